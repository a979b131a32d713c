import { expect, test } from 'vitest';
import { leadingFindings, review } from '../../src/review/index.js';
import { harborLane, withValue } from './support/harbor-lane.js';

function changed(values: Readonly<Record<string, unknown>>): typeof harborLane {
  let submission = harborLane;
  for (const [path, value] of Object.entries(values))
    submission = withValue(submission, path, value);
  return submission;
}

const given = (submission: typeof harborLane, provider: 'sinch' | 'twilio' = 'sinch') =>
  review(submission, { provider }).findings.map(({ reason, field }) => `${reason} ${field}`);

test('every wrong field of a brand is named in one review', () => {
  const submission = changed({
    'brand.ein': '00-0000000',
    'brand.email': 'office at harborlane',
    'brand.address': 'PO Box 12, Portland',
    'brand.contact.phone': '+11111111111',
    'brand.website': 'not a site',
  });
  expect(given(submission)).toEqual([
    'business-info-unverifiable brand.address',
    'business-info-unverifiable brand.contact.phone',
    'business-info-unverifiable brand.email',
    'registration-number-invalid brand.ein',
    'website-url-invalid brand.website',
  ]);
});

test('a provider with narrower reasons gives each field its own', () => {
  const submission = changed({
    'brand.email': 'office at harborlane',
    'brand.address': 'PO Box 12, Portland',
  });
  expect(given(submission, 'twilio')).toEqual([
    'address-invalid brand.address',
    'email-invalid brand.email',
  ]);
});

test('both policy links are named when both are wrong', () => {
  const submission = changed({
    'campaign.links.privacyPolicy': 'https://www.harborlanedental.com/',
    'campaign.links.termsOfService': '',
  });
  expect(given(submission)).toEqual([
    'policy-urls-missing-or-broken campaign.links.privacyPolicy',
    'policy-urls-missing-or-broken campaign.links.termsOfService',
  ]);
});

test('each insecure link is quoted, up to ten of them', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, index) => `http://harborlanedental.com/${index}`).join(' ');
  const quotes = (count: number) =>
    review(
      withValue(
        harborLane,
        'campaign.productionMessageContent',
        `Harbor Lane Dental: your visit, ${links(count)} Reply STOP to end.`,
      ),
    ).findings.map(({ quote }) => quote?.text);
  expect(quotes(2)).toEqual(['http://harborlanedental.com/0', 'http://harborlanedental.com/1']);
  expect(quotes(40)).toHaveLength(10);
});

test('a denial names three reasons with all their fields', () => {
  const submission = changed({
    'brand.address': 'PO Box 12, Portland',
    'brand.contact.phone': '+11111111111',
    'brand.contact.name': 'Admin',
    'brand.website': 'not a site',
    'campaign.keywords.HELP.message': 'Hello',
  });
  const { findings, reported } = review(submission);
  expect(new Set(findings.map(({ reason }) => reason)).size).toBeGreaterThan(3);
  expect(reported.map(({ reason }) => reason)).toEqual([
    'business-info-unverifiable',
    'business-info-unverifiable',
    'contact-name-not-a-person',
    'website-url-invalid',
  ]);
  expect(leadingFindings(findings, 1)).toHaveLength(2);
  expect(leadingFindings(findings, 0)).toEqual([]);
});
