import { expect, test } from 'vitest';
import { type Provider, reasons, review } from '../../src/review/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';

const political = withValue(harborLane, 'campaign.useCase.value', 'POLITICAL');

function gives(reason: string, provider: Provider, asOf: string): boolean {
  return review(political, { provider, asOf }).findings.some((found) => found.reason === reason);
}

test('Telnyx asks for a Campaign Verify token since 2026-02-17, others always did', () => {
  const reason = 'political-missing-campaign-verify';
  expect(gives(reason, 'telnyx', '2026-02-16')).toBe(false);
  expect(gives(reason, 'telnyx', '2026-02-17')).toBe(true);
  expect(gives(reason, 'sinch', '2025-01-01')).toBe(true);
});

test('a rule that is not in force yet is named in the trace', () => {
  const { trace } = review(political, { provider: 'telnyx', asOf: '2026-01-05' });
  expect(trace).toContainEqual({
    reason: 'political-missing-campaign-verify',
    outcome: 'skipped',
    note: 'not in force on 2026-01-05',
  });
});

function reasonsFor(values: Readonly<Record<string, unknown>>, provider: Provider, asOf: string) {
  let submission = harborLane;
  for (const [path, value] of Object.entries(values))
    submission = withValue(submission, path, value);
  return review(submission, { provider, asOf }).findings.map((found) => found.reason);
}

test('Bandwidth asks for the registration number from 2026-10-19 on', () => {
  const missing = { 'brand.ein': '' };
  expect(reasonsFor(missing, 'bandwidth', '2026-10-18')).toEqual([]);
  expect(reasonsFor(missing, 'bandwidth', '2026-10-19')).toEqual(['registration-number-invalid']);
  expect(reasonsFor(missing, 'sinch', '2025-01-01')).toEqual(['registration-number-invalid']);
});

test('a made-up number was wrong business information before its day', () => {
  const madeUp = { 'brand.ein': '00-0000000' };
  expect(reasonsFor(madeUp, 'telnyx', '2026-02-16')).toEqual(['business-info-unverifiable']);
  expect(reasonsFor(madeUp, 'telnyx', '2026-02-17')).toEqual(['registration-number-invalid']);
});

test('AWS asks for both policy links from 2026-09-15 on', () => {
  const none = { 'campaign.links.privacyPolicy': '', 'campaign.links.termsOfService': '' };
  expect(reasonsFor(none, 'aws', '2026-09-14')).toEqual([]);
  expect(reasonsFor(none, 'aws', '2026-09-15')).toEqual([
    'policy-urls-missing-or-broken',
    'policy-urls-missing-or-broken',
  ]);
});

test('every effective date is a date', () => {
  for (const { effectiveFrom = {} } of reasons) {
    for (const date of Object.values(effectiveFrom)) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
