import { missingBrandFields } from '../brands/brand-details.js';
import { isE164 } from '../numbers/phone-number.js';
import type { Brand } from '../records/brand.js';
import type { Campaign } from '../records/campaign.js';
import type { CampaignDossier, Objection, ReviewDecision, Reviewer } from './reviewer.js';

/** A value to look at: where it stands, what it is and what would pass. */
interface Check {
  readonly field: string;
  readonly reason: string;
  readonly value: string | null | undefined;
  readonly passes: (value: string) => boolean;
  readonly expected: string;
  readonly example: string;
}

const EIN = /^\d{2}-\d{7}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * A reviewer that only asks whether a submission is complete and well formed, not what it says.
 * For tests that are not about review.
 */
export const completenessReviewer: Reviewer = {
  reviewBrand: ({ brand }) => decide(objectionsToBrand(brand)),
  reviewCampaign: ({ brand, campaign }) =>
    decide([...(brand ? objectionsToBrand(brand) : []), ...objectionsToCampaign(campaign)]),
  reviewNumber: ({ campaign }: CampaignDossier) => decide(objectionsToCampaign(campaign)),
};

function decide(objections: readonly Objection[]): ReviewDecision {
  return { approved: objections.length === 0, objections };
}

function objectionsToBrand(brand: Brand): Objection[] {
  const missing = new Set(missingBrandFields(brand));
  const absent = [...missing].map((field) => ({
    field: `brand.${field}`,
    reason: 'business-info-unverifiable',
    message: 'The field is empty.',
    fix: 'Give the registered details of the business.',
    resubmittable: true,
    severity: 'reject' as const,
  }));
  const checks: readonly Check[] = [
    {
      field: 'brand.ein',
      reason: 'registration-number-invalid',
      value: brand.ein,
      passes: (value) => EIN.test(value),
      expected: 'a US tax id of two and seven digits',
      example: '84-1234567',
    },
    emailCheck('brand.email', brand.email),
    emailCheck('brand.contact.email', brand.contact.email),
    urlCheck('brand.website', 'website-url-invalid', brand.website),
    {
      field: 'brand.contact.phone',
      reason: 'business-info-unverifiable',
      value: brand.contact.phone,
      passes: isE164,
      expected: 'a phone number in E.164',
      example: '+12075550142',
    },
  ];
  // A field that is empty is told so, and not that it has the wrong form as well.
  const given = checks.filter(({ field }) => !missing.has(field.slice('brand.'.length)));
  return [...absent, ...failing(given)];
}

function objectionsToCampaign(campaign: Campaign): Objection[] {
  const { optIn, links, useCase, productionMessageContent } = campaign.content;
  return failing([
    textCheck('campaign.useCase.summary', 'use-case-summary-too-thin', useCase?.summary),
    textCheck(
      'campaign.productionMessageContent',
      'sample-mismatch-or-incomplete',
      productionMessageContent,
    ),
    textCheck(
      'campaign.optIn.workflowDescription',
      'opt-in-not-provided',
      optIn?.workflowDescription,
    ),
    urlCheck('campaign.optIn.url', 'opt-in-url-unreachable', optIn?.url),
    urlCheck(
      'campaign.links.privacyPolicy',
      'policy-urls-missing-or-broken',
      links?.privacyPolicy ?? '',
    ),
    urlCheck(
      'campaign.links.termsOfService',
      'policy-urls-missing-or-broken',
      links?.termsOfService ?? '',
    ),
  ]);
}

/** A field that was not given is no matter of form: `null` and `undefined` pass. */
function failing(checks: readonly Check[]): Objection[] {
  return checks
    .filter(({ value, passes }) => value !== null && value !== undefined && !passes(value))
    .map(({ field, reason, value, expected, example }) => ({
      field,
      reason,
      message: `Expected ${expected}, found ${value === '' ? 'nothing' : `"${value}"`}.`,
      fix: `Write it like ${example}.`,
      example,
      resubmittable: true,
      severity: 'reject' as const,
    }));
}

function emailCheck(field: string, value: string | null): Check {
  const example = 'office@harborlanedental.example';
  const passes = (email: string) => EMAIL.test(email);
  return { field, reason: 'email-invalid', value, passes, expected: 'an e-mail address', example };
}

function urlCheck(field: string, reason: string, value: string | null | undefined): Check {
  const example = 'https://www.harborlanedental.example/sms';
  return { field, reason, value, passes: isWebUrl, expected: 'a web address', example };
}

function textCheck(field: string, reason: string, value: string | undefined): Check {
  return {
    field,
    reason,
    value: value ?? '',
    passes: (text) => text.trim().length >= 20,
    expected: 'at least 20 characters',
    example: 'a full sentence in your own words',
  };
}

function isWebUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
