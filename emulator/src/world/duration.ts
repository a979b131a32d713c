import { addBusinessDays } from './calendar.js';
import { isMoment } from './clock.js';

/**
 * A span of virtual time: `500ms`, `30s`, `10m`, `2h`, `1d`, `2w`, `3bd` (business days), or
 * several together such as `1h30m`. A plain number is milliseconds.
 */
export type Duration = string | number;

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Business days are counted one by one, so a span holds at most about forty years of them. */
const MOST_BUSINESS_DAYS = 10_000;

const PART = /(\d+(?:\.\d+)?)\s*(bd|ms|[smhdw])\s*/gy;

/** Thrown for a duration that cannot be read or that would turn time back. */
export class DurationError extends RangeError {
  override readonly name = 'DurationError';
}

/**
 * Adds a duration to a moment.
 *
 * @param at epoch milliseconds
 * @returns whole epoch milliseconds
 * @throws DurationError when the duration cannot be read, is negative, or leads past the year 9999
 */
export function addDuration(at: number, duration: Duration): number {
  if (typeof duration === 'number') {
    if (!Number.isFinite(duration) || duration < 0) throw unreadable(String(duration));
    return within(at + duration, duration);
  }
  const text = duration.trim();
  if (text === '') throw unreadable(duration);
  let to = at;
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (!part) throw unreadable(duration);
    const [, count, unit] = part as unknown as [string, string, string];
    const size = UNITS[unit];
    if (size === undefined && Number(count) > MOST_BUSINESS_DAYS) throw tooLong(duration);
    to = size === undefined ? addBusinessDays(to, Number(count)) : to + Number(count) * size;
    within(to, duration);
  }
  return within(to, duration);
}

function within(to: number, duration: Duration): number {
  if (!isMoment(to)) throw tooLong(duration);
  return Math.round(to);
}

function tooLong(found: Duration): DurationError {
  return new DurationError(
    `The duration "${found}" is too long. The clock stops at the year 9999 and counts at most ${MOST_BUSINESS_DAYS} business days at once.`,
  );
}

function unreadable(found: string): DurationError {
  return new DurationError(
    `Cannot read the duration "${found}". Write a number and a unit, for example "10m", "2h", "1d" or "3bd" (business days).`,
  );
}
