import type { JournalState } from '../world/journal.js';
import type { Json } from '../world/json.js';
import type { Task } from '../world/scheduler.js';
import type { World } from '../world/world.js';
import type { StateWatcher } from '../world/world-state.js';
import { toJson, type WorldJson } from './world-json.js';

/** A record that is there now, or only its id when it is gone. */
export type RecordChange =
  | readonly [id: string]
  | readonly [id: string, record: object]
  /** It was gone in between, and so stands behind all others. */
  | readonly [id: string, record: object, again: 1];

/** What has changed in a world since the change before. */
export interface WorldChange {
  readonly world: string;
  /** Virtual time in epoch milliseconds. */
  readonly now: number;
  /** The world was deleted. Nothing else is given beside it. */
  readonly gone?: true;
  /** A whole state, in the place of everything before. Nothing else is given beside it. */
  readonly whole?: WorldJson;
  readonly ids?: Readonly<Record<string, number>>;
  readonly values?: readonly (readonly [string] | readonly [string, Json])[];
  readonly tasks?: readonly (readonly [number] | readonly [number, Task])[];
  readonly lastTaskId?: number;
  readonly records?: Readonly<Record<string, readonly RecordChange[]>>;
  /** The entries that were added. */
  readonly journal?: JournalState;
}

/** Follows a world and tells what has changed since it was last asked. */
export class ChangeRecorder implements StateWatcher {
  readonly #world: World;
  readonly #onChange: () => void;
  readonly #records = new Map<string, Map<string, 'here' | 'again' | 'gone'>>();
  readonly #values = new Set<string>();
  readonly #tasks = new Set<number>();
  readonly #stopWatching: () => void;
  #ids: ReadonlyMap<string, number>;
  #journalSeq: number;
  #isWhole: boolean;

  /**
   * @param isWhole whether the first change carries the whole state, because nobody knows it yet
   * @param onChange called at every change
   */
  constructor(world: World, isWhole: boolean, onChange: () => void) {
    this.#world = world;
    this.#isWhole = isWhole;
    this.#onChange = onChange;
    this.#ids = new Map(world.ids.issued);
    this.#journalSeq = world.journal.seq;
    this.#stopWatching = world.watch(this);
  }

  record(collection: string, id: string): void {
    let changes = this.#records.get(collection);
    if (!changes) {
      changes = new Map();
      this.#records.set(collection, changes);
    }
    const before = changes.get(id);
    if (!this.#world.collectionNamed(collection)?.has(id)) changes.set(id, 'gone');
    else if (before === undefined) changes.set(id, 'here');
    else if (before === 'gone') {
      // The order of the list is the order in which records were added.
      changes.delete(id);
      changes.set(id, 'again');
    }
    this.#onChange();
  }

  task(id: number): void {
    this.#tasks.add(id);
    this.#onChange();
  }

  value(name: string): void {
    this.#values.add(name);
    this.#onChange();
  }

  clock(): void {
    this.#onChange();
  }

  restored(): void {
    this.#isWhole = true;
    this.#onChange();
  }

  /** What has changed since the last call; from now on changes count anew. */
  take(): WorldChange {
    const world = this.#world;
    const change = this.#isWhole ? this.#whole() : this.#parts();
    this.#isWhole = false;
    this.#records.clear();
    this.#values.clear();
    this.#tasks.clear();
    this.#ids = new Map(world.ids.issued);
    this.#journalSeq = world.journal.seq;
    return change;
  }

  /** Stops following. */
  stop(): void {
    this.#stopWatching();
  }

  #whole(): WorldChange {
    const { name } = this.#world;
    return { world: name, now: this.#world.now(), whole: toJson(name, this.#world.save()) };
  }

  #parts(): WorldChange {
    const world = this.#world;
    const ids = [...world.ids.issued].filter(([prefix, count]) => this.#ids.get(prefix) !== count);
    const tasks = [...this.#tasks].map((id) => {
      const task = world.task(id);
      return task ? ([id, task] as const) : ([id] as const);
    });
    const values = [...this.#values].map((name) => {
      const value = world.values.get(name);
      return value === undefined ? ([name] as const) : ([name, value] as const);
    });
    const entries = world.journal.since(this.#journalSeq);
    return {
      world: world.name,
      now: world.now(),
      ...(ids.length > 0 && { ids: Object.fromEntries(ids) }),
      ...(values.length > 0 && { values }),
      ...(tasks.length > 0 && { tasks, lastTaskId: world.lastTaskId }),
      ...(this.#records.size > 0 && { records: this.#recordChanges() }),
      ...(entries.length > 0 && { journal: { seq: world.journal.seq, entries } }),
    };
  }

  #recordChanges(): Record<string, RecordChange[]> {
    const records: Record<string, RecordChange[]> = {};
    for (const [name, changes] of this.#records) {
      const collection = this.#world.collectionNamed(name);
      records[name] = [...changes].map(([id, change]): RecordChange => {
        const record = collection?.get(id);
        if (!record) return [id];
        return change === 'again' ? [id, record, 1] : [id, record];
      });
    }
    return records;
  }
}
