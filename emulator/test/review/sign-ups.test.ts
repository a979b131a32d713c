import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { review, type Submission } from '../../src/review/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';

/** One sign-up a line: what is expected of it (a method: nothing is wrong), then its description. */
const lines = ['sign-ups.txt', 'sign-ups-everyday.txt']
  .flatMap((name) =>
    readFileSync(new URL(`./support/${name}`, import.meta.url), 'utf8').split('\n'),
  )
  .filter((line) => line !== '')
  .map((line) => {
    const bar = line.indexOf('|');
    return [line.slice(0, bar), line.slice(bar + 1)] as const;
  });

const isMethod = (expected: string) => expected === expected.toUpperCase();

/** The sample business by another name, so that no wording can lean on it. */
const quillmark = JSON.parse(
  JSON.stringify(harborLane)
    .replaceAll('harborlanedental', 'quillmark')
    .replaceAll('Harbor Lane Dental', 'Quillmark')
    .replaceAll('Harbor Lane', 'Quillmark'),
) as Submission;

function given(method: string, description: string): string[] {
  const described = withValue(
    withValue(quillmark, 'campaign.optIn.method', method),
    'campaign.optIn.workflowDescription',
    description,
  );
  return review(described)
    .findings.map(({ reason }) => reason)
    .filter((reason) => reason !== 'cta-disclosures-missing');
}

test.each(lines.filter(([expected]) => isMethod(expected)))(
  '%s: nothing is wrong with "%s"',
  (method, description) => {
    expect(given(method, description)).toEqual([]);
  },
);

test.each(lines.filter(([expected]) => !isMethod(expected)))('%s: "%s"', (reason, description) => {
  expect(given('DIGITAL', description)).toContain(reason);
});
