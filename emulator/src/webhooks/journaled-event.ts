import type { Account } from '../domain/account.js';
import type { Message } from '../domain/records/message.js';
import type { components } from '../generated/schema.js';
import type { RingEntry } from '../world/journal.js';
import { type EmulatorEvent, emulatorEventBody } from './emulator-events.js';
import { messageEventBody } from './payload.js';

type Schemas = components['schemas'];

/** The body of an event as webhooks get it. */
export type EventBody =
  | Schemas['MessageStatusEvent']
  | Schemas['MessageReceivedEvent']
  | EmulatorEvent;

/** The types of all events. */
export const eventTypes = [
  'MESSAGE.STATUS',
  'MESSAGE.RECEIVED',
  'emulator.brand.reviewed',
  'emulator.campaign.reviewed',
  'emulator.number.status_changed',
] as const satisfies readonly EventBody['type'][];

/**
 * The event that an entry of the journal tells of, whether there is a webhook for it or not.
 *
 * @returns `undefined` when it tells of none, or of something that is gone
 */
export function journaledEvent(
  account: Account,
  { kind, at, entry }: RingEntry,
): EventBody | undefined {
  const id = String(entry.id);
  if (kind === 'message.status') {
    const message = account.messages.get(id);
    const status = entry.to as Message['status'];
    return message && messageEventBody({ type: 'MESSAGE.STATUS', message: asOf(message, status) });
  }
  if (kind === 'message.received') {
    const message = account.messages.get(id);
    return message && messageEventBody({ type: 'MESSAGE.RECEIVED', message });
  }
  if (kind === 'review.decided') {
    const decision = account.decisions.get(id);
    return decision && emulatorEventBody({ type: 'review.decided', decision }, at);
  }
  if (kind === 'number.moved') {
    const {
      from = null,
      to = null,
      cause,
    } = entry as {
      readonly from?: string | null;
      readonly to?: string | null;
      readonly cause: string;
    };
    return emulatorEventBody({ type: 'number.moved', number: id, from, to, cause }, at);
  }
  return undefined;
}

/** A message as it was when it came to a status. */
function asOf(message: Message, status: Message['status']): Message {
  return {
    ...message,
    status,
    sentAt: status === 'QUEUED' ? null : message.sentAt,
    deliveredAt: status === 'DELIVERED' ? message.deliveredAt : null,
  };
}
