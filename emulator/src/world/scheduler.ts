import { Heap } from './heap.js';
import type { JsonObject } from './json.js';

/** Work that is due at a moment of virtual time. Plain data, so that a world can be saved. */
export interface Task {
  /** Counts up in the order of scheduling; breaks ties between tasks of one moment. */
  readonly id: number;
  /** When it is due, in epoch milliseconds. */
  readonly at: number;
  /** Which registered handler runs it. */
  readonly name: string;
  readonly data: JsonObject;
  /** Why it was scheduled, for people. */
  readonly cause: string;
  /** The number of the request that it follows from. */
  readonly request?: number | undefined;
}

/**
 * A queue of tasks by virtual time. Tasks of the same moment come out in the order they went in,
 * so that a run can be repeated exactly.
 */
export class Scheduler {
  /** Told of every task that was planned, and of every one that ran or was taken back. */
  onChange: ((id: number) => void) | undefined;
  #heap = new Heap<Task>(isEarlier);
  // Cancelled tasks stay in the heap until they surface: taking one out of its middle costs more.
  #waiting = new Map<number, Task>();
  #lastId = 0;

  /** Adds a task and returns its id. */
  schedule(at: number, name: string, data: JsonObject, cause: string, request?: number): number {
    const task: Task = { id: ++this.#lastId, at, name, data, cause, request };
    this.#waiting.set(task.id, task);
    this.#heap.push(task);
    this.onChange?.(task.id);
    return task.id;
  }

  /** Takes a task off the queue. Returns whether it was still waiting. */
  cancel(id: number): boolean {
    const waited = this.#waiting.delete(id);
    if (waited) this.onChange?.(id);
    return waited;
  }

  /** The task with this id, while it waits. */
  get(id: number): Task | undefined {
    return this.#waiting.get(id);
  }

  /** The id of the task that was planned last. */
  get lastId(): number {
    return this.#lastId;
  }

  /** Puts tasks, with the ids they had, in the place of all that wait. */
  restore(tasks: readonly Task[], lastId: number): void {
    this.#heap = new Heap<Task>(isEarlier, tasks);
    this.#waiting = new Map(tasks.map((task) => [task.id, task]));
    this.#lastId = lastId;
  }

  /** How many tasks wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** When the next task is due, in epoch milliseconds. */
  get nextAt(): number | undefined {
    this.#dropCancelled();
    return this.#heap.peek()?.at;
  }

  /** Takes out the next task that is due at or before `until`. */
  takeDue(until: number): Task | undefined {
    this.#dropCancelled();
    const task = this.#heap.peek();
    if (!task || task.at > until) return undefined;
    this.#heap.pop();
    this.#waiting.delete(task.id);
    this.onChange?.(task.id);
    return task;
  }

  /** What waits, in the order it will run. */
  pending(): Task[] {
    return [...this.#waiting.values()].sort((a, b) => a.at - b.at || a.id - b.id);
  }

  /** What waits, in the order in which it was planned. */
  all(): IterableIterator<Task> {
    return this.#waiting.values();
  }

  #dropCancelled(): void {
    // As long as both hold the same tasks, none in the heap was cancelled.
    while (this.#heap.size > this.#waiting.size) {
      const top = this.#heap.peek();
      if (!top || this.#waiting.has(top.id)) return;
      this.#heap.pop();
    }
  }
}

function isEarlier(a: Task, b: Task): boolean {
  return a.at < b.at || (a.at === b.at && a.id < b.id);
}
