import type { CollectionOptions } from '../world/collection.js';

/** One try to deliver. */
export interface DeliveryAttempt {
  /** Virtual time in epoch milliseconds. */
  readonly at: number;
  /** What the receiver answered; `null` when there was no answer. */
  readonly status: number | null;
  /** Why there was no answer, or why the answer counts as a failure. */
  readonly error: string | null;
}

/** An event on its way to one webhook. */
export interface Delivery {
  /** `evt_…`; the same for every attempt and for a resend. */
  readonly id: string;
  readonly webhookId: string;
  readonly event: string;
  /** The message that the event is about. */
  readonly messageId: string;
  readonly url: string;
  /** JSON text. */
  readonly body: string;
  /** Headers of the latest attempt. */
  readonly headers: Readonly<Record<string, string>>;
  /** `captured`: kept and not sent, because the settings say so. */
  readonly status: 'pending' | 'delivered' | 'failed' | 'captured' | 'dropped';
  readonly attempts: readonly DeliveryAttempt[];
  /** Epoch milliseconds of virtual time. */
  readonly nextAttemptAt: number | null;
  readonly createdAt: number;
}

/** How deliveries are stored and found. */
export const deliveryCollection: CollectionOptions<Delivery> = {
  key: (delivery) => delivery.id,
  indexes: {
    webhook: (delivery) => delivery.webhookId,
    status: (delivery) => delivery.status,
    message: (delivery) => delivery.messageId,
  },
  time: (delivery) => delivery.createdAt,
};

/** How many deliveries are kept; beyond that the oldest finished one goes. */
export const DELIVERY_LIMIT = 10_000;
