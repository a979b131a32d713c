import type { Tollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { networkKeywords, providerKeywords } from '../../src/domain/messages/content/keywords.js';
import { deliveryErrors, type EmulatorOptions } from '../../src/index.js';
import { boughtNumbers, verifiedNumber } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, HANDSET, OTHER_HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { campaignContent } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const keywords = new Checklist('Keywords', [
  ...Object.values(providerKeywords).flat(),
  "VISITS, the campaign's own",
  'STOP inside a sentence',
]);
const bugs = new Checklist('Classic opt-out bugs', [
  'the app confirms a STOP by itself',
  'two lists drift apart',
  'an opt-out passes for a failed delivery',
  'UNSTOP lifts the block and leaves the list',
]);
const seen = observations();

const open = (options: EmulatorOptions = {}) => connect('in process', seen, options);

/** What the handset has been told by the network itself. */
function networkTexts({ emulator }: Rig): unknown[] {
  return emulator.journal
    .entries()
    .filter(({ kind, to }) => kind === 'network.replied' && to === HANDSET)
    .map(({ text }) => text);
}

test.each(providerKeywords['opt-out'])('%s keeps every text from the handset', async (word) => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  const id = handset.texts(from, ` ${word.toLowerCase()} `);
  expect(await rig.tollgate.messages.get(id)).toMatchObject({ status: 'RECEIVED' });
  expect(await fateOf(rig, { from })).toMatchObject({ row: 6, answer: 400 });
  expect(await fateOf(rig, { from, to: OTHER_HANDSET })).toMatchObject({ status: 'DELIVERED' });

  const isKnownToNetwork = networkKeywords.block.includes(word);
  expect(networkTexts(rig)).toHaveLength(isKnownToNetwork ? 1 : 0);
  // The campaign's own word clears the account's list, and never what the network holds.
  handset.texts(from, 'VISITS');
  expect(await fateOf(rig, { from })).toMatchObject({
    error: isKnownToNetwork ? 'opted_out_network' : null,
  });
  keywords.reach(word);
});

test.each(providerKeywords['opt-in'])('%s opens both again', async (word) => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  handset.texts(from, 'STOP');
  handset.texts(from, word);
  expect(await fateOf(rig, { from })).toMatchObject({ status: 'DELIVERED' });
  expect(networkTexts(rig)).toHaveLength(2);
  keywords.reach(word);
});

test.each(providerKeywords.help)("%s is answered with the campaign's own words", async (word) => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  handset.texts(from, word);
  await rig.emulator.clock.advance('1m');
  expect(handset.received().map(({ text }) => text)).toEqual([
    campaignContent.keywords.HELP.message,
  ]);
  expect(networkTexts(rig)).toEqual([]);

  handset.texts(from, 'STOP');
  handset.texts(from, word);
  await rig.emulator.clock.advance('1m');
  expect(handset.received().filter(({ id }) => id !== null)).toHaveLength(1);
  keywords.reach(word);
});

test('the words by which people join are answered with the opt-in message', async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  handset.texts(from, 'visits');
  await rig.emulator.clock.advance('1m');
  expect(handset.received().map(({ text }) => text)).toEqual([
    campaignContent.keywords.OPT_IN.message,
  ]);
  keywords.reach("VISITS, the campaign's own");
});

test('a word inside a sentence is no keyword', async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  rig.emulator.handset(HANDSET).texts(from, 'Please stop calling, text instead');
  expect(await fateOf(rig, { from })).toMatchObject({ status: 'DELIVERED' });
  expect(networkTexts(rig)).toEqual([]);
  keywords.reach('STOP inside a sentence');
});

test('in Canada the network answers in French', async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  handset.texts(from, 'arret');
  handset.texts(from, 'nonarret');
  const [blocked, opened] = networkTexts(rig);
  expect(blocked).toMatch(/^MSG RESEAU: .*"arret".*"nonarret"/);
  expect(opened).toMatch(/^MSG RESEAU: .*"nonarret"/);
});

test("the network's answers are fixed, and one STOP stops all numbers of an account", async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  const [other = ''] = await boughtNumbers(rig, 1);
  rig.emulator.handset(HANDSET).texts(from, 'Stop');
  expect(networkTexts(rig)).toEqual([
    'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
  ]);
  expect(await fateOf(rig, { from: other })).toMatchObject({ row: 6 });
  rig.emulator.handset(HANDSET).texts(from, 'UNSTOP');
  expect(networkTexts(rig).at(-1)).toBe(
    'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.',
  );
});

test('a person who answers by STOP is out of reach a minute after the first text', async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  rig.emulator.handset(HANDSET).replies('STOP');
  expect(await fateOf(rig, { from })).toMatchObject({ status: 'DELIVERED' });
  expect(await fateOf(rig, { from })).toMatchObject({ error: 'opted_out_provider' });
});

/** An app that listens to what comes in, as apps do: by a webhook. */
async function appThat(
  answers: (text: string, from: string, app: { tollgate: Tollgate; sender: string }) => unknown,
): Promise<Rig & { readonly sender: string }> {
  let app: { tollgate: Tollgate; sender: string } | undefined;
  const deliver = async ({ body }: { readonly body: string }) => {
    const { conversation, message } = JSON.parse(body);
    if (!app) return 503;
    return Number((await answers(message.text, conversation.from, app)) ?? 200);
  };
  const rig = await open({ webhooks: { deliver } });
  const sender = await verifiedNumber(rig);
  await rig.tollgate.webhooks.attach({
    senders: [sender],
    name: 'Inbox',
    url: 'http://localhost:8080/inbox',
    event: 'MESSAGE.RECEIVED',
  });
  app = { tollgate: rig.tollgate, sender };
  return { ...rig, sender };
}

test('bug: the app confirms a STOP by itself, and its confirmation is refused', async () => {
  const refusals: unknown[] = [];
  const { emulator, sender } = await appThat(async (text, from, { tollgate, sender }) => {
    if (text !== 'STOP') return;
    const confirmation = 'Harbor Lane Dental: you will get no more texts.';
    await tollgate.messages.sms
      .send({ from: sender, to: from, text: confirmation })
      .catch((error) => refusals.push(error));
  });
  const handset = emulator.handset(HANDSET);
  handset.texts(sender, 'STOP');
  await emulator.clock.advance('1m');
  expect(refusals).toMatchObject([{ status: 400, message: expect.stringContaining('opted out') }]);
  expect(handset.received()).toMatchObject([
    { id: null, text: expect.stringContaining('NETWORK MSG') },
  ]);
  bugs.reach('the app confirms a STOP by itself');
});

test("bug: the app misses a STOP while it is down, and its list drifts from the provider's", async () => {
  const subscribers = new Set<string>([HANDSET, OTHER_HANDSET]);
  let isDown = true;
  const { tollgate, emulator, sender } = await appThat((text, from) => {
    if (isDown) return 500;
    if (text === 'STOP') subscribers.delete(from);
    return 200;
  });
  emulator.handset(HANDSET).texts(sender, 'STOP');
  await emulator.clock.advance('1h');
  isDown = false;
  expect([...subscribers]).toEqual([HANDSET, OTHER_HANDSET]);

  const attempts = [...subscribers].map((to) =>
    tollgate.messages.sms.send({ from: sender, to, text: TEXT }),
  );
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);

  // A blast says nothing at all: it passes over whoever has opted out.
  const audience = await tollgate.audiences.create({ name: 'All', contacts: [...subscribers] });
  const blast = { audienceId: audience.id, senders: [sender], message: { text: TEXT } };
  expect(await tollgate.messages.blast.sms(blast)).toMatchObject({
    totalRecipients: 2,
    totalMessages: 1,
  });
  bugs.reach('two lists drift apart');
});

test('bug: an app that reads the status alone takes an opt-out for a failed delivery', async () => {
  const rig = await open();
  const from = await verifiedNumber(rig);
  // The magic number has texted STOP to the network, and the account's list does not know.
  const to = '+12025550104';
  const sendDaily = async (isConsent: (error: string | null) => boolean) => {
    for (let day = 1; day <= 3; day++) {
      const { messageId } = await rig.tollgate.messages.sms.send({ from, to, text: TEXT });
      await rig.emulator.clock.advance('1d');
      const { status, error } = await rig.tollgate.messages.get(messageId);
      expect(status).toBe('DELIVERY_FAILED');
      if (isConsent(error)) return day;
    }
    return 3;
  };
  const before = rig.emulator.credits;
  expect(await sendDaily(() => false)).toBe(3);
  expect(rig.emulator.credits).toBeCloseTo(before - 0.03, 4);
  const category = (error: string | null) =>
    deliveryErrors[JSON.parse(error ?? '').key as keyof typeof deliveryErrors].category;
  expect(await sendDaily((error) => category(error) === 'consent')).toBe(1);
  bugs.reach('an opt-out passes for a failed delivery');
});

test("bug: UNSTOP lifts the network's block and leaves the account's list as it was", async () => {
  const rig = await open({ unstopClearsList: false });
  const from = await verifiedNumber(rig);
  const handset = rig.emulator.handset(HANDSET);
  handset.texts(from, 'STOP');
  handset.texts(from, 'UNSTOP');
  expect(networkTexts(rig).at(-1)).toContain('will begin receiving messages again');
  expect(await fateOf(rig, { from })).toMatchObject({ row: 6, error: 'opted_out_provider' });
  handset.texts(from, 'VISITS');
  expect(await fateOf(rig, { from })).toMatchObject({ status: 'DELIVERED' });
  bugs.reach('UNSTOP lifts the block and leaves the list');
});

test('every keyword and every classic bug was reached', ({ task }) => {
  tell(task, keywords, bugs);
  expect(keywords.missing).toEqual([]);
  expect(bugs.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
