import type { Reason } from '../types.js';
import { sinch } from './sources.js';

/** Reasons of the category additional information. */
export const additionalInformation: readonly Reason[] = [
  {
    id: 'more-than-five-numbers',
    category: 'additional-information',
    title: 'More than five numbers',
    whatIsWrong: 'More than five numbers are asked for and nothing says why.',
    correction: 'Say what each number is for: locations with addresses, departments or agents.',
    example: 'One number for each of our six clinic locations, listed with addresses.',
    fields: ['numbers', 'campaign.additionalInformation'],
    resubmittable: true,
    resubmittableAt: {},
    decidable: 'D',
    crosswalk: { twilio: [30479, 30807] },
    source: sinch,
    heuristic: false,
  },
];
