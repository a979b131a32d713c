import { Clock, type ClockOptions, isMoment } from './clock.js';
import { Collection, type CollectionOptions } from './collection.js';
import { addDuration, type Duration } from './duration.js';
import { Ids } from './ids.js';
import { Journal, type JournalState } from './journal.js';
import type { Json, JsonObject } from './json.js';
import { Random } from './random.js';
import { Scheduler, type Task } from './scheduler.js';
import { WatchedMap } from './watched-map.js';

/** Runs a task when its time has come. A promise holds the clock until it settles. */
export type TaskHandler = (data: JsonObject) => void | Promise<void>;

/** A task that has run. */
export interface Fired {
  /** When, in epoch milliseconds of virtual time. */
  readonly at: number;
  readonly task: string;
  readonly cause: string;
}

/** Settings of a world. */
export interface WorldOptions {
  readonly name: string;
  readonly seed: string;
  readonly clock?: ClockOptions;
  /** How many journal entries are kept. @default 10,000 */
  readonly journalCapacity?: number;
}

/** The whole state of a world at one moment, in memory. */
export interface WorldState {
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
}

/**
 * Time and memory of one isolated account: clock, scheduled work, records, ids, chance, journal.
 *
 * It knows nothing of messaging; the domain registers handlers for its tasks and makes collections.
 */
export class World {
  readonly name: string;
  readonly seed: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly ids: Ids;
  readonly journal: Journal;
  /** Small facts that belong to the world's state, such as a balance. */
  readonly values = new WatchedMap<Json>();
  readonly #scheduler = new Scheduler();
  readonly #handlers = new Map<string, TaskHandler>();
  readonly #collections = new Map<string, Collection<object>>();
  readonly #inFlight = new Set<Promise<void>>();
  #runningAt: number | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #advancing = 0;
  #onSchedule: (() => void) | undefined;

  constructor(options: WorldOptions) {
    this.name = options.name;
    this.seed = options.seed;
    this.clock = new Clock(options.clock);
    this.random = new Random(options.seed);
    this.ids = new Ids(options.seed);
    this.journal = new Journal(() => this.now(), options.journalCapacity);
  }

  /** The virtual time in epoch milliseconds. While a task runs, the moment it was due. */
  now(): number {
    return this.#runningAt ?? this.clock.now();
  }

  /** `ready`, or `advancing` while the clock is being moved. */
  get status(): 'ready' | 'advancing' {
    return this.#advancing > 0 ? 'advancing' : 'ready';
  }

  /** Makes a collection that belongs to this world. Throws when the name is taken. */
  collection<T extends object>(name: string, options: CollectionOptions<T>): Collection<T> {
    if (this.#collections.has(name)) throw new Error(`There is a collection "${name}" already.`);
    const collection = new Collection(options);
    this.#collections.set(name, collection as unknown as Collection<object>);
    return collection;
  }

  /** Registers what runs the tasks of a name. */
  handle(name: string, handler: TaskHandler): void {
    this.#handlers.set(name, handler);
  }

  /**
   * Plans a task. A time in the past counts as now.
   *
   * @param at epoch milliseconds of virtual time
   * @param cause why, for people: it is shown in the timeline
   * @returns the id to cancel it by
   * @throws RangeError when the time is none; Error when nothing handles the task
   */
  schedule(at: number, name: string, data: JsonObject, cause: string): number {
    if (!this.#handlers.has(name)) throw new Error(`Nothing handles the task "${name}".`);
    if (!isMoment(at)) throw new RangeError(`The task "${name}" has no time it could run: ${at}.`);
    const id = this.#scheduler.schedule(Math.max(at, this.now()), name, data, cause);
    this.#onSchedule?.();
    return id;
  }

  /** Takes back a planned task. Returns whether it was still waiting. */
  cancel(taskId: number): boolean {
    return this.#scheduler.cancel(taskId);
  }

  /** When the next task is due, in epoch milliseconds. */
  get nextAt(): number | undefined {
    return this.#scheduler.nextAt;
  }

  /** What is planned, in the order it will run. */
  pending(): Task[] {
    return this.#scheduler.pending();
  }

  /** How many tasks are planned. */
  get pendingCount(): number {
    return this.#scheduler.size;
  }

  /** The whole state at this moment. Later changes do not reach it. */
  save(): WorldState {
    const collections = new Map<string, Collection<object>>();
    for (const [name, collection] of this.#collections) collections.set(name, collection.copy());
    return {
      now: this.now(),
      issuedIds: new Map(this.ids.issued),
      values: new Map(this.values),
      tasks: this.#scheduler.pending(),
      lastTaskId: this.#scheduler.lastId,
      collections,
      journal: this.journal.save(),
    };
  }

  /** Goes back to a saved state, or takes over that of another world with the same collections. */
  restore(state: WorldState): void {
    this.clock.restore(state.now);
    this.ids.restore(state.issuedIds);
    this.values.clear();
    for (const [name, value] of state.values) this.values.set(name, value);
    this.#scheduler.restore(state.tasks, state.lastTaskId);
    for (const [name, collection] of this.#collections) {
      const saved = state.collections.get(name);
      if (saved) collection.replaceBy(saved);
      else collection.clear();
    }
    this.journal.restore(state.journal);
    this.#onSchedule?.();
  }

  /** Tells of every change of state from now on, for a log of changes; `undefined` stops that. */
  watch(watcher: StateWatcher | undefined): void {
    this.#scheduler.onChange = watcher && ((id) => watcher.task(id));
    this.values.onChange = watcher && ((name) => watcher.value(name));
    for (const [name, collection] of this.#collections) {
      collection.onChange = watcher && ((id) => watcher.record(name, id));
    }
  }

  /** The collection with this name, for saving and logging. */
  collectionNamed(name: string): Collection<object> | undefined {
    return this.#collections.get(name);
  }

  /** The planned task with this id, while it waits. */
  task(id: number): Task | undefined {
    return this.#scheduler.get(id);
  }

  /** Calls back when a task is planned or the clock is moved; a driver of real time needs to know. */
  onSchedule(callback: (() => void) | undefined): void {
    this.#onSchedule = callback;
  }

  /**
   * Runs what is due by now.
   *
   * @throws whatever a task throws; it is in the journal, and the tasks after it stay planned
   */
  settle(): void {
    if (this.#runningAt !== undefined) return;
    const nextAt = this.#scheduler.nextAt;
    if (nextAt === undefined || nextAt > this.clock.now()) return;
    const until = this.clock.now();
    for (let task = this.#scheduler.takeDue(until); task; task = this.#scheduler.takeDue(until)) {
      this.#run(task);
    }
  }

  /**
   * Moves the clock on and runs everything that falls due on the way, each task at its own moment.
   * Calls that overlap take turns.
   *
   * @param by a duration such as `'10m'` or `'3bd'`, or `{ to }` in epoch milliseconds
   * @returns the tasks that ran, in order
   * @throws DurationError when the duration cannot be read, RangeError when `to` is no time
   */
  advance(by: Duration | { readonly to: number }): Promise<Fired[]> {
    // A mistake is reported at once, even when other calls wait in line.
    if (typeof by !== 'object') addDuration(this.clock.now(), by);
    else if (!isMoment(by.to)) throw new RangeError(`The clock cannot move to ${by.to}.`);
    this.#advancing++;
    const turn = this.#turn.then(() =>
      this.#advanceTo(typeof by === 'object' ? by.to : addDuration(this.clock.now(), by)),
    );
    this.#turn = turn.then(
      () => this.#advancing--,
      () => this.#advancing--,
    );
    return turn;
  }

  async #advanceTo(target: number): Promise<Fired[]> {
    const fired: Fired[] = [];
    if (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
    for (;;) {
      const task = this.#scheduler.takeDue(target);
      if (!task) break;
      this.clock.moveTo(task.at);
      this.#run(task);
      fired.push({ at: task.at, task: task.name, cause: task.cause });
      if (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
    }
    this.clock.moveTo(target);
    this.#onSchedule?.();
    return fired;
  }

  #run(task: Task): void {
    const handler = this.#handlers.get(task.name);
    if (!handler) throw new Error(`Nothing handles the task "${task.name}".`);
    this.#runningAt = task.at;
    try {
      const outcome = handler(task.data);
      if (outcome) this.#track(task, outcome);
    } catch (error) {
      this.#recordFailure(task, error);
      throw error;
    } finally {
      this.#runningAt = undefined;
    }
  }

  #track(task: Task, work: Promise<void>): void {
    const tracked = work.finally(() => this.#inFlight.delete(tracked));
    this.#inFlight.add(tracked);
    // `advance` passes a failure on; after `settle` nobody waits and the journal has to tell.
    tracked.catch((error: unknown) => this.#recordFailure(task, error));
  }

  #recordFailure(task: Task, error: unknown): void {
    this.journal.record('task.failed', {
      task: task.name,
      cause: task.cause,
      error: String(error),
    });
  }
}
