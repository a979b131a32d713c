import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { getWebhook } from '../domain/events/webhook-registry.js';
import type { Webhook } from '../domain/records/webhook.js';
import type { Parcel } from './address.js';
import { type BodyEdits, editBody } from './edit-body.js';
import type { Delivery } from './records.js';
import { type SampleEvent, sampleEvents } from './samples.js';

/** What a made-up event is like and where it goes. */
export interface TriggerOptions extends BodyEdits {
  /** Only to this webhook. @default every enabled webhook that takes such events */
  readonly webhookId?: string;
}

/** What came of a made-up event. */
export interface Triggered {
  readonly event: string;
  /** One for each webhook that it went to, after the attempt. */
  readonly deliveries: readonly Delivery[];
  /** Why nothing was sent; `null` when something was. */
  readonly note: string | null;
}

/** The types of events that can be made up. */
export const triggerable: readonly string[] = sampleEvents.map(({ type }) => type);

/**
 * A made-up event, ready to be sent: the example of its description with new ids, the time of the
 * world, and a number that the webhook is attached to.
 *
 * @throws DomainError `not-found` for an unknown event or webhook, `invalid` for a path that its body
 * does not have
 */
export function madeUp(account: Account, event: string, options: TriggerOptions): Parcel[] {
  const sample = sampleEvents.find(({ type }) => type === event);
  if (!sample) {
    throw new DomainError(
      'not-found',
      `There is no event "${event}". There are ${triggerable.join(', ')}.`,
    );
  }
  const { webhookId } = options;
  const only = webhookId === undefined ? undefined : getWebhook(account, webhookId);
  // Tried once besides, so that a mistake is told even when nobody takes the event.
  editBody(structuredClone(sample), options);
  return takers(account, event)
    .filter(({ webhook }) => only === undefined || webhook.id === only.id)
    .map(({ webhook, sender }) => ({
      webhookId: webhook.id,
      url: webhook.url,
      event,
      messageId: null,
      body: JSON.stringify(bodyOf(account, sample, sender, options)),
    }));
}

/** Why nothing was sent, or `null`. */
export function noteOn(event: string, deliveries: readonly Delivery[]): string | null {
  if (deliveries.length === 0) {
    return `Nothing was sent: no enabled webhook takes ${event}. Attach one to a number with POST /webhooks/attach.`;
  }
  if (deliveries.some(({ attempts }) => attempts.length > 0)) return null;
  if (deliveries.every(({ status }) => status === 'captured')) {
    return 'Nothing was sent: the setting "webhooks.deliver" keeps it here.';
  }
  return 'Nothing was sent: webhook chaos has lost it or holds it up.';
}

/** Enabled webhooks with a number each that gives them such events. */
function takers(
  { webhooks, subscriptions }: Account,
  event: string,
): { readonly webhook: Webhook; readonly sender: string }[] {
  return webhooks.find({ status: 'ENABLED' }).flatMap((webhook) => {
    const [first] = subscriptions.find(
      { webhookId: webhook.id },
      (subscription) => subscription.event === null || subscription.event === event,
    );
    return first ? [{ webhook, sender: first.sender }] : [];
  });
}

function bodyOf(
  { world }: Account,
  sample: SampleEvent,
  sender: string,
  edits: BodyEdits,
): SampleEvent {
  const now = new Date(world.now()).toISOString();
  const body = structuredClone(sample);
  if ('occurredAt' in body) body.occurredAt = now;
  if ('sentAt' in body) {
    body.sentAt = now;
    if (body.deliveredAt !== null) body.deliveredAt = now;
    if ('id' in body.message) body.message.id = world.ids.next('msg_');
    if (body.type === 'MESSAGE.RECEIVED') body.conversation.to = sender;
    else body.conversation.from = sender;
  }
  if (body.type === 'FORM.SUBMISSION') {
    body.sender = sender;
    if (body.conversation) body.conversation.from = sender;
    body.submission.submitted_at = now;
  }
  editBody(body, edits);
  return body;
}
