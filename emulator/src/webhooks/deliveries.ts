import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { type AccountEvent, subscribe } from '../domain/events/events.js';
import { getWebhook, setWebhookStatus } from '../domain/events/webhook-registry.js';
import { readTime } from '../world/clock.js';
import { addressed, type Parcel } from './address.js';
import { currentChaos, setChaos, type WebhookChaos } from './chaos.js';
import { Courier } from './courier.js';
import { type DeliveryFilter, DeliveryLog } from './delivery-log.js';
import type { EmulatorWebhooks } from './emulator-webhooks.js';
import type { Delivery } from './records.js';
import { readWebhookSettings, type WebhookSettings } from './settings.js';
import { madeUp, noteOn, type Triggered, type TriggerOptions } from './trigger.js';

/** Brings an account's events to its webhooks and lets users see and repeat that. */
export class Deliveries implements EmulatorWebhooks {
  /** What was delivered and what is to be. */
  readonly log: DeliveryLog;
  readonly #account: Account;
  readonly #courier: Courier;
  readonly #emulatorEvents: boolean;

  /** @throws RangeError or DurationError when a setting cannot work */
  constructor(account: Account, given?: Partial<WebhookSettings>) {
    const settings = readWebhookSettings(given);
    this.#account = account;
    this.#emulatorEvents = settings.emulatorEvents;
    this.log = new DeliveryLog(account.world);
    this.#courier = new Courier(account, settings, this.log);
    setChaos(account.world, settings.chaos);
    subscribe(account, (event) => this.#accept(event));
  }

  list(filter: DeliveryFilter = {}): Delivery[] {
    return this.log.find(filter);
  }

  get(id: string): Delivery {
    const delivery = this.log.get(id);
    if (!delivery) throw new DomainError('not-found', `There is no delivery ${id}.`);
    return delivery;
  }

  async resend(id: string): Promise<Delivery> {
    this.#courier.sendNow(this.get(id));
    await this.#account.world.advance(0);
    return this.get(id);
  }

  async recover(webhookId: string, since: Date | string | number): Promise<Delivery[]> {
    getWebhook(this.#account, webhookId);
    const from = readTime(since);
    const lost = this.list({ webhookId }).filter(
      ({ status, createdAt }) => createdAt >= from && (status === 'failed' || status === 'dropped'),
    );
    for (const delivery of lost) this.#courier.sendNow(delivery);
    await this.#account.world.advance(0);
    return lost.map(({ id }) => this.get(id));
  }

  async trigger(event: string, options: TriggerOptions = {}): Promise<Triggered> {
    const { world } = this.#account;
    const ids = this.#take(madeUp(this.#account, event, options));
    world.journal.record('webhook.triggered', { event, deliveries: ids });
    await world.advance(0);
    const deliveries = ids.map((id) => this.get(id));
    return { event, deliveries, note: noteOn(event, deliveries) };
  }

  chaos(chaos?: Partial<WebhookChaos>): WebhookChaos {
    const { world } = this.#account;
    if (chaos) setChaos(world, chaos);
    return currentChaos(world);
  }

  enable(webhookId: string): void {
    setWebhookStatus(this.#account, webhookId, 'ENABLED');
    this.#courier.forgive(webhookId);
  }

  disable(webhookId: string): void {
    setWebhookStatus(this.#account, webhookId, 'DISABLED');
  }

  /** Has to be called when the world's state was replaced: requests under way are of the past. */
  abandon(): void {
    this.#courier.abandon();
    this.log.release();
  }

  /** Lets nobody wait any longer, because the emulator closes. */
  close(): void {
    this.log.close();
  }

  #accept(event: AccountEvent): void {
    this.#take(addressed(this.#account, event, this.#emulatorEvents));
  }

  /** @returns the ids of the deliveries */
  #take(parcels: readonly Parcel[]): string[] {
    const { world } = this.#account;
    return parcels.map((parcel) => {
      const delivery = this.log.add({
        ...parcel,
        id: world.ids.next('evt_'),
        headers: {},
        status: 'pending',
        attempts: [],
        nextAttemptAt: null,
        taskId: null,
        createdAt: world.now(),
      });
      this.#courier.accept(delivery);
      return delivery.id;
    });
  }
}
