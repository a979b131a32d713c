import { expect, test } from 'vitest';
import { type DeliveryErrorKey, deliveryErrors, type EmulatorOptions } from '../../src/index.js';
import { boughtNumbers, verifiedCampaign, verifiedNumber } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, fateOfMessage, HANDSET, TEXT, type Text } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { connect, type Rig } from '../support/transports.js';

const keys = Object.keys(deliveryErrors) as DeliveryErrorKey[];
const checklist = new Checklist('Delivery errors', keys);
const seen = observations();

/** Sets the scene in which a text fails by itself, and says which text. */
type Scene = (rig: Rig) => Promise<Text>;

const SPAM = 'ACT NOW!!! You are a WINNER, click here for your FREE gift http://gift.example/win';
const SITE = 'https://www.harborlanedental.com';

const byItself: Partial<Record<DeliveryErrorKey, Scene>> = {
  tfn_unverified: async (rig) => ({ from: (await boughtNumbers(rig, 1))[0] ?? '' }),
  tfn_not_provisioned: async (rig) => {
    const campaignId = await verifiedCampaign(rig);
    const phones = await boughtNumbers(rig, 1);
    const { campaign } = rig.tollgate.phoneNumbers;
    await campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
    rig.emulator.decide(phones[0] ?? '', { answer: 'approve' });
    return { from: phones[0] ?? '' };
  },
  ten_dlc_unregistered: async ({ tollgate }) => {
    const [offer] = await tollgate.phoneNumbers.search({ type: ['LOCAL'] });
    const from = offer?.number ?? '';
    await tollgate.phoneNumbers.buy({ numbers: [from] });
    return { from };
  },
  opted_out_provider: afterTexts('STOP'),
  opted_out_network: afterTexts('STOP', 'VISITS'),
  spam_carrier_temp: sending({ text: SPAM }),
  spam_carrier_perm: async (rig) => {
    const from = await verifiedNumber(rig);
    for (let i = 0; i < 20; i++) {
      await rig.tollgate.messages.sms.send({ from, to: HANDSET, text: SPAM });
    }
    return { from };
  },
  shortener_blocked: sending({ text: 'Your visit: https://bit.ly/3abcde' }),
  to_invalid: sending({ to: '+11025550123' }),
  to_landline: sending({ to: '+12025550101' }),
  to_unreachable: sending({ to: '+12025550102' }),
  encoding_bad: sending({ text: 'See you at 2 \ud83d' }),
  emergency: sending({ to: '+1911' }),
  no_route: sending({ to: '+19002345678' }),
  region_blocked: sending({ to: '+442079460123' }),
  from_invalid: async () => ({ from: '+18335550100' }),
  pair_unsupported: async (rig) => {
    const from = await verifiedNumber(rig);
    return { from, to: from };
  },
  to_unverified_trial: async ({ emulator }) => ({ from: emulator.sandboxNumber }),
  body_empty: sending({ text: ' ' }),
  body_too_long: sending({ text: 'a'.repeat(1_531) }),
  media_unfetchable: sending({ mediaUrls: ['http://localhost/map.jpg'] }),
  media_too_big: sending({ mediaUrls: [`${SITE}/wall.jpg`] }),
  media_type: sending({ mediaUrls: [`${SITE}/setup.exe`] }),
  mms_unsupported: sending({ to: '+12025550107', mediaUrls: [`${SITE}/map.jpg`] }),
  queue_expired: async (rig) => {
    const from = await verifiedNumber(rig);
    for (let i = 0; i < 40; i++) {
      await rig.tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
    }
    return { from };
  },
  receipt_timeout: sending({ to: '+12025550105' }),
  spend_limit: async (rig) => {
    const from = await verifiedNumber(rig);
    rig.emulator.credits = 0;
    return { from };
  },
};

/** Refused before the send gate is asked: the message would not fit into one MMS. */
const MEDIA_COUNT = 'media_count';

const options: EmulatorOptions = {
  media: { [`${SITE}/wall.jpg`]: { size: 1_500_000, contentType: 'image/jpeg' } },
  // A text a minute and a queue of half an hour, so that a small burst overflows it.
  throughput: { segmentsPerSecond: 1 / 60, queueHours: 0.5 },
};

function sending(text: Omit<Text, 'from'>): Scene {
  return async (rig) => ({ from: await verifiedNumber(rig), ...text });
}

function afterTexts(...texts: readonly string[]): Scene {
  return async (rig) => {
    const from = await verifiedNumber(rig);
    for (const text of texts) rig.emulator.handset(HANDSET).texts(from, text);
    return { from };
  };
}

test.each(Object.entries(byItself))('%s comes of what is sent', async (key, scene) => {
  const rig = await connect('in process', seen, options);
  const fate = await fateOf(rig, await scene(rig), '5h');
  expect(fate.error).toBe(key);
  const { phase } = deliveryErrors[key as DeliveryErrorKey];
  // Where providers do either, an invalid recipient is refused at once and the others come later.
  const isRefused = phase === 'sync' || key === 'to_invalid' || key === 'encoding_bad';
  expect(fate.answer >= 400).toBe(isRefused);
  checklist.reach(key);
});

test('media_count comes of eleven files that may not be split', async () => {
  const rig = await connect('in process', seen);
  const from = await verifiedNumber(rig);
  const mediaUrls = Array.from({ length: 11 }, (_, index) => `${SITE}/${index}.jpg`);
  const send = (multiple_messages: boolean) =>
    rig.tollgate.messages.mms.send({
      from,
      to: HANDSET,
      text: TEXT,
      mediaUrls,
      options: { multiple_messages, validate: false },
    });
  await expect(send(false)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining(deliveryErrors.media_count.meaning),
  });
  expect((await send(true)).messageIds.length).toBeGreaterThan(1);
  checklist.reach(MEDIA_COUNT);
});

test.each(keys)('%s can be set for a handset, and taken back', async (key) => {
  const rig = await connect('in process', seen);
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  handset.failsWith(key);
  const fate = await fateOf(rig, { from });
  const { phase } = deliveryErrors[key];
  expect(fate).toMatchObject({ error: key, answer: phase === 'sync' ? 400 : 200 });
  expect(handset.received()).toEqual([]);
  checklist.reach(key);
  handset.failsWith(null);
  expect(await fateOf(rig, { from })).toMatchObject({ status: 'DELIVERED', error: null });
});

test.each(['sinch', 'twilio', 'telnyx', 'bandwidth'] as const)(
  'the error of a message leads with the code of %s where that is the profile',
  async (provider) => {
    const rig = await connect('in process', seen, { provider });
    const [from = ''] = await boughtNumbers(rig, 1);
    const { messageId } = await rig.tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
    await rig.emulator.clock.advance('1m');
    const { error } = await rig.tollgate.messages.get(messageId);
    const codes = { sinch: '64', twilio: '30032', telnyx: '40329', bandwidth: '4795' };
    expect(JSON.parse(error ?? '')).toMatchObject({
      key: 'tfn_unverified',
      code: codes[provider],
      codes: Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, [code]])),
    });
  },
);

test('what providers bill for is billed although it failed, and nothing else is', async () => {
  const rig = await connect('in process', seen);
  const from = await verifiedNumber(rig);
  const before = rig.emulator.credits;
  for (const [key, cost] of [
    ['to_landline', 0.01],
    ['carrier_error', 0],
  ] as const) {
    expect(deliveryErrors[key].billed).toBe(cost > 0);
    rig.emulator.handset(HANDSET).failsWith(key);
    const { messageId } = await rig.tollgate.messages.sms.send({ from, to: HANDSET, text: TEXT });
    await rig.emulator.clock.advance('1m');
    expect(await fateOfMessage(rig, messageId)).toMatchObject({ error: key });
    expect((await rig.tollgate.messages.get(messageId)).cost).toBe(cost || null);
  }
  expect(rig.emulator.credits).toBeCloseTo(before - 0.01, 4);
});

test('all 42 errors were reached', ({ task }) => {
  tell(task, checklist);
  expect(keys).toHaveLength(42);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
