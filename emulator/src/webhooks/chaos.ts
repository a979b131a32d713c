import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';

/** Shares of deliveries, from 0 to 1, that go wrong in a way; drawn from the seed. */
export interface WebhookChaos {
  /** Sent twice. */
  readonly duplicate: number;
  /** Overtaken by what happens in the next half minute. */
  readonly reorder: number;
  /** Sent 5 to 60 seconds late. */
  readonly delay: number;
  /** Sent 2 to 10 minutes late. */
  readonly slow: number;
  /** Never sent, unless it is resent. */
  readonly drop: number;
  /** Cut off in the middle of the body; drawn anew for each attempt. */
  readonly truncate: number;
  /** Sent with another secret; drawn anew for each attempt. */
  readonly wrongSecret: number;
}

/** No delivery goes wrong. */
export const noChaos: WebhookChaos = {
  duplicate: 0,
  reorder: 0,
  delay: 0,
  slow: 0,
  drop: 0,
  truncate: 0,
  wrongSecret: 0,
};

/** What each effect does to a delivery. */
export const chaosEffects: Readonly<Record<keyof WebhookChaos, string>> = {
  duplicate: 'Sent twice.',
  reorder: 'Overtaken by what happens in the next half minute.',
  delay: 'Sent 5 to 60 seconds late.',
  slow: 'Sent 2 to 10 minutes late.',
  drop: 'Never sent, unless it is resent.',
  truncate: 'Cut off in the middle of the body; drawn anew for each attempt.',
  wrongSecret: 'Sent with another secret; drawn anew for each attempt.',
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * Completes shares by zeros.
 *
 * @throws RangeError when one is unknown or not from 0 to 1
 */
export function readChaos(given: Partial<WebhookChaos>): WebhookChaos {
  for (const [effect, share] of Object.entries(given)) {
    if (!Object.hasOwn(noChaos, effect)) {
      const known = Object.keys(noChaos).join(', ');
      throw new RangeError(`Webhooks know no chaos "${effect}". Choose from: ${known}.`);
    }
    if (!(share >= 0 && share <= 1)) {
      throw new RangeError(`The share "${effect}" has to be from 0 to 1, not ${share}.`);
    }
  }
  return { ...noChaos, ...given };
}

const KEY = 'webhook.chaos';

/** Makes deliveries of a world go wrong from now on. It is part of the world's state. */
export function setChaos({ values }: World, given: Partial<WebhookChaos>): void {
  values.set(KEY, { ...readChaos(given) });
}

/** What goes wrong with deliveries of a world now. */
export function currentChaos({ values }: World): WebhookChaos {
  return (values.get(KEY) as unknown as WebhookChaos) ?? noChaos;
}

/** The draws of a world as its chaos is now. */
export function chaosOf(world: World): ChaosDraws {
  return new ChaosDraws(world.random, currentChaos(world));
}

/** Draws which deliveries go wrong. A draw depends on the seed and the delivery alone. */
export class ChaosDraws {
  readonly #random: Random;
  readonly #chaos: WebhookChaos;

  constructor(random: Random, chaos: WebhookChaos) {
    this.#random = random;
    this.#chaos = chaos;
  }

  /** Whether an effect strikes a delivery. @param attempt for effects that each attempt may have */
  strikes(effect: keyof WebhookChaos, deliveryId: string, attempt = 0): boolean {
    const share = this.#chaos[effect];
    return share > 0 && this.#random.unit('webhook', effect, deliveryId, attempt) < share;
  }

  /** How much later than due a delivery goes out, in milliseconds of virtual time. */
  lateness(deliveryId: string): number {
    let late = 0;
    if (this.strikes('reorder', deliveryId)) late += 30 * SECOND;
    if (this.strikes('delay', deliveryId)) {
      late += this.#random.int(5 * SECOND, MINUTE, 'webhook-delay', deliveryId);
    }
    if (this.strikes('slow', deliveryId)) {
      late += this.#random.int(2 * MINUTE, 10 * MINUTE, 'webhook-slow', deliveryId);
    }
    return late;
  }
}
