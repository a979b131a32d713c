import { expect, test } from 'vitest';
import { boughtNumbers, verifiedCampaign } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, HANDSET, OTHER_HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { connect, type Rig } from '../support/transports.js';

const checklist = new Checklist('Temporary and dedicated number', [
  'active from the start',
  'sends tests and replies',
  'sends no blasts',
  'dedicated number pending',
  'dedicated number refused: the temporary one stays',
  'dedicated number approved: one step',
  'approved before the registry is ready: switches when it is',
  'never both, never neither',
  'one link domain before, three after',
  'opt-outs carried over',
  'dedicated number lost later: the temporary one stays away',
]);
const seen = observations();

interface Story extends Rig {
  readonly temporary: string;
  readonly dedicated: string;
}

/** An account whose dedicated number has just been put before the carriers. */
async function pending(): Promise<Story> {
  const rig = await connect('in process', seen, { temporaryNumber: true });
  const { number: temporary } = await rig.tollgate.phoneNumbers.temporary();
  const campaignId = await verifiedCampaign(rig);
  const [dedicated = ''] = await boughtNumbers(rig, 1);
  const { campaign } = rig.tollgate.phoneNumbers;
  await campaign.attach({ phones: [dedicated], campaignId, campaignType: 'TOLL_FREE' });
  return { ...rig, temporary, dedicated };
}

/** Which of the two would deliver a text that is sent now. Time goes back to now afterwards. */
async function whoMaySend(story: Story): Promise<string[]> {
  const { emulator } = story;
  const now = emulator.snapshot();
  const able: string[] = [];
  for (const name of ['temporary', 'dedicated'] as const) {
    const { status } = await fateOf(story, { from: story[name] }, '20s');
    if (status === 'DELIVERED') able.push(name);
    emulator.restore(now);
  }
  return able;
}

test('a temporary number texts at once, and takes answers, but sends no blasts', async () => {
  const story = await pending();
  const { tollgate, emulator, temporary } = story;
  expect(await tollgate.phoneNumbers.get(temporary)).toMatchObject({
    isTemporary: true,
    status: 'ACTIVE',
    provisioning: { status: 'COMPLETE' },
  });
  checklist.reach('active from the start');

  expect(await fateOf(story, { from: temporary })).toMatchObject({ status: 'DELIVERED' });
  const id = emulator.handset(HANDSET).texts(temporary, 'Are you open on Monday?');
  expect((await tollgate.messages.get(id)).status).toBe('RECEIVED');
  expect(await fateOf(story, { from: temporary })).toMatchObject({ status: 'DELIVERED' });
  checklist.reach('sends tests and replies');

  const audience = await tollgate.audiences.create({ name: 'All', contacts: [HANDSET] });
  const blast = { audienceId: audience.id, senders: [temporary], message: { text: TEXT } };
  await expect(tollgate.messages.blast.sms(blast)).rejects.toMatchObject({ status: 403 });
  checklist.reach('sends no blasts');
});

test('the dedicated number takes over in one step, and at every moment just one may send', async () => {
  const story = await pending();
  const { tollgate, emulator, dedicated } = story;
  const before = await tollgate.phoneNumbers.temporary();
  expect(before.dedicated).toEqual({ number: dedicated, status: 'PENDING' });
  checklist.reach('dedicated number pending');

  const order: string[] = [];
  for (let event = emulator.timeline()[0]; event; event = emulator.timeline()[0]) {
    // The last moment before each thing that happens, and that moment itself.
    for (const at of [Date.parse(event.at) - 1, Date.parse(event.at)]) {
      if (at > emulator.clock.now().getTime()) await emulator.clock.advanceTo(at);
      const able = await whoMaySend(story);
      expect(able).toHaveLength(1);
      order.push(...able);
    }
  }
  expect([...new Set(order)]).toEqual(['temporary', 'dedicated']);
  checklist.reach('never both, never neither');

  const after = await tollgate.phoneNumbers.temporary();
  expect(after).toMatchObject({
    status: 'DISCONNECTED',
    dedicated: { number: dedicated, status: 'ACTIVE' },
  });
  checklist.reach('dedicated number approved: one step');
  expect([before.linkDomains.length, after.linkDomains.length]).toEqual([1, 3]);
  checklist.reach('one link domain before, three after');

  emulator.numbers.revoke(dedicated, 'known-spam');
  expect((await tollgate.phoneNumbers.temporary()).status).toBe('DISCONNECTED');
  expect(await whoMaySend(story)).toEqual([]);
  checklist.reach('dedicated number lost later: the temporary one stays away');
});

test('a dedicated number that is approved at once takes over when the registry knows it', async () => {
  const story = await pending();
  const { tollgate, emulator, dedicated } = story;
  emulator.decide(dedicated, { answer: 'approve' });
  expect((await tollgate.phoneNumbers.temporary()).dedicated?.status).toBe('PENDING');
  expect(await whoMaySend(story)).toEqual(['temporary']);
  const { provisioning } = await tollgate.phoneNumbers.get(dedicated);
  await emulator.clock.advanceTo(Date.parse(provisioning.expectedBy ?? '') - 1);
  expect(await whoMaySend(story)).toEqual(['temporary']);
  await emulator.clock.advance(1);
  expect(await whoMaySend(story)).toEqual(['dedicated']);
  checklist.reach('approved before the registry is ready: switches when it is');
});

test('a refusal leaves the temporary number in place', async () => {
  const story = await pending();
  const { tollgate, emulator, dedicated } = story;
  emulator.decide(dedicated, { answer: 'reject', reasons: ['known-spam'] });
  expect(await tollgate.phoneNumbers.temporary()).toMatchObject({
    status: 'ACTIVE',
    dedicated: { number: dedicated, status: 'REJECTED' },
  });
  expect(await whoMaySend(story)).toEqual(['temporary']);
  checklist.reach('dedicated number refused: the temporary one stays');
});

test('who opted out of the temporary number is not texted by the dedicated one', async () => {
  const story = await pending();
  const { emulator, temporary, dedicated } = story;
  emulator.handset(HANDSET).texts(temporary, 'STOP');
  await emulator.clock.advance('3bd');
  expect(await fateOf(story, { from: dedicated })).toMatchObject({
    answer: 400,
    error: 'opted_out_provider',
  });
  expect(await fateOf(story, { from: dedicated, to: OTHER_HANDSET })).toMatchObject({
    status: 'DELIVERED',
  });
  checklist.reach('opt-outs carried over');
});

test('everything about the temporary number was reached', ({ task }) => {
  tell(task, checklist);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
