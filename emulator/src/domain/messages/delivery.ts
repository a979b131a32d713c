import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { publish } from '../events/events.js';
import { isPremium } from '../numbers/borders.js';
import type { Message } from '../records/message.js';
import type { When } from '../transitions/transitions.js';
import { noteBlockedContent } from './content-filter.js';
import type { DeliveryErrorKey } from './delivery-errors.js';
import { endOf, planDelivery, reportTime } from './delivery-pace.js';
import { planHandsetReply } from './handset-replies.js';
import { failMessage, messageError } from './message-failures.js';
import { failureOnDelivery, magicBehaviour } from './recipient-behaviour.js';
import type { GateDecision } from './send-facts.js';
import { judgeHandOver } from './send-gate.js';
import { CONTENT_FILTER } from './send-gate-rules.js';
import { enterQueue, HAND_OVER_DELAY } from './throughput.js';
import { countTowardsQuota } from './verification-eras.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** From the hand-over to the handset's receipt. Assumed: carriers publish no times. */
const RECEIPT_DELAY = { min: SECOND, max: 15 * SECOND } as const;

/** From acceptance, or from the hand-over, to a carrier's refusal. Assumed likewise. */
const REFUSAL_DELAY = { min: SECOND, max: 5 * SECOND } as const;

/** How long a carrier tries to reach a handset that is off. Assumed; providers take 4 to 72 hours. */
const VALIDITY = 4 * HOUR;

/** How long a receipt is waited for before the outcome counts as unknown (Bandwidth 9902). */
const RECEIPT_TIMEOUT = 2 * HOUR;

/**
 * Sets an accepted message on its way: towards the failure that the gate foresaw, into the queue of
 * its number, or there once its time has come.
 */
export function dispatch(
  account: Account,
  message: Message,
  { decision, verdict }: GateDecision,
): void {
  const { world } = account;
  if (verdict.kind !== 'fail') countTowardsQuota(account, message.from);
  if (verdict.kind === 'hold') {
    world.schedule(verdict.until, 'message.release', { id: message.id }, 'quiet hours end');
  } else if (verdict.kind === 'fail') {
    if (decision.rule === CONTENT_FILTER) noteBlockedContent(account, message.from);
    const { min, max } = REFUSAL_DELAY;
    const at = world.now() + world.random.int(min, max, 'refusal', message.id);
    planFailure(account, message, verdict.key, endOf(account, message) ?? { at }, decision.rule);
  } else {
    queue(account, message);
  }
}

/** Scheduled work on messages that are on their way. */
export const deliveryTasks = {
  'message.release': (account: Account, data: JsonObject): void => {
    const message = queued(account, data);
    if (message) queue(account, message);
  },
  'message.hand-over': (account: Account, data: JsonObject): void => {
    const message = queued(account, data);
    if (message) handOver(account, message, data);
  },
  'message.fail': (account: Account, data: JsonObject): void => {
    const message = queued(account, data);
    if (message) announce(account, message, failMessage(account, message, keyIn(data)));
  },
  'message.receipt': (account: Account, data: JsonObject): void => {
    const message = account.messages.get(String(data.id));
    if (message?.status === 'SENT') receive(account, message, data);
  },
};

function queue(account: Account, message: Message): void {
  const { world } = account;
  const { id, from, numSegments } = message;
  const end = endOf(account, message);
  const cause = 'a text is handed over';
  const handOverAt = (at: number, data: JsonObject) =>
    planDelivery(account, message, { task: 'message.hand-over', data, cause }, { at });
  if (end === 'by-hand') return;
  if (end && 'reads' in end) {
    const data = { id, reads: end.reads };
    planDelivery(account, message, { task: 'message.hand-over', data, cause }, end);
    return;
  }
  const data = end ? { id, reportAt: end.at } : { id };
  const now = world.now();
  // What is over at once takes no place in the queue.
  if (end?.at === now) {
    handOverAt(now, data);
    return;
  }
  const usual = world.random.int(HAND_OVER_DELAY.min, HAND_OVER_DELAY.max, 'hand-over', id);
  const delay = end ? Math.min(usual, end.at - now) : usual;
  const place = enterQueue(account, from, numSegments, delay);
  if ('expiresAt' in place) {
    const why = 'its queue is too long';
    planFailure(account, message, 'queue_expired', { at: place.expiresAt }, why);
  } else {
    handOverAt(place.handOverAt, data);
  }
}

function handOver(account: Account, message: Message, data: JsonObject): void {
  const late = judgeHandOver(account, message);
  if (late) {
    const failed = failMessage(account, message, late.key, late.decision);
    announce(account, message, failed);
    return;
  }
  const sent = markSent(account, message);
  const { after, error } = receiptOf(account, sent);
  planReport(account, sent, error, reportTime(account.world.now(), data, after));
}

/** Hands a text over to its carrier, whatever the gate thinks of it by now. */
export function markSent(account: Account, message: Message, forced = false): Message {
  const now = account.world.now();
  const sent = account.messages.update(message.id, { status: 'SENT', sentAt: now, updatedAt: now });
  announce(account, message, sent, forced);
  return sent;
}

/** Lets a text arrive. */
export function markDelivered(account: Account, message: Message, forced = false): Message {
  const now = account.world.now();
  const delivered = { status: 'DELIVERED', deliveredAt: now, updatedAt: now } as const;
  const after = account.messages.update(message.id, delivered);
  announce(account, message, after, forced);
  planHandsetReply(account, after);
  return after;
}

/** Plans the carrier's report on a text that was handed over by hand. */
export function awaitReport(account: Account, sent: Message): void {
  const { after, error } = receiptOf(account, sent);
  const at = account.world.now() + after;
  planReport(account, sent, error, endOf(account, sent) ?? { at });
}

function planReport(
  account: Account,
  sent: Message,
  error: DeliveryErrorKey | null,
  when: When,
): void {
  const { id } = sent;
  const data = error ? { id, error } : { id };
  const cause = 'the carrier reports on a text';
  planDelivery(account, sent, { task: 'message.receipt', data, cause }, when);
}

function receive(account: Account, message: Message, data: JsonObject): void {
  const now = account.world.now();
  if (data.error === 'receipt_timeout') {
    // There is no state for "unknown": the message stays as it is (Twilio; Pinnacle names none).
    const error = messageError(account, 'receipt_timeout');
    account.messages.update(message.id, { error, updatedAt: now });
    account.world.journal.record('message.unconfirmed', { id: message.id });
  } else if (data.error) {
    announce(account, message, failMessage(account, message, keyIn(data)));
  } else {
    markDelivered(account, message);
  }
}

/** What a carrier will report of a text, and how long after the hand-over, in milliseconds. */
function receiptOf(
  account: Account,
  { id, to, type }: Message,
): { after: number; error: DeliveryErrorKey | null } {
  const { random } = account.world;
  const refused = (error: DeliveryErrorKey) => ({
    after: random.int(REFUSAL_DELAY.min, REFUSAL_DELAY.max, 'refusal', id),
    error,
  });
  const failure = failureOnDelivery(account, to);
  if (failure) return refused(failure);
  if (isPremium(to)) return refused('no_route');
  switch (magicBehaviour(account, to)) {
    case 'landline':
      return refused('to_landline');
    case 'spam-blocked':
      return refused('spam_carrier_temp');
    case 'unreachable':
      return { after: VALIDITY, error: 'to_unreachable' };
    case 'no-receipt':
      return { after: RECEIPT_TIMEOUT, error: 'receipt_timeout' };
    case 'slow':
      return { after: 2 * MINUTE, error: null };
    case 'no-mms':
      if (type === 'MMS') return refused('mms_unsupported');
  }
  return { after: random.int(RECEIPT_DELAY.min, RECEIPT_DELAY.max, 'receipt', id), error: null };
}

function planFailure(
  account: Account,
  message: Message,
  error: DeliveryErrorKey,
  when: When,
  why: string,
): void {
  const data = { id: message.id, error };
  const cause = `a text fails: ${why}`;
  planDelivery(account, message, { task: 'message.fail', data, cause }, when);
}

/** Records a change of state and tells of it, in the way that the recipient asks for. */
export function announce(account: Account, before: Message, after: Message, forced = false): void {
  account.world.journal.record('message.status', {
    id: after.id,
    from: before.status,
    to: after.status,
    ...(after.error ? { error: after.error.key } : {}),
    ...(forced ? { forced } : {}),
  });
  const behaviour = magicBehaviour(account, after.to);
  const event = { type: 'MESSAGE.STATUS', message: after } as const;
  if (behaviour !== 'out-of-order-callbacks') {
    publish(account, event);
    if (behaviour === 'duplicate-callbacks') publish(account, event);
    return;
  }
  if (after.status === 'SENT') return;
  publish(account, event);
  if (before.status === 'SENT') publish(account, { type: 'MESSAGE.STATUS', message: before });
}

function queued(account: Account, data: JsonObject): Message | undefined {
  const message = account.messages.get(String(data.id));
  return message?.status === 'QUEUED' ? message : undefined;
}

function keyIn(data: JsonObject): DeliveryErrorKey {
  return data.error as DeliveryErrorKey;
}
