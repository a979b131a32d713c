import type { World } from '../world/world.js';
import type { DeliveryAttempt } from './records.js';

/** Remembers since when nothing has arrived at a webhook. */
export class ReceiverHealth {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** @returns the first failure after the last success, in epoch milliseconds; `null` when well */
  record(webhookId: string, { at, error }: Omit<DeliveryAttempt, 'seq'>): number | null {
    if (error === null) {
      this.forget(webhookId);
      return null;
    }
    const since = this.#world.values.get(keyOf(webhookId)) as number | undefined;
    if (since === undefined) this.#world.values.set(keyOf(webhookId), at);
    return since ?? at;
  }

  /** Starts over, as when a webhook is enabled again. */
  forget(webhookId: string): void {
    this.#world.values.delete(keyOf(webhookId));
  }
}

function keyOf(webhookId: string): string {
  return `webhook.failingSince/${webhookId}`;
}
