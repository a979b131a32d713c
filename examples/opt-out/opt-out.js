// STOP on toll-free blocks twice: at the network, for one number and one phone, and on the account's
// own list. Run it with `npm start --workspace examples/opt-out` after `npm run build`.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createEmulator } from '@tollgate/emulator';
import { createTimeline } from '@tollgate/example-timeline';
import { createTollgate } from '@tollgate/sdk';

const submission = JSON.parse(
  await readFile(new URL('../quickstart/submission.json', import.meta.url), 'utf8'),
);
const text = submission.campaign.productionMessageContent;

const emulator = createEmulator({ seed: 11 });
const tollgate = createTollgate(emulator.connection());
const print = createTimeline(emulator.clock);
const patient = emulator.handset('+12025550123');

console.log('\nA patient of Harbor Lane Dental has had enough texts, and then misses them.\n');

const from = await verifiedNumber();
print('First text', await send(), 'It reaches the patient.');

// 1. STOP works before the app hears of it, and cannot be switched off.
patient.texts(from, 'Stop');
print('The patient texts STOP', '', `The network answers: ${networkSaid()}`);
const { data } = await tollgate.messages.list({ direction: 'INBOUND' });
print('The app receives a copy', data[0].status, `"${data[0].content.text}", as any other text.`);

// 2. The account's list refuses the next text at once. A confirmation by the app fares no better.
print('Second text', await send(), 'Refused by the call itself: the patient has opted out.');
assert.equal(await send(), '400');

// 3. HELP goes unanswered as well, for whoever has opted out.
patient.texts(from, 'HELP');
await emulator.clock.advance('1m');
print('The patient texts HELP', '', `${texts().length} text has arrived so far: no answer.`);

// 4. VISITS is the campaign's own opt-in word. It clears the list, and not what the network holds.
patient.texts(from, 'VISITS');
const blocked = await send();
print(
  'The patient texts VISITS',
  blocked,
  'Accepted with a 200, then dropped by the network: only UNSTOP or START opens it.',
);
assert.equal(blocked, 'DELIVERY_FAILED');

// 5. UNSTOP opens both.
patient.texts(from, 'UNSTOP');
print('The patient texts UNSTOP', '', `The network answers: ${networkSaid()}`);
const delivered = await send();
print('Last text', delivered, 'It reaches the patient again.');
assert.equal(delivered, 'DELIVERED');
assert.equal(texts().length, 2);

console.log('\nDone: two locks, two keys.\n');

/** The texts of the office. */
function texts() {
  return patient.received().filter(({ id }) => id !== null);
}

/** The state of a text half a minute after it was sent, or the status of a call that was refused. */
async function send() {
  try {
    const { messageId } = await tollgate.messages.sms.send({ from, to: patient.number, text });
    await emulator.clock.advance('30s');
    return (await tollgate.messages.get(messageId)).status;
  } catch (error) {
    return String(error.status);
  }
}

/** The network's own texts are no messages of the account: they have no id. */
function networkSaid() {
  return patient.received().findLast(({ id }) => id === null).text;
}

async function verifiedNumber() {
  const brand = await tollgate.brands.upsert(submission.brand);
  await tollgate.brands.submit(brand.id);
  await emulator.clock.advance('10m');
  const { tollFree } = tollgate.campaigns;
  const { campaignId } = await tollFree.upsert({ ...submission.campaign, brand: brand.id });
  await tollFree.submit(campaignId);
  await emulator.clock.advance('10m');
  const [{ number }] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
  await tollgate.phoneNumbers.buy({ numbers: [number] });
  const { campaign } = tollgate.phoneNumbers;
  await campaign.attach({ phones: [number], campaignId, campaignType: 'TOLL_FREE' });
  await emulator.clock.advance('3bd');
  return number;
}
