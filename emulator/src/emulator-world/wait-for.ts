import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { type EventBody, eventTypes, journaledEvent } from '../webhooks/journaled-event.js';
import { addDuration, type Duration } from '../world/duration.js';
import type { JournalEntry, RingEntry } from '../world/journal.js';
import { DEFAULT_WITHIN } from './clock.js';
import { isKindLike, isLike, type Where } from './event-match.js';
import { WaitError } from './wait-error.js';

/** Events as webhooks get them, by type. */
export type WaitableEvents = { readonly [Type in EventBody['type']]: EventBody & { type: Type } };

/** What exactly is waited for, and for how long. */
export interface WaitOptions<Event = EventBody | JournalEntry> {
  /** What the event has to look like: members with their values, `'a.b'` for one inside; or a test. */
  readonly where?: Where | ((event: Event) => boolean);
  /**
   * Events after this entry of the journal count; `0` is all that are kept.
   * @default those after the call
   */
  readonly since?: number;
  /**
   * Real milliseconds to wait, once nothing more happens by itself, for what calls from outside
   * bring about. `0` does not wait.
   * @default 5000
   */
  readonly timeout?: number;
  /** Virtual time that the clock may move at most. @default '365d' */
  readonly within?: Duration;
}

/** Waits until something happens. */
export interface WaitFor {
  /**
   * Waits for an event as webhooks get it, whether there is a webhook or not.
   *
   * The clock is moved from event to event first, unless it is a `realtime` one, and only then real
   * time passes, up to `timeout`.
   *
   * @returns the body of the event
   * @throws WaitError with the journal's tail and the planned events when it does not come
   *
   * @example
   * await emulator.waitFor('MESSAGE.STATUS', {
   *   where: { status: 'DELIVERED', message: { id: messageId } },
   * });
   */
  <Type extends keyof WaitableEvents>(
    event: Type,
    options?: WaitOptions<WaitableEvents[Type]>,
  ): Promise<WaitableEvents[Type]>;
  /** Waits for an entry of the journal, by its kind or one with `*`. Otherwise like an event. */
  (kind: string, options?: WaitOptions<JournalEntry>): Promise<JournalEntry>;
}

/** What was waited for. */
export interface Happened {
  /** Its entry in the journal, to go on waiting from. */
  readonly seq: number;
  readonly event: EventBody | JournalEntry;
}

const DEFAULT_TIMEOUT = 5_000;

/**
 * Waits until something happens in an account's world; see `WaitFor`.
 *
 * @param name a kind of journal entry, or the type of an event
 * @throws WaitError when it does not come; DomainError (`invalid`) for an event that there is not
 */
export async function waitFor(
  account: Account,
  name: string,
  options: WaitOptions = {},
): Promise<Happened> {
  const { world } = account;
  const { timeout = DEFAULT_TIMEOUT, within = DEFAULT_WITHIN } = options;
  const search = new Search(account, name, options);
  const limit = addDuration(world.now(), within);
  const deadline = performance.now() + timeout;
  for (;;) {
    const isMoved = world.clock.mode !== 'realtime';
    if (isMoved && !search.look()) await world.run({ limit, until: () => search.look() });
    if (search.look()) return search.found as Happened;
    const rest = deadline - performance.now();
    if (rest <= 0 || world.journal.isClosed) {
      const times = [
        ...(isMoved ? [`${within} of virtual time`] : []),
        ...(timeout > 0 ? [`${timeout} ms of real time`] : []),
      ].join(' and ');
      throw new WaitError(`Waited for ${search} in vain, for up to ${times}.`, world);
    }
    await world.journal.untilAfter(search.seen, rest);
    // Whoever has brought it about sees the reply before the clock moves.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Waiting as users call it. */
export function waiterOf(account: Account): WaitFor {
  const wait = async (name: string, options?: WaitOptions<never>): Promise<unknown> =>
    (await waitFor(account, name, options as WaitOptions | undefined)).event;
  return wait as WaitFor;
}

/** Goes through the journal as it grows. */
class Search {
  found: Happened | undefined;
  /** The last entry that was looked at. */
  seen: number;
  readonly #account: Account;
  readonly #name: string;
  readonly #where: WaitOptions['where'];
  readonly #isEvent: boolean;

  constructor(account: Account, name: string, { where, since }: WaitOptions) {
    this.#account = account;
    this.#name = name;
    this.#where = where;
    this.#isEvent = eventTypes.some((type) => type === name);
    this.seen = since ?? account.world.journal.seq;
    if (!this.#isEvent && /^(MESSAGE|emulator)\./.test(name)) {
      const known = eventTypes.join(', ');
      throw new DomainError('invalid', `There is no event "${name}". There are: ${known}.`, {
        event: `has to be one of ${known}, or a kind of journal entry`,
      });
    }
  }

  /** Whether it has happened by now. */
  look(): boolean {
    if (this.found) return true;
    const { journal } = this.#account.world;
    // Another state was put in the place of the one that was looked at.
    if (journal.seq < this.seen) this.seen = 0;
    if (journal.seq === this.seen) return false;
    const entries = journal.since(this.seen);
    this.seen = journal.seq;
    for (const entry of entries) {
      const event = this.#eventOf(entry);
      if (!event || !this.#fits(event)) continue;
      this.found = { seq: entry.seq, event };
      return true;
    }
    return false;
  }

  toString(): string {
    const where = this.#where;
    if (where === undefined) return `"${this.#name}"`;
    const condition = typeof where === 'function' ? 'a condition' : JSON.stringify(where);
    return `"${this.#name}" where ${condition}`;
  }

  #eventOf(entry: RingEntry): EventBody | JournalEntry | undefined {
    if (!this.#isEvent) {
      return isKindLike(entry.kind, this.#name)
        ? this.#account.world.journal.shown(entry)
        : undefined;
    }
    const event = journaledEvent(this.#account, entry);
    return event?.type === this.#name ? event : undefined;
  }

  #fits(event: EventBody | JournalEntry): boolean {
    return isLike(event, this.#where ?? {});
  }
}
