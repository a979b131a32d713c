import { expect, test } from 'vitest';
import {
  isResubmittable,
  type Provider,
  reason,
  reasons,
  review,
  type WorldFacts,
} from '../../src/review/index.js';
import type { Pair } from '../../src/review/rule.js';
import { rules } from '../../src/review/rules/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';
import { ruled } from './support/pairs.js';

test('the catalogue holds 86 reasons with ids of their own', () => {
  expect(reasons).toHaveLength(86);
  expect(new Set(reasons.map(({ id }) => id)).size).toBe(86);
  for (const { id } of reasons) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('28 reasons end the case and 58 can be corrected', () => {
  expect(reasons.filter((entry) => !entry.resubmittable)).toHaveLength(28);
  expect(reasons.filter((entry) => entry.resubmittable)).toHaveLength(58);
});

test('every reason says what is wrong, how to correct it and where it was read', () => {
  for (const entry of reasons) {
    expect(entry.title.length, entry.id).toBeGreaterThan(4);
    expect(entry.whatIsWrong.length, entry.id).toBeGreaterThan(15);
    expect(entry.correction.length, entry.id).toBeGreaterThan(10);
    expect(entry.fields.length, entry.id).toBeGreaterThan(0);
    expect(entry.source, entry.id).toMatch(/Sinch|Twilio|Telnyx/);
  }
});

test('every rule reports a reason of the catalogue', () => {
  for (const rule of rules) expect(reason(rule.reason)?.id).toBe(rule.reason);
});

test('a reason is found by its id, an unknown id finds nothing', () => {
  expect(reason('pre-selected-checkbox')?.crosswalk.twilio).toContain(30508);
  expect(reason('number-not-provisioned')?.crosswalk).toEqual({
    twilio: [30447, 30879],
    telnyx: 'number not provisioned',
    bandwidth: [1002],
  });
  expect(reason('no-such-reason')).toBeUndefined();
});

test('what the default provider lets be corrected is as its list says', () => {
  const at = (id: string, provider: Provider) => {
    const entry = reason(id);
    return entry !== undefined && isResubmittable(entry, provider);
  };
  // Twilio, Telnyx and Bandwidth refuse these for good; the Sinch list offers a cure.
  expect(at('shaft-alcohol', 'sinch')).toBe(true);
  expect(at('shaft-alcohol', 'twilio')).toBe(false);
  expect(at('not-provisioned-final', 'sinch')).toBe(true);
  expect(at('not-provisioned-final', 'bandwidth')).toBe(false);
  // Only Twilio is known to let a claim of exemption be corrected.
  expect(at('org-exemption', 'sinch')).toBe(false);
  expect(at('org-exemption', 'twilio')).toBe(true);
});

function produced(pair: Pair, provider: Provider): string[] {
  let submission: unknown = harborLane;
  let world: WorldFacts = {};
  for (const [path, value] of [
    ...Object.entries(pair.setup ?? {}),
    [pair.path, pair.fails] as const,
  ]) {
    if (path.startsWith('world.')) world = withValue(world, path.slice('world.'.length), value);
    else submission = withValue(submission, path, value);
  }
  const platform = { name: 'TextStack', domain: 'textstack.io' };
  const options = { world, platform, provider, profile: 'strict' as const };
  const result = review(submission as typeof harborLane, options);
  return [...result.findings, ...result.warnings].map((finding) => finding.reason);
}

/** What only a person can judge, or only a provider's own records show. */
const byInjection = [
  'double-opt-in-required',
  'fraud',
  'non-federally-compliant',
  'opt-in-language-unclear',
  'shortener-not-allowed',
  'unknown',
];

test('every reason can be produced by content, by facts or by injection', () => {
  const found = new Set<string>();
  for (const provider of ['sinch', 'twilio', 'telnyx', 'bandwidth', 'aws'] as const) {
    for (const { pairs } of ruled) {
      for (const pair of pairs) for (const id of produced(pair, provider)) found.add(id);
    }
  }
  const missing = reasons.map(({ id }) => id).filter((id) => !found.has(id));
  expect(missing.sort()).toEqual(byInjection);
});

test.each(reasons.map(({ id }) => id))('%s can be injected', (id) => {
  const result = review(harborLane, { findings: [id] });
  expect(result.verdict).toBe('rejected');
  expect(result.findings.map((finding) => finding.reason)).toEqual([id]);
  expect(result.resubmittable).toBe(result.findings[0]?.resubmittable);
});
