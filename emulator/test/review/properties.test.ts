import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Review,
  type ReviewOptions,
  review,
  type Submission,
} from '../../src/review/index.js';
import { readText } from '../../src/review/input.js';
import { type CorpusRecord, readCorpus } from './corpus/score.js';
import { harborLane, withValue } from './support/harbor-lane.js';

const corpus = readCorpus(fileURLToPath(new URL('./corpus/review-dev.jsonl', import.meta.url)));
const record = fc.constantFrom(...corpus);

const prose = [
  'brand.description',
  'campaign.useCase.summary',
  'campaign.productionMessageContent',
  'campaign.optIn.workflowDescription',
  'campaign.keywords.HELP.message',
  'campaign.keywords.OPT_IN.message',
  'campaign.additionalInformation',
];

const ids = (result: Review) => result.findings.map((finding) => finding.reason).sort();

function mapProse(submission: CorpusRecord, change: (text: string) => string): Submission {
  let changed: CorpusRecord = submission;
  for (const path of prose) {
    const text = readText(submission, path);
    if (text !== '') changed = withValue(changed, path, change(text));
  }
  return changed;
}

const irrelevant = [
  'The building has two floors and a garden.',
  'Parking is behind the house.',
  'We celebrated our tenth anniversary last June.',
  'The sun rises over the hills.',
  'Our founder likes to hike.',
  'The floor was painted blue in spring.',
];

test('an irrelevant clean sentence never changes the verdict', () => {
  fc.assert(
    fc.property(
      record,
      fc.constantFrom(...irrelevant),
      fc.constantFrom('campaign.optIn.workflowDescription', 'brand.description'),
      fc.boolean(),
      (submission, sentence, path, before) => {
        const text = readText(submission, path);
        const longer = before ? `${sentence} ${text}` : `${text} ${sentence}`;
        const one = review(submission);
        const other = review(withValue(submission, path, longer));
        expect([submission.id, other.verdict]).toEqual([submission.id, one.verdict]);
      },
    ),
    { numRuns: 150 },
  );
});

test('upper case, lower case and mixed case give the same findings', () => {
  for (const submission of corpus) {
    const expected = [submission.id, ids(review(submission))];
    const upper = mapProse(submission, (text) => text.toUpperCase());
    const lower = mapProse(submission, (text) => text.toLowerCase());
    expect([submission.id, ids(review(upper))]).toEqual(expected);
    expect([submission.id, ids(review(lower))]).toEqual(expected);
  }
});

test('spacing gives the same findings', () => {
  for (const submission of corpus) {
    const expected = [submission.id, ids(review(submission))];
    const wide = mapProse(submission, (text) => `  ${text.replace(/ /g, '   ')}\t`);
    const hard = mapProse(submission, (text) => text.replace(/ /g, '\u00a0'));
    expect([submission.id, ids(review(wide))]).toEqual(expected);
    expect([submission.id, ids(review(hard))]).toEqual(expected);
  }
});

test('typographic quotes and dashes give the same findings', () => {
  for (const submission of corpus) {
    const typographic = mapProse(submission, (text) =>
      text
        .replace(/"([^"]*)"/g, '\u201c$1\u201d')
        .replace(/'/g, '\u2019')
        .replace(/-/g, '\u2011'),
    );
    expect([submission.id, ids(review(typographic))]).toEqual([
      submission.id,
      ids(review(submission)),
    ]);
  }
});

test('every quote stands at its position', () => {
  for (const profile of ['docs', 'field', 'strict'] as const) {
    for (const submission of corpus) {
      const result = review(submission, { profile });
      for (const { field, quote } of [...result.findings, ...result.warnings]) {
        if (quote === undefined) continue;
        expect(readText(submission, field).slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text.trim()).not.toBe('');
      }
    }
  }
});

test('the same submission gives the same review', () => {
  fc.assert(
    fc.property(record, (submission) => {
      expect(review(submission)).toEqual(review(structuredClone(submission)));
    }),
    { numRuns: 40 },
  );
});

const paths = [
  ...prose,
  'brand.name',
  'brand.dba',
  'brand.email',
  'brand.website',
  'brand.address',
  'brand.ein',
  'brand.contact.name',
  'brand.contact.phone',
  'campaign.optIn.url',
  'campaign.optIn.method',
  'campaign.links.privacyPolicy',
  'campaign.links.termsOfService',
  'campaign.monthlyVolume',
  'campaign.cvToken',
  'campaign.useCase.value',
];

test('no text makes the review throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'text',
          'STOP',
          '"',
          '[',
          '{',
          'http://',
          '.',
          '@',
          '\n',
          '$',
          '%',
          'agree',
          ' ',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), text, (path, value) => {
      const result = review(withValue(harborLane, path, value));
      expect(['approved', 'rejected']).toContain(result.verdict);
    }),
    { numRuns: 500 },
  );
});

test('no value of another type makes the review throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...paths, 'brand', 'campaign', 'numbers', 'brandNumbers'),
      fc.anything(),
      (path, value) => {
        review(withValue(harborLane, path, value));
        review(value as Submission);
      },
    ),
    { numRuns: 200 },
  );
});

test('no facts and no options make the review throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('site', 'registry', 'links', 'optIn', 'rejectedAt', 'cancelled'),
      fc.anything(),
      fc.anything(),
      (group, facts, platform) => {
        const options = { world: { [group]: facts }, platform, findings: facts, asOf: facts };
        review(harborLane, options as ReviewOptions);
        review(harborLane, facts as ReviewOptions);
      },
    ),
    { numRuns: 400 },
  );
});

const repeated = [
  'a-',
  'a.',
  '[',
  '"',
  'agree ',
  'text me ',
  'http://a.b ',
  '((((',
  'not ',
  'share with partners ',
  'a@',
  '1 ',
  'word',
  '{{',
  '\n- ',
  'Reply STOP to opt out. ',
  ' / ',
];

/** Shortest of seven runs, in milliseconds: other work on the machine only ever makes a run longer. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each(repeated)(
  'time is linear in the length of the fields: %j',
  (unit) => {
    const long = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const inSamples = withValue(harborLane, 'campaign.productionMessageContent', text);
      return withValue(inSamples, 'campaign.optIn.workflowDescription', text);
    };
    const small = long(2_000);
    const large = long(16_000);
    fastest(() => review(small));
    const ratio =
      fastest(() => review(large)) /
      Math.max(
        1,
        fastest(() => review(small)),
      );
    // Eight times the length: linear work stays near 8, quadratic work comes to 64.
    expect(ratio).toBeLessThan(48);
  },
  60_000,
);

test('what stands beyond 20,000 characters of a field is not read', () => {
  const path = 'campaign.optIn.workflowDescription';
  const { workflowDescription } = harborLane.campaign.optIn;
  const forced = ' The form cannot be submitted until the SMS box is ticked.';
  const reasonsOf = (text: string) =>
    review(withValue(harborLane, path, text)).findings.map((finding) => finding.reason);
  expect(reasonsOf(workflowDescription.padEnd(19_000) + forced)).toContain('opt-in-mandatory');
  expect(reasonsOf(workflowDescription.padEnd(20_000) + forced)).toEqual([]);
});

test('fields of 100 kB are reviewed', () => {
  for (const unit of repeated) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const result = review(withValue(harborLane, 'campaign.optIn.workflowDescription', text));
    expect(['approved', 'rejected']).toContain(result.verdict);
  }
}, 60_000);
