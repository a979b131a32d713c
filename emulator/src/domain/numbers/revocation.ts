import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Attachment, NumberStatus } from '../records/number.js';
import { recordDecision } from '../reviews/decisions.js';
import { refusal } from '../reviews/fixed-reviewers.js';
import { move, numberMoves, recordMove } from '../reviews/lifecycle.js';
import { denialTexts } from '../reviews/reviewer.js';
import { getOwnedNumber } from './numbers.js';

/**
 * Takes the verification of a number back, for example because what it sends has left the declared
 * use case (AWS). It is blocked at once; after a correction it may be attached again.
 *
 * @param reason id of the catalogue
 * @throws DomainError `not-found` for a number that is not on the account, `invalid` for one that is
 * not verified or an unknown reason
 */
export function revokeNumber(account: Account, number: string, reason: string): Attachment {
  const { number: e164 } = getOwnedNumber(account, number);
  const attachment = account.attachments.get(e164);
  if (!attachment) {
    throw new DomainError('invalid', `${e164} is attached to no campaign: nothing to revoke.`);
  }
  const decision = refusal([reason]);
  const revoked = revoke(account, attachment, denialTexts(decision), 'verification revoked');
  recordDecision(account, 'number', e164, decision, 'hand');
  return revoked;
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
  { number, status }: Attachment,
  errors: readonly string[],
  cause: string,
): Attachment {
  const to = move<NumberStatus>(numberMoves, status, 'revoke', `The number ${number}`);
  recordMove(account, 'number', number, status, to, cause);
  return account.attachments.update(number, {
    status: to,
    errors,
    updatedAt: account.world.now(),
  });
}
