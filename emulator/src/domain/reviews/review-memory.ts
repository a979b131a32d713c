import { type Review, type ReviewOptions, review, type Submission } from '../../review/index.js';

/** How many reviews are remembered. */
const MOST = 256;

/** The reviews that were asked for last, the one that was not needed for the longest time first. */
const remembered = new Map<string, Review>();

/**
 * Reviews a submission, or remembers the review of one that is the same word for word: it depends on
 * nothing else. The accounts of a test suite submit the same few campaigns all the time.
 *
 * @param options with `asOf` as a date, so that all reviews of one day are alike
 */
export function rememberedReview(
  submission: Submission,
  options: ReviewOptions & { readonly asOf: string },
): Review {
  const key = JSON.stringify([submission, options]);
  const outcome = remembered.get(key) ?? review(submission, options);
  remembered.delete(key);
  remembered.set(key, outcome);
  if (remembered.size > MOST) {
    const [oldest] = remembered.keys();
    remembered.delete(oldest as string);
  }
  return outcome;
}
