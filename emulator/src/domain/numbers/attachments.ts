import type { CollectionOptions } from '../../world/collection.js';
import type { Account } from '../account.js';
import { EDIT_WINDOW_DAYS, getCampaign } from '../campaigns/campaigns.js';
import { DomainError } from '../domain-error.js';
import type { Campaign } from '../records/campaign.js';
import type { Attachment, NumberStatus } from '../records/number.js';
import { moved, numberMoves, recordMove } from '../reviews/lifecycle.js';
import { isFinal } from '../reviews/reviewer.js';
import { startNumberReview } from './number-review.js';
import { abandonReview } from './number-review-pace.js';
import { normalizePhoneNumber } from './phone-number.js';

const DAY = 86_400_000;

/** How attachments are stored and found. */
export const attachmentCollection: CollectionOptions<Attachment> = {
  key: (attachment) => attachment.number,
  indexes: {
    campaign: (attachment) => attachment.campaignId,
    status: (attachment) => attachment.status,
  },
};

/** Which numbers went through and which did not, with the reason. */
export interface AttachmentOutcome {
  readonly done: readonly { readonly number: string; readonly campaign: Campaign }[];
  readonly failed: readonly { readonly number: string; readonly error: string }[];
}

/**
 * Attaches numbers to a campaign and starts the carriers' review of each.
 *
 * Each number succeeds or fails on its own (Pinnacle API reference).
 *
 * @throws DomainError `not-found` when there is no such campaign
 */
export function attachNumbers(
  account: Account,
  phones: readonly string[],
  campaignId: string,
): AttachmentOutcome {
  const campaign = getCampaign(account, campaignId);
  return forEach(phones, (number, isRepeated) => {
    const error = isRepeated ? `${number} is listed twice.` : refusalOf(account, number, campaign);
    if (error !== undefined) return { error };
    const isCorrection = account.attachments.has(number);
    startNumberReview(account, number, campaign, isCorrection && isInEditWindow(account, number));
    return { campaign };
  });
}

/** Takes numbers off their campaign, whatever their review has come to. They are blocked at once. */
export function detachNumbers(account: Account, phones: readonly string[]): AttachmentOutcome {
  return forEach(phones, (number) => {
    const attachment = account.attachments.get(number);
    if (!attachment) return { error: `${number} is not attached to a campaign of this account.` };
    const campaign = getCampaign(account, attachment.campaignId);
    abandonReview(account, attachment);
    account.attachments.delete(number);
    recordMove(account, 'number', number, attachment.status, null, `detached from ${campaign.id}`);
    return { campaign };
  });
}

/** The numbers of a campaign, in the order in which they were attached. */
export function attachmentsOf(account: Account, campaignId: string): Attachment[] {
  return account.attachments.find({ campaign: campaignId });
}

function forEach(
  phones: readonly string[],
  run: (number: string, isRepeated: boolean) => { campaign: Campaign } | { error: string },
): AttachmentOutcome {
  const done: { number: string; campaign: Campaign }[] = [];
  const failed: { number: string; error: string }[] = [];
  const seen = new Set<string>();
  for (const given of phones) {
    const number = normalizePhoneNumber(given) ?? given;
    const outcome = run(number, seen.has(number));
    seen.add(number);
    if ('error' in outcome) failed.push({ number, error: outcome.error });
    else done.push({ number, campaign: outcome.campaign });
  }
  return { done, failed };
}

function refusalOf(account: Account, number: string, campaign: Campaign): string | undefined {
  const owned = account.numbers.get(number);
  if (!owned) return `${number} is not on this account. Buy it first.`;
  if (owned.isSandbox)
    return `${number} is a sandbox number. It needs no campaign and cannot join one.`;
  if (owned.isTemporary)
    return `${number} is a temporary number. Attach the dedicated number instead.`;
  if (owned.type !== 'TOLL_FREE')
    return `${number} is a local number. A toll-free campaign takes toll-free numbers only.`;
  if (owned.provisioningFailedAt !== null)
    return `${number} could not be provisioned. Release it and buy another one.`;
  if (campaign.status !== 'VERIFIED') {
    return `The campaign ${campaign.id} is ${campaign.status}. Attach numbers once it is VERIFIED.`;
  }
  const attachment = account.attachments.get(number);
  if (!attachment) return undefined;
  if (attachment.campaignId !== campaign.id) {
    return `${number} is attached to the campaign ${attachment.campaignId}. Detach it there first.`;
  }
  if (moved<NumberStatus>(numberMoves, attachment.status, 'attach') === undefined) {
    return `${number} is attached to this campaign already (${attachment.status}).`;
  }
  const refusal = account.decisions.last({ subject: number });
  return refusal && isFinal(refusal)
    ? `${number} was refused for a reason that cannot be corrected. Detach it and attach it to a campaign for another programme.`
    : undefined;
}

/** Whether a correction made now is reviewed first, because the last refusal is recent. */
function isInEditWindow(account: Account, number: string): boolean {
  const last = account.decisions.last({ subject: number });
  if (!last || last.approved) return false;
  return account.world.now() < last.at + EDIT_WINDOW_DAYS * DAY;
}

/**
 * The attachment that a status call shows for a campaign: the one that changed last, because that
 * is what somebody who polls waits for. Assumed: the provider returns one object and does not say
 * which of several numbers it describes.
 */
export function latestAttachment(account: Account, campaignId: string): Attachment | undefined {
  return attachmentsOf(account, campaignId).reduce<Attachment | undefined>(
    (latest, next) => (latest && latest.updatedAt > next.updatedAt ? latest : next),
    undefined,
  );
}

/** Refuses the campaign families that are outside toll-free messaging. */
export function requireTollFree(campaignType: string, campaignId: string | undefined): void {
  if (campaignType !== 'TOLL_FREE') {
    throw new DomainError(
      'unavailable',
      `${campaignType} campaigns are outside toll-free messaging and not emulated.`,
    );
  }
  if (campaignId !== undefined && !campaignId.startsWith('tf_')) {
    throw new DomainError('invalid', `"${campaignId}" is no toll-free campaign.`, {
      campaignId: `must start with tf_ for a TOLL_FREE campaign, found "${campaignId}"`,
    });
  }
}
