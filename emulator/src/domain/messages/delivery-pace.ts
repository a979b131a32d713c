import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import type { Message } from '../records/message.js';
import { dropStep, planStep } from '../transitions/steps.js';
import { due, transitionOf, type When } from '../transitions/transitions.js';

const MODEL = 'message.delivery';

/** A task that moves a text on. */
export interface DeliveryTask {
  readonly task: string;
  readonly data: JsonObject;
  readonly cause: string;
}

/**
 * When a text that sets out now reaches its end, where a transition was set; `undefined` when its
 * number and its carrier take the time that they usually do.
 */
export function endOf(account: Account, { id }: Message): When | undefined {
  if (!transitionOf(account, MODEL)) return undefined;
  return due(account, MODEL, (now) => now, id);
}

/** When the carrier reports, as the hand-over was planned. @param after usual delay, milliseconds */
export function reportTime(now: number, data: JsonObject, after: number): When {
  if (typeof data.reads === 'number') return { reads: data.reads };
  if (typeof data.reportAt === 'number') return { at: Math.max(now, data.reportAt) };
  return { at: now + after };
}

/** Plans what moves a text on. */
export function planDelivery(
  account: Account,
  { id }: Message,
  { task, data, cause }: DeliveryTask,
  when: When,
): void {
  // By far the most frequent case, and the shortest way.
  if (when !== 'by-hand' && 'at' in when) account.world.schedule(when.at, task, data, cause);
  else planStep(account, { model: MODEL, subject: id, task, data, cause }, when);
}

/** Takes back all that is planned for a text, because somebody decides by hand. */
export function abandonDelivery(account: Account, { id }: Message): void {
  const { world } = account;
  for (const planned of world.pending()) {
    if (planned.name.startsWith('message.') && planned.data.id === id) world.cancel(planned.id);
  }
  dropStep(account, { model: MODEL, subject: id }, null);
}
