// Five numbers are to join an approved campaign, and three of them may send in the end: one is refused
// at once, one by the carriers on day two, and one waits until its customer has corrected something.
// Run it with `npm start --workspace examples/attach-drama` after `npm run build`.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createEmulator } from '@tollgate/emulator';
import { createTimeline } from '@tollgate/example-timeline';
import { createTollgate } from '@tollgate/sdk';

const submission = JSON.parse(
  await readFile(new URL('../quickstart/submission.json', import.meta.url), 'utf8'),
);
const patient = '+12025550123';
const MEANING = {
  IN_PROGRESS: 'it is reviewed on its own.',
  WAITING_FOR_CUSTOMER: 'it waits for a correction, for seven days at the most.',
  VERIFIED: 'it may send from now on.',
  REJECTED: 'it stays blocked.',
};

const emulator = createEmulator({ seed: 7 });
const tollgate = createTollgate(emulator.connection());
const { tollFree } = tollgate.campaigns;
const print = createTimeline(emulator.clock);

console.log('\nHarbor Lane Dental has an approved campaign and wants five numbers in it.\n');

// 1. Everything that has to be there before: brand, campaign, numbers.
const brand = await tollgate.brands.upsert(submission.brand);
await tollgate.brands.submit(brand.id);
await emulator.clock.advance('10m');
const { campaignId } = await tollFree.upsert({ ...submission.campaign, brand: brand.id });
await tollFree.submit(campaignId);
await emulator.clock.advance('10m');
print('Campaign reviewed', (await tollFree.get(campaignId)).status, 'Numbers may join it now.');

const local = await buy('LOCAL', 1);
const [desk, recall, billing, night] = await buy('TOLL_FREE', 4);
const five = [...local, desk, recall, billing, night];

// 2. One call, two outcomes: a partial success is a 200.
const answer = await attach(five);
print(
  'Attached five numbers',
  '',
  `${answer.phoneNumbers.length} are taken up, one is refused at once:`,
  ...answer.failed.map(({ error }) => error),
);
await show('The carriers have the rest', desk, recall, billing, night);

// 3. Day one: somebody at the vendor wants the samples changed.
await emulator.clock.advance('0.25bd');
emulator.decide(recall, { answer: 'reject', reasons: ['sample-mismatch-or-incomplete'] });
await show('The vendor sends one back', recall);

// 4. Day two: the carriers refuse one for a reason that nothing can correct.
await emulator.clock.advance('1.2bd');
emulator.decide(billing, { answer: 'reject', reasons: ['known-spam'] });
await show('The carriers refuse one', billing);
await emulator.clock.advance('2bd');
await show('The other two are through', desk, night);

// 5. The customer answers within seven days: the samples are changed, the number attached again.
await tollFree.upsert({
  campaignId,
  productionMessageContent: `${submission.campaign.productionMessageContent}\nHarbor Lane Dental: it is time for your six-month check-up, call 207-555-0142 to book. Reply STOP to opt out.`,
});
print(
  'Samples corrected',
  (await tollFree.get(campaignId)).status,
  'The campaign itself stays approved: the edit answers the vendor.',
);
const again = await attach([recall, billing]);
await show('Attached again', recall);
print('The other one', 'REJECTED', ...again.failed.map(({ error }) => error));
await emulator.clock.advance('3bd');
await show('Three business days later', recall);

// 6. Who may send?
const fates = [];
for (const number of five) {
  const { messageId } = await tollgate.messages.sms.send({
    from: number,
    to: patient,
    text: submission.campaign.productionMessageContent,
  });
  await emulator.clock.advance('30s');
  const { status } = await tollgate.messages.get(messageId);
  fates.push(status);
  print(
    `Text from ${number}`,
    status,
    emulator.explain(messageId).remedy ?? 'It reached the patient.',
  );
}
assert.deepEqual(fates.filter((status) => status === 'DELIVERED').length, 3);
console.log('\nDone: three of five may send, and the other two say why not.\n');

async function buy(type, limit) {
  const offers = await tollgate.phoneNumbers.search({ type: [type], options: { limit } });
  const numbers = offers.map(({ number }) => number);
  await tollgate.phoneNumbers.buy({ numbers });
  return numbers;
}

function attach(phones) {
  return tollgate.phoneNumbers.campaign.attach({ phones, campaignId, campaignType: 'TOLL_FREE' });
}

/** Prints how numbers stand that stand alike, and why. */
async function show(happened, ...numbers) {
  const read = await Promise.all(numbers.map((number) => tollgate.phoneNumbers.get(number)));
  const [{ verification, errors }] = read;
  print(
    happened,
    verification,
    ...read.map(({ number }) => `${number}: ${MEANING[verification]}`),
    ...errors,
  );
}
