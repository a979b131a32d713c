import { describe, expect, test } from 'vitest';
import { type ReviewOptions, review, type WorldFacts } from '../../src/review/index.js';
import type { Pair } from '../../src/review/rule.js';
import { harborLane, withValue } from './support/harbor-lane.js';
import { ruled } from './support/pairs.js';

const platform = { name: 'TextStack', domain: 'textstack.io' };

/** Reasons given for a clean submission with the pair's value at its path. */
function decide(pair: Pair, value: unknown): string[] {
  let submission: unknown = harborLane;
  let world: WorldFacts = {};
  for (const [path, set] of [...Object.entries(pair.setup ?? {}), [pair.path, value] as const]) {
    if (path.startsWith('world.')) world = withValue(world, path.slice('world.'.length), set);
    else submission = withValue(submission, path, set);
  }
  const options: ReviewOptions = { world, platform, profile: pair.profile ?? 'field' };
  return review(submission as typeof harborLane, options).findings.map((finding) => finding.reason);
}

for (const { rule, pairs: own } of ruled) {
  const pairs = own.map((pair, index) => [index + 1, pair] as const);
  const count = rule.reason === 'cta-disclosures-missing' ? 0 : pairs.length;
  if (count > 0) {
    test.each(pairs)(`${rule.reason}: pair %i fails and passes`, (_index, pair) => {
      expect(decide(pair, pair.fails)).toContain(rule.reason);
      expect(decide(pair, pair.passes)).not.toContain(rule.reason);
    });
  }
}

test('every rule has pairs', () => {
  expect(ruled.filter(({ pairs }) => pairs.length === 0).map(({ rule }) => rule.reason)).toEqual(
    [],
  );
});

describe('content rules', () => {
  const content = ruled.filter(({ pairs }) => pairs.length >= 3);
  test('most rules have a pair of the guide and two in other words', () => {
    expect(content.length).toBeGreaterThanOrEqual(30);
  });
});

test('missing notices are named beside another finding and never alone', () => {
  const bare = 'Patients tick a box on the Harbor Lane Dental web form agreeing to text messages.';
  const path = 'campaign.optIn.workflowDescription';
  const alone = review(withValue(harborLane, path, bare));
  expect(alone.verdict).toBe('approved');
  expect(alone.warnings.map((finding) => finding.reason)).toContain('cta-disclosures-missing');
  const two = review(
    withValue(withValue(harborLane, path, bare), 'campaign.keywords.HELP.message', 'Hi!'),
  );
  expect(two.findings.map((finding) => finding.reason)).toEqual(
    expect.arrayContaining(['cta-disclosures-missing', 'help-response-incomplete']),
  );
});
