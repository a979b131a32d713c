import type { Reason } from '../types.js';
import { sinch, twilio } from './sources.js';

/** Reasons of the category submission error. */
export const submissionError: readonly Reason[] = [
  {
    id: 'number-not-provisioned',
    category: 'submission-error',
    title: 'Number is not set up on this account',
    whatIsWrong:
      'The number is not a toll-free number of this account, or was ordered so recently that carriers do not see it yet.',
    correction:
      'Have the number provisioned, or released by its former provider; wait 20 to 30 minutes after ordering; submit again.',
    example: '+18332260123, owned and ordered 45 minutes ago',
    fields: ['numbers'],
    resubmittable: true,
    resubmittableAt: { twilio: false, bandwidth: false, telnyx: false },
    decidable: 'D',
    crosswalk: { twilio: [30447, 30879], telnyx: 'number not provisioned', bandwidth: [1002] },
    source: sinch,
    heuristic: false,
  },
  {
    id: 'not-provisioned-final',
    category: 'submission-error',
    title: 'Provider cannot see the number',
    whatIsWrong: 'The provider has no record of the number, and refuses the verification for good.',
    correction: 'Finish the port or the order, then create a new verification.',
    example: '+18332260123, owned and ordered 45 minutes ago',
    fields: ['numbers'],
    resubmittable: false,
    resubmittableAt: { sinch: true },
    decidable: 'D',
    crosswalk: { twilio: [30447], telnyx: 'number not provisioned', bandwidth: [1002] },
    source: twilio,
    heuristic: false,
  },
  {
    id: 'edit-window-expired',
    category: 'submission-error',
    title: 'Seven days passed without an edit',
    whatIsWrong:
      'The rejected verification was not edited within the seven days in which it keeps its priority.',
    correction: 'Submit again; the request joins the normal queue.',
    example: 'An edit within seven days of the rejection',
    fields: ['campaign'],
    resubmittable: true,
    resubmittableAt: {},
    decidable: 'D',
    crosswalk: { twilio: [30437, 30824], telnyx: 'editing timed out', bandwidth: [1000] },
    source: twilio,
    heuristic: false,
  },
  {
    id: 'customer-cancelled',
    category: 'submission-error',
    title: 'Submitter cancelled',
    whatIsWrong: 'The submitter asked to stop the verification.',
    correction: 'Create a new verification when it is wanted again.',
    example: 'A new submission',
    fields: ['campaign'],
    resubmittable: false,
    resubmittableAt: { bandwidth: true },
    decidable: 'D',
    crosswalk: { twilio: [30481], bandwidth: [1001] },
    source: twilio,
    heuristic: false,
  },
];
