import type { Campaign } from '../records/campaign.js';

type UseCase = NonNullable<NonNullable<Campaign['content']['useCase']>['value']>;

// Sorted by what their names say; the provider does not class its use cases.
const PROMOTIONAL: ReadonlySet<UseCase> = new Set([
  'AUCTIONS',
  'FUNDRAISING',
  'GENERAL_MARKETING',
  'POLITICAL',
  'REWARDS_PROGRAM',
]);
const OPEN: ReadonlySet<UseCase> = new Set(['MIXED', 'CHATBOT', 'EVENTS_PLANNING']);

const OFFER =
  /\b(?:\d+ ?% off|\$\d+ off|sale ends|clearance|coupon|promo code|discount code|buy one|limited[- ]time|shop now|order now|flash sale|special offer|exclusive deal)\b/i;

/** Whether a campaign declares texts that promote something. */
export function isPromotional({ content }: Campaign): boolean {
  const useCase = content.useCase?.value;
  return useCase !== undefined && PROMOTIONAL.has(useCase);
}

/** Whether a campaign declares a purpose in which offers have no place. */
export function isTransactional({ content }: Campaign): boolean {
  const useCase = content.useCase?.value;
  return useCase !== undefined && !PROMOTIONAL.has(useCase) && !OPEN.has(useCase);
}

/** Whether a text makes an offer, in words that hardly mean anything else. */
export function promotes(text: string): boolean {
  return OFFER.test(text);
}
