import { readFileSync } from 'node:fs';
import { review, type Submission } from '../src/review/index.js';

const path = new URL('../test/review/corpus/review-dev.jsonl', import.meta.url);
const corpus = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Submission);

/** The corpus repeated with a sentence of its own in each copy, so that no two are alike. */
function vary(submission: Submission, copy: number): Submission {
  const workflow = submission.campaign?.optIn?.workflowDescription ?? '';
  return {
    ...submission,
    campaign: {
      ...submission.campaign,
      optIn: {
        ...submission.campaign?.optIn,
        workflowDescription: `${workflow} Page version ${copy} was stored on day ${copy % 28}.`,
      },
    },
  };
}

const submissions = Array.from({ length: 1000 }, (_, index) =>
  vary(corpus[index % corpus.length] ?? {}, index),
);

/** Runs of each review; the fastest counts, so that a busy machine does not stretch it. */
const runs = 3;

/**
 * Median, 95th percentile and worst of 1,000 reviews in milliseconds, after a warm-up. Each is made
 * three times and its fastest run counts.
 */
export function run(): { median: number; p95: number; worst: number; rejected: number } {
  for (const submission of submissions.slice(0, 300)) review(submission);
  let rejected = 0;
  const times = submissions.map((submission) => {
    let fastest = Number.POSITIVE_INFINITY;
    let verdict = '';
    for (let round = 0; round < runs; round += 1) {
      const start = performance.now();
      verdict = review(submission).verdict;
      fastest = Math.min(fastest, performance.now() - start);
    }
    if (verdict === 'rejected') rejected += 1;
    return fastest;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1), rejected };
}

const result = run();
console.log(
  `review over ${submissions.length} submissions: median ${result.median.toFixed(2)} ms, ` +
    `p95 ${result.p95.toFixed(2)} ms, worst ${result.worst.toFixed(2)} ms, ${result.rejected} rejected`,
);
