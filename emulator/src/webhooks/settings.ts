import { addDuration, type Duration } from '../world/duration.js';
import { noChaos, readChaos, type WebhookChaos } from './chaos.js';
import type { WebhookTransport } from './transport.js';

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
   * @default five attempts in all, exponential from 5 seconds (assumed: Pinnacle publishes none)
   */
  readonly retries: readonly Duration[];
  /**
   * A webhook at which nothing has arrived for so long is disabled; `null` never.
   * @default '5d' (assumed: Pinnacle publishes none)
   */
  readonly disableAfter: Duration | null;
  /** Sends Standard Webhooks headers beside the provider's own secret. @default false */
  readonly standardWebhooks: boolean;
  /**
   * Tells webhooks of review results too, by events named `emulator.*`. The provider has no such
   * events: an app that relies on them does not work against it, where reviews are polled.
   * @default false
   */
  readonly emulatorEvents: boolean;
  /** What goes wrong on purpose, from the start. @default nothing */
  readonly chaos: Partial<WebhookChaos>;
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

/** What holds unless the user says otherwise. */
export const defaultWebhookSettings: WebhookSettings = {
  deliver: 'local',
  timeoutMs: 10_000,
  retries: ['5s', '10s', '20s', '40s'],
  disableAfter: '5d',
  standardWebhooks: false,
  emulatorEvents: false,
  chaos: noChaos,
};

/** The longest wait that timers take: about 24 days. */
const LONGEST_TIMEOUT = 2_147_483_647;

/**
 * Completes settings and refuses those that would fail later, in the middle of a test.
 *
 * @throws RangeError for a timeout or a share that is none; DurationError for a wait that cannot be
 * read
 */
export function readWebhookSettings(given: Partial<WebhookSettings> = {}): WebhookSettings {
  const settings = { ...defaultWebhookSettings, ...given };
  const { timeoutMs, retries, disableAfter, chaos } = settings;
  if (!(timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT)) {
    throw new RangeError(
      `webhooks.timeoutMs has to be milliseconds from 1 to ${LONGEST_TIMEOUT}, not ${timeoutMs}.`,
    );
  }
  for (const wait of retries) addDuration(0, wait);
  if (disableAfter !== null) addDuration(0, disableAfter);
  return { ...settings, chaos: readChaos(chaos) };
}
