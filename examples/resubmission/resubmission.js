// Rejected, explained, corrected, submitted again, approved: what takes days of waiting and guessing
// against carriers. Run it with `npm start --workspace examples/resubmission` after `npm run build`.

import { readFile } from 'node:fs/promises';
import { createEmulator } from '@tollgate/emulator';
import { createTimeline } from '@tollgate/example-timeline';
import { createTollgate } from '@tollgate/sdk';
import { showObjection } from './show-objection.js';

const submission = JSON.parse(
  await readFile(new URL('../quickstart/submission.json', import.meta.url), 'utf8'),
);

const emulator = createEmulator({ seed: 42 });
const tollgate = createTollgate(emulator.connection());
const { tollFree } = tollgate.campaigns;
const print = createTimeline(emulator.clock);

console.log('\nHarbor Lane Dental submits its campaign with two mistakes in it.\n');

const brand = await tollgate.brands.upsert(submission.brand);
await tollgate.brands.submit(brand.id);
await emulator.clock.advance('10m');
print('Brand reviewed', (await tollgate.status.brand(brand.id)).status, 'The business is known.');

// 1. A box that is ticked beforehand, and a link that hides where it leads.
const { optIn, productionMessageContent, ...rest } = submission.campaign;
const { campaignId } = await tollFree.upsert({
  ...rest,
  brand: brand.id,
  optIn: {
    ...optIn,
    workflowDescription: optIn.workflowDescription.replace(
      'may tick an optional box that is not checked in advance',
      'see a box that is pre-checked for them',
    ),
  },
  productionMessageContent: productionMessageContent.replace('.', ': https://bit.ly/visit.'),
});

// 2. Validation would have told. It only advises: the campaign can be submitted all the same.
print('Campaign validated', await validity(), 'Advice only: it never blocks a submission.');
await tollFree.submit(campaignId);
print('Campaign submitted', await status(), 'Carriers read the submission.');
await emulator.clock.advance('10m');

// 3. What an integrator sees: a status, and one text that names the gravest reasons.
const { error } = await tollgate.status.tollFree(campaignId);
print('Campaign reviewed', await status(), `${error.split('\n').length} reasons are named.`);

// 4. What the sandbox adds: which words, and what would pass.
const [refusal] = emulator.explain(campaignId).decisions;
const rejected = { campaign: await tollFree.get(campaignId) };
for (const objection of refusal.objections) showObjection(objection, rejected);

// 5. Corrected, and the same campaign once more: these reasons do not end the case.
await tollFree.upsert({ campaignId, optIn, productionMessageContent });
print('Campaign corrected', await validity(), 'An empty box, and no link at all.');
await tollFree.submit(campaignId);
print('Campaign submitted again', await status(), 'Carriers read it once more.');
await emulator.clock.advance('10m');
print('Campaign reviewed', await status(), 'Numbers may join it now.');

console.log('\nDone: rejected once, approved the second time.\n');
process.exitCode = !refusal.approved && (await status()) === 'VERIFIED' ? 0 : 1;

async function status() {
  return (await tollFree.get(campaignId)).status;
}

async function validity() {
  return (await tollFree.validate({ campaignId })).is_valid ? 'VALID' : 'INVALID';
}
