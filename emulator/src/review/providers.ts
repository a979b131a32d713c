import type { Provider, Reason } from './types.js';

/** How a provider handles denials. */
export interface ProviderProfile {
  readonly id: Provider;
  readonly name: string;
  /** Days in which a rejected submission may be edited with priority; undefined when not stated. */
  readonly editWindowDays?: number;
  /** How often a corrected submission may be sent again. */
  readonly resubmissions: string;
  /** Whether a denial can carry several reasons, and how. */
  readonly severalReasons: string;
  /** What the provider asks of more than five numbers. */
  readonly moreThanFiveNumbers: string;
}

/** The providers whose lists the catalogue combines. */
export const providers: Readonly<Record<Provider, ProviderProfile>> = {
  sinch: {
    id: 'sinch',
    name: 'Sinch',
    resubmissions: 'not stated',
    severalReasons: 'not stated',
    moreThanFiveNumbers: 'explain',
  },
  twilio: {
    id: 'twilio',
    name: 'Twilio',
    editWindowDays: 7,
    resubmissions: 'no published limit; priority within seven days',
    severalReasons: 'rejection_reasons[] with code and reason',
    moreThanFiveNumbers: 'explain; in Canada one per business',
  },
  telnyx: {
    id: 'telnyx',
    name: 'Telnyx',
    editWindowDays: 7,
    resubmissions: 'no limit',
    severalReasons: 'list of text labels',
    moreThanFiveNumbers: 'six in one request, or six requests',
  },
  bandwidth: {
    id: 'bandwidth',
    name: 'Bandwidth',
    editWindowDays: 7,
    resubmissions: 'within seven days and only when resubmitAllowed',
    severalReasons: 'additionalDenialReasons[] with statusCode, reason and resubmitAllowed',
    moreThanFiveNumbers: 'not stated',
  },
  // Of the reasons AWS publishes only requirements; which may be corrected is as in the Sinch list.
  aws: {
    id: 'aws',
    name: 'AWS',
    resubmissions: 'not stated',
    severalReasons: 'not stated',
    moreThanFiveNumbers: 'not stated',
  },
};

/** Whether a submission refused for a reason may be corrected and sent again at a provider. */
export function isResubmittable(reason: Reason, provider: Provider): boolean {
  return reason.resubmittableAt[provider] ?? reason.resubmittable;
}

/** Providers introduce rules on announced days; a review of an earlier day does not know them. */
export function isInForce({ effectiveFrom }: Reason, provider: Provider, asOf: string): boolean {
  const since = effectiveFrom?.[provider];
  return since === undefined || asOf >= since;
}
