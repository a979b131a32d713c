import type { Collection } from '../world/collection.js';
import { Waiters } from '../world/waiters.js';
import type { World } from '../world/world.js';
import {
  ATTEMPT_LIMIT,
  DELIVERY_LIMIT,
  type Delivery,
  type DeliveryAttempt,
  deliveryCollection,
} from './records.js';

/** Which deliveries are meant; all conditions hold. */
export interface DeliveryFilter {
  readonly webhookId?: string | undefined;
  readonly messageId?: string | undefined;
  readonly status?: Delivery['status'] | undefined;
}

const SEQ = 'webhook.seq';

/** The deliveries of a world: bounded, and every change of one has its place in an order. */
export class DeliveryLog {
  readonly #world: World;
  readonly #records: Collection<Delivery>;
  readonly #waiters = new Waiters();

  constructor(world: World) {
    this.#world = world;
    this.#records = world.collection('deliveries', deliveryCollection);
  }

  /** The place of the latest change; 0 before the first. */
  get latest(): number {
    return (this.#world.values.get(SEQ) as number | undefined) ?? 0;
  }

  get(id: string): Delivery | undefined {
    return this.#records.get(id);
  }

  /** Deliveries, oldest first. */
  find({ webhookId, messageId, status }: DeliveryFilter): Delivery[] {
    return this.#records.find({ webhookId, messageId, status });
  }

  /** How many deliveries are in each state. */
  countsByStatus(): IterableIterator<[status: string, count: number]> {
    return this.#records.countsBy('status');
  }

  /** Deliveries that have changed after a place, in the order of their latest change. */
  changedAfter(seq: number, filter: DeliveryFilter): Delivery[] {
    if (seq >= this.latest) return [];
    return this.find(filter)
      .filter((delivery) => delivery.seq > seq)
      .sort((a, b) => a.seq - b.seq);
  }

  /** Adds a delivery; the oldest goes when there are too many. */
  add(delivery: Omit<Delivery, 'seq'>): Delivery {
    const added = this.#records.insert({ ...delivery, seq: this.#next() });
    this.#forgetOldest();
    return added;
  }

  change(id: string, patch: Partial<Omit<Delivery, 'seq' | 'attempts'>>): Delivery {
    return this.#records.update(id, { ...patch, seq: this.#next() });
  }

  /** Adds an attempt to those of a delivery. */
  addAttempt(
    delivery: Delivery,
    attempt: Omit<DeliveryAttempt, 'seq'>,
    patch: Partial<Omit<Delivery, 'seq' | 'attempts'>>,
  ): Delivery {
    const seq = this.#next();
    const attempts = [...delivery.attempts, { seq, ...attempt }].slice(-ATTEMPT_LIMIT);
    return this.#records.update(delivery.id, { ...patch, seq, attempts });
  }

  /**
   * Waits until something has changed after a place.
   *
   * @param atMost real milliseconds after which waiting ends all the same
   */
  async untilChanged(seq: number, atMost: number): Promise<void> {
    if (this.latest === seq) await this.#waiters.wait(atMost);
  }

  /** Ends all waiting, because the state has been replaced. */
  release(): void {
    this.#waiters.release();
  }

  /** Ends all waiting for good, because the emulator closes. */
  close(): void {
    this.#waiters.close();
  }

  #next(): number {
    const seq = this.latest + 1;
    this.#world.values.set(SEQ, seq);
    this.release();
    return seq;
  }

  #forgetOldest(): void {
    if (this.#records.size <= DELIVERY_LIMIT) return;
    for (const status of ['delivered', 'captured', 'dropped', 'failed', 'pending']) {
      const oldest = this.#records.first({ status });
      if (!oldest) continue;
      if (oldest.taskId !== null) this.#world.cancel(oldest.taskId);
      this.#records.delete(oldest.id);
      return;
    }
  }
}
