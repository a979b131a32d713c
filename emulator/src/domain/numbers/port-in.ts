import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { OwnedNumber } from '../records/number.js';
import { isTollFree, parsePhoneNumber } from './phone-number.js';

/**
 * Brings a number onto the account that was with another provider before. It costs nothing and is
 * ready at once; whether it is for sale here does not matter.
 *
 * @param number E.164
 * @throws DomainError (`invalid`) when it is no US number in E.164, or on the account already
 */
export function portIn(
  account: Account,
  number: string,
  friendlyName: string | null = null,
): OwnedNumber {
  const parsed = parsePhoneNumber(number);
  if (parsed?.e164 !== number || parsed.callingCode !== '1') {
    throw new DomainError('invalid', `"${number}" is no US number such as +18885550142.`);
  }
  if (account.numbers.has(number)) {
    throw new DomainError('invalid', `${number} is on this account already.`);
  }
  const now = account.world.now();
  account.world.journal.record('number.ported-in', { number });
  return account.numbers.insert({
    number,
    type: isTollFree(number) ? 'TOLL_FREE' : 'LOCAL',
    friendlyName,
    sms: true,
    mms: true,
    voice: true,
    isSandbox: false,
    isTemporary: false,
    registryReadyAt: now,
    provisioningFailedAt: null,
    createdAt: now,
    updatedAt: now,
  });
}
