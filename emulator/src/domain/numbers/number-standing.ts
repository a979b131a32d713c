import type { Account } from '../account.js';
import type { Brand } from '../records/brand.js';
import type { Campaign } from '../records/campaign.js';
import type { Attachment, OwnedNumber } from '../records/number.js';
import { isProvisioned } from './provisioning.js';

/** How far a number is from being allowed to text. */
export type Verification = 'unverified' | 'pending' | 'rejected' | 'verified';

/** What the send gate needs to know of a sender. */
export interface NumberStanding {
  readonly number: OwnedNumber;
  readonly verification: Verification;
  /** The campaign that the number is attached to. */
  readonly campaign: Campaign | undefined;
}

/**
 * How an owned number stands with the carriers, or `undefined` when the account does not own it.
 *
 * Pending numbers are blocked just like unverified ones since 2024-01-31.
 */
export function standingOf(account: Account, e164: string): NumberStanding | undefined {
  const number = account.numbers.get(e164);
  if (!number) return undefined;
  const attachment = account.attachments.get(e164);
  const campaign = attachment && account.campaigns.get(attachment.campaignId);
  const brand = campaign?.brandId ? account.brands.get(campaign.brandId) : undefined;
  return { number, campaign, verification: verificationOf(attachment, campaign, brand) };
}

/** Overall readiness of a number: order, registration and attachment together. */
export function readinessOf(
  account: Account,
  number: OwnedNumber,
): 'PENDING' | 'ACTIVE' | 'FAILURE' {
  if (number.isSandbox || number.isTemporary) return 'ACTIVE';
  if (number.provisioningFailedAt !== null) return 'FAILURE';
  const verification = standingOf(account, number.number)?.verification;
  if (verification === 'rejected') return 'FAILURE';
  const isReady = verification === 'verified' && isProvisioned(number, account.world.now());
  return isReady ? 'ACTIVE' : 'PENDING';
}

function verificationOf(
  attachment: Attachment | undefined,
  campaign: Campaign | undefined,
  brand: Brand | undefined,
): Verification {
  if (!attachment) return 'unverified';
  if (attachment.status === 'REJECTED') return 'rejected';
  // A campaign or brand that went back into review takes its numbers with it.
  const approved =
    attachment.status === 'VERIFIED' &&
    campaign?.status === 'VERIFIED' &&
    (brand?.status === 'VERIFIED' || brand?.status === 'VETTED');
  return approved ? 'verified' : 'pending';
}
