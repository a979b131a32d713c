import { expect, test } from 'vitest';
import { providers, review, type Submission } from '../../src/review/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';

const workflow = 'campaign.optIn.workflowDescription';
const samples = 'campaign.productionMessageContent';
const ids = (findings: readonly { reason: string }[]) => findings.map((finding) => finding.reason);

test('a clean submission is approved', () => {
  const result = review(harborLane);
  expect(result.verdict).toBe('approved');
  expect(result.resubmittable).toBeNull();
  expect(result.findings).toEqual([]);
  expect(result.reported).toEqual([]);
});

test('a finding names field, words, position, fix, example and source', () => {
  const text =
    'Harbor Lane Dental: pay at http://harborlanedental.com/pay today. Reply STOP to end.';
  const result = review(withValue(harborLane, samples, text));
  expect(result.verdict).toBe('rejected');
  expect(result.findings[0]).toMatchObject({
    reason: 'non-secure-url',
    severity: 'reject',
    field: samples,
    quote: { text: 'http://harborlanedental.com/pay', start: 27, end: 58 },
    fix: 'Write https://harborlanedental.com/pay.',
    resubmittable: true,
    heuristic: false,
  });
  expect(result.findings[0]?.message).toContain(samples);
  expect(result.findings[0]?.example).not.toBe('');
  expect(result.findings[0]?.source).toContain('Sinch');
});

test('disallowed content comes first and makes the whole denial final', () => {
  let submission = withValue(
    harborLane,
    samples,
    'Harbor Lane Dental: new handguns and ammo in stock. Reply STOP to end.',
  );
  submission = withValue(submission, 'brand.contact.name', 'Front Desk');
  submission = withValue(submission, 'campaign.links.termsOfService', '');
  const result = review(submission);
  expect(ids(result.findings)).toEqual([
    'shaft-firearms',
    'contact-name-not-a-person',
    'policy-urls-missing-or-broken',
  ]);
  expect(result.resubmittable).toBe(false);
});

test('three reasons are reported, all of them in the profile strict', () => {
  const submission = {
    ...harborLane,
    brand: {
      ...harborLane.brand,
      contact: { name: 'Admin' },
      address: '',
      email: 'a@gmail.com',
      website: '',
    },
  } as Submission;
  const field = review(submission);
  expect(field.findings.length).toBeGreaterThan(3);
  expect(new Set(field.reported.map(({ reason }) => reason)).size).toBe(3);
  expect(field.reported).toEqual(field.findings.slice(0, field.reported.length));
  const strict = review(submission, { profile: 'strict' });
  expect(strict.reported).toEqual(strict.findings);
  const { reported } = review(submission, { reportAtMost: 1 });
  expect(new Set(reported.map(({ reason }) => reason)).size).toBe(1);
});

test('an empty submission is rejected with the reasons for what is missing', () => {
  const result = review({});
  expect(ids(result.findings)).toEqual(
    expect.arrayContaining([
      'business-info-unverifiable',
      'contact-name-not-a-person',
      'website-url-invalid',
      'opt-in-not-provided',
      'sample-mismatch-or-incomplete',
      'confirmation-message-incomplete',
      'help-response-incomplete',
      'use-case-summary-too-thin',
    ]),
  );
});

test('heuristics warn in docs, refuse in field', () => {
  const submission = withValue(harborLane, 'campaign.monthlyVolume', '5,000,000');
  expect(review(submission, { profile: 'docs' }).verdict).toBe('approved');
  expect(ids(review(submission, { profile: 'docs' }).warnings)).toContain(
    'volume-exceeds-use-case',
  );
  expect(review(submission).verdict).toBe('rejected');
});

test('weak evidence warns in field, refuses in strict', () => {
  const submission = withValue(harborLane, 'campaign.optIn.url', 'harborlanedental');
  expect(review(submission).verdict).toBe('approved');
  expect(ids(review(submission).warnings)).toEqual(['opt-in-url-unreachable']);
  expect(review(submission, { profile: 'strict' }).verdict).toBe('rejected');
});

test('a host of the documentation passes as a website except in strict', () => {
  const submission = withValue(harborLane, 'brand.website', 'https://example.com');
  expect(ids(review(submission).findings)).not.toContain('website-url-invalid');
  expect(ids(review(submission, { profile: 'strict' }).findings)).toContain('website-url-invalid');
});

test('facts about a host of the documentation count', () => {
  const submission = withValue(harborLane, 'brand.website', 'https://harborlane.test');
  const result = review(submission, { world: { site: { requiresLogin: true } } });
  expect(ids(result.findings)).toContain('website-login-required');
});

test('providers differ in what may be sent again', () => {
  const submission = withValue(harborLane, 'numbers', [{ e164: '+18332260123', owned: false }]);
  expect(review(submission).resubmittable).toBe(true);
  for (const provider of ['twilio', 'telnyx', 'bandwidth'] as const) {
    const result = review(submission, { provider });
    expect(result.resubmittable).toBe(false);
    expect(ids(result.findings)).toEqual(['not-provisioned-final']);
  }
  expect(Object.keys(providers)).toEqual(['sinch', 'twilio', 'telnyx', 'bandwidth', 'aws']);
});

test('alcohol can be cured at Sinch and not at Twilio', () => {
  const text = 'Harbor Lane Dental: margaritas on the deck tonight. Reply STOP to end.';
  const submission = withValue(harborLane, samples, text);
  expect(ids(review(submission).findings)).toContain('shaft-alcohol-weak-age-gate');
  expect(review(submission).resubmittable).toBe(true);
  expect(ids(review(submission, { provider: 'twilio' }).findings)).toContain('shaft-alcohol');
  expect(review(submission, { provider: 'twilio' }).resubmittable).toBe(false);
});

test('Twilio names the part of the business information that is wrong', () => {
  const submission = withValue(harborLane, 'brand.address', 'PO Box 12, Portland');
  expect(ids(review(submission).findings)).toEqual(['business-info-unverifiable']);
  expect(ids(review(submission, { provider: 'twilio' }).findings)).toEqual(['address-invalid']);
});

test('a reason is given from its date on', () => {
  const world = { rejectedAt: '2026-03-01' };
  expect(review(harborLane, { world, asOf: '2026-03-05' }).verdict).toBe('approved');
  const late = review(harborLane, { world, asOf: '2026-03-09' });
  expect(ids(late.findings)).toEqual(['edit-window-expired']);
  expect(late.asOf).toBe('2026-03-09');
});

test('the trace tells of every rule that ran', () => {
  const result = review(withValue(harborLane, workflow, 'N/A'));
  expect(result.trace.length).toBeGreaterThanOrEqual(60);
  expect(result.trace).toContainEqual(
    expect.objectContaining({ reason: 'opt-in-not-provided', outcome: 'rejected' }),
  );
  expect(result.trace).toContainEqual({ reason: 'gambling', outcome: 'passed' });
});

test('unknown profiles and providers fall back to the defaults', () => {
  const result = review(harborLane, { profile: 'x', provider: 'y', asOf: 'never' } as never);
  expect([result.profile, result.provider]).toEqual(['field', 'sinch']);
});
