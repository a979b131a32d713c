import type { Json, JsonObject } from './json.js';
import { Waiters } from './waiters.js';

/** One line of a world's journal. */
export interface JournalEntry {
  /** Counts up from 1 and never repeats. */
  readonly seq: number;
  /** Virtual time, ISO 8601. */
  readonly at: string;
  /** What kind of thing happened, for example `request` or `campaign.reviewed`. */
  readonly kind: string;
  /** The request that it is or that it follows from, however much later: `req_…`. */
  readonly request?: string;
  readonly [key: string]: Json | undefined;
}

/** An entry as it is kept: time as a number, text only when somebody reads it. */
export interface RingEntry {
  readonly seq: number;
  readonly at: number;
  readonly kind: string;
  readonly entry: JsonObject;
  /** The number of the request that it follows from. */
  readonly request?: number | undefined;
}

/** What a journal holds, to go on from later. */
export interface JournalState {
  readonly seq: number;
  readonly entries: readonly RingEntry[];
  /** How many entries were taken away by hand. @default 0 */
  readonly cleared?: number;
}

/**
 * What happened in a world, in order: requests, decisions, transitions.
 *
 * A ring of fixed capacity: when it is full the oldest entry goes and `dropped` counts it, so that
 * a long run never grows without bound and never loses entries silently.
 */
export class Journal {
  readonly capacity: number;
  /** The number of the request that is being answered: entries of now follow from it. */
  request: number | undefined;
  readonly #now: () => number;
  readonly #requestId: (request: number) => string;
  readonly #waiters = new Waiters();
  // A list for each member instead of one of objects: every request leaves entries here, and each
  // object less is one that the garbage collector need not copy.
  #times: number[] = [];
  #kinds: string[] = [];
  #entries: JsonObject[] = [];
  #requests: (number | undefined)[] = [];
  #seq = 0;
  /** The number before the first entry that this journal has held. */
  #start = 0;
  #cleared = 0;

  /**
   * @param capacity how many entries are kept; default 10,000
   * @param requestId writes the number of a request as its id
   * @throws RangeError when the capacity is no whole number above zero
   */
  constructor(
    now: () => number,
    capacity = 10_000,
    requestId: (request: number) => string = (request) => `req_${request}`,
  ) {
    if (!(Number.isSafeInteger(capacity) && capacity > 0)) {
      throw new RangeError(`A journal keeps a whole number of entries above 0, not ${capacity}.`);
    }
    this.#now = now;
    this.#requestId = requestId;
    this.capacity = capacity;
  }

  /** How many entries have fallen out of the ring. */
  get dropped(): number {
    return this.#seq - this.size - this.#cleared;
  }

  /** How many entries are kept now. */
  get size(): number {
    return Math.min(this.#seq - this.#start, this.capacity);
  }

  /** The number of the latest entry; 0 before the first. */
  get seq(): number {
    return this.#seq;
  }

  record(kind: string, entry: JsonObject): void {
    this.#keep(this.#now(), kind, entry, this.request);
    this.#waiters.release();
  }

  /** Runs something that follows from a request which was answered before. */
  within<Result>(request: number | undefined, action: () => Result): Result {
    const before = this.request;
    this.request = request;
    try {
      return action();
    } finally {
      this.request = before;
    }
  }

  /** The kept entries, oldest first. */
  entries(): JournalEntry[] {
    return this.#ordered().map((kept) => this.shown(kept));
  }

  /** An entry as readers see it. */
  shown({ seq, at, kind, entry, request }: RingEntry): JournalEntry {
    const id = request === undefined ? undefined : { request: this.#requestId(request) };
    const head = { seq, at: new Date(at).toISOString(), kind, ...id };
    // First for readers, and again last: no entry can hide when or as what it was written.
    return { ...head, ...entry, ...head };
  }

  /** Takes all entries away. The next one goes on counting. */
  clear(): void {
    this.#cleared += this.size;
    this.#empty();
    this.#start = this.#seq;
  }

  /**
   * Waits until there is an entry after a number.
   *
   * @param atMost real milliseconds after which waiting ends all the same
   */
  async untilAfter(seq: number, atMost: number): Promise<void> {
    if (this.#seq === seq) await this.#waiters.wait(atMost);
  }

  /** Ends all waiting for good, because the emulator closes. */
  close(): void {
    this.#waiters.close();
  }

  /** Whether nobody can wait here any longer. */
  get isClosed(): boolean {
    return this.#waiters.isClosed;
  }

  /** The kept entries as JSON Lines, one entry a line. */
  toJsonLines(): string {
    return this.entries()
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join('');
  }

  /** What the journal holds. Entries never change, so the copy is cheap. */
  save(): JournalState {
    return {
      seq: this.#seq,
      entries: this.#ordered(),
      ...(this.#cleared > 0 && { cleared: this.#cleared }),
    };
  }

  /** The kept entries after a number, oldest first. Takes time for those alone. */
  since(seq: number): RingEntry[] {
    const entries: RingEntry[] = [];
    for (let next = Math.max(seq, this.#seq - this.size) + 1; next <= this.#seq; next++) {
      const slot = this.#slotOf(next);
      entries.push({
        seq: next,
        at: this.#times[slot] as number,
        kind: this.#kinds[slot] as string,
        entry: this.#entries[slot] as JsonObject,
        request: this.#requests[slot],
      });
    }
    return entries;
  }

  /** Goes on from a saved journal, with as many of its latest entries as fit. */
  restore({ seq, entries, cleared = 0 }: JournalState): void {
    let kept = 0;
    // An entry that another journal had no room for is missing: those before it are dropped too.
    while (kept < this.capacity && entries.at(-1 - kept)?.seq === seq - kept) kept++;
    this.#empty();
    this.#seq = seq - kept;
    this.#start = this.#seq;
    this.#cleared = cleared;
    this.release();
    for (const { at, kind, entry, request } of entries.slice(entries.length - kept)) {
      this.#keep(at, kind, entry, request);
    }
  }

  /** Ends all waiting. */
  release(): void {
    this.#waiters.release();
  }

  #keep(at: number, kind: string, entry: JsonObject, request: number | undefined): void {
    const slot = this.#slotOf(++this.#seq);
    this.#times[slot] = at;
    this.#kinds[slot] = kind;
    this.#entries[slot] = entry;
    this.#requests[slot] = request;
  }

  /** Counted from the first entry held, so that the lists grow without gaps. */
  #slotOf(seq: number): number {
    return (seq - 1 - this.#start) % this.capacity;
  }

  #empty(): void {
    this.#times = [];
    this.#kinds = [];
    this.#entries = [];
    this.#requests = [];
  }

  #ordered(): RingEntry[] {
    return this.since(0);
  }
}
