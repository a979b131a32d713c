import { Webhook as StandardWebhook } from 'standardwebhooks';
import { SIGNING_HEADER } from '../domain/events/webhook-registry.js';
import type { Webhook } from '../domain/records/webhook.js';

/** What a request is signed with. */
export interface Signing {
  readonly id: string;
  /** Epoch milliseconds of virtual time. */
  readonly at: number;
  readonly body: string;
  /** Adds the headers of Standard Webhooks. */
  readonly standardWebhooks: boolean;
}

/**
 * The headers of a delivery: the webhook's own, upper-case as they are stored, and its secret word
 * for word. The provider signs nothing, so a receiver can check who sent a body but not what it says.
 */
export function signedHeaders(
  { secret, headers }: Webhook,
  { id, at, body, standardWebhooks }: Signing,
): Record<string, string> {
  const standard = standardWebhooks ? standardHeaders(secret, id, at, body) : {};
  const own = Object.entries(headers ?? {}).filter(
    ([name, value]) => value !== null && !Object.hasOwn(standard, name.toLowerCase()),
  );
  return {
    // In upper case, so that a content type of the webhook's own takes its place.
    'CONTENT-TYPE': 'application/json',
    ...(Object.fromEntries(own) as Record<string, string>),
    ...standard,
    [SIGNING_HEADER]: secret,
  };
}

/** The secret that Standard Webhooks libraries verify with: the webhook's own, in base64. */
export function standardWebhooksSecret(secret: string): string {
  return `whsec_${btoa(secret)}`;
}

function standardHeaders(
  secret: string,
  id: string,
  at: number,
  body: string,
): Record<string, string> {
  const signer = new StandardWebhook(standardWebhooksSecret(secret));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': signer.sign(id, new Date(at), body),
  };
}
