import { expect, test } from 'vitest';
import { sendGateRules } from '../../src/domain/messages/send-gate-rules.js';
import { createEmulator, type EmulatorOptions, magicRecipients } from '../../src/index.js';
import { boughtNumbers, verifiedCampaign, verifiedNumber } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { type Fate, fateOf, HANDSET, TEXT, type Text } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { connect, type Rig } from '../support/transports.js';

const NO_KEY = ['1 key missing', '1 key unknown'] as const;
const checklist = new Checklist('Send decision table, rules', [
  ...NO_KEY,
  ...sendGateRules.map(({ decision }) => `${decision.row} ${decision.rule}`),
]);
const rows = new Checklist(
  'Send decision table, rows',
  Array.from({ length: 14 }, (_, index) => `row ${index + 1}`),
);
const seen = observations();

interface Case {
  readonly expected: Partial<Fate> & Pick<Fate, 'row' | 'rule'>;
  readonly options?: EmulatorOptions;
  /** Sets the scene and says what to send. */
  readonly prepare: (rig: Rig) => Promise<Text>;
}

const cases: readonly Case[] = [
  {
    expected: { row: 2, rule: 'no-credit', error: 'spend_limit', answer: 402 },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      rig.emulator.credits = 0.009;
      return { from };
    },
  },
  {
    expected: { row: 3, rule: 'sender-not-owned', error: 'from_invalid', answer: 400 },
    prepare: async () => ({ from: '+18335550100' }),
  },
  {
    expected: { row: 4, rule: 'recipient-emergency', error: 'emergency', answer: 400 },
    prepare: async (rig) => ({ from: await verifiedNumber(rig), to: '+1911' }),
  },
  {
    expected: { row: 4, rule: 'recipient-malformed', error: 'to_invalid', answer: 400 },
    prepare: async (rig) => ({ from: await verifiedNumber(rig), to: '+11025550123' }),
  },
  {
    expected: { row: 4, rule: 'recipient-abroad', error: 'region_blocked', answer: 400 },
    prepare: async (rig) => ({ from: await verifiedNumber(rig), to: '+442079460123' }),
  },
  {
    expected: { row: 4, rule: 'sender-is-recipient', error: 'pair_unsupported', answer: 400 },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      return { from, to: from };
    },
  },
  {
    expected: { row: 4, rule: 'recipient-refused', error: 'from_pending', answer: 400 },
    prepare: async (rig) => {
      rig.emulator.handset(HANDSET).failsWith('from_pending');
      return { from: await verifiedNumber(rig) };
    },
  },
  {
    expected: { row: 5, rule: 'body-empty', error: 'body_empty', answer: 400 },
    prepare: async (rig) => ({ from: await verifiedNumber(rig), text: ' \n' }),
  },
  {
    expected: { row: 5, rule: 'text-broken', error: 'encoding_bad', answer: 400 },
    prepare: async (rig) => ({ from: await verifiedNumber(rig), text: 'See you \ud83d' }),
  },
  {
    expected: { row: 5, rule: 'sms-too-long', error: 'body_too_long', answer: 400 },
    prepare: async (rig) => ({ from: await verifiedNumber(rig), text: 'a'.repeat(1_531) }),
  },
  {
    expected: { row: 5, rule: 'mms-too-long', error: 'body_too_long', answer: 400 },
    prepare: async (rig) => ({
      from: await verifiedNumber(rig),
      text: 'a'.repeat(1_601),
      ...photo,
    }),
  },
  {
    expected: { row: 6, rule: 'opted-out-provider', error: 'opted_out_provider', answer: 400 },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      rig.emulator.handset(HANDSET).texts(from, 'STOP');
      return { from };
    },
  },
  {
    expected: { row: 7, rule: 'sandbox-recipient', error: 'to_unverified_trial', answer: 403 },
    prepare: async ({ emulator }) => ({ from: emulator.sandboxNumber }),
  },
  {
    expected: { row: 8, rule: 'long-code-unregistered', error: 'ten_dlc_unregistered' },
    prepare: async ({ tollgate }) => {
      const [offer] = await tollgate.phoneNumbers.search({ type: ['LOCAL'] });
      const from = offer?.number ?? '';
      await tollgate.phoneNumbers.buy({ numbers: [from] });
      return { from };
    },
  },
  {
    expected: { row: 8, rule: 'unverified', error: 'tfn_unverified' },
    prepare: async (rig) => ({ from: (await boughtNumbers(rig, 1))[0] ?? '' }),
  },
  {
    expected: { row: 8, rule: 'unverified-to-canada', error: 'tfn_unverified' },
    options: { clock: { now: '2023-05-01T14:00:00.000Z' } },
    prepare: async (rig) => ({ from: (await boughtNumbers(rig, 1))[0] ?? '', to: '+14165550123' }),
  },
  {
    expected: { row: 8, rule: 'unverified-quota', error: 'tfn_unverified' },
    options: { clock: { now: '2023-05-01T14:00:00.000Z' } },
    prepare: async (rig) => {
      const [from = ''] = await boughtNumbers(rig, 1);
      await rig.emulator.clock.advance('1h');
      await burst(rig, from, 500);
      return { from };
    },
  },
  {
    expected: { row: 9, rule: 'pending-quota', error: 'tfn_unverified' },
    options: { clock: { now: '2023-05-01T14:00:00.000Z' } },
    prepare: async (rig) => {
      const from = await attachedNumber(rig);
      await rig.emulator.clock.advance('1h');
      await burst(rig, from, 2_000);
      return { from };
    },
  },
  {
    expected: { row: 9, rule: 'verification-pending', error: 'tfn_unverified' },
    prepare: async (rig) => ({ from: await attachedNumber(rig) }),
  },
  {
    expected: { row: 9, rule: 'verification-rejected', error: 'tfn_unverified' },
    prepare: async (rig) => {
      const from = await attachedNumber(rig);
      rig.emulator.decide(from, { answer: 'reject', reasons: ['known-spam'], retry: false });
      return { from };
    },
  },
  {
    expected: { row: 10, rule: 'not-in-registry', error: 'tfn_not_provisioned' },
    prepare: async (rig) => {
      const from = await attachedNumber(rig);
      rig.emulator.decide(from, { answer: 'approve' });
      return { from };
    },
  },
  {
    expected: { row: 10, rule: 'mms-not-enabled', error: 'mms_unsupported' },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      rig.emulator.numbers.setCapabilities(from, { mms: false });
      return { from, ...photo };
    },
  },
  {
    expected: { row: 11, rule: 'opted-out-network', error: 'opted_out_network' },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      // VISITS is the campaign's own opt-in word: it clears the account's list and no block.
      for (const text of ['STOP', 'VISITS']) rig.emulator.handset(HANDSET).texts(from, text);
      return { from };
    },
  },
  {
    expected: { row: 12, rule: 'media', error: 'media_unfetchable' },
    prepare: async (rig) => ({
      from: await verifiedNumber(rig),
      mediaUrls: ['http://localhost:3000/map.jpg'],
    }),
  },
  {
    expected: { row: 12, rule: 'content-filter', error: 'spam_carrier_temp' },
    prepare: async (rig) => ({
      from: await verifiedNumber(rig),
      text: 'ACT NOW!!! You are a WINNER, click here for your FREE gift http://gift.example/win',
    }),
  },
  {
    expected: { row: 13, rule: 'quiet-hours', error: null, status: 'QUEUED' },
    options: { quietHours: true },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      // 07:30 in Washington, half an hour before promotional texts are allowed.
      await rig.emulator.clock.advanceTo('2026-01-12T12:30:00.000Z');
      return { from, text: `${TEXT} Shop now.` };
    },
  },
  {
    expected: { row: 13, rule: 'queue-full', error: 'queue_full', answer: 400 },
    options: { throughput: { segmentsPerSecond: 1 / 60, queueHours: 0.1, whenFull: 'refuse' } },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      await burst(rig, from, 6);
      return { from };
    },
  },
  {
    expected: { row: 13, rule: 'over-speed', error: null, status: 'DELIVERED' },
    prepare: async (rig) => {
      const from = await verifiedNumber(rig);
      await burst(rig, from, 10);
      return { from };
    },
  },
  {
    expected: { row: 14, rule: 'clear', error: null, status: 'DELIVERED' },
    prepare: async (rig) => ({ from: await verifiedNumber(rig) }),
  },
];

const photo = { mediaUrls: ['https://www.harborlanedental.com/map.jpg'] };

/** Sends the same text many times at once. */
async function burst({ tollgate }: Rig, from: string, count: number): Promise<void> {
  const sends = Array.from({ length: count }, () =>
    tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT }),
  );
  await Promise.all(sends);
}

async function attachedNumber(rig: Rig): Promise<string> {
  const campaignId = await verifiedCampaign(rig);
  const phones = await boughtNumbers(rig, 1);
  await rig.tollgate.phoneNumbers.campaign.attach({
    phones,
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  return phones[0] ?? '';
}

test('row 1: without a key, or with one that is not accepted, nothing is sent', async () => {
  const emulator = createEmulator({ apiKeys: ['known'] });
  const body = JSON.stringify({ from: emulator.sandboxNumber, to: HANDSET, text: TEXT });
  for (const [item, key] of [
    ['1 key missing', undefined],
    ['1 key unknown', 'unknown'],
  ] as const) {
    const header = (name: string) => (name === 'pinnacle-api-key' ? key : undefined);
    const reply = await emulator.handle({
      method: 'POST',
      target: '/messages/send/sms',
      header,
      body,
    });
    expect(reply.status).toBe(401);
    checklist.reach(item);
    rows.reach('row 1');
  }
  expect(emulator.journal.entries().filter(({ kind }) => kind.startsWith('message.'))).toEqual([]);
});

test.each(cases)('row $expected.row: $expected.rule', async ({ expected, options, prepare }) => {
  const rig = await connect('in process', seen, options);
  const fate = await fateOf(rig, await prepare(rig));
  expect(fate).toMatchObject({ answer: 200, ...expected });
  if (fate.answer === 200 && fate.error) expect(fate.status).toMatch(/^(SEND|DELIVERY)_FAILED$/);
  checklist.reach(`${fate.row} ${fate.rule}`);
  rows.reach(`row ${fate.row}`);
});

const blocked = cases.filter(({ expected }) => expected.row === 8 || expected.row === 9);

test.each(blocked)(
  'row $expected.row, $expected.rule: refused at once for accounts that want it so',
  async ({ expected, options, prepare }) => {
    const rig = await connect('in process', seen, { ...options, unverifiedSends: 'sync' });
    const fate = await fateOf(rig, await prepare(rig));
    expect(fate).toMatchObject({ ...expected, answer: 400, status: null });
  },
);

test('the first row that concerns a message decides, whatever else is wrong with it', async () => {
  const rig = await connect('in process', seen);
  const { emulator } = rig;
  const [from = ''] = await boughtNumbers(rig, 1);
  const optedOut = magicRecipients.find(({ behaviour }) => behaviour === 'opted-out');
  const text = { from, to: optedOut?.number ?? '', text: 'FREE!!! http://bit.ly/1' };
  expect(await fateOf(rig, text)).toMatchObject({ row: 8 });
  emulator.handset(text.to).texts(from, 'STOP');
  expect(await fateOf(rig, text)).toMatchObject({ row: 6 });
  expect(await fateOf(rig, { ...text, text: '' })).toMatchObject({ row: 5 });
  expect(await fateOf(rig, { ...text, text: '', to: from })).toMatchObject({ row: 4 });
  expect(await fateOf(rig, { ...text, text: '', from: '+18335550100' })).toMatchObject({ row: 3 });
  emulator.credits = 0;
  expect(await fateOf(rig, { ...text, text: '', from: '+18335550100' })).toMatchObject({ row: 3 });
  expect(await fateOf(rig, { ...text, from: '+18335550100' })).toMatchObject({ row: 2 });
});

test('every blocked message says what would have let it pass', async () => {
  const rig = await connect('in process', seen);
  const [from = ''] = await boughtNumbers(rig, 1);
  const { messageId } = await rig.tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
  expect(rig.emulator.explain(messageId)).toMatchObject({
    kind: 'message',
    row: 8,
    rule: 'unverified',
    remedy: expect.stringContaining('Attach the number'),
  });
});

test('all rows and rules of the table were reached, and every answer fits the spec', ({ task }) => {
  tell(task, rows, checklist);
  expect(rows.missing).toEqual([]);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
