import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { OwnedNumber } from '../records/number.js';
import { recordMove } from '../reviews/lifecycle.js';
import { abandonReview } from './number-review-pace.js';
import { getOwnedNumber } from './numbers.js';
import { forgetSetUp } from './set-up.js';

/**
 * The PIN that keeps another provider from taking a number over (ThruText, phone numbers page): four
 * digits that follow from the number.
 *
 * @throws DomainError (`not-found`) for a number that is not on the account
 */
export function portPin(account: Account, number: string): string {
  const { number: e164 } = getOwnedNumber(account, number);
  return String(account.world.random.int(0, 9_999, 'port-pin', e164)).padStart(4, '0');
}

/**
 * Moves a number to another provider. It is blocked at once, texts that wait for it included, and
 * its verification is lost: the new owner begins anew.
 *
 * @throws DomainError `not-found` for a number that is not on the account, `forbidden` for a wrong
 * PIN, `conflict` for the sandbox and the temporary number, which are the provider's own
 */
export function portOut(account: Account, number: string, pin: string): void {
  const owned = ownNumber(account, number, 'ported');
  const { number: e164 } = owned;
  if (pin !== portPin(account, e164)) {
    throw new DomainError('forbidden', `The PIN for ${e164} is wrong. The number stays here.`);
  }
  loseNumber(account, e164, 'ported out', false);
  account.world.journal.record('number.ported-out', { number: e164 });
}

/**
 * Takes a number off the account whatever uses it, as a provider may. It is blocked at once.
 *
 * @throws DomainError `not-found`, or `conflict` for the sandbox and the temporary number
 */
export function takeBackNumber(account: Account, number: string): void {
  const { number: e164 } = ownNumber(account, number, 'released');
  const forced = account.attachments.has(e164);
  loseNumber(account, e164, 'taken back', forced);
  account.world.journal.record('number.released', { number: e164, forced: true });
}

function ownNumber(account: Account, number: string, what: string): OwnedNumber {
  const owned = getOwnedNumber(account, number);
  if (!owned.isSandbox && !owned.isTemporary) return owned;
  const message = `${owned.number} belongs to the provider and cannot be ${what}.`;
  throw new DomainError('conflict', message, undefined, []);
}

function loseNumber(account: Account, number: string, cause: string, forced: boolean): void {
  const attachment = account.attachments.get(number);
  if (attachment) {
    abandonReview(account, attachment);
    account.attachments.delete(number);
    recordMove(account, 'number', number, attachment.status, null, cause, forced);
  }
  forgetSetUp(account, number);
  account.numbers.delete(number);
}
