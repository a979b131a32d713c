import { expect, test } from 'vitest';
import { review } from '../../src/review/index.js';
import { readDocument } from '../../src/review/text/read-document.js';
import { brandDetails, campaignContent } from '../support/submission.js';

const submission = {
  brand: brandDetails,
  campaign: { ...campaignContent, productionMessageContent: 'TBD' },
  numbers: 9,
};

test('only the rules that are asked for are asked, and they find what they always do', () => {
  const all = review(submission);
  const some = review(submission, { only: ['more-than-five-numbers'] });
  expect(some.trace.map(({ reason }) => reason)).toEqual(['more-than-five-numbers']);
  expect(some.findings).toEqual(
    all.findings.filter(({ reason }) => reason === 'more-than-five-numbers'),
  );
  expect(all.findings.length).toBeGreaterThan(some.findings.length);
});

test('without rules nothing is found', () => {
  expect(review(submission, { only: [] })).toMatchObject({ verdict: 'approved', trace: [] });
});

test.each([undefined, null, 'more-than-five-numbers', 7])('%j asks all rules', (only) => {
  expect(review(submission, { only: only as never })).toEqual(review(submission));
});

test('a text is read once, as long as it is among the last ones', () => {
  const first = readDocument('campaign.useCase.summary', 'Reminders of visits.');
  expect(readDocument('campaign.useCase.summary', 'Reminders of visits.')).toBe(first);
  // A field may be read differently, so that each has its own.
  expect(readDocument('brand.description', 'Reminders of visits.')).not.toBe(first);
  for (let index = 0; index < 12; index++) {
    readDocument('campaign.useCase.summary', `${index} `.repeat(5_000));
  }
  const again = readDocument('campaign.useCase.summary', 'Reminders of visits.');
  expect(again).not.toBe(first);
  expect(again.tokens).toEqual(first.tokens);
});

test('a text that is larger than all that is remembered is read all the same', () => {
  const text = 'word '.repeat(30_000);
  expect(readDocument('campaign.useCase.summary', text).tokens).toHaveLength(30_000);
});
