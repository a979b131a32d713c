import type { Duration } from '../world/duration.js';

/** A request to a receiver. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, exactly as it goes out. */
  readonly body: string;
  /** Real milliseconds after which the receiver counts as not answering. */
  readonly timeoutMs: number;
}

/**
 * Brings a request to a receiver and returns the status that it answered. Throws when there is no
 * answer. `null` means that it was not sent at all, only kept.
 */
export type WebhookTransport = (request: WebhookRequest) => Promise<number | null>;

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
  /** Never sent. */
  readonly drop: number;
  /** Cut off in the middle of the body. */
  readonly truncate: number;
  /** Sent with another secret. */
  readonly wrongSecret: number;
}

/** How webhooks are delivered. */
export interface WebhookSettings {
  /**
   * `local` sends to loopback addresses and keeps everything else without sending it, so that a test
   * never calls out by surprise; `all` sends everywhere; `capture` sends nothing; a function takes
   * the place of the network.
   * @default 'local'
   */
  readonly deliver: 'local' | 'all' | 'capture' | WebhookTransport;
  /** Real milliseconds to wait for an answer. Assumed: Pinnacle publishes none. @default 10_000 */
  readonly timeoutMs: number;
  /**
   * How long to wait, in virtual time, after each failed attempt.
   * @default five attempts in all, exponential from 5 seconds (assumed)
   */
  readonly retries: readonly Duration[];
  /** A webhook that has failed for so long is disabled; `null` never. @default '5d' (assumed) */
  readonly disableAfter: Duration | null;
  /** Sends Standard Webhooks headers beside the provider's own secret. @default false */
  readonly standardWebhooks: boolean;
  /** @default nothing goes wrong */
  readonly chaos: WebhookChaos;
}

/** Waits of the Standard Webhooks specification: ten attempts over 75 hours. */
export const standardWebhooksRetries: readonly Duration[] = [
  '5s',
  '5m',
  '30m',
  '2h',
  '5h',
  '10h',
  '14h',
  '20h',
  '24h',
];

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

/** What holds unless the user says otherwise. */
export const defaultWebhookSettings: WebhookSettings = {
  deliver: 'local',
  timeoutMs: 10_000,
  retries: ['5s', '10s', '20s', '40s'],
  disableAfter: '5d',
  standardWebhooks: false,
  chaos: noChaos,
};
