import type { Reason } from '../types.js';
import { additionalInformation } from './additional-information.js';
import { businessInformation } from './business-information.js';
import { businessWebsite } from './business-website.js';
import { disallowedContent } from './disallowed-content.js';
import { messageProgram } from './message-program.js';
import { optInAndConsent } from './opt-in-and-consent.js';
import { privacyAndTerms } from './privacy-and-terms.js';
import { submissionError } from './submission-error.js';

/** The whole catalogue: 86 reasons, in the order in which a denial reports them. */
export const reasons: readonly Reason[] = [
  ...disallowedContent,
  ...submissionError,
  ...businessInformation,
  ...businessWebsite,
  ...optInAndConsent,
  ...messageProgram,
  ...privacyAndTerms,
  ...additionalInformation,
];

const byId = new Map(reasons.map((reason) => [reason.id, reason]));

/**
 * Looks a reason up by its id.
 *
 * @example
 * reason('pre-selected-checkbox')?.correction
 */
export function reason(id: string): Reason | undefined {
  return byId.get(id);
}
