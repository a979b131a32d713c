import type { Reason } from '../types.js';
import { sinch, twilio } from './sources.js';

/** Reasons of the category privacy and terms. */
export const privacyAndTerms: readonly Reason[] = [
  {
    id: 'privacy-policy-required',
    category: 'privacy-and-terms',
    title: 'No privacy policy',
    whatIsWrong: 'Personal data is collected and there is no privacy policy.',
    correction:
      'Publish a policy that says what is collected, why, who gets it and how to opt out, and link it.',
    example: 'https://www.harborlanedental.com/privacy',
    fields: ['campaign.links.privacyPolicy', 'campaign.optIn.method'],
    resubmittable: true,
    resubmittableAt: {},
    decidable: 'D+F',
    crosswalk: { twilio: [30519] },
    source: sinch,
    heuristic: false,
  },
  {
    id: 'opt-in-data-shared',
    category: 'privacy-and-terms',
    title: 'Consent is shared with others',
    whatIsWrong: 'The consent or the policy lets partners or others use the numbers.',
    correction:
      'Keep consent between the person and this business, and say that numbers are not shared or sold.',
    example: 'We do not share your number with third parties.',
    fields: [
      'campaign.optIn.workflowDescription',
      'campaign.keywords.OPT_IN.message',
      'campaign.additionalInformation',
    ],
    resubmittable: true,
    resubmittableAt: {},
    decidable: 'D+F',
    crosswalk: { twilio: [30477, 30520, 30521], telnyx: '3rd parties' },
    source: sinch,
    heuristic: false,
  },
  {
    id: 'privacy-policy-shares-opt-in-data',
    category: 'privacy-and-terms',
    title: 'Policy shares opt-in data',
    whatIsWrong: 'The privacy policy allows sharing and makes no exception for opt-in data.',
    correction: 'Add that text messaging opt-in data is shared with nobody.',
    example: 'Text messaging opt-in data is excluded from any sharing.',
    fields: ['campaign.links.privacyPolicy'],
    resubmittable: true,
    resubmittableAt: {},
    decidable: 'F',
    crosswalk: { twilio: [30520, 30521] },
    source: twilio,
    heuristic: false,
  },
];
