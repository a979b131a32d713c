// Some platforms lend a number until the customer's own is verified. It sends tests and replies, no
// campaigns, and leaves in the moment in which the own number may send.
// Run it with `npm start --workspace examples/temporary-number` after `npm run build`.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createEmulator } from '@tollgate/emulator';
import { createTimeline } from '@tollgate/example-timeline';
import { createTollgate } from '@tollgate/sdk';

const submission = JSON.parse(
  await readFile(new URL('../quickstart/submission.json', import.meta.url), 'utf8'),
);
const text = submission.campaign.productionMessageContent;
const patients = ['+12025550123', '+12025550124', '+12025550125'];

const emulator = createEmulator({ seed: 3, temporaryNumber: true });
const tollgate = createTollgate(emulator.connection());
const print = createTimeline(emulator.clock);

console.log('\nHarbor Lane Dental starts with a temporary number.\n');

// 1. It works at once, within limits.
const { number: temporary } = await show('Account opened', 'It texts without any review.');
print('Test text', await send(temporary, patients[0]), 'Tests and replies go out.');
const audience = await tollgate.audiences.create({ name: 'Patients', contacts: patients });
print(
  'Campaign to all patients',
  await blast(temporary),
  'Refused: campaigns have to wait for the own number.',
);

// 2. One patient opts out, of the only number there is.
emulator.handset(patients[2]).texts(temporary, 'STOP');
print('One patient texts STOP', '', 'That is kept for every number of the account.');

// 3. The own number is put before the carriers.
const dedicated = await attachedNumber();
await show('Own number submitted', 'Nothing changes while it is pending.');
print('Test text', await send(temporary, patients[0]), 'The temporary number goes on.');
print(
  'Text from the own number',
  await send(dedicated, patients[0]),
  'Blocked: pending is not verified.',
);

// 4. The switch is one step: never both, never neither.
await emulator.clock.advance('3bd');
const after = await show('Own number verified', 'The temporary number has disconnected by itself.');
assert.equal(after.status, 'DISCONNECTED');
const { at } = emulator.journal.entries().findLast((entry) => entry.kind === 'number.disconnected');
print('Looked up in the journal', '', `It left with the approval of the other, at ${at}.`);
print(
  'Text from the temporary number',
  await send(temporary, patients[0]),
  'Refused: it is not ours any more.',
);
print('Text from the own number', await send(dedicated, patients[0]), 'It reached the patient.');

// 5. Campaigns at last, and the opt-out has moved along.
const outcome = await blast(dedicated);
print('Campaign to all patients', outcome, 'The patient who opted out is passed over.');
assert.equal(outcome, '2 of 3');
console.log(
  '\nDone: one number left, the other took over, nobody was texted against their will.\n',
);

/** Prints how the temporary number and the one that replaces it stand. */
async function show(happened, meaning) {
  const state = await tollgate.phoneNumbers.temporary();
  const { status, dedicated: own, linkDomains } = state;
  const links = `Link domains to choose from: ${linkDomains.length}.`;
  print(happened, status, meaning, `Own number: ${own?.status ?? 'none'}. ${links}`);
  return state;
}

/** The state of a text half a minute after it was sent, or the status of a call that was refused. */
async function send(from, to) {
  try {
    const { messageId } = await tollgate.messages.sms.send({ from, to, text });
    await emulator.clock.advance('30s');
    return (await tollgate.messages.get(messageId)).status;
  } catch (error) {
    return String(error.status);
  }
}

async function blast(from) {
  try {
    const { totalMessages, totalRecipients } = await tollgate.messages.blast.sms({
      audienceId: audience.id,
      senders: [from],
      message: { text },
    });
    return `${totalMessages} of ${totalRecipients}`;
  } catch (error) {
    return String(error.status);
  }
}

async function attachedNumber() {
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
  return number;
}
