import type { WebhookChaos } from './chaos.js';
import type { DeliveryFilter } from './delivery-log.js';
import type { Delivery } from './records.js';
import type { Triggered, TriggerOptions } from './trigger.js';

/** The webhooks of a world under a test's control. */
export interface EmulatorWebhooks {
  /** Deliveries, oldest first, each with its attempts. The latest 10,000 are kept. */
  list(filter?: DeliveryFilter): Delivery[];
  /** One delivery. @throws DomainError (`not-found`) when there is none */
  get(id: string): Delivery;
  /**
   * Sends an event once more, now and with a new series of retries. Whatever else is due now happens
   * too.
   *
   * @returns the delivery after the attempt
   * @throws DomainError (`not-found`) when there is none
   */
  resend(id: string): Promise<Delivery>;
  /**
   * Resends every event since a moment that did not arrive at a webhook and is not retried any more.
   *
   * @param since epoch milliseconds, ISO 8601 text or a `Date`, in virtual time
   * @returns the deliveries after the attempts
   * @throws DomainError (`not-found`) when there is no such webhook; RangeError when `since` cannot
   * be read
   */
  recover(webhookId: string, since: Date | string | number): Promise<Delivery[]>;
  /**
   * Makes deliveries go wrong from now on; effects that are left out end. Belongs to the state of
   * the world: a snapshot holds it and a reset ends it.
   *
   * @param chaos shares of deliveries, from 0 to 1; left out, nothing changes
   * @returns what goes wrong now
   * @throws RangeError when an effect is unknown or a share is not from 0 to 1
   */
  chaos(chaos?: Partial<WebhookChaos>): WebhookChaos;
  /**
   * Sends a made-up event: the example of its description, with new ids and the time of the world,
   * to the webhooks that take such events. No message of the account stands behind it;
   * `handset(number).texts(…)` makes one that has.
   *
   * @param event its type, for example `MESSAGE.RECEIVED`
   * @returns the deliveries after the attempt, and why nothing was sent, if so
   * @throws DomainError for an unknown event or webhook, or a path that the event does not have
   *
   * @example
   * await emulator.webhooks.trigger('MESSAGE.RECEIVED', { override: { 'message.text': 'STOP' } });
   */
  trigger(event: string, options?: TriggerOptions): Promise<Triggered>;
  /**
   * Enables a webhook that was disabled; the provider lets only its dashboard do that.
   *
   * @throws DomainError (`not-found`) when there is none
   */
  enable(webhookId: string): void;
  /**
   * Disables a webhook, as the dashboard does: nothing is sent to it, retries included.
   *
   * @throws DomainError (`not-found`) when there is none
   */
  disable(webhookId: string): void;
}
