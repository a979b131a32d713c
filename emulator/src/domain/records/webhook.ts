import type { components } from '../../generated/schema.js';

type Schemas = components['schemas'];

export type WebhookEventType = Schemas['WebhookEventType'];

/** A URL that events go to. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Sent word for word in `PINNACLE-SIGNING-SECRET`. */
  readonly secret: string;
  readonly status: Schemas['WebhookStatus'];
  /** Upper-case names. */
  readonly headers: Readonly<Record<string, string | null>> | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A sender whose events a webhook gets. */
export interface WebhookSubscription {
  /** `webhookId` and `sender`, joined by a slash. */
  readonly id: string;
  readonly webhookId: string;
  /** E.164. */
  readonly sender: string;
  /** `null` means every event. */
  readonly event: WebhookEventType | null;
}
