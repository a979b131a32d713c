import { approvingReviewer } from '../domain/reviews/fixed-reviewers.js';
import { timingPresets } from '../domain/reviews/timing.js';
import type { AccountSettings } from '../domain/settings.js';
import type { WebhookSettings } from '../webhooks/settings.js';
import { type ClockOptions, clockModes } from '../world/clock.js';
import {
  anyObject,
  duration,
  either,
  flag,
  group,
  list,
  mapOf,
  moment,
  number,
  text,
  word,
} from './shapes.js';

/** What a file can say of an emulator: everything in its options that is plain data. */
export interface EmulatorConfig extends Partial<AccountSettings> {
  readonly seed?: string | number;
  readonly clock?: ClockOptions;
  readonly apiKeys?: readonly string[];
  readonly maxWorlds?: number;
  readonly journalCapacity?: number;
  readonly strictWire?: boolean;
  readonly webhooks?: Partial<WebhookSettings>;
}

const share = number(0, 1);
const positive = number(Number.MIN_VALUE);
const atLeastOne = number(1, Number.POSITIVE_INFINITY, true);
const isText = (value: unknown): boolean => typeof value === 'string';

const clock = group({ mode: word(...clockModes), now: moment, scale: positive });

const review = group({
  profile: word('docs', 'field', 'strict'),
  provider: word('sinch', 'twilio', 'telnyx', 'bandwidth', 'aws'),
  platform: group({ name: text, domain: text, sendsForItself: flag }, ['name']),
  facts: mapOf(anyObject),
});

const webhooks = group({
  deliver: word('local', 'all', 'capture'),
  timeoutMs: positive,
  retries: list(duration),
  disableAfter: either((value) => value === null, word(null), duration),
  standardWebhooks: flag,
  emulatorEvents: flag,
  chaos: group({
    duplicate: share,
    reorder: share,
    delay: share,
    slow: share,
    drop: share,
    truncate: share,
    wrongSecret: share,
  }),
});

const config = group({
  seed: either(isText, text, number(Number.NEGATIVE_INFINITY)),
  clock,
  apiKeys: list(text, 1),
  maxWorlds: atLeastOne,
  journalCapacity: atLeastOne,
  strictWire: flag,
  webhooks,
  timing: word(...timingPresets),
  review,
  approveAll: flag,
  provider: word('sinch', 'twilio', 'telnyx', 'bandwidth'),
  unverifiedSends: word('async', 'sync'),
  credits: number(Number.NEGATIVE_INFINITY),
  fees: group({ brandSubmission: number(0), brandVetting: number(0) }, [
    'brandSubmission',
    'brandVetting',
  ]),
  magicNumbers: flag,
  maxNumbers: number(0),
  sandboxRecipients: either(isText, word('any'), list(text)),
  temporaryNumber: flag,
  quietHours: flag,
  media: mapOf(group({ size: number(0), contentType: text }, ['size', 'contentType'])),
  privateMedia: flag,
  unstopClearsList: flag,
  throughput: group({ segmentsPerSecond: positive, queueHours: positive }, [
    'segmentsPerSecond',
    'queueHours',
  ]),
});

/**
 * Checks settings that were written by hand.
 *
 * @throws StateError naming the path of the mistake
 */
export function readConfig(value: unknown): EmulatorConfig {
  config(value, '');
  const { approveAll, ...settings } = value as EmulatorConfig & { readonly approveAll?: boolean };
  return approveAll ? { ...settings, reviewer: approvingReviewer } : settings;
}
