import { operationIdsLike } from '../api/operation-pattern.js';
import { DomainError } from '../domain/domain-error.js';
import type { JournalEntry, RingEntry } from '../world/journal.js';
import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import { isKindLike, isLike, type Where } from './event-match.js';
import { WaitError } from './wait-error.js';

/** Which entries are meant; all conditions hold. */
export interface JournalQuery {
  /** Such as `request` or `review.decided`, or with `*` for any part: `message.*`. */
  readonly kind?: string | undefined;
  /** An operation id (`sendSms`), or a method and path with `*`: `POST /messages/send/*`. */
  readonly operation?: string | undefined;
  /** Only what follows from this request, itself included: `req_…`. */
  readonly request?: string | undefined;
  /** Only entries after this one, by `seq`. */
  readonly since?: number | undefined;
  /** Members that an entry has with these values, objects inside likewise; or a test of it. */
  readonly where?: Where | ((entry: JournalEntry) => boolean) | undefined;
  /** Only requests that no operation was meant for, or only others. */
  readonly unmatched?: boolean | undefined;
  /** At most so many, the oldest ones. @default all */
  readonly limit?: number | undefined;
}

/** How long to wait for how much. */
export interface JournalWait {
  /** Real milliseconds. @default 5000 */
  readonly timeout?: number;
  /** How many entries there have to be. @default 1 */
  readonly atLeast?: number;
}

/**
 * What happened in a world, in order: requests, decisions, messages, deliveries. Keys and secrets
 * are left out. It holds the latest entries only and says how many it has dropped.
 */
export interface EmulatorJournal {
  /** How many entries are kept at most. */
  readonly capacity: number;
  /** How many entries are kept now. */
  readonly size: number;
  /** How many had to go because there were too many. */
  readonly dropped: number;
  /** The number of the latest entry; 0 before the first. */
  readonly seq: number;
  /** All entries, oldest first. */
  entries(): JournalEntry[];
  /** All entries as JSON Lines, one entry a line. */
  toJsonLines(): string;
  /**
   * The entries that are meant, oldest first.
   *
   * @throws DomainError (`invalid`) when there is no such operation
   *
   * @example
   * emulator.journal.find({ operation: 'sendSms', where: { status: 200 } });
   */
  find(query?: JournalQuery): JournalEntry[];
  /** How many entries are meant. @throws DomainError (`invalid`) when there is no such operation */
  count(query?: JournalQuery): number;
  /**
   * Waits in real time until there are entries that are meant; those that are there already count.
   * It does not move the clock, as `waitFor` does.
   *
   * @throws DomainError (`invalid`) when there is no such operation; WaitError when the time is up
   */
  wait(query?: JournalQuery, options?: JournalWait): Promise<JournalEntry[]>;
  /** Writes an entry of one's own, such as a step of a test. @param entry plain JSON */
  record(kind: string, entry: JsonObject): void;
  /** Takes all entries away; numbers go on. */
  clear(): void;
}

const DEFAULT_TIMEOUT = 5_000;

/** The journal of a world as users see it. */
export function journalOf(world: World): EmulatorJournal {
  const { journal } = world;
  const find = (query: JournalQuery = {}): JournalEntry[] => search(world, query);
  return {
    capacity: journal.capacity,
    get size() {
      return journal.size;
    },
    get dropped() {
      return journal.dropped;
    },
    get seq() {
      return journal.seq;
    },
    entries: () => journal.entries(),
    toJsonLines: () => journal.toJsonLines(),
    find,
    count: (query) => find(query).length,
    wait: async (query = {}, options = {}) => {
      const { timeout = DEFAULT_TIMEOUT, atLeast = 1 } = options;
      const found = await foundInTime(world, query, options);
      if (found.length >= atLeast) return found;
      const wanted = JSON.stringify(query, (_, value: unknown) =>
        typeof value === 'function' ? 'a condition' : value,
      );
      throw new WaitError(
        `Waited ${timeout} ms for journal entries like ${wanted}, of which there are ${found.length} and not ${atLeast}.`,
        world,
      );
    },
    record: (kind, entry) => journal.record(kind, entry),
    clear: () => world.clearJournal(),
  };
}

/** The entries that are meant once there are enough, or those that there are when the time is up. */
export async function foundInTime(
  world: World,
  query: JournalQuery,
  { timeout = DEFAULT_TIMEOUT, atLeast = 1 }: JournalWait,
): Promise<JournalEntry[]> {
  const { journal } = world;
  const end = performance.now() + timeout;
  const { since = 0 } = query;
  for (;;) {
    const { seq } = journal;
    const found = search(world, query);
    const left = end - performance.now();
    // Behind its place only after going back to another state.
    const isOver = left <= 0 || journal.isClosed || seq < since;
    if (found.length >= atLeast || isOver) return found;
    await journal.untilAfter(seq, left);
  }
}

function search({ journal }: World, query: JournalQuery): JournalEntry[] {
  const { since = 0, limit = Number.POSITIVE_INFINITY } = query;
  const isMeant = conditionOf(query);
  const found: JournalEntry[] = [];
  for (const kept of journal.since(since)) {
    if (found.length >= limit) break;
    // Most entries are passed over by their kind, before they are written out.
    if (query.kind !== undefined && !isKindLike(kept.kind, query.kind)) continue;
    const entry = journal.shown(kept);
    if (isMeant(kept, entry)) found.push(entry);
  }
  return found;
}

function conditionOf({ operation, request, where, unmatched }: JournalQuery) {
  const ids = operation === undefined ? undefined : operationsOf(operation);
  return ({ entry }: RingEntry, shown: JournalEntry): boolean =>
    (ids === undefined || ids.has(String(entry.operation))) &&
    (request === undefined || shown.request === request) &&
    (unmatched === undefined || (entry.unmatched === true) === unmatched) &&
    (where === undefined || isLike(shown, where));
}

function operationsOf(pattern: string): ReadonlySet<string> {
  const ids = operationIdsLike(pattern);
  if (ids.size > 0) return ids;
  throw new DomainError(
    'invalid',
    `No operation is called "${pattern}". Write an operation id such as sendSms, or a method and path such as "POST /messages/send/*".`,
    { operation: `there is no operation "${pattern}"` },
  );
}
