import type { Account } from '../domain/account.js';
import { setWebhookStatus } from '../domain/events/webhook-registry.js';
import type { Webhook } from '../domain/records/webhook.js';
import { addDuration } from '../world/duration.js';
import type { JsonObject } from '../world/json.js';
import { chaosOf } from './chaos.js';
import type { DeliveryLog } from './delivery-log.js';
import { outgoing } from './outgoing.js';
import { ReceiverHealth } from './receiver-health.js';
import type { Delivery, DeliveryAttempt } from './records.js';
import type { WebhookSettings } from './settings.js';
import { send, transportFor, type WebhookTransport } from './transport.js';

const ATTEMPT = 'webhook.attempt';

type Attempt = Omit<DeliveryAttempt, 'seq'>;
type Planned = Pick<Delivery, 'taskId' | 'nextAttemptAt'>;

const NOT_PLANNED: Planned = { taskId: null, nextAttemptAt: null };

/**
 * Carries deliveries to their receivers, again and again until one is taken or given up.
 *
 * The clock waits while a request is under way, so that virtual time never runs past an answer.
 */
export class Courier {
  readonly #account: Account;
  readonly #settings: WebhookSettings;
  readonly #log: DeliveryLog;
  readonly #health: ReceiverHealth;
  /** Counts up when the state is replaced: an answer to a request of before means nothing then. */
  #era = 0;

  constructor(account: Account, settings: WebhookSettings, log: DeliveryLog) {
    this.#account = account;
    this.#settings = settings;
    this.#log = log;
    this.#health = new ReceiverHealth(account.world);
    account.world.handle(ATTEMPT, (data) => this.#attempt(data));
  }

  /** Takes on a new delivery, which chance may lose, double or hold up. */
  accept(delivery: Delivery): void {
    const { world } = this.#account;
    const draws = chaosOf(world);
    if (draws.strikes('drop', delivery.id)) {
      this.#record(this.#log.change(delivery.id, { status: 'dropped' }), 'dropped');
      return;
    }
    const at = world.now() + draws.lateness(delivery.id);
    this.#plan(delivery, at);
    if (draws.strikes('duplicate', delivery.id)) {
      world.schedule(at, ATTEMPT, { id: delivery.id, copy: true }, `${causeOf(delivery)} again`);
    }
  }

  /** Plans an attempt now, with all retries after it, in the place of one that is planned already. */
  sendNow(delivery: Delivery): void {
    if (delivery.taskId !== null) this.#account.world.cancel(delivery.taskId);
    this.#plan(delivery, this.#account.world.now());
  }

  /** Starts counting failures of a webhook anew. */
  forgive(webhookId: string): void {
    this.#health.forget(webhookId);
  }

  /** Forgets the requests that are under way, because the world's state was replaced. */
  abandon(): void {
    this.#era += 1;
  }

  async #attempt(data: JsonObject): Promise<void> {
    const delivery = this.#log.get(String(data.id));
    const webhook = delivery && this.#account.webhooks.get(delivery.webhookId);
    if (!delivery || !webhook) return;
    const isCopy = data.copy === true;
    // A delivery keeps its task until the answer is in: a state that is saved meanwhile runs it anew.
    const task = isCopy ? null : delivery.taskId;
    const at = this.#account.world.now();
    if (webhook.status !== 'ENABLED') {
      const error = `not sent: the webhook is ${webhook.status}`;
      this.#note(delivery, { at, status: null, error }, task, NOT_PLANNED);
      return;
    }
    const { timeoutMs, standardWebhooks } = this.#settings;
    const draws = chaosOf(this.#account.world);
    const request = outgoing(delivery, webhook, { at, standardWebhooks, draws });
    const era = this.#era;
    const { journal } = this.#account.world;
    const { request: origin } = journal;
    const answer = await send(this.#transport(delivery), request, timeoutMs);
    const current = this.#log.get(delivery.id);
    // Gone: back to a snapshot, or too old to be kept.
    if (era !== this.#era || !current) return;
    const { headers } = request;
    // The journal no longer knows by itself what an answer follows from.
    journal.within(origin, () => {
      if (answer === null) this.#capture(current, headers);
      else this.#settle({ ...current, headers }, webhook, { at, ...answer }, { task, data });
    });
  }

  /** A receiver of the user's own could wait for the clock, which waits for the receiver. */
  #transport(delivery: Delivery): WebhookTransport {
    const { deliver } = this.#settings;
    const transport = transportFor(deliver);
    if (typeof deliver !== 'function') return transport;
    const { world } = this.#account;
    return (request) => world.guard(causeOf(delivery), () => transport(request));
  }

  #capture({ id }: Delivery, headers: Delivery['headers']): void {
    const patch = { ...NOT_PLANNED, headers, status: 'captured' } as const;
    this.#record(this.#log.change(id, patch), 'captured');
  }

  /** Writes down what the receiver said, and plans what follows. */
  #settle(
    delivery: Delivery,
    webhook: Webhook,
    attempt: Attempt,
    { task, data }: { readonly task: number | null; readonly data: JsonObject },
  ): void {
    const failingSince = this.#health.record(webhook.id, attempt);
    const reason = failingSince === null ? null : this.#reasonToDisable(attempt, failingSince);
    // Not after a copy, nor when a resend has begun a series of its own.
    const isOwn = data.copy !== true && delivery.taskId === task;
    const mayRetry = failingSince !== null && reason === null && isOwn;
    const next = mayRetry ? this.#planRetry(delivery, attempt.at, Number(data.retry)) : NOT_PLANNED;
    this.#note(delivery, attempt, task, next);
    if (reason !== null) this.#disable(webhook, reason);
  }

  /** Writes an attempt down. @param task the one that it was; `null` for a copy */
  #note(delivery: Delivery, attempt: Attempt, task: number | null, next: Planned): void {
    const outcome = attempt.error === null ? 'delivered' : 'failed';
    const { headers } = delivery;
    // Another attempt is planned already, or this was a copy of one that counts.
    const isOpen = delivery.taskId !== task || (task === null && outcome === 'failed');
    const status: Delivery['status'] = next.taskId === null ? outcome : 'pending';
    const patch = isOpen ? { headers } : { headers, ...next, status };
    const noted = this.#log.addAttempt(delivery, attempt, patch);
    this.#record(noted, outcome, { status: attempt.status, error: attempt.error });
  }

  /** @returns why nothing more is to be sent to a webhook, or `null` */
  #reasonToDisable({ at, status }: Attempt, failingSince: number): string | null {
    const { disableAfter } = this.#settings;
    // "Gone": the receiver wants no more (Standard Webhooks).
    if (status === 410) return 'the receiver answered 410';
    if (disableAfter === null || at < addDuration(failingSince, disableAfter)) return null;
    return `nothing has arrived for ${disableAfter}`;
  }

  #disable({ id }: Webhook, reason: string): void {
    setWebhookStatus(this.#account, id, 'DISABLED');
    this.#account.world.journal.record('webhook.disabled', { id, reason });
  }

  #planRetry(delivery: Delivery, at: number, retry: number): Planned {
    const wait = this.#settings.retries[retry];
    return wait === undefined
      ? NOT_PLANNED
      : this.#schedule(delivery, addDuration(at, wait), retry + 1);
  }

  #plan(delivery: Delivery, at: number): void {
    this.#log.change(delivery.id, { status: 'pending', ...this.#schedule(delivery, at, 0) });
  }

  #schedule(delivery: Delivery, at: number, retry: number): Planned {
    const data = { id: delivery.id, retry };
    const taskId = this.#account.world.schedule(at, ATTEMPT, data, causeOf(delivery));
    return { taskId, nextAttemptAt: at };
  }

  #record(delivery: Delivery, outcome: string, answer: JsonObject = {}): void {
    this.#account.world.journal.record('webhook.delivery', {
      id: delivery.id,
      webhook: delivery.webhookId,
      event: delivery.event,
      message: delivery.messageId,
      outcome,
      ...answer,
    });
  }
}

function causeOf({ event, webhookId }: Delivery): string {
  return `${event} goes to ${webhookId}`;
}
