import { expect, test } from 'vitest';
import { rememberedReview } from '../../../src/domain/reviews/review-memory.js';
import * as reviewer from '../../../src/review/index.js';
import { brandDetails, campaignContent } from '../../support/submission.js';

const submission = { brand: brandDetails, campaign: campaignContent };
const options = { asOf: '2026-03-02' } as const;

test('a submission that is the same word for word gets the same review', () => {
  const first = rememberedReview(structuredClone(submission), options);
  expect(first).toEqual(reviewer.review(submission, options));
  expect(rememberedReview(structuredClone(submission), options)).toBe(first);
});

test('one word, another day or another profile make it another review', () => {
  const first = rememberedReview(submission, options);
  const campaign = { ...campaignContent, productionMessageContent: 'TBD' };
  const other = rememberedReview({ ...submission, campaign }, options);
  expect([first.verdict, other.verdict]).toEqual(['approved', 'rejected']);
  expect(rememberedReview(submission, { asOf: '2026-03-03' }).asOf).toBe('2026-03-03');
  expect(rememberedReview(submission, { ...options, profile: 'strict' }).profile).toBe('strict');
  expect(rememberedReview(submission, options)).toBe(first);
});

test('only so many reviews are remembered, those that were needed last', () => {
  const first = rememberedReview(submission, options);
  const numbered = (index: number) =>
    rememberedReview(
      { ...submission, campaign: { ...campaignContent, name: `${index}` } },
      options,
    );
  for (let index = 0; index < 200; index++) numbered(index);
  expect(rememberedReview(submission, options)).toBe(first);
  for (let index = 200; index < 460; index++) numbered(index);
  const again = rememberedReview(submission, options);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
