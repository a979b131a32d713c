// From nothing to a delivered text: three business days of carrier review in milliseconds.
// Run it with `npm run demo` in the root of the repository.

import { readFile } from 'node:fs/promises';
import { createEmulator } from '@tollgate/emulator';
import { createTimeline } from '@tollgate/example-timeline';
import { createTollgate } from '@tollgate/sdk';

const started = performance.now();
const submission = JSON.parse(
  await readFile(new URL('./submission.json', import.meta.url), 'utf8'),
);
const patient = '+12025550123';

const emulator = createEmulator({ seed: 42 });
const tollgate = createTollgate(emulator.connection());
const print = createTimeline(emulator.clock);

console.log('\nHarbor Lane Dental wants to text its patients from a toll-free number.\n');

// 1. The brand: who is sending?
const brand = await tollgate.brands.upsert(submission.brand);
print('Brand saved', brand.status, 'Nobody has looked at it yet.');
await tollgate.brands.submit(brand.id);
print(
  'Brand submitted',
  (await tollgate.status.brand(brand.id)).status,
  'The business is being checked.',
);
await emulator.clock.advance('10m');
print(
  'Brand reviewed',
  (await tollgate.status.brand(brand.id)).status,
  'The business is known. Now its campaign can be submitted.',
);

// 2. The campaign: what will be sent, and who agreed to get it?
const draft = await tollgate.campaigns.tollFree.upsert({ ...submission.campaign, brand: brand.id });
const { campaignId } = draft;
print('Campaign drafted', draft.status, 'Samples, consent flow and keyword replies are saved.');
const advice = await tollgate.campaigns.tollFree.validate({ campaignId });
print(
  'Campaign validated',
  advice.is_valid ? 'VALID' : 'INVALID',
  'Advice only: it never blocks a submission.',
);
await tollgate.campaigns.tollFree.submit(campaignId);
const submitted = await tollgate.campaigns.tollFree.get(campaignId);
print('Campaign submitted', submitted.status, 'Carriers read the submission.');

// 3. A number, while waiting.
const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'], options: { limit: 1 } });
const number = offer.number;
await tollgate.phoneNumbers.buy({ numbers: [number] });
print(`Bought ${number}`, '', 'It is ours, but carriers do not know yet what it is for.');

// 4. A test text from the sandbox number works without any review.
emulator.allowSandboxRecipient(patient);
const test = await send(emulator.sandboxNumber, 'Harbor Lane Dental: this is a test.');
print(
  'Sandbox text to a listed phone',
  test.status,
  'The sandbox number needs no review, so you can test while you wait.',
);

// 5. A text from the new number is accepted, and fails afterwards. Many integrations miss this.
const early = await send(number, submission.campaign.productionMessageContent);
print(
  'Text from the new number',
  early.status,
  'Accepted as "queued" with a 200, then blocked: the number is not verified.',
);
const { message, codes } = JSON.parse(early.error);
print(`Error ${codes.sinch} (Twilio ${codes.twilio})`, '', message);

// 6. Approval of the campaign, then of the number.
await emulator.clock.advance('10m');
const approved = await tollgate.campaigns.tollFree.get(campaignId);
print('Campaign reviewed', approved.status, 'Numbers may join it now.');

await tollgate.phoneNumbers.campaign.attach({
  phones: [number],
  campaignId,
  campaignType: 'TOLL_FREE',
});
let seen;
while (seen !== 'VERIFIED' && seen !== 'REJECTED') {
  const { updates } = await tollgate.status.tollFree(campaignId);
  if (updates.status !== seen)
    print('Number under review', updates.status, MEANING(updates.status));
  seen = updates.status;
  if (seen !== 'VERIFIED' && seen !== 'REJECTED') await emulator.clock.advance('0.5bd');
}

// 7. The same text again.
const delivered = await send(number, submission.campaign.productionMessageContent);
print('The same text again', delivered.status, 'It reached the patient.');

const milliseconds = Math.round(performance.now() - started);
console.log(`\nDone: business days of carrier review in ${milliseconds} ms, without a network.\n`);

/** Sends a text and lets half a minute pass, so that the delivery report is in. */
async function send(from, text) {
  const { messageId } = await tollgate.messages.sms.send({ from, to: patient, text });
  await emulator.clock.advance('30s');
  return tollgate.messages.get(messageId);
}

function MEANING(status) {
  return {
    IN_PROGRESS: 'Every toll-free number is reviewed on its own. It may not send yet.',
    WAITING_FOR_PROVIDER: 'The toll-free vendor looks at it.',
    WAITING_FOR_TELECO: 'The carriers have the last word.',
    VERIFIED: 'It may send from now on.',
    REJECTED: 'See the errors of the status call.',
  }[status];
}
