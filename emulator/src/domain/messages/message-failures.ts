import type { Account } from '../account.js';
import { balanceOf, setBalance } from '../balance.js';
import type { Message, MessageError, SendDecision } from '../records/message.js';
import { type DeliveryErrorKey, deliveryErrors, leadingCode } from './delivery-errors.js';

/**
 * Failures before a text leaves the provider. Every other failure comes from the network or from a
 * carrier and makes the message `DELIVERY_FAILED`. Pinnacle names both states and does not say which
 * failure leads to which.
 */
const NEVER_LEFT: ReadonlySet<DeliveryErrorKey> = new Set([
  'encoding_bad',
  'media_too_big',
  'media_type',
  'media_unfetchable',
  'opted_out_provider',
  'provider_error',
  'queue_expired',
  'queue_full',
  'quiet_hours',
  'spam_provider',
]);

/** The state that a failure ends a message in. */
export function failedStatus(key: DeliveryErrorKey): 'SEND_FAILED' | 'DELIVERY_FAILED' {
  return NEVER_LEFT.has(key) ? 'SEND_FAILED' : 'DELIVERY_FAILED';
}

const errors = new Map<string, MessageError>();

/** A failure as a message carries it, led by the code of the account's provider profile. */
export function messageError(account: Account, key: DeliveryErrorKey): MessageError {
  const { provider } = account.settings;
  // Messages share these: a hundred thousand blocked ones need no copies.
  const id = `${provider}/${key}`;
  let error = errors.get(id);
  if (!error) {
    const { meaning, codes } = deliveryErrors[key];
    error = Object.freeze({ key, code: leadingCode(key, provider), message: meaning, codes });
    errors.set(id, error);
  }
  return error;
}

/**
 * Ends a message in failure. What providers do not bill for is paid back.
 *
 * @param decision the gate's later decision, when it is not the one made on acceptance
 * @param status default: what such a failure leads to
 */
export function failMessage(
  account: Account,
  message: Message,
  key: DeliveryErrorKey,
  decision: SendDecision | null = message.decision,
  status: ReturnType<typeof failedStatus> = failedStatus(key),
): Message {
  const isFree = !deliveryErrors[key].billed;
  if (isFree && message.cost) setBalance(account, balanceOf(account) + message.cost);
  return account.messages.update(message.id, {
    status,
    error: messageError(account, key),
    cost: isFree ? null : message.cost,
    decision,
    updatedAt: account.world.now(),
  });
}
