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

test('every effective date is a date', () => {
  for (const { effectiveFrom = {} } of reasons) {
    for (const date of Object.values(effectiveFrom)) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
