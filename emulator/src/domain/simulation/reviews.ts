import type { Account } from '../account.js';
import { getBrand, settleBrand, settleVetting } from '../brands/brands.js';
import { getCampaign, settleCampaign } from '../campaigns/campaigns.js';
import type { Brand } from '../records/brand.js';
import type { Campaign } from '../records/campaign.js';
import { refusal } from '../reviews/fixed-reviewers.js';
import type { ReviewDecision } from '../reviews/reviewer.js';

/** A decision that approves. */
export const approval: ReviewDecision = { approved: true, objections: [] };

/** Whether a move is made that the state machine does not permit. */
export interface Force {
  /** @default false */
  readonly force?: boolean | undefined;
}

/** Why something is refused. */
export interface Refusal extends Force {
  /** Ids of the catalogue, for example `pre-selected-checkbox`. At least one, or none at all. */
  readonly reasons?: readonly string[] | undefined;
  /** Whether it may be corrected and submitted again. @default what the catalogue says */
  readonly retry?: boolean | undefined;
}

/** Reasons where nobody names one. */
const USUAL = {
  brand: ['business-info-unverifiable'],
  campaign: ['opt-in-not-provided'],
  use: ['sample-mismatch-or-incomplete'],
} as const;

/** Approves a brand. @throws DomainError `not-found`, `conflict` when it is not under review */
export function approveBrand(account: Account, id: string, { force }: Force = {}): Brand {
  return settleBrand(account, getBrand(account, id), approval, 'hand', force);
}

/** Refuses a brand. @throws DomainError also `invalid` for an unknown reason */
export function rejectBrand(account: Account, id: string, options: Refusal = {}): Brand {
  const { reasons = USUAL.brand, retry, force } = options;
  return settleBrand(account, getBrand(account, id), refusal(reasons, retry), 'hand', force);
}

/** Ends the external vetting of a brand. @param score 0 to 100; default: drawn from the seed */
export function vetBrandNow(account: Account, id: string, score?: number): Brand {
  return settleVetting(account, getBrand(account, id), score);
}

/** Approves a campaign. @throws DomainError `not-found`, `conflict` when it is not under review */
export function approveCampaign(account: Account, id: string, { force }: Force = {}): Campaign {
  const settlement = { force: force ?? false };
  return settleCampaign(account, getCampaign(account, id), approval, 'hand', settlement);
}

/** Refuses a campaign; a reason that cannot be corrected closes it. */
export function rejectCampaign(account: Account, id: string, options: Refusal = {}): Campaign {
  const { reasons = USUAL.campaign, retry, force = false } = options;
  const decision = refusal(reasons, retry);
  return settleCampaign(account, getCampaign(account, id), decision, 'hand', { force });
}

/** Sends a campaign back to be corrected, whatever the reason. */
export function requestCampaignChanges(
  account: Account,
  id: string,
  { reasons = USUAL.campaign, force = false }: Omit<Refusal, 'retry'> = {},
): Campaign {
  const settlement = { event: 'request-changes', force } as const;
  const decision = refusal(reasons, true);
  return settleCampaign(account, getCampaign(account, id), decision, 'hand', settlement);
}

/** Takes the approval of a campaign back, and with it the verification of its numbers. */
export function revokeCampaign(account: Account, id: string, options: Refusal = {}): Campaign {
  const { reasons = USUAL.use, retry, force = false } = options;
  const settlement = { event: 'revoke', force } as const;
  const decision = refusal(reasons, retry);
  return settleCampaign(account, getCampaign(account, id), decision, 'hand', settlement);
}

/** The reasons for which a use of a number is objected to when nobody names one. */
export const usualNumberReasons: readonly string[] = USUAL.use;
