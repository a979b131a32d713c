import { addBusinessDays } from './calendar.js';

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

const PART = /(\d+(?:\.\d+)?)\s*(bd|ms|[smhdw])\s*/gy;

/** Thrown for a duration that cannot be read or that would turn time back. */
export class DurationError extends RangeError {
  override readonly name = 'DurationError';
}

/**
 * Adds a duration to a moment.
 *
 * @param at epoch milliseconds
 * @returns epoch milliseconds
 * @throws DurationError when the duration cannot be read or is negative
 */
export function addDuration(at: number, duration: Duration): number {
  if (typeof duration === 'number') {
    if (!Number.isFinite(duration) || duration < 0) throw unreadable(String(duration));
    return at + duration;
  }
  const text = duration.trim();
  let to = at;
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (!part) throw unreadable(duration);
    const [, count, unit] = part as unknown as [string, string, string];
    const size = UNITS[unit];
    to = size === undefined ? addBusinessDays(to, Number(count)) : to + Number(count) * size;
  }
  if (text === '' || !Number.isFinite(to)) throw unreadable(duration);
  return Math.round(to);
}

function unreadable(found: string): DurationError {
  return new DurationError(
    `Cannot read the duration "${found}". Write a number and a unit, for example "10m", "2h", "1d" or "3bd" (business days).`,
  );
}
