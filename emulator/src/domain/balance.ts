import type { Account } from './account.js';
import { DomainError } from './domain-error.js';

const BALANCE = 'balance';

/** The credits that are left, in US dollars. */
export function balanceOf(account: Account): number {
  return (account.world.values.get(BALANCE) as number | undefined) ?? account.settings.credits;
}

/**
 * Takes money from the account's credits.
 *
 * @param amount US dollars
 * @param purpose what for, to complete "to …", for example `send this message`
 * @throws DomainError (`payment-required`) when the credits do not suffice; nothing is taken then
 */
export function charge(account: Account, amount: number, purpose: string): void {
  const balance = balanceOf(account);
  if (amount > balance) {
    throw new DomainError(
      'payment-required',
      `Not enough credits to ${purpose}: it costs $${amount.toFixed(4)} and $${balance.toFixed(4)} are left. Add credits and try again.`,
    );
  }
  setBalance(account, balance - amount);
}

/**
 * Sets the credits.
 *
 * @param amount US dollars
 * @throws RangeError when it is no number, which every price would pass
 */
export function setBalance(account: Account, amount: number): void {
  if (!Number.isFinite(amount)) throw new RangeError(`Credits are a number, not ${amount}.`);
  // Money is kept to a hundredth of a cent, or sums of 0.01 would drift.
  account.world.values.set(BALANCE, Math.round(amount * 10_000) / 10_000);
}
