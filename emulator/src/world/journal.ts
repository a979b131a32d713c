import type { Json, JsonObject } from './json.js';

/** One line of a world's journal. */
export interface JournalEntry {
  /** Counts up from 1 and never repeats. */
  readonly seq: number;
  /** Virtual time, ISO 8601. */
  readonly at: string;
  /** What kind of thing happened, for example `request` or `campaign.reviewed`. */
  readonly kind: string;
  readonly [key: string]: Json | undefined;
}

/** An entry as it is kept: time as a number, text only when somebody reads it. */
export interface RingEntry {
  readonly seq: number;
  readonly at: number;
  readonly kind: string;
  readonly entry: JsonObject;
}

/** What a journal holds, to go on from later. */
export interface JournalState {
  readonly seq: number;
  readonly entries: readonly RingEntry[];
}

/**
 * What happened in a world, in order: requests, decisions, transitions.
 *
 * A ring of fixed capacity: when it is full the oldest entry goes and `dropped` counts it, so that
 * a long run never grows without bound and never loses entries silently.
 */
export class Journal {
  readonly capacity: number;
  readonly #now: () => number;
  #ring: RingEntry[] = [];
  #seq = 0;
  /** The number before the first entry that this journal has held. */
  #start = 0;

  /**
   * @param capacity how many entries are kept; default 10,000
   * @throws RangeError when the capacity is no whole number above zero
   */
  constructor(now: () => number, capacity = 10_000) {
    if (!(Number.isSafeInteger(capacity) && capacity > 0)) {
      throw new RangeError(`A journal keeps a whole number of entries above 0, not ${capacity}.`);
    }
    this.#now = now;
    this.capacity = capacity;
  }

  /** How many entries have fallen out of the ring. */
  get dropped(): number {
    return this.#seq - this.size;
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
    const seq = ++this.#seq;
    this.#ring[(seq - 1) % this.capacity] = { seq, at: this.#now(), kind, entry };
  }

  /** The kept entries, oldest first. */
  entries(): JournalEntry[] {
    return this.#ordered().map(({ seq, at, kind, entry }) => {
      const head = { seq, at: new Date(at).toISOString(), kind };
      // First for readers, and again last: no entry can hide when or as what it was written.
      return { ...head, ...entry, ...head };
    });
  }

  /** The kept entries as JSON Lines, one entry a line. */
  toJsonLines(): string {
    return this.entries()
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join('');
  }

  /** What the journal holds. Entries never change, so the copy is cheap. */
  save(): JournalState {
    return { seq: this.#seq, entries: this.#ordered() };
  }

  /** The kept entries after a number, oldest first. Takes time for those alone. */
  since(seq: number): RingEntry[] {
    const entries: RingEntry[] = [];
    for (let next = Math.max(seq, this.dropped) + 1; next <= this.#seq; next++) {
      const entry = this.#ring[(next - 1) % this.capacity];
      if (entry) entries.push(entry);
    }
    return entries;
  }

  /** Goes on from a saved journal, with as many of its latest entries as fit. */
  restore({ seq, entries }: JournalState): void {
    this.#ring = [];
    this.#seq = seq;
    this.#start = seq;
    for (const entry of entries.slice(-this.capacity).reverse()) {
      // An entry that another journal had no room for is missing: those before it are dropped too.
      if (entry.seq !== this.#start) break;
      this.#ring[(entry.seq - 1) % this.capacity] = entry;
      this.#start--;
    }
  }

  #ordered(): RingEntry[] {
    return this.since(0);
  }
}
