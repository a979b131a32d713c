import { Clock, type ClockOptions, type ClockSetting, isMoment, readSetting } from './clock.js';
import { Collection, type CollectionOptions } from './collection.js';
import type { Duration } from './duration.js';
import { Ids } from './ids.js';
import { Journal } from './journal.js';
import type { Json, JsonObject } from './json.js';
import { Random } from './random.js';
import { type Fired, type Run, Runner, type RunOptions, type TaskHandler } from './runner.js';
import { Scheduler, type Task } from './scheduler.js';
import { WatchedMap } from './watched-map.js';
import { type StateWatcher, together, type WorldState } from './world-state.js';

/** Settings of a world. */
export interface WorldOptions {
  readonly name: string;
  readonly seed: string;
  readonly clock?: ClockOptions;
  /** How many journal entries are kept. @default 10,000 */
  readonly journalCapacity?: number;
}

/**
 * What concerns whoever drives a clock: a task was planned, the clock was moved or has nothing more
 * to wait for, or its mode or the whole state is another now.
 */
export type Activity = 'planned' | 'moved' | 'set';

/** The value that holds a clock's mode once it was changed. */
const CLOCK = 'clock';

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
  readonly #collections = new Map<string, Collection<object>>();
  readonly #runner: Runner;
  #seed: string;
  readonly #watchers = new Set<StateWatcher>();
  /** All of them in one. */
  #watcher: StateWatcher | undefined;
  #onActivity: ((what: Activity) => void) | undefined;

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
    const { clock, journal } = this;
    this.#runner = new Runner(
      { clock, journal, scheduler: this.#scheduler },
      {
        taskEnded: (id) => this.#watcher?.task(id),
        clockMoved: () => this.#watcher?.clock(),
        looked: () => this.#watcher?.looked?.(),
        becameFree: () => this.#onActivity?.('moved'),
      },
    );
  }

  /** What ids and chance follow from. Changes when the state of another world is taken over. */
  get seed(): string {
    return this.#seed;
  }

  /** The virtual time in epoch milliseconds. While a task runs, the moment it was due. */
  now(): number {
    return this.#runner.running?.at ?? this.clock.now();
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
    return this.#runner.isMoving ? 'advancing' : 'ready';
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
    return this.#runner.handles(name);
  }

  /** Registers what runs the tasks of a name. */
  handle(name: string, handler: TaskHandler): void {
    this.#runner.handle(name, handler);
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
    if (!this.handles(name)) throw new Error(`Nothing handles the task "${name}".`);
    if (!isMoment(at)) throw new RangeError(`The task "${name}" has no time it could run: ${at}.`);
    const { request } = this.journal;
    const id = this.#scheduler.schedule(Math.max(at, this.now()), name, data, cause, request);
    this.#onActivity?.('planned');
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
      tasks: [...this.#runner.allUnfinished(), ...this.#scheduler.all()],
      lastTaskId: this.#scheduler.lastId,
      collections,
      journal: this.journal.save(),
    };
  }

  /** Goes back to a saved state, or takes over that of another world with the same collections. */
  restore(state: WorldState): void {
    this.#seed = state.seed;
    this.random.reseed(state.seed);
    this.clock.restore(state.now, readSetting(state.values.get(CLOCK)));
    this.ids.restore(state.issuedIds, state.seed);
    this.values.clear();
    for (const [name, value] of state.values) this.values.set(name, value);
    this.#runner.forget();
    this.#scheduler.restore(state.tasks, state.lastTaskId);
    for (const [name, collection] of this.#collections) {
      const saved = state.collections.get(name);
      if (saved) collection.replaceBy(saved);
      else collection.clear();
    }
    this.journal.restore(state.journal);
    this.#watcher?.restored();
    this.#onActivity?.('set');
  }

  /** Tells of every change of state from now on. @returns what stops that */
  watch(watcher: StateWatcher): () => void {
    this.#watchers.add(watcher);
    this.#tell();
    return () => {
      this.#watchers.delete(watcher);
      this.#tell();
    };
  }

  #tell(): void {
    const watcher = together([...this.#watchers]);
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
    return this.#scheduler.get(id) ?? this.#runner.unfinished(id);
  }

  /** The highest id that a task has had. */
  get lastTaskId(): number {
    return this.#scheduler.lastId;
  }

  /** The names of all collections. */
  get collectionNames(): string[] {
    return [...this.#collections.keys()];
  }

  /** Calls back on what whoever drives the clock needs to know. */
  onActivity(callback: ((what: Activity) => void) | undefined): void {
    this.#onActivity = callback;
  }

  /** Whether a task runs at this very moment, so that what is planned now follows from it. */
  get isInTask(): boolean {
    return this.#runner.running !== undefined;
  }

  /** Whether nothing runs, no answer is waited for, and nobody moves the clock. */
  get isIdle(): boolean {
    return this.#runner.isIdle;
  }

  /** Changes how the clock moves from now on. It is part of the state, like all else. */
  setClock(setting: ClockSetting): void {
    this.clock.set(setting);
    const { mode, scale } = this.clock;
    this.values.set(CLOCK, { mode, scale });
    this.journal.record('clock.mode', { mode, scale });
    this.#onActivity?.('set');
  }

  /**
   * Runs what is due by now.
   *
   * @throws whatever a task throws; it is in the journal, and the tasks after it stay planned
   */
  settle(): void {
    this.#runner.settle();
  }

  /**
   * Moves the clock on and runs everything that falls due on the way, each task at its own moment.
   * Calls that overlap take turns.
   *
   * @param by a duration such as `'10m'` or `'3bd'`, or `{ to }` in epoch milliseconds
   * @returns the tasks that ran, in order
   * @throws DurationError when the duration cannot be read, RangeError when `to` is no time,
   * ClockHeldError when a task of this world calls it
   */
  advance(by: Duration | { readonly to: number }): Promise<Fired[]> {
    return this.#runner.advance(by);
  }

  /** Like `advance`, but leaves the clock at the last task that ran. @throws ClockHeldError */
  run(options: RunOptions): Promise<Run> {
    return this.#runner.run(options);
  }

  /**
   * Runs the user's code that a task waits for. From there this clock cannot be moved: it would wait
   * for itself. @param what a short readable phrase
   */
  guard<Result>(what: string, action: () => Result): Result {
    return this.#runner.guard(what, action);
  }

  /** Lets nobody wait any longer for something to happen here. */
  close(): void {
    this.journal.close();
  }
}
