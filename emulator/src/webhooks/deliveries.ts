import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { type MessageEvent, subscribe } from '../domain/events.js';
import type { Webhook } from '../domain/records/webhook.js';
import { setWebhookStatus, webhooksFor } from '../domain/webhook-registry.js';
import type { Collection } from '../world/collection.js';
import { addDuration } from '../world/duration.js';
import type { JsonObject } from '../world/json.js';
import { eventBody } from './payload.js';
import {
  DELIVERY_LIMIT,
  type Delivery,
  type DeliveryAttempt,
  deliveryCollection,
} from './records.js';
import {
  defaultWebhookSettings,
  noChaos,
  type WebhookChaos,
  type WebhookSettings,
} from './settings.js';
import { signedHeaders } from './sign.js';
import { transportFor } from './transport.js';

const ATTEMPT = 'webhook.attempt';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Which deliveries to list. */
export interface DeliveryFilter {
  readonly webhookId?: string;
  readonly messageId?: string;
  readonly status?: Delivery['status'];
}

/**
 * Delivers an account's events to its webhooks, with retries on the virtual clock.
 *
 * The clock waits while a request is under way, so that virtual time never runs past an answer.
 */
export class Deliveries {
  readonly #account: Account;
  readonly #settings: WebhookSettings;
  readonly #collection: Collection<Delivery>;
  #chaos: WebhookChaos;

  constructor(account: Account, settings: Partial<WebhookSettings> = {}) {
    this.#account = account;
    this.#settings = { ...defaultWebhookSettings, ...settings };
    this.#chaos = this.#settings.chaos;
    this.#collection = account.world.collection('deliveries', deliveryCollection);
    account.world.handle(ATTEMPT, (data) => this.#attempt(data));
    subscribe(account, (event) => this.#accept(event));
  }

  /** Deliveries, oldest first. */
  list(filter: DeliveryFilter = {}): Delivery[] {
    const { webhookId, messageId, status } = filter;
    return this.#collection.find({ webhook: webhookId, message: messageId, status });
  }

  /** The delivery with this id. Throws a `DomainError` (`not-found`) when there is none. */
  get(id: string): Delivery {
    const delivery = this.#collection.get(id);
    if (!delivery) throw new DomainError('not-found', `There is no delivery with the id "${id}".`);
    return delivery;
  }

  /** Makes deliveries go wrong from now on; members that are left out go right. */
  chaos(chaos: Partial<WebhookChaos>): void {
    this.#chaos = { ...noChaos, ...chaos };
  }

  /** Sends an event once more, now and with a new series of retries. */
  resend(id: string): Delivery {
    const delivery = this.get(id);
    this.#plan(delivery, this.#account.world.now(), 0);
    return this.get(id);
  }

  /**
   * Sends every event again that did not arrive at a webhook since a moment.
   *
   * @param since epoch milliseconds
   * @returns how many
   */
  recover(webhookId: string, since: number): number {
    const lost = this.list({ webhookId }).filter(
      ({ status, createdAt }) =>
        createdAt >= since &&
        (status === 'failed' || status === 'dropped' || status === 'captured'),
    );
    for (const { id } of lost) this.resend(id);
    return lost.length;
  }

  #accept(event: MessageEvent): void {
    const { message, type } = event;
    const sender = message.direction === 'OUTBOUND' ? message.from : message.to;
    const webhooks = webhooksFor(this.#account, sender, type);
    if (webhooks.length === 0) return;
    const body = JSON.stringify(eventBody(event));
    for (const webhook of webhooks) this.#send(webhook, event, body);
  }

  #send(webhook: Webhook, { type, message }: MessageEvent, body: string): void {
    const { world } = this.#account;
    const id = world.ids.next('evt_');
    const delivery = this.#collection.insert({
      id,
      webhookId: webhook.id,
      event: type,
      messageId: message.id,
      url: webhook.url,
      body,
      headers: {},
      status: 'pending',
      attempts: [],
      nextAttemptAt: null,
      createdAt: world.now(),
    });
    this.#forgetOldest();
    if (this.#strikes('drop', id)) {
      this.#collection.update(id, { status: 'dropped' });
      this.#record(delivery, 'dropped');
      return;
    }
    const at = world.now() + this.#lateness(id);
    this.#plan(delivery, at, 0);
    if (this.#strikes('duplicate', id)) this.#plan(delivery, at, 0);
  }

  async #attempt(data: JsonObject): Promise<void> {
    const delivery = this.#collection.get(String(data.id));
    const webhook = delivery && this.#account.webhooks.get(delivery.webhookId);
    if (!delivery || !webhook) return;
    const { world } = this.#account;
    const at = world.now();
    const { standardWebhooks, timeoutMs } = this.#settings;
    const body = this.#strikes('truncate', delivery.id)
      ? delivery.body.slice(0, Math.floor(delivery.body.length / 2))
      : delivery.body;
    const signer = this.#strikes('wrongSecret', delivery.id)
      ? { ...webhook, secret: `${webhook.secret}-wrong` }
      : webhook;
    const headers = signedHeaders(signer, { id: delivery.id, at, body, standardWebhooks });
    const send = transportFor(this.#settings.deliver);
    let attempt: DeliveryAttempt | null;
    try {
      const status = await send({ url: delivery.url, headers, body, timeoutMs });
      attempt = status === null ? null : { at, status, error: failureOf(status) };
    } catch (error) {
      attempt = { at, status: null, error: reasonOf(error) };
    }
    this.#conclude(delivery.id, headers, attempt, Number(data.retry), webhook);
  }

  #conclude(
    id: string,
    headers: Readonly<Record<string, string>>,
    attempt: DeliveryAttempt | null,
    retry: number,
    webhook: Webhook,
  ): void {
    // The world may have gone back to a snapshot while the receiver was thinking.
    const before = this.#collection.get(id);
    if (!before) return;
    if (attempt === null) {
      this.#record(
        this.#collection.update(id, { headers, status: 'captured', nextAttemptAt: null }),
        'captured',
      );
      return;
    }
    const attempts = [...before.attempts, attempt];
    const status = attempt.error === null ? 'delivered' : 'failed';
    const after = this.#collection.update(id, { headers, attempts, status, nextAttemptAt: null });
    this.#record(after, status, attempt);
    if (attempt.error === null) return;
    if (attempt.status === 410) this.#disable(webhook, 'the receiver answered 410');
    else this.#retry(after, attempt, retry, webhook);
  }

  #retry(delivery: Delivery, attempt: DeliveryAttempt, retry: number, webhook: Webhook): void {
    const { retries, disableAfter } = this.#settings;
    const wait = retries[retry];
    if (wait !== undefined) {
      this.#plan(delivery, addDuration(attempt.at, wait), retry + 1);
      return;
    }
    const failingSince = this.#failingSince(webhook.id);
    if (disableAfter !== null && attempt.at >= addDuration(failingSince, disableAfter)) {
      this.#disable(webhook, `nothing arrived for ${disableAfter}`);
    }
  }

  /** The first failure after the last success. */
  #failingSince(webhookId: string): number {
    const key = `failingSince/${webhookId}`;
    return (this.#account.world.values.get(key) as number | undefined) ?? this.#account.world.now();
  }

  #plan(delivery: Delivery, at: number, retry: number): void {
    const data = { id: delivery.id, retry };
    const cause = `${delivery.event} goes to ${delivery.webhookId}`;
    this.#account.world.schedule(at, ATTEMPT, data, cause);
    this.#collection.update(delivery.id, { status: 'pending', nextAttemptAt: at });
  }

  #disable(webhook: Webhook, reason: string): void {
    setWebhookStatus(this.#account, webhook.id, 'DISABLED');
    this.#account.world.journal.record('webhook.disabled', { id: webhook.id, reason });
  }

  #record(delivery: Delivery, outcome: string, attempt?: DeliveryAttempt): void {
    const { world } = this.#account;
    const key = `failingSince/${delivery.webhookId}`;
    if (outcome === 'delivered') world.values.delete(key);
    if (outcome === 'failed' && !world.values.has(key)) world.values.set(key, world.now());
    world.journal.record('webhook.delivery', {
      id: delivery.id,
      webhook: delivery.webhookId,
      event: delivery.event,
      message: delivery.messageId,
      outcome,
      ...(attempt ? { status: attempt.status, error: attempt.error } : {}),
    });
  }

  #strikes(effect: keyof WebhookChaos, id: string): boolean {
    const share = this.#chaos[effect];
    return share > 0 && this.#account.world.random.unit('webhook', effect, id) < share;
  }

  #lateness(id: string): number {
    const { random } = this.#account.world;
    let late = 0;
    if (this.#strikes('reorder', id)) late += 30 * SECOND;
    if (this.#strikes('delay', id)) late += random.int(5 * SECOND, MINUTE, 'webhook-delay', id);
    if (this.#strikes('slow', id)) late += random.int(2 * MINUTE, 10 * MINUTE, 'webhook-slow', id);
    return late;
  }

  #forgetOldest(): void {
    if (this.#collection.size <= DELIVERY_LIMIT) return;
    for (const status of ['delivered', 'captured', 'dropped', 'failed', 'pending']) {
      const oldest = this.#collection.first({ status });
      if (!oldest) continue;
      this.#collection.delete(oldest.id);
      return;
    }
  }
}

function failureOf(status: number): string | null {
  return status >= 200 && status < 300 ? null : `the receiver answered ${status}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'the receiver did not answer in time';
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}
