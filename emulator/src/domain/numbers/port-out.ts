import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { recordMove } from '../reviews/lifecycle.js';
import { getOwnedNumber } from './numbers.js';

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
 * PIN, `invalid` for the sandbox and the temporary number, which are the provider's own
 */
export function portOut(account: Account, number: string, pin: string): void {
  const owned = getOwnedNumber(account, number);
  const { number: e164 } = owned;
  if (owned.isSandbox || owned.isTemporary) {
    throw new DomainError('invalid', `${e164} belongs to the provider and cannot be ported.`);
  }
  if (pin !== portPin(account, e164)) {
    throw new DomainError('forbidden', `The PIN for ${e164} is wrong. The number stays here.`);
  }
  const attachment = account.attachments.get(e164);
  if (attachment) {
    if (attachment.taskId !== null) account.world.cancel(attachment.taskId);
    account.attachments.delete(e164);
    recordMove(account, 'number', e164, attachment.status, null, 'ported out');
  }
  account.numbers.delete(e164);
  account.world.journal.record('number.ported-out', { number: e164 });
}
