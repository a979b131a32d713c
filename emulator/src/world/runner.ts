import { insideOf, runInside } from './call-scope.js';
import { type Clock, isMoment } from './clock.js';
import { addDuration, type Duration } from './duration.js';
import type { Journal } from './journal.js';
import type { JsonObject } from './json.js';
import type { Scheduler, Task } from './scheduler.js';

/** Runs a task when its time has come. A promise holds the clock until it settles. */
export type TaskHandler = (data: JsonObject) => void | Promise<void>;

/** A task that has run. */
export interface Fired {
  /** When, in epoch milliseconds of virtual time. */
  readonly at: number;
  readonly task: string;
  readonly cause: string;
}

/** How far a run goes. */
export interface RunOptions {
  /** Tasks that are due later stay planned, in epoch milliseconds. @default no limit */
  readonly limit?: number;
  /** Ends the run once it holds. Asked before the first task and after each. */
  readonly until?: () => boolean | Promise<boolean>;
  /** How many tasks run at most. @default any number */
  readonly most?: number;
}

/** What a run came to. */
export interface Run {
  /** The tasks that ran, in order. */
  readonly fired: Fired[];
  /** Why it ended: `until` holds, nothing is planned, only for later, or `most` have run. */
  readonly ended: 'held' | 'idle' | 'limit' | 'most';
}

/** Thrown when code that the clock waits for tries to move the clock: neither would ever end. */
export class ClockHeldError extends Error {
  override readonly name = 'ClockHeldError';

  /** @param what the clock waits for */
  constructor(what: string) {
    super(
      `The clock cannot be moved from here, because it waits for this to be done: ${what}. Move it afterwards.`,
    );
  }
}

/** What a runner works on. */
export interface RunnerParts {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly journal: Journal;
}

/** What a runner tells. */
export interface RunnerListener {
  /** A task that took its time has ended. */
  taskEnded(id: number): void;
  /** The clock may stand elsewhere. */
  clockMoved(): void;
  /** Code that is not the emulator's own is about to look at what has happened so far. */
  looked(): void;
  /** Somebody has finished moving the clock, or the last task that took its time has ended. */
  becameFree(): void;
}

/** Runs the tasks of a world and moves its clock: one task at a time, one run at a time. */
export class Runner {
  readonly #clock: Clock;
  readonly #scheduler: Scheduler;
  readonly #journal: Journal;
  readonly #listener: RunnerListener;
  readonly #handlers = new Map<string, TaskHandler>();
  readonly #inFlight = new Set<Promise<void>>();
  /** Tasks that have begun and wait for something outside, such as the answer of a receiver. */
  readonly #unfinished = new Map<number, Task>();
  #running: Task | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #turns = 0;

  constructor({ clock, scheduler, journal }: RunnerParts, listener: RunnerListener) {
    this.#clock = clock;
    this.#scheduler = scheduler;
    this.#journal = journal;
    this.#listener = listener;
  }

  /** The task that runs at this very moment, before it waits for anything. */
  get running(): Task | undefined {
    return this.#running;
  }

  /** Whether the clock is being moved. */
  get isMoving(): boolean {
    return this.#turns > 0;
  }

  /** Whether nothing runs, nothing that has begun is unfinished, and nobody moves the clock. */
  get isIdle(): boolean {
    return this.#turns === 0 && this.#inFlight.size === 0 && this.#running === undefined;
  }

  /** Whether the tasks of a name can run. */
  handles(name: string): boolean {
    return this.#handlers.has(name);
  }

  /** Registers what runs the tasks of a name. */
  handle(name: string, handler: TaskHandler): void {
    this.#handlers.set(name, handler);
  }

  /** A task that has begun and not ended. */
  unfinished(id: number): Task | undefined {
    return this.#unfinished.get(id);
  }

  /** Tasks that have begun and not ended. */
  allUnfinished(): IterableIterator<Task> {
    return this.#unfinished.values();
  }

  /** Forgets what has begun, because the state was replaced. */
  forget(): void {
    this.#unfinished.clear();
  }

  /**
   * Runs what is due by now.
   *
   * @throws whatever a task throws; it is in the journal, and the tasks after it stay planned
   */
  settle(): void {
    if (this.#running !== undefined) return;
    const nextAt = this.#scheduler.nextAt;
    if (nextAt === undefined || nextAt > this.#clock.now()) return;
    const until = this.#clock.now();
    for (let task = this.#scheduler.takeDue(until); task; task = this.#scheduler.takeDue(until)) {
      this.#run(task);
    }
  }

  /** Moves the clock on, to the end of a span or to a moment. See `World.advance`. */
  advance(by: Duration | { readonly to: number }): Promise<Fired[]> {
    // A mistake is reported at once, even when other calls wait in line.
    if (typeof by !== 'object') addDuration(this.#clock.now(), by);
    else if (!isMoment(by.to)) throw new RangeError(`The clock cannot move to ${by.to}.`);
    return this.#inTurn(async () => {
      const to = typeof by === 'object' ? by.to : addDuration(this.#clock.now(), by);
      const { fired } = await this.#go({ limit: to });
      this.#clock.moveTo(to);
      return fired;
    });
  }

  /** Runs tasks, each at its own moment, and leaves the clock at the last one. */
  run(options: RunOptions): Promise<Run> {
    return this.#inTurn(() => this.#go(options));
  }

  /** Runs code that a task waits for and that is not the emulator's own. */
  guard<Result>(what: string, action: () => Result): Result {
    this.#listener.looked();
    return runInside(this, what, action);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const holder = this.#running?.cause ?? insideOf(this);
    if (holder !== undefined) throw new ClockHeldError(holder);
    this.#turns++;
    const turn = this.#turn.then(work);
    const end = (): void => {
      this.#turns--;
      this.#listener.clockMoved();
      this.#listener.becameFree();
    };
    this.#turn = turn.then(end, end);
    return turn;
  }

  async #go({ limit = Number.POSITIVE_INFINITY, until, most }: RunOptions): Promise<Run> {
    const fired: Fired[] = [];
    if (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
    for (;;) {
      if (until) {
        const holds = this.guard('the condition that it is moved for', until);
        if (holds instanceof Promise ? await holds : holds) return { fired, ended: 'held' };
      }
      if (fired.length === most) return { fired, ended: 'most' };
      const task = this.#scheduler.takeDue(limit);
      if (!task) return { fired, ended: this.#scheduler.size === 0 ? 'idle' : 'limit' };
      this.#clock.moveTo(task.at);
      this.#run(task);
      fired.push({ at: task.at, task: task.name, cause: task.cause });
      if (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
    }
  }

  #run(task: Task): void {
    const handler = this.#handlers.get(task.name);
    if (!handler) throw new Error(`Nothing handles the task "${task.name}".`);
    const { request } = this.#journal;
    this.#running = task;
    this.#journal.request = task.request;
    try {
      const outcome = handler(task.data);
      if (outcome) this.#track(task, outcome);
    } catch (error) {
      this.#recordFailure(task, error);
      throw error;
    } finally {
      this.#running = undefined;
      this.#journal.request = request;
    }
  }

  #track(task: Task, work: Promise<void>): void {
    this.#unfinished.set(task.id, task);
    const tracked = work.finally(() => {
      this.#inFlight.delete(tracked);
      if (this.#unfinished.get(task.id) === task) {
        this.#unfinished.delete(task.id);
        this.#listener.taskEnded(task.id);
      }
      if (this.isIdle) this.#listener.becameFree();
    });
    this.#inFlight.add(tracked);
    // `advance` passes a failure on; after `settle` nobody waits and the journal has to tell.
    tracked.catch((error: unknown) => this.#recordFailure(task, error));
  }

  #recordFailure(task: Task, error: unknown): void {
    this.#journal.record('task.failed', {
      task: task.name,
      cause: task.cause,
      error: String(error),
    });
  }
}
