import type { Account } from '../account.js';
import type { Decision } from '../records/decision.js';
import type { Message } from '../records/message.js';

/** Something that happened to a message, as it stood at that moment. */
export interface MessageEvent {
  readonly type: 'MESSAGE.STATUS' | 'MESSAGE.RECEIVED';
  readonly message: Message;
}

/** The review of a brand, a campaign or a number has ended. */
export interface ReviewEvent {
  readonly type: 'review.decided';
  readonly decision: Decision;
}

/** The carrier review of a number has moved; `null` is a number in no review. */
export interface NumberMoveEvent {
  readonly type: 'number.moved';
  /** E.164. */
  readonly number: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly cause: string;
}

/** What an account tells those who listen, for example to deliver webhooks. */
export type AccountEvent = MessageEvent | ReviewEvent | NumberMoveEvent;

/** Gets every event of an account, in the order in which they happen. */
export type AccountListener = (event: AccountEvent) => void;

// Wiring, not state: a copy of an account starts without listeners.
const listeners = new WeakMap<Account, Set<AccountListener>>();

/** Listens to an account's events. Returns the function that stops it. */
export function subscribe(account: Account, listener: AccountListener): () => void {
  let set = listeners.get(account);
  if (!set) {
    set = new Set();
    listeners.set(account, set);
  }
  set.add(listener);
  return () => void set.delete(listener);
}

/** Tells an event to everyone who listens to the account. */
export function publish(account: Account, event: AccountEvent): void {
  const set = listeners.get(account);
  if (set) for (const listener of set) listener(event);
}
