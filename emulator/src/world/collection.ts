import type { Page, PageQuery } from './collection-query.js';
import { pageOf, type SequenceOrder, SequenceSet } from './sequence-set.js';

export type { Page, PageQuery } from './collection-query.js';

/** The value, or values, that a record is found by in one index. */
export type IndexKey = string | readonly string[] | null | undefined;

/** How a collection finds its records. */
export interface CollectionOptions<T> {
  /** The unique id of a record. */
  readonly key: (record: T) => string;
  /** Secondary indexes by name; a filter on one costs the same at any size. */
  readonly indexes?: Readonly<Record<string, (record: T) => IndexKey>>;
  /** Creation time in epoch milliseconds; never decreases. Allows `from` and `to` in a query. */
  readonly time?: (record: T) => number;
}

/**
 * An in-memory table: records in order of creation, an id and any number of indexes.
 *
 * Records are values: `update` puts a new record in the place of the old one and nothing ever
 * changes a stored record, so that copies of a collection can share them.
 */
export class Collection<T extends object> {
  /** Told the id of every record that was added, replaced or removed. */
  onChange: ((id: string) => void) | undefined;
  readonly #options: CollectionOptions<T>;
  readonly #indexNames: readonly string[];
  #records: (T | undefined)[] = [];
  #sequences = new Map<string, number>();
  #live = new SequenceSet();
  // Most keys, such as a recipient, belong to one record: its bare number saves the set.
  #indexes = new Map<string, Map<string, number | SequenceSet>>();
  /** Whether a copy looks at the same contents: whoever writes first takes its own. */
  #isShared = false;

  constructor(options: CollectionOptions<T>) {
    this.#options = options;
    this.#indexNames = Object.keys(options.indexes ?? {});
    for (const name of this.#indexNames) this.#indexes.set(name, new Map());
  }

  /** How many records there are. */
  get size(): number {
    return this.#live.size;
  }

  get(id: string): T | undefined {
    const sequence = this.#sequences.get(id);
    return sequence === undefined ? undefined : this.#records[sequence];
  }

  has(id: string): boolean {
    return this.#sequences.has(id);
  }

  /** Adds a record and returns it. Throws when its id is taken. */
  insert(record: T): T {
    const id = this.#options.key(record);
    if (this.#sequences.has(id)) throw new Error(`A record with the id "${id}" exists already.`);
    if (this.#isShared) this.#unshare();
    const sequence = this.#records.length;
    this.#records.push(record);
    this.#sequences.set(id, sequence);
    this.#live.add(sequence);
    for (const name of this.#indexNames) this.#enter(name, this.#keysOf(name, record), sequence);
    this.onChange?.(id);
    return record;
  }

  /** Replaces a record by itself with the members of `patch`, and returns the new one. */
  update(id: string, patch: Partial<T>): T {
    const sequence = this.#sequences.get(id);
    const before = sequence === undefined ? undefined : this.#records[sequence];
    if (sequence === undefined || before === undefined) {
      throw new Error(`There is no record with the id "${id}".`);
    }
    if (this.#isShared) this.#unshare();
    const after: T = { ...before, ...patch };
    this.#records[sequence] = after;
    for (const name of this.#indexNames) {
      const old = this.#keysOf(name, before);
      const fresh = this.#keysOf(name, after);
      if (old === fresh) continue;
      this.#leave(name, old, sequence);
      this.#enter(name, fresh, sequence);
    }
    this.onChange?.(id);
    return after;
  }

  /** Removes a record. Returns whether there was one. */
  delete(id: string): boolean {
    const sequence = this.#sequences.get(id);
    if (sequence === undefined) return false;
    if (this.#isShared) this.#unshare();
    const record = this.#records[sequence] as T;
    for (const name of this.#indexNames) this.#leave(name, this.#keysOf(name, record), sequence);
    this.#records[sequence] = undefined;
    this.#sequences.delete(id);
    this.#live.delete(sequence);
    this.onChange?.(id);
    return true;
  }

  /** One page of the records that match, newest first unless asked otherwise. */
  page(query: PageQuery<T>): Page<T> {
    const { pageIndex, pageSize, order = 'newest', filter } = query;
    const skip = pageIndex * pageSize;
    const sets = this.#sets(query.where ?? {});
    if (!sets) return { records: [], count: 0, hasMore: false };
    const range = this.#range(query.from, query.to);
    if (!filter) {
      const { sequences, count } = pageOf(sets, order, skip, pageSize, range);
      return { records: this.#read(sequences), count, hasMore: count > skip + sequences.length };
    }
    const all = this.#read(pageOf(sets, order, 0, Number.POSITIVE_INFINITY, range).sequences);
    const hits = all.filter(filter);
    const records = hits.slice(skip, skip + pageSize);
    return { records, count: hits.length, hasMore: hits.length > skip + records.length };
  }

  /** All records that match, oldest first. */
  find(where: Readonly<Record<string, string | undefined>>, filter?: (record: T) => boolean): T[] {
    const sets = this.#sets(where);
    if (!sets) return [];
    const records = this.#read(pageOf(sets, 'oldest', 0, Number.POSITIVE_INFINITY).sequences);
    return filter ? records.filter(filter) : records;
  }

  /** The oldest record that matches. */
  first(where: Readonly<Record<string, string | undefined>>): T | undefined {
    return this.#edge(where, 'oldest');
  }

  /** The newest record that matches. */
  last(where: Readonly<Record<string, string | undefined>> = {}): T | undefined {
    return this.#edge(where, 'newest');
  }

  /** How many records match. */
  count(where: Readonly<Record<string, string | undefined>> = {}): number {
    const sets = this.#sets(where);
    if (!sets) return 0;
    return sets.length === 1 ? (sets[0]?.size ?? 0) : pageOf(sets, 'oldest', 0, 0).count;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const record of this.#records) if (record) yield record;
  }

  /** The place of a record in the order of creation, from 0; -1 when there is none. */
  placeOf(id: string): number {
    return this.#sequences.get(id) ?? -1;
  }

  /** The records from a place on, the newest first, without a list of them all. */
  *newestFirst(from = 0): IterableIterator<T> {
    for (let place = this.#records.length - 1; place >= from; place--) {
      const record = this.#records[place];
      if (record) yield record;
    }
  }

  /** The id of a record. */
  keyOf(record: T): string {
    return this.#options.key(record);
  }

  /** A collection of the same kind without records. */
  emptyCopy(): Collection<T> {
    return new Collection(this.#options);
  }

  /** An independent copy. It costs nothing until one of the two is changed. */
  copy(): Collection<T> {
    const copy = this.emptyCopy();
    copy.replaceBy(this);
    return copy;
  }

  /** Takes over the contents of another collection with the same options, in one step. */
  replaceBy(other: Collection<T>): void {
    this.#records = other.#records;
    this.#sequences = other.#sequences;
    this.#live = other.#live;
    this.#indexes = other.#indexes;
    this.#isShared = true;
    other.#isShared = true;
  }

  /** Removes everything. */
  clear(): void {
    this.replaceBy(new Collection(this.#options));
  }

  #unshare(): void {
    this.#isShared = false;
    this.#records = this.#records.slice();
    this.#sequences = new Map(this.#sequences);
    this.#live = this.#live.copy();
    const indexes = new Map<string, Map<string, number | SequenceSet>>();
    for (const [name, index] of this.#indexes) {
      const own = new Map<string, number | SequenceSet>();
      for (const [value, set] of index) own.set(value, typeof set === 'number' ? set : set.copy());
      indexes.set(name, own);
    }
    this.#indexes = indexes;
  }

  #edge(where: Readonly<Record<string, string | undefined>>, order: SequenceOrder): T | undefined {
    const sets = this.#sets(where);
    return sets ? this.#read(pageOf(sets, order, 0, 1).sequences)[0] : undefined;
  }

  #sets(where: Readonly<Record<string, string | undefined>>): SequenceSet[] | undefined {
    const sets: SequenceSet[] = [];
    for (const [name, value] of Object.entries(where)) {
      if (value === undefined) continue;
      const index = this.#indexes.get(name);
      if (!index) throw new Error(`There is no index "${name}".`);
      const set = index.get(value);
      if (set === undefined) return undefined;
      sets.push(typeof set === 'number' ? new SequenceSet(set) : set);
    }
    if (sets.length === 0) sets.push(this.#live);
    return sets;
  }

  #read(sequences: readonly number[]): T[] {
    return sequences.map((sequence) => this.#records[sequence] as T);
  }

  #range(from: number | undefined, to: number | undefined): { from: number; to: number } {
    return {
      from: from === undefined ? 0 : this.#firstAtOrAfter(from),
      to: to === undefined ? Number.POSITIVE_INFINITY : this.#firstAtOrAfter(to + 1),
    };
  }

  #firstAtOrAfter(time: number): number {
    const timeOf = this.#options.time;
    if (!timeOf) throw new Error('This collection has no creation time to search by.');
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      let probe = middle;
      while (probe < high && !this.#records[probe]) probe++;
      const record = this.#records[probe];
      if (probe < high && record && timeOf(record) < time) low = probe + 1;
      else high = middle;
    }
    return low;
  }

  #keysOf(name: string, record: T): IndexKey {
    return this.#options.indexes?.[name]?.(record);
  }

  #enter(name: string, keys: IndexKey, sequence: number): void {
    if (keys === null || keys === undefined) return;
    const index = this.#indexes.get(name) as Map<string, number | SequenceSet>;
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const set = index.get(key);
      if (set === undefined) index.set(key, sequence);
      else if (typeof set !== 'number') set.add(sequence);
      else if (set !== sequence) {
        index.set(key, new SequenceSet(Math.min(set, sequence), Math.max(set, sequence)));
      }
    }
  }

  #leave(name: string, keys: IndexKey, sequence: number): void {
    if (keys === null || keys === undefined) return;
    const index = this.#indexes.get(name) as Map<string, number | SequenceSet>;
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const set = index.get(key);
      if (set === sequence) index.delete(key);
      if (typeof set !== 'object') continue;
      set.delete(sequence);
      if (set.size === 0) index.delete(key);
    }
  }
}
