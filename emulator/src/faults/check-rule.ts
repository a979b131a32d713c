import { isMeantBy } from '../api/operation-pattern.js';
import { operations } from '../generated/operations.js';
import { type FaultDelay, type FaultRule, FaultRuleError } from './fault.js';

/** The longest that an answer is held back: ten minutes. */
export const LONGEST_DELAY = 600_000;

const EFFECTS = ['status', 'network', 'limit', 'delayMs'] as const;
/** The members that each effect may have. */
const MEMBERS: Readonly<Record<(typeof EFFECTS)[number], readonly string[]>> = {
  status: ['status', 'body', 'retryAfter', 'delayMs'],
  network: ['network', 'before', 'delayMs'],
  limit: ['limit', 'windowMs', 'per'],
  delayMs: ['delayMs'],
};

/** Refuses a rule that could never strike or that makes no sense. @throws FaultRuleError */
export function checkRule({ operation, probability, count, lastsMs, effect }: FaultRule): void {
  if (!operations.some((known) => isMeantBy(operation, known))) {
    throw new FaultRuleError(
      `No operation is called "${operation}". Write an operation id such as sendSms, a method and path such as "POST /messages/send/*", or "*".`,
    );
  }
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    throw new FaultRuleError(`A probability lies between 0 and 1, not at ${probability}.`);
  }
  if (count !== undefined && !isCount(count)) {
    throw new FaultRuleError(`A count is a whole number above 0, not ${count}.`);
  }
  if (lastsMs !== undefined && !(lastsMs > 0 && Number.isFinite(lastsMs))) {
    throw new FaultRuleError(`A fault lasts for milliseconds above 0, not ${lastsMs}.`);
  }
  checkEffect(effect);
}

function checkEffect(effect: FaultRule['effect']): void {
  const kind = EFFECTS.find((name) => Object.hasOwn(effect, name));
  if (!kind) {
    throw new FaultRuleError(`An effect has one of ${EFFECTS.join(', ')}; this one has none.`);
  }
  const stray = Object.keys(effect).find((name) => !MEMBERS[kind].includes(name));
  if (stray !== undefined) {
    const known = MEMBERS[kind].join(', ');
    throw new FaultRuleError(`An effect with "${kind}" has no "${stray}". It may have: ${known}.`);
  }
  if (
    'status' in effect &&
    !(isCount(effect.status) && effect.status >= 400 && effect.status < 600)
  ) {
    throw new FaultRuleError(`A fault answers a status from 400 to 599, not ${effect.status}.`);
  }
  if ('network' in effect && !['drop', 'reset', 'malformed'].includes(effect.network)) {
    throw new FaultRuleError(
      `A network fails by drop, reset or malformed, not by "${effect.network}".`,
    );
  }
  if ('limit' in effect) checkLimit(effect);
  else if (effect.delayMs !== undefined) checkDelay(effect.delayMs);
}

function checkLimit(effect: { limit: number; windowMs: number; per?: string }): void {
  const { limit, windowMs, per } = effect;
  if (!(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new FaultRuleError(`A limit is a whole number of calls, not ${limit}.`);
  }
  if (!(windowMs > 0 && Number.isFinite(windowMs))) {
    throw new FaultRuleError(`A rate limit needs a windowMs above 0, not ${windowMs}.`);
  }
  if (per !== undefined && per !== 'key' && per !== 'operation') {
    throw new FaultRuleError(`A rate limit counts per key or per operation, not per "${per}".`);
  }
}

function checkDelay(delay: FaultDelay): void {
  const spans = typeof delay === 'number' ? [delay] : Object.values(delay);
  const [low = 0, high = low] = ordered(delay);
  if (spans.every((span) => span >= 0 && span <= LONGEST_DELAY) && low <= high) return;
  throw new FaultRuleError(
    `A delay is milliseconds from 0 to ${LONGEST_DELAY}, { min, max } or { median, p95 } in rising order, not ${JSON.stringify(delay)}.`,
  );
}

/** The two ends of a delay, which have to rise. NaN when one of them is missing. */
function ordered(delay: FaultDelay): readonly number[] {
  if (typeof delay === 'number') return [delay];
  const ends = 'median' in delay ? [delay.median, delay.p95] : [delay.min, delay.max];
  const isKnown = Object.keys(delay).length === 2 && ends.every((end) => typeof end === 'number');
  // A log-normal of median 0 has no spread.
  return isKnown && !('median' in delay && delay.median <= 0) ? ends : [1, 0];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
