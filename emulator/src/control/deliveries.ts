import { redactedHeaders } from '../api/redact.js';
import type { components } from '../generated/control-schema.js';
import type { Delivery } from '../webhooks/records.js';
import { ControlError } from './control-error.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

const DEFAULT_LIMIT = 100;

/** Deliveries to webhooks. */
export const deliveryActions: WorldActions<
  | 'listDeliveries'
  | 'getDelivery'
  | 'resendDelivery'
  | 'triggerEvent'
  | 'recoverEndpoint'
  | 'enableEndpoint'
  | 'disableEndpoint'
> = {
  // In the order of their latest change. With `wait` it answers as soon as there is one.
  async listDeliveries({ parts, query }) {
    const { log } = parts.webhooks;
    const { since = 0, wait = 0, limit = DEFAULT_LIMIT, ...filter } = query;
    await log.untilChanged(since, wait * 1000);
    const changed = log.changedAfter(since, filter);
    const page = changed.slice(0, limit);
    const { latest } = log;
    const cursor = page.length < changed.length ? (page.at(-1) as Delivery).seq : latest;
    return { deliveries: page.map(shown), cursor, latest };
  },

  getDelivery: ({ world, path }) => shown(world.webhooks.get(path.id)),

  // Answers when the receiver has, so that the reply tells what came of it.
  resendDelivery: async ({ world, path }) => shown(await world.webhooks.resend(path.id)),

  async triggerEvent({ world, path, body = {} }) {
    const { deliveries, ...told } = await world.webhooks.trigger(path.event, body);
    return { ...told, deliveries: deliveries.map(shown) };
  },

  async recoverEndpoint({ world, path, body }) {
    if (Number.isNaN(Date.parse(body.since))) {
      throw new ControlError(400, '"since" has to be an ISO 8601 time.', 'since');
    }
    const deliveries = await world.webhooks.recover(path.webhookId, body.since);
    return { deliveries: deliveries.map(shown) };
  },

  enableEndpoint({ world, path }) {
    world.webhooks.enable(path.webhookId);
    return { webhookId: path.webhookId, status: 'ENABLED' };
  },

  disableEndpoint({ world, path }) {
    world.webhooks.disable(path.webhookId);
    return { webhookId: path.webhookId, status: 'DISABLED' };
  },
};

function shown(delivery: Delivery): Schemas['Delivery'] {
  const { taskId: _, attempts, nextAttemptAt, createdAt, headers, ...rest } = delivery;
  return {
    ...rest,
    headers: redactedHeaders(headers),
    attempts: attempts.map(({ at, ...attempt }) => ({ ...attempt, at: isoTime(at) })),
    nextAttemptAt: nextAttemptAt === null ? null : isoTime(nextAttemptAt),
    createdAt: isoTime(createdAt),
  };
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
