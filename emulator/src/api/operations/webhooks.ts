import {
  attachWebhook,
  detachWebhook,
  findWebhooks,
  listWebhooks,
} from '../../domain/events/webhook-registry.js';
import type { Operations } from '../operation.js';
import { pageReply, pageRequest } from '../shapes/page.js';
import {
  webhookAttachment,
  webhookBody,
  webhookDetachment,
  webhookItem,
} from '../shapes/webhook.js';

/** Operations on the registry of webhooks. */
export const webhookOperations: Operations<
  'getWebhooks' | 'attachWebhook' | 'detachWebhook' | 'listWebhooks'
> = {
  getWebhooks({ account, body }) {
    return { webhooks: findWebhooks(account, body.identifiers).map(webhookBody) };
  },

  attachWebhook({ account, body }) {
    const { senders, headers } = body;
    const event = body.event ?? null;
    // An id wins over a name and URL: the webhook exists already.
    const target =
      'webhookId' in body ? { webhookId: body.webhookId } : { name: body.name, url: body.url };
    return webhookAttachment(attachWebhook(account, { senders, target, event, headers }), event);
  },

  detachWebhook({ account, body }) {
    return webhookDetachment(detachWebhook(account, body.webhookId, body.senders));
  },

  listWebhooks({ account, body }) {
    const { pageIndex, pageSize } = pageRequest(body);
    return pageReply(listWebhooks(account, pageIndex, pageSize, body), webhookItem);
  },
};
