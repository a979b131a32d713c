import type { Collection } from './collection.js';
import type { JournalState } from './journal.js';
import type { Json } from './json.js';
import type { Task } from './scheduler.js';

/** The whole state of a world at one moment, in memory. */
export interface WorldState {
  /** What its ids and its chance follow from. */
  readonly seed: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly issuedIds: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, Json>;
  readonly tasks: readonly Task[];
  readonly lastTaskId: number;
  readonly collections: ReadonlyMap<string, Collection<object>>;
  readonly journal: JournalState;
}

/** Told what has changed: which record, which task, which value. */
export interface StateWatcher {
  record(collection: string, id: string): void;
  task(id: number): void;
  value(name: string): void;
  /** The clock was moved on. */
  clock(): void;
  /** Everything is another state now. */
  restored(): void;
}
