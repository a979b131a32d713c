import type { SenderOutcome } from '../../domain/events/webhook-registry.js';
import type { Webhook, WebhookEventType } from '../../domain/records/webhook.js';
import type { components } from '../../generated/schema.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/** A webhook as `POST /webhooks` shows it. */
export function webhookBody(webhook: Webhook): Schemas['Webhook'] {
  return {
    id: webhook.id,
    name: webhook.name,
    endpoint: webhook.url,
    headers: webhook.headers && { ...webhook.headers },
  };
}

/** A webhook as lists show it. */
export function webhookItem(webhook: Webhook): Schemas['WebhookListItem'] {
  return {
    ...webhookBody(webhook),
    status: webhook.status,
    createdAt: isoTime(webhook.createdAt),
    updatedAt: isoTime(webhook.updatedAt),
  };
}

/** The answer to an attachment: the only one that shows the secret, and `url` for the endpoint. */
export function webhookAttachment(
  { webhook, senders, failed }: SenderOutcome,
  event: WebhookEventType | null,
): Schemas['WebhookAttachment'] {
  return {
    webhook: {
      id: webhook.id,
      name: webhook.name,
      url: webhook.url,
      secret: webhook.secret,
      headers: webhook.headers && { ...webhook.headers },
    },
    event,
    senders: [...senders],
    failed: [...failed],
  };
}

/** The answer to a detachment. */
export function webhookDetachment({
  webhook,
  senders,
  failed,
}: SenderOutcome): Schemas['WebhookDetachment'] {
  return { webhookId: webhook.id, senders: [...senders], failed: [...failed] };
}
