import { Clock, type ClockOptions, isMoment } from './clock.js';
import { Collection, type CollectionOptions } from './collection.js';
import { addDuration, type Duration } from './duration.js';
import { Ids } from './ids.js';
import { Journal } from './journal.js';
import type { Json, JsonObject } from './json.js';
import { Random } from './random.js';
import { Scheduler, type Task } from './scheduler.js';
import { WatchedMap } from './watched-map.js';
import type { StateWatcher, WorldState } from './world-state.js';

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

/**
 * Time and memory of one isolated account: clock, scheduled work, records, ids, chance, journal.
 *
 * It knows nothing of messaging; the domain registers handlers for its tasks and makes collections.
 */
export class World {
  readonly name: string;
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
  /** Tasks that have begun and wait for something outside, such as the answer of a receiver. */
  readonly #unfinished = new Map<number, Task>();
  #seed: string;
  #watcher: StateWatcher | undefined;
  #runningAt: number | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #advancing = 0;
  #onSchedule: (() => void) | undefined;

  constructor(options: WorldOptions) {
    this.name = options.name;
    this.#seed = options.seed;
    this.clock = new Clock(options.clock);
    this.random = new Random(options.seed);
    this.ids = new Ids(options.seed);
    this.journal = new Journal(
      () => this.now(),
      options.journalCapacity,
      (request) => this.requestId(request),
    );
  }

  /** What ids and chance follow from. Changes when the state of another world is taken over. */
  get seed(): string {
    return this.#seed;
  }

  /** The virtual time in epoch milliseconds. While a task runs, the moment it was due. */
  now(): number {
    return this.#runningAt ?? this.clock.now();
  }

  /** The id of a request by its number, `req_…`. */
  requestId(request: number): string {
    return this.ids.at('req_', request);
  }

  /** Takes all entries of the journal away. */
  clearJournal(): void {
    this.journal.clear();
    this.#watcher?.restored();
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

  /** Whether the tasks of a name can run in this world. */
  handles(name: string): boolean {
    return this.#handlers.has(name);
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
    const { request } = this.journal;
    const id = this.#scheduler.schedule(Math.max(at, this.now()), name, data, cause, request);
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

  /**
   * The whole state at this moment. Later changes do not reach it. Tasks that have begun and not
   * ended count as planned: in a restored world they run once more rather than never.
   */
  save(): WorldState {
    const collections = new Map<string, Collection<object>>();
    for (const [name, collection] of this.#collections) collections.set(name, collection.copy());
    return {
      seed: this.#seed,
      now: this.now(),
      issuedIds: new Map(this.ids.issued),
      values: new Map(this.values),
      tasks: [...this.#unfinished.values(), ...this.#scheduler.all()],
      lastTaskId: this.#scheduler.lastId,
      collections,
      journal: this.journal.save(),
    };
  }

  /** Goes back to a saved state, or takes over that of another world with the same collections. */
  restore(state: WorldState): void {
    this.#seed = state.seed;
    this.random.reseed(state.seed);
    this.clock.restore(state.now);
    this.ids.restore(state.issuedIds, state.seed);
    this.values.clear();
    for (const [name, value] of state.values) this.values.set(name, value);
    this.#unfinished.clear();
    this.#scheduler.restore(state.tasks, state.lastTaskId);
    for (const [name, collection] of this.#collections) {
      const saved = state.collections.get(name);
      if (saved) collection.replaceBy(saved);
      else collection.clear();
    }
    this.journal.restore(state.journal);
    this.#watcher?.restored();
    this.#onSchedule?.();
  }

  /** Tells of every change of state from now on, for a log of changes; `undefined` stops that. */
  watch(watcher: StateWatcher | undefined): void {
    this.#watcher = watcher;
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

  /** The planned task with this id, until it has run to its end. */
  task(id: number): Task | undefined {
    return this.#scheduler.get(id) ?? this.#unfinished.get(id);
  }

  /** The highest id that a task has had. */
  get lastTaskId(): number {
    return this.#scheduler.lastId;
  }

  /** The names of all collections. */
  get collectionNames(): string[] {
    return [...this.#collections.keys()];
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
    this.#watcher?.clock();
    this.#onSchedule?.();
    return fired;
  }

  #run(task: Task): void {
    const handler = this.#handlers.get(task.name);
    if (!handler) throw new Error(`Nothing handles the task "${task.name}".`);
    const { request } = this.journal;
    this.#runningAt = task.at;
    this.journal.request = task.request;
    try {
      const outcome = handler(task.data);
      if (outcome) this.#track(task, outcome);
    } catch (error) {
      this.#recordFailure(task, error);
      throw error;
    } finally {
      this.#runningAt = undefined;
      this.journal.request = request;
    }
  }

  #track(task: Task, work: Promise<void>): void {
    this.#unfinished.set(task.id, task);
    const tracked = work.finally(() => {
      this.#inFlight.delete(tracked);
      if (this.#unfinished.get(task.id) !== task) return;
      this.#unfinished.delete(task.id);
      this.#watcher?.task(task.id);
    });
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
