import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { announce, awaitReport, markDelivered, markSent } from '../messages/delivery.js';
import { type DeliveryErrorKey, deliveryErrors } from '../messages/delivery-errors.js';
import { abandonDelivery } from '../messages/delivery-pace.js';
import { failedStatus, failMessage } from '../messages/message-failures.js';
import { getMessage } from '../messages/messages.js';
import type { Message, MessageStatus } from '../records/message.js';
import { conflict } from '../reviews/lifecycle.js';

/**
 * The states that a carrier can bring a text to. `FAILED` stands for `SEND_FAILED` or
 * `DELIVERY_FAILED`, whichever its error leads to.
 */
export type CarrierStatus = 'SENT' | 'DELIVERED' | 'FAILED' | 'SEND_FAILED' | 'DELIVERY_FAILED';

/** What a text can still come to (Twilio and Telnyx: final states never change). */
const LEGAL: Readonly<Partial<Record<MessageStatus, readonly CarrierStatus[]>>> = {
  QUEUED: ['SENT', 'DELIVERED', 'FAILED', 'SEND_FAILED', 'DELIVERY_FAILED'],
  SENT: ['DELIVERED', 'FAILED', 'DELIVERY_FAILED'],
};

/** How a text is brought to a state. */
export interface StatusOptions {
  /** Why it fails. @default `to_rejected`, or `provider_error` for `SEND_FAILED` */
  readonly error?: DeliveryErrorKey | undefined;
  /** Whether a text may leave a final state. @default false */
  readonly force?: boolean | undefined;
}

/**
 * Brings a text to a state at once and by hand; what was planned for it leaves the timeline. The
 * carrier of one that is only `SENT` still reports on it.
 *
 * @throws DomainError `not-found`; `invalid` for an unknown error; `conflict` when it came from a
 * handset, or cannot get there any more and is not forced
 */
export function setMessageStatus(
  account: Account,
  id: string,
  status: CarrierStatus,
  { error, force = false }: StatusOptions = {},
): Message {
  const message = getMessage(account, id);
  if (error !== undefined && !Object.hasOwn(deliveryErrors, error)) {
    throw new DomainError('invalid', `There is no delivery error "${error}".`, {
      error: 'is not in deliveryErrors',
    });
  }
  const legal = LEGAL[message.status] ?? [];
  const isLegal = legal.includes(status);
  if (message.direction === 'INBOUND' || (!isLegal && (!force || message.status === status))) {
    throw conflict(`The message ${id} is ${message.status} and cannot become ${status}.`, legal);
  }
  abandonDelivery(account, message);
  const forced = !isLegal;
  if (status === 'SENT' || status === 'DELIVERED') {
    return carry(account, message, status, forced);
  }
  const key = error ?? (status === 'SEND_FAILED' ? 'provider_error' : 'to_rejected');
  const to = status === 'FAILED' ? failedStatus(key) : status;
  const failed = failMessage(account, message, key, message.decision, to);
  announce(account, message, failed, forced);
  return failed;
}

function carry(
  account: Account,
  message: Message,
  status: 'SENT' | 'DELIVERED',
  forced: boolean,
): Message {
  const hasFailed = message.error !== null;
  const fresh = hasFailed ? account.messages.update(message.id, { error: null }) : message;
  if (status === 'SENT') {
    const sent = markSent(account, fresh, forced);
    awaitReport(account, sent);
    return sent;
  }
  const sent = fresh.status === 'QUEUED' ? markSent(account, fresh) : fresh;
  return markDelivered(account, sent, forced);
}
