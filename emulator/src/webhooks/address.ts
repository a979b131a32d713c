import type { Account } from '../domain/account.js';
import type { AccountEvent, MessageEvent } from '../domain/events/events.js';
import { webhooksFor } from '../domain/events/webhook-registry.js';
import type { Webhook } from '../domain/records/webhook.js';
import { emulatorEventBody } from './emulator-events.js';
import { messageEventBody } from './payload.js';
import type { Delivery } from './records.js';

/** An event with an address. */
export type Parcel = Pick<Delivery, 'webhookId' | 'event' | 'messageId' | 'url' | 'body'>;

/**
 * What an event sends to whom: a message event to the webhooks of its sender on this account, an
 * event of the emulator's own to every webhook that takes all events of some sender.
 *
 * @param emulatorEvents whether the emulator's own events are wanted
 */
export function addressed(
  account: Account,
  event: AccountEvent,
  emulatorEvents: boolean,
): Parcel[] {
  if ('message' in event) {
    const webhooks = webhooksFor(account, senderOf(event), event.type);
    return parcels(webhooks, event.message.id, () => messageEventBody(event));
  }
  if (!emulatorEvents) return [];
  const body = emulatorEventBody(event, account.world.now());
  return body ? parcels(takingAll(account), null, () => body) : [];
}

/** The account's side of a message. */
function senderOf({ message }: MessageEvent): string {
  return message.direction === 'OUTBOUND' ? message.from : message.to;
}

function takingAll({ webhooks, subscriptions }: Account): Webhook[] {
  return webhooks.find({ status: 'ENABLED' }, ({ id }) =>
    subscriptions.find({ webhookId: id }).some(({ event }) => event === null),
  );
}

function parcels(
  webhooks: readonly Webhook[],
  messageId: string | null,
  content: () => { readonly type: string },
): Parcel[] {
  if (webhooks.length === 0) return [];
  const value = content();
  const body = JSON.stringify(value);
  return webhooks.map(({ id, url }) => ({
    webhookId: id,
    event: value.type,
    messageId,
    url,
    body,
  }));
}
