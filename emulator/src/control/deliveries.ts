import type { WireReply } from '../api/wire.js';
import type { components } from '../generated/control-schema.js';
import type { Deliveries } from '../webhooks/deliveries.js';
import type { DeliveryFilter } from '../webhooks/delivery-log.js';
import type { Delivery } from '../webhooks/records.js';
import { problem } from './problem.js';

type Schemas = components['schemas'];

const DEFAULT_LIMIT = 100;
const MOST = 1_000;
/** Real seconds; most proxies cut a connection that is silent for a minute. */
const LONGEST_WAIT = 30;
const STATUSES: readonly Delivery['status'][] = [
  'pending',
  'delivered',
  'failed',
  'captured',
  'dropped',
];

/**
 * `GET /_emulator/v1/deliveries`: deliveries that have changed after a cursor, in the order of their
 * latest change. With `wait` it answers as soon as there is one.
 */
export async function listDeliveries(
  { log }: Deliveries,
  query: URLSearchParams,
): Promise<WireReply> {
  const since = readNumber(query, 'since', 0, Number.MAX_SAFE_INTEGER, 0);
  const wait = readNumber(query, 'wait', 0, LONGEST_WAIT, 0);
  const limit = readNumber(query, 'limit', 1, MOST, DEFAULT_LIMIT);
  const status = query.get('status') ?? undefined;
  for (const value of [since, wait, limit]) if (typeof value !== 'number') return value;
  if (!isStatus(status)) {
    return problem(400, `"status" cannot be used: it has to be one of ${STATUSES.join(', ')}.`);
  }
  const filter: DeliveryFilter = {
    webhookId: query.get('webhookId') ?? undefined,
    messageId: query.get('messageId') ?? undefined,
    status,
  };
  await log.untilChanged(since as number, (wait as number) * 1000);
  const changed = log.changedAfter(since as number, filter);
  const page = changed.slice(0, limit as number);
  const { latest } = log;
  const cursor = page.length < changed.length ? (page.at(-1) as Delivery).seq : latest;
  const body: Schemas['DeliveryList'] = { deliveries: page.map(shown), cursor, latest };
  return { status: 200, body };
}

/** `GET /_emulator/v1/deliveries/{id}`: one delivery with its attempts. */
export function getDelivery(deliveries: Deliveries, id: string): WireReply {
  return { status: 200, body: shown(deliveries.get(id)) };
}

/**
 * `POST /_emulator/v1/deliveries/{id}/resend`: sends an event once more. Answers when the receiver
 * has, so that the reply tells what came of it.
 */
export async function resendDelivery(deliveries: Deliveries, id: string): Promise<WireReply> {
  return { status: 200, body: shown(await deliveries.resend(id)) };
}

function shown(delivery: Delivery): Schemas['Delivery'] {
  const { taskId: _, attempts, nextAttemptAt, createdAt, headers, ...rest } = delivery;
  return {
    ...rest,
    headers: { ...headers },
    attempts: attempts.map(({ at, ...attempt }) => ({ ...attempt, at: isoTime(at) })),
    nextAttemptAt: nextAttemptAt === null ? null : isoTime(nextAttemptAt),
    createdAt: isoTime(createdAt),
  };
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}

function isStatus(value: string | undefined): value is Delivery['status'] | undefined {
  return value === undefined || (STATUSES as readonly string[]).includes(value);
}

/** @returns the number, or the problem when it is none */
function readNumber(
  query: URLSearchParams,
  name: string,
  least: number,
  most: number,
  otherwise: number,
): number | WireReply {
  const text = query.get(name);
  if (text === null) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `${least} to ${most}`;
  return problem(400, `"${name}" cannot be used: it has to be a whole number ${range}.`);
}
