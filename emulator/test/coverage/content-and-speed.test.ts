import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/index.js';
import { boughtNumbers, verifiedBrand, verifiedNumber } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { type Fate, fateOf, fateOfMessage, HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const checklist = new Checklist('Content and speed', [
  'content outside the declared use case',
  'quiet hours',
  'first in, first out',
  'three segments a second',
  'expiry in the queue',
  'a blast spread over its senders',
  'tracking ids',
  'costs and credits',
]);
const seen = observations();

const open = (options: EmulatorOptions = {}) => connect('in process', seen, options);

/** Sends texts at once and returns their ids in the order of the calls. */
async function burst({ tollgate }: Rig, from: string, texts: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    ids.push((await tollgate.messages.sms.send({ from, to: HANDSET, text })).messageId);
  }
  return ids;
}

async function sentAt({ tollgate }: Rig, id: string): Promise<number> {
  const { sentAt: at } = await tollgate.messages.get(id);
  return Date.parse(at ?? '');
}

/** A verified number of a campaign for offers. */
async function marketingNumber(rig: Rig): Promise<string> {
  const brand = await verifiedBrand(rig);
  const { campaignId } = await rig.tollgate.campaigns.tollFree.upsert({
    ...campaignRequest(brand),
    useCase: { value: 'GENERAL_MARKETING', summary: 'Patients who signed up get monthly offers.' },
  });
  await rig.tollgate.campaigns.tollFree.submit(campaignId);
  rig.emulator.decide(campaignId, { answer: 'approve' });
  const [number = ''] = await boughtNumbers(rig, 1);
  const { campaign } = rig.tollgate.phoneNumbers;
  await campaign.attach({ phones: [number], campaignId, campaignType: 'TOLL_FREE' });
  await rig.emulator.clock.advance('3bd');
  return number;
}

test('an offer is filtered in a campaign that declared reminders, not in one for offers', async () => {
  const offer =
    'Harbor Lane Dental: flash sale! 20% off whitening at http://harborlanedental.com/w STOP to end';
  const fate = async (numberOf: (rig: Rig) => Promise<string>): Promise<Fate> => {
    const rig = await open();
    return fateOf(rig, { from: await numberOf(rig), text: `${offer} FREE winner click here` });
  };
  expect(await fate(verifiedNumber)).toMatchObject({ row: 12, error: 'spam_carrier_temp' });
  expect(await fate(marketingNumber)).toMatchObject({ status: 'DELIVERED' });
  checklist.reach('content outside the declared use case');
});

test('an offer waits for the morning of its recipient, a reminder does not', async () => {
  const rig = await open({ quietHours: true });
  const from = await verifiedNumber(rig);
  // 23:00 in Washington, whose area code the handset has.
  await rig.emulator.clock.advanceTo('2026-01-13T04:00:00Z');
  const [offer = '', reminder = ''] = await burst(rig, from, [`${TEXT} Shop now.`, TEXT]);
  await rig.emulator.clock.advance('1m');
  expect(await fateOfMessage(rig, offer)).toMatchObject({ rule: 'quiet-hours', status: 'QUEUED' });
  expect(await fateOfMessage(rig, reminder)).toMatchObject({ status: 'DELIVERED' });
  await rig.emulator.clock.advance('1d');
  expect(await fateOfMessage(rig, offer)).toMatchObject({ status: 'DELIVERED', error: null });
  expect(new Date(await sentAt(rig, offer)).toISOString().slice(0, 16)).toBe('2026-01-13T13:00');
  checklist.reach('quiet hours');
});

test('a number sends three segments a second, in the order in which they came', async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const long = `${TEXT} ${'Bring your insurance card. '.repeat(14)}`;
  const texts = Array.from({ length: 60 }, (_, index) => (index % 5 === 0 ? long : TEXT));
  const ids = await burst(rig, from, texts);
  const busy = await rig.tollgate.messages.list({ from, status: 'QUEUED', pageSize: 100 });
  expect(busy.count).toBe(60);
  await rig.emulator.clock.advance('5m');

  const times = await Promise.all(ids.map((id) => sentAt(rig, id)));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  checklist.reach('first in, first out');
  const segments = await Promise.all(
    ids.map(async (id) => (await rig.tollgate.messages.get(id)).numSegments),
  );
  expect(new Set(segments)).toEqual(new Set([1, 3]));
  const waiting = segments.slice(0, -1).reduce((sum, count) => sum + count, 0) / 3;
  const took = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  // The first text alone takes its moment to be handed over; after it the line is never idle.
  expect(took).toBeGreaterThanOrEqual(waiting - 2.001);
  expect(took).toBeLessThanOrEqual(waiting + 0.001);
  checklist.reach('three segments a second');
});

test('what cannot leave within four hours expires then, and costs nothing', async () => {
  const rig = await open({ throughput: { segmentsPerSecond: 1 / 3_600, queueHours: 4 } });
  const from = await verifiedNumber(rig);
  const before = rig.emulator.credits;
  const ids = await burst(rig, from, Array<string>(7).fill(TEXT));
  expect(rig.emulator.credits).toBeCloseTo(before - 0.07, 4);
  await rig.emulator.clock.advance('239m');
  const states = async () =>
    Promise.all(ids.map(async (id) => (await fateOfMessage(rig, id)).status));
  expect(await states()).toEqual([...Array(4).fill('DELIVERED'), ...Array(3).fill('QUEUED')]);
  await rig.emulator.clock.advance('2m');
  expect((await states()).slice(5)).toEqual(['SEND_FAILED', 'SEND_FAILED']);
  expect(await fateOfMessage(rig, ids[6] ?? '')).toMatchObject({ error: 'queue_expired' });
  const expired = (await states()).filter((state) => state === 'SEND_FAILED').length;
  expect(rig.emulator.credits).toBeCloseTo(before - 0.01 * (7 - expired), 4);
  checklist.reach('expiry in the queue');
});

test('a blast is spread evenly over its senders, once to each handset that may be texted', async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const campaignId = await campaignOf(rig);
  const senders = await boughtNumbers(rig, 3);
  const { campaign } = tollgate.phoneNumbers;
  await campaign.attach({ phones: senders, campaignId, campaignType: 'TOLL_FREE' });
  await emulator.clock.advance('3bd');
  const handsets = Array.from({ length: 31 }, (_, index) => `+12025550${110 + index}`);
  const audience = await tollgate.audiences.create({
    name: 'Patients',
    contacts: [...handsets, ...handsets.slice(0, 5)],
  });
  const [gone = ''] = handsets;
  emulator.handset(gone).texts(senders[0] ?? '', 'STOP');
  const blast = await tollgate.messages.blast.sms({
    audienceId: audience.id,
    senders,
    message: { text: TEXT },
  });
  expect(blast).toMatchObject({ totalRecipients: 31, totalMessages: 30, totalCost: 0.3 });
  await emulator.clock.advance('10m');
  for (const from of senders) {
    expect((await tollgate.messages.list({ from, status: 'DELIVERED' })).count).toBe(10);
  }
  expect(emulator.handset(gone).received()).toMatchObject([{ id: null }]);
  for (const handset of handsets.slice(1)) {
    expect(emulator.handset(handset).received()).toHaveLength(1);
  }
  checklist.reach('a blast spread over its senders');
});

async function campaignOf(rig: Rig): Promise<string> {
  const brand = await verifiedBrand(rig);
  const { campaignId } = await rig.tollgate.campaigns.tollFree.upsert(campaignRequest(brand));
  await rig.tollgate.campaigns.tollFree.submit(campaignId);
  await rig.emulator.clock.advance('10m');
  return campaignId;
}

test('a tracking id counts as text, and what a text costs is what the credits lose', async () => {
  const rig = await open();
  const { tollgate, emulator } = rig;
  const from = await verifiedNumber(rig);
  const before = emulator.credits;
  const text = `${TEXT} ${'a'.repeat(160 - TEXT.length - 1)}`;
  expect(text).toHaveLength(160);
  const plain = await tollgate.messages.sms.send({ from, to: HANDSET, text });
  const tracked = await tollgate.messages.sms.send({
    from,
    to: HANDSET,
    text,
    options: { tracking: 'ID' },
  });
  expect([plain.segments.count, tracked.segments.count]).toEqual([1, 2]);
  await emulator.clock.advance('1m');
  const [, arrived] = emulator.handset(HANDSET).received();
  expect(arrived?.text.startsWith(text)).toBe(true);
  expect(arrived?.text.length).toBeGreaterThan(text.length);
  checklist.reach('tracking ids');
  expect([plain.totalCost, tracked.totalCost]).toEqual([0.01, 0.02]);
  expect(emulator.credits).toBeCloseTo(before - 0.03, 4);
  checklist.reach('costs and credits');
});

test('everything about content and speed was reached', ({ task }) => {
  tell(task, checklist);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
