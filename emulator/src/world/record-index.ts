import { SequenceSet } from './sequence-set.js';

/** The value, or values, that a record is found by in one index. */
export type IndexKey = string | readonly string[] | null | undefined;

/** The sequence numbers of records by one of their values. */
export class RecordIndex<T> {
  readonly name: string;
  readonly #keysOf: (record: T) => IndexKey;
  // Most values, such as a recipient, belong to one record: its bare number saves the set.
  readonly #members = new Map<string, number | SequenceSet>();
  // Records that follow each other are alike: most of their values need no lookup.
  #lastKey: string | undefined;
  #lastSet: SequenceSet | undefined;

  constructor(name: string, keysOf: (record: T) => IndexKey) {
    this.name = name;
    this.#keysOf = keysOf;
  }

  /** The records with a value: a bare number when it is only one. */
  get(value: string): number | SequenceSet | undefined {
    return this.#members.get(value);
  }

  /** How many records each value has. */
  *counts(): IterableIterator<[value: string, count: number]> {
    for (const [value, members] of this.#members) {
      yield [value, typeof members === 'number' ? 1 : members.size];
    }
  }

  /** Takes a record in. */
  add(record: T, sequence: number): void {
    this.#enter(this.#keysOf(record), sequence);
  }

  /** Puts a record in the place of another. */
  replace(before: T, after: T, sequence: number): void {
    const old = this.#keysOf(before);
    const fresh = this.#keysOf(after);
    if (old === fresh) return;
    this.#leave(old, sequence);
    this.#enter(fresh, sequence);
  }

  /** Lets a record go. */
  delete(record: T, sequence: number): void {
    this.#leave(this.#keysOf(record), sequence);
  }

  /** An independent copy. */
  copy(): RecordIndex<T> {
    const copy = new RecordIndex<T>(this.name, this.#keysOf);
    for (const [value, members] of this.#members) {
      copy.#members.set(value, typeof members === 'number' ? members : members.copy());
    }
    return copy;
  }

  #enter(keys: IndexKey, sequence: number): void {
    if (keys === null || keys === undefined) return;
    if (typeof keys === 'string') this.#enterOne(keys, sequence);
    else for (const key of keys) this.#enterOne(key, sequence);
  }

  #enterOne(key: string, sequence: number): void {
    if (this.#lastSet && key === this.#lastKey) {
      this.#lastSet.add(sequence);
      return;
    }
    const members = this.#members.get(key);
    if (members === undefined) this.#members.set(key, sequence);
    else if (typeof members !== 'number') {
      members.add(sequence);
      this.#lastKey = key;
      this.#lastSet = members;
    } else if (members !== sequence) {
      const [low, high] = [Math.min(members, sequence), Math.max(members, sequence)];
      this.#members.set(key, new SequenceSet(low, high));
    }
  }

  #leave(keys: IndexKey, sequence: number): void {
    if (keys === null || keys === undefined) return;
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const members = this.#members.get(key);
      if (members === sequence) this.#members.delete(key);
      if (typeof members !== 'object') continue;
      members.delete(sequence);
      if (members.size > 0) continue;
      this.#members.delete(key);
      if (members === this.#lastSet) this.#lastSet = undefined;
    }
  }
}
