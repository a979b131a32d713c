import { expect, test } from 'vitest';
import { verifiedCampaign } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, HANDSET, OTHER_HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { connect } from '../support/transports.js';

const checklist = new Checklist('Sandbox number', [
  'there from the start, and marked',
  'texts listed handsets without a campaign',
  'texts nobody else',
  'joins no campaign',
  'sends no blasts',
  'belongs to the account',
]);
const seen = observations();

test('every account has a number that texts listed handsets while approval is awaited', async () => {
  const rig = await connect('in process', seen);
  const { tollgate, emulator } = rig;
  const from = emulator.sandboxNumber;
  const { data } = await tollgate.phoneNumbers.list();
  expect(data).toMatchObject([{ number: from, isSandbox: true }]);
  expect((await tollgate.status.phoneNumber(from)).status).toBe('ACTIVE');
  checklist.reach('there from the start, and marked');

  expect(await fateOf(rig, { from })).toMatchObject({ answer: 403, row: 7 });
  emulator.allowSandboxRecipient(HANDSET);
  expect(await fateOf(rig, { from })).toMatchObject({ status: 'DELIVERED' });
  checklist.reach('texts listed handsets without a campaign');
  expect(await fateOf(rig, { from, to: OTHER_HANDSET })).toMatchObject({ answer: 403, row: 7 });
  checklist.reach('texts nobody else');
  const texts = await tollgate.messages.list({ from });
  expect(texts.data).toMatchObject([{ to: HANDSET, isTest: true }]);
});

test('the sandbox number joins nothing, sends no blasts and goes nowhere', async () => {
  const rig = await connect('in process', seen, { sandboxRecipients: 'any' });
  const { tollgate, emulator } = rig;
  const number = emulator.sandboxNumber;
  const campaignId = await verifiedCampaign(rig);
  const { campaign } = tollgate.phoneNumbers;
  const answer = await campaign.attach({
    phones: [number],
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  expect(answer).toMatchObject({ phoneNumbers: [], failed: [{ number }] });
  checklist.reach('joins no campaign');

  const audience = await tollgate.audiences.create({ name: 'All', contacts: [HANDSET] });
  const blast = { audienceId: audience.id, senders: [number], message: { text: TEXT } };
  await expect(tollgate.messages.blast.sms(blast)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('sandbox'),
  });
  checklist.reach('sends no blasts');

  await expect(tollgate.phoneNumbers.release(number)).rejects.toMatchObject({ status: 400 });
  const pin = emulator.numbers.portPin(number);
  expect(() => emulator.numbers.portOut(number, pin)).toThrow('cannot be ported');
  expect(await fateOf(rig, { from: number })).toMatchObject({ status: 'DELIVERED' });
  checklist.reach('belongs to the account');
});

test('everything about the sandbox number was reached', ({ task }) => {
  tell(task, checklist);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
