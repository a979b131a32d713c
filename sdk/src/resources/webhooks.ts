import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  AttachWebhookRequest,
  DetachWebhookRequest,
  Webhooks as FoundWebhooks,
  GetWebhooksRequest,
  ListWebhooksRequest,
  WebhookAttachment,
  WebhookDetachment,
  WebhookPage,
} from '../generated/schema.js';

/** Endpoints that receive events: `tollgate.webhooks`. */
export class Webhooks {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Finds webhooks by their URL or by a number they serve.
   *
   * @returns those found; identifiers that match nothing are passed over
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { webhooks } = await tollgate.webhooks.get({ identifiers: ['+18005550100'] });
   * ```
   */
  get(params: GetWebhooksRequest, options?: CallOptions): Promise<FoundWebhooks> {
    return this.#operate('getWebhooks', { body: params }, options);
  }

  /**
   * Lists webhooks, newest first.
   *
   * @param params filters and the zero-based page; the first page of all webhooks when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.webhooks.list({ status: 'ENABLED' });
   * ```
   */
  list(params: ListWebhooksRequest = {}, options?: CallOptions): Promise<WebhookPage> {
    return this.#operate('listWebhooks', { body: params }, options);
  }

  /**
   * Subscribes up to 50 senders to a webhook: one that exists, or a new one. Earlier senders stay.
   *
   * @param params `webhookId`, or `name` and `url`; and the senders
   * @returns the webhook with its secret, which no other call shows, and under `failed` the senders
   *   refused
   * @throws {NotFoundError} when the webhook is unknown
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { webhook } = await tollgate.webhooks.attach({
   *   name: 'Production',
   *   url: 'https://harborlanedental.example/hooks/sms',
   *   senders: ['+18005550100'],
   * });
   * secrets.save(webhook.secret);
   * ```
   */
  attach(params: AttachWebhookRequest, options?: CallOptions): Promise<WebhookAttachment> {
    return this.#operate('attachWebhook', { body: params }, options);
  }

  /**
   * Unsubscribes up to 50 senders from a webhook, which itself remains.
   *
   * @returns the senders detached, and under `failed` those refused
   * @throws {NotFoundError} when the webhook is unknown
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.webhooks.detach({ webhookId: 'wh_1234567890', senders: ['+18005550100'] });
   * ```
   */
  detach(params: DetachWebhookRequest, options?: CallOptions): Promise<WebhookDetachment> {
    return this.#operate('detachWebhook', { body: params }, options);
  }
}
