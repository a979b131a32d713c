import type { Page, PageQuery } from './collection-query.js';
import { type IndexKey, RecordIndex } from './record-index.js';
import { pageOf, type SequenceOrder, SequenceSet } from './sequence-set.js';

export type { Page, PageQuery } from './collection-query.js';
export type { IndexKey } from './record-index.js';

/** How a collection finds its records. */
export interface CollectionOptions<T> {
  /** The unique id of a record. */
  readonly key: (record: T) => string;
  /** Secondary indexes by name; a filter on one costs the same at any size. */
  readonly indexes?: Readonly<Record<string, (record: T) => IndexKey>>;
  /** Creation time in epoch milliseconds; never decreases. Allows `from` and `to` in a query. */
  readonly time?: (record: T) => number;
}

/** Index values that must all match; an `undefined` value is no condition. */
type Where = Readonly<Record<string, string | undefined>>;

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
  #records: (T | undefined)[] = [];
  #sequences = new Map<string, number>();
  #live = new SequenceSet();
  #indexes: readonly RecordIndex<T>[];
  /** Whether a copy looks at the same contents: whoever writes first takes its own. */
  #isShared = false;

  constructor(options: CollectionOptions<T>) {
    this.#options = options;
    const indexes = Object.entries(options.indexes ?? {});
    this.#indexes = indexes.map(([name, keysOf]) => new RecordIndex(name, keysOf));
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
    for (const index of this.#indexes) index.add(record, sequence);
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
    for (const index of this.#indexes) index.replace(before, after, sequence);
    this.onChange?.(id);
    return after;
  }

  /** Removes a record. Returns whether there was one. */
  delete(id: string): boolean {
    const sequence = this.#sequences.get(id);
    if (sequence === undefined) return false;
    if (this.#isShared) this.#unshare();
    const record = this.#records[sequence] as T;
    for (const index of this.#indexes) index.delete(record, sequence);
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
  find(where: Where, filter?: (record: T) => boolean): T[] {
    const sets = this.#sets(where);
    if (!sets) return [];
    const records = this.#read(pageOf(sets, 'oldest', 0, Number.POSITIVE_INFINITY).sequences);
    return filter ? records.filter(filter) : records;
  }

  /** The oldest record that matches. */
  first(where: Where): T | undefined {
    return this.#edge(where, 'oldest');
  }

  /** The newest record that matches. */
  last(where: Where = {}): T | undefined {
    return this.#edge(where, 'newest');
  }

  /** How many records match. */
  count(where: Where = {}): number {
    const sets = this.#sets(where);
    if (!sets) return 0;
    return sets.length === 1 ? (sets[0]?.size ?? 0) : pageOf(sets, 'oldest', 0, 0).count;
  }

  /** How many records each value of an index has. */
  *countsBy(name: string): IterableIterator<[value: string, count: number]> {
    const index = this.#indexes.find((one) => one.name === name);
    if (index) yield* index.counts();
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
    this.#indexes = this.#indexes.map((index) => index.copy());
  }

  #edge(where: Where, order: SequenceOrder): T | undefined {
    const found = this.#select(where);
    if (!found) return undefined;
    const { sets, only } = found;
    // The lookup of every send: where a value belongs to one record, no page has to be made.
    if (only !== undefined) {
      return sets.every((set) => set.has(only)) ? this.#records[only] : undefined;
    }
    return this.#read(pageOf(sets, order, 0, 1).sequences)[0];
  }

  #sets(where: Where): SequenceSet[] | undefined {
    const found = this.#select(where);
    if (found?.only !== undefined) found.sets.push(new SequenceSet(found.only));
    return found?.sets;
  }

  /** The sets whose common members match, and the one record that can match when there is just one. */
  #select(where: Where): { sets: SequenceSet[]; only: number | undefined } | undefined {
    const sets: SequenceSet[] = [];
    let only: number | undefined;
    for (const name in where) {
      const value = where[name];
      if (value === undefined) continue;
      const index = this.#indexes.find((one) => one.name === name);
      if (!index) throw new Error(`There is no index "${name}".`);
      const set = index.get(value);
      if (set === undefined) return undefined;
      if (typeof set !== 'number') sets.push(set);
      else if (only === undefined || only === set) only = set;
      else return undefined;
    }
    if (sets.length === 0 && only === undefined) sets.push(this.#live);
    return { sets, only };
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
}
