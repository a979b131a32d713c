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
  /** While the clock is moved, code that is not the emulator's own is about to run. */
  looked?(): void;
}

/** One watcher that tells all of them, in their order; `undefined` for none. */
export function together(watchers: readonly StateWatcher[]): StateWatcher | undefined {
  if (watchers.length < 2) return watchers[0];
  return {
    record(collection, id) {
      for (const watcher of watchers) watcher.record(collection, id);
    },
    task(id) {
      for (const watcher of watchers) watcher.task(id);
    },
    value(name) {
      for (const watcher of watchers) watcher.value(name);
    },
    clock() {
      for (const watcher of watchers) watcher.clock();
    },
    restored() {
      for (const watcher of watchers) watcher.restored();
    },
    looked() {
      for (const watcher of watchers) watcher.looked?.();
    },
  };
}
