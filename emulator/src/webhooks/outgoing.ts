import type { Webhook } from '../domain/records/webhook.js';
import type { ChaosDraws } from './chaos.js';
import type { Delivery } from './records.js';
import { signedHeaders } from './sign.js';
import type { WebhookRequest } from './transport.js';

/** What the next attempt depends on besides the delivery and its webhook. */
export interface OutgoingOptions {
  /** Epoch milliseconds of virtual time. */
  readonly at: number;
  readonly standardWebhooks: boolean;
  readonly draws: ChaosDraws;
}

/** The request of the next attempt, spoilt when chance says so. */
export function outgoing(
  { id, url, body, attempts }: Delivery,
  webhook: Webhook,
  { at, standardWebhooks, draws }: OutgoingOptions,
): Omit<WebhookRequest, 'signal'> {
  const signer = draws.strikes('wrongSecret', id, attempts.length)
    ? { ...webhook, secret: `${webhook.secret}_wrong` }
    : webhook;
  const headers = signedHeaders(signer, { id, at, body, standardWebhooks });
  // Lost on the way, so that the signature is that of the whole.
  const arriving = draws.strikes('truncate', id, attempts.length)
    ? body.slice(0, Math.floor(body.length / 2))
    : body;
  return { url, headers, body: arriving };
}
