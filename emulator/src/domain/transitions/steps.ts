import type { CollectionOptions } from '../../world/collection.js';
import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import type { TransitionModel, When } from './transitions.js';

/** A step of something that is under way. */
export interface Step {
  readonly model: TransitionModel;
  /** Id of a brand, a campaign or a message, or a number in E.164. */
  readonly subject: string;
  /** The task that makes the step. */
  readonly task: string;
  readonly data: JsonObject;
  /** Why, for people. */
  readonly cause: string;
}

/** A step that is made after so many reads. */
export interface AwaitedReads extends Step {
  /** `model` and `subject`, joined by a slash. */
  readonly id: string;
  /** Reads to come before the step. */
  readonly readsLeft: number;
}

/** How steps that wait for reads are stored and found. */
export const awaitedReadsCollection: CollectionOptions<AwaitedReads> = {
  key: (awaited) => awaited.id,
  indexes: { subject: (awaited) => awaited.subject },
};

/**
 * Plans a step.
 *
 * @returns the id of its task, or `null` when it is not a matter of time
 */
export function planStep(account: Account, step: Step, when: When): number | null {
  if (when === 'by-hand') return null;
  const { task, data, cause } = step;
  if ('at' in when) return account.world.schedule(when.at, task, data, cause);
  dropStep(account, step, null);
  account.awaitedReads.insert({ ...step, id: idOf(step), readsLeft: when.reads });
  return null;
}

/** Takes back a step, however it was planned. */
export function dropStep(
  account: Account,
  step: Pick<Step, 'model' | 'subject'>,
  taskId: number | null | undefined,
): void {
  if (taskId) account.world.cancel(taskId);
  account.awaitedReads.delete(idOf(step));
}

/** Counts a read of something, and lets what waited for it happen next. */
export function countDownReads(account: Account, subject: string): void {
  for (const awaited of account.awaitedReads.find({ subject })) {
    const { id, readsLeft, task, data, cause } = awaited;
    if (readsLeft > 1) {
      account.awaitedReads.update(id, { readsLeft: readsLeft - 1 });
      continue;
    }
    account.awaitedReads.delete(id);
    account.world.schedule(account.world.now(), task, data, cause);
  }
}

function idOf({ model, subject }: Pick<Step, 'model' | 'subject'>): string {
  return `${model}/${subject}`;
}
