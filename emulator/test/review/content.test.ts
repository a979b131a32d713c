import { expect, test } from 'vitest';
import { review } from '../../src/review/index.js';
import { innocent, refused } from './support/content-wordings.js';
import { harborLane, withValue } from './support/harbor-lane.js';

function reasonsFor(text: string): string[] {
  const sample = `Harbor Lane Dental: ${text}. Reply STOP to end.`;
  const submission = withValue(harborLane, 'campaign.productionMessageContent', sample);
  return review(submission).findings.map((finding) => finding.reason);
}

/** An advertisement in a reminder programme is a fault of its own. */
const misfits = ['sample-mismatch-or-incomplete', 'marketing-without-written-consent'];

for (const [reason, texts] of Object.entries(refused)) {
  test.each(texts)(`${reason} is found in: %s`, (text) => {
    expect(reasonsFor(text)).toContain(reason);
  });
}

test.each(innocent)('nothing disallowed is found in: %s', (text) => {
  expect(reasonsFor(text).filter((reason) => !misfits.includes(reason))).toEqual([]);
});
