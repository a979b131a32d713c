import type { Account } from '../account.js';
import type { Attachment, NumberStatus } from '../records/number.js';
import { recordDecision } from '../reviews/decisions.js';
import { refusal } from '../reviews/fixed-reviewers.js';
import { conflict, forcedMove, numberMoves, recordMove } from '../reviews/lifecycle.js';
import { denialTexts } from '../reviews/reviewer.js';
import { abandonReview } from './number-review-pace.js';
import { getOwnedNumber } from './numbers.js';

/**
 * Takes the verification of a number back, for example because what it sends has left the declared
 * use case (AWS). It is blocked at once; after a correction it may be attached again.
 *
 * @param reasons ids of the catalogue
 * @throws DomainError `not-found` for a number that is not on the account, `conflict` for one that is
 * not verified and not forced, `invalid` for an unknown reason
 */
export function revokeNumber(
  account: Account,
  number: string,
  reasons: readonly string[],
  { retry, force = false }: RevokeOptions = {},
): Attachment {
  const { number: e164 } = getOwnedNumber(account, number);
  const attachment = account.attachments.get(e164);
  if (!attachment) {
    throw conflict(`${e164} is attached to no campaign: nothing to revoke.`, ['attach']);
  }
  const decision = refusal(reasons, retry);
  const cause = 'verification revoked';
  const revoked = revoke(account, attachment, denialTexts(decision), cause, force);
  recordDecision(account, 'number', e164, decision, 'hand');
  return revoked;
}

/** How a verification is taken back. */
export interface RevokeOptions {
  /** Whether it may be corrected. @default what the catalogue says */
  readonly retry?: boolean | undefined;
  /** Whether a number may be refused that was not verified. @default false */
  readonly force?: boolean | undefined;
}

/**
 * Takes the verification of a campaign's numbers back because the campaign was submitted again and
 * denied: a denial makes verified numbers unverified (Sinch).
 */
export function revokeNumbersOf(
  account: Account,
  campaignId: string,
  errors: readonly string[],
): void {
  for (const attachment of account.attachments.find({ campaign: campaignId, status: 'VERIFIED' })) {
    revoke(account, attachment, errors, 'resubmission of its campaign denied');
  }
}

function revoke(
  account: Account,
  attachment: Attachment,
  errors: readonly string[],
  cause: string,
  force = false,
): Attachment {
  const { number, status } = attachment;
  const subject = `The number ${number}`;
  const { to, forced } = forcedMove<NumberStatus>(numberMoves, status, 'revoke', subject, force);
  if (forced) abandonReview(account, attachment);
  recordMove(account, 'number', number, status, to, cause, forced);
  return account.attachments.update(number, {
    status: to,
    errors,
    taskId: null,
    updatedAt: account.world.now(),
  });
}
