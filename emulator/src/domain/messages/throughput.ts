import type { Account } from '../account.js';

/**
 * How long a number takes to hand a text over when nothing waits before it, in milliseconds.
 * Assumed: no provider publishes it.
 */
export const HAND_OVER_DELAY = { min: 300, max: 2_000 } as const;

const HOUR = 3_600_000;

/** When a text leaves its number's queue. Epoch milliseconds. */
export type QueuePlace = { readonly handOverAt: number } | { readonly expiresAt: number };

/**
 * Whether a text sent now would have to wait because of the speed limit, not just for the usual
 * moment that a hand-over takes.
 */
export function isBusy(account: Account, number: string): boolean {
  return freeAt(account, key(number)) > account.world.now() + HAND_OVER_DELAY.max;
}

/**
 * Whether a number takes no more texts, because as many wait as it can send within its queue's hours
 * (Twilio 21611, Telnyx 40318). Only where the account has full queues refused; else they expire.
 */
export function isFull(account: Account, number: string): boolean {
  const { queueHours, whenFull } = account.settings.throughput;
  if (whenFull !== 'refuse') return false;
  return freeAt(account, key(number)) > account.world.now() + queueHours * HOUR;
}

/**
 * Gives a text its place in the queue of a number: first in, first out, at the number's speed, which
 * counts in segments (Telnyx). Pinnacle publishes no speed for toll-free; three segments a second
 * is what Twilio and AWS allow.
 *
 * A text that could not leave within the queue's hours takes no place: it waits that long and expires
 * (Telnyx 40014, four hours).
 *
 * @param segments at least 1
 * @param delay how long the hand-over itself takes, in milliseconds
 */
export function enterQueue(
  account: Account,
  number: string,
  segments: number,
  delay: number,
): QueuePlace {
  const { segmentsPerSecond, queueHours } = account.settings.throughput;
  const now = account.world.now();
  const name = key(number);
  const handOverAt = Math.max(now + delay, freeAt(account, name));
  const expiresAt = now + queueHours * HOUR;
  if (handOverAt > expiresAt) return { expiresAt };
  // The fraction is kept, or rounding would add up to a different speed.
  account.world.values.set(name, handOverAt + (segments * 1_000) / segmentsPerSecond);
  return { handOverAt: Math.round(handOverAt) };
}

function freeAt(account: Account, name: string): number {
  return (account.world.values.get(name) as number | undefined) ?? 0;
}

function key(number: string): string {
  return `throughput/${number}`;
}
