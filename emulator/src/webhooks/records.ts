import type { CollectionOptions } from '../world/collection.js';

/** One try to deliver. */
export interface DeliveryAttempt {
  /** Place in the order in which the deliveries of a world change; counts up. */
  readonly seq: number;
  /** When it began, in epoch milliseconds of virtual time. */
  readonly at: number;
  /** What the receiver answered; `null` when there was no answer. */
  readonly status: number | null;
  /** Why there was no answer, or why the answer counts as a failure; `null` for a success. */
  readonly error: string | null;
}

/** An event on its way to one webhook. */
export interface Delivery {
  /** `evt_…`; the same for every attempt and for a resend. */
  readonly id: string;
  /** Place of the latest change in the order in which the deliveries of a world change. */
  readonly seq: number;
  readonly webhookId: string;
  /** Its `type`, for example `MESSAGE.STATUS`. */
  readonly event: string;
  /** The message that the event is about; `null` for an event that is about none. */
  readonly messageId: string | null;
  readonly url: string;
  /** JSON text. */
  readonly body: string;
  /** Headers of the latest attempt. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * `pending`: an attempt is planned or under way. `captured`: kept and not sent, because the
   * settings say so. `dropped`: lost on purpose.
   */
  readonly status: 'pending' | 'delivered' | 'failed' | 'captured' | 'dropped';
  /** The latest 100, oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** When the next attempt is planned or has begun, in epoch milliseconds of virtual time. */
  readonly nextAttemptAt: number | null;
  /** The planned attempt on the world's clock, until it has ended. */
  readonly taskId: number | null;
  /** Epoch milliseconds of virtual time. */
  readonly createdAt: number;
}

/** How deliveries are stored and found. */
export const deliveryCollection: CollectionOptions<Delivery> = {
  key: (delivery) => delivery.id,
  indexes: {
    webhookId: (delivery) => delivery.webhookId,
    status: (delivery) => delivery.status,
    messageId: (delivery) => delivery.messageId,
  },
  time: (delivery) => delivery.createdAt,
};

/** How many deliveries are kept; beyond that the oldest goes, finished ones first. */
export const DELIVERY_LIMIT = 10_000;

/** How many attempts of one delivery are kept; resending could make them grow for ever. */
export const ATTEMPT_LIMIT = 100;
