import { addBusinessDays } from '../../world/calendar.js';
import { addDuration, type Duration, DurationError } from '../../world/duration.js';
import type { Random } from '../../world/random.js';
import { DomainError } from '../domain-error.js';

/**
 * How long something takes: always the same, anything in a range, or mostly about `typical` and
 * within `min` and `max` (log-normal). Spans in nothing but business days count in working hours.
 */
export type TransitionSpan =
  | Duration
  | { readonly from: Duration; readonly to: Duration }
  | { readonly typical: Duration; readonly min?: Duration; readonly max?: Duration };

/** A span that has been drawn. */
export interface DrawnSpan {
  /** Business days, or milliseconds. */
  readonly unit: 'days' | 'ms';
  readonly amount: number;
}

const BUSINESS_DAYS = /^\s*(\d+(?:\.\d+)?)\s*bd\s*$/;

/** Spread of the log-normal draw, as for the timing presets. */
const SPREAD = 0.35;

/** Any moment at which durations can be tried out. */
const SOME_MOMENT = Date.parse('2026-01-05T14:00:00.000Z');

/**
 * Checks a span.
 *
 * @returns it without members that mean nothing
 * @throws DomainError (`invalid`) when a duration cannot be read or the parts contradict each other
 */
export function readSpan(span: TransitionSpan): TransitionSpan {
  if (typeof span === 'string' || typeof span === 'number') return checked(span, 'after');
  if (span === null || typeof span !== 'object') throw unusable('after', 'is missing');
  if ('from' in span) {
    const from = checked(span.from, 'after.from');
    const to = checked(span.to, 'after.to');
    if (lengthOf(from) > lengthOf(to)) throw unusable('after.to', 'is shorter than "from"');
    return { from, to };
  }
  const typical = checked(span.typical, 'after.typical');
  const { min, max } = span;
  if (min !== undefined && lengthOf(checked(min, 'after.min')) > lengthOf(typical)) {
    throw unusable('after.min', 'is longer than "typical"');
  }
  if (max !== undefined && lengthOf(checked(max, 'after.max')) < lengthOf(typical)) {
    throw unusable('after.max', 'is shorter than "typical"');
  }
  return { typical, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/**
 * How long it takes this time.
 *
 * @param at when it starts, in epoch milliseconds: business days have different lengths
 * @param key what the draw is for
 */
export function drawSpan(
  span: TransitionSpan,
  at: number,
  random: Random,
  ...key: readonly (string | number)[]
): DrawnSpan {
  if (typeof span !== 'object') return drawnFrom([span], at, ([length = 0]) => length);
  if ('from' in span) {
    return drawnFrom([span.from, span.to], at, ([from = 0, to = 0]) =>
      random.between(from, to, 'transition', ...key),
    );
  }
  const { typical, min = 0, max } = span;
  const parts = max === undefined ? [typical, min] : [typical, min, max];
  return drawnFrom(parts, at, ([middle = 0, least = 0, most = Number.POSITIVE_INFINITY]) => {
    const drawn = middle * Math.exp(SPREAD * random.normal('transition', ...key));
    return Math.min(most, Math.max(least, drawn));
  });
}

/**
 * When a span that starts now is over.
 *
 * @param share of the span, for the steps on the way
 * @returns epoch milliseconds
 */
export function momentAfter(at: number, { unit, amount }: DrawnSpan, share = 1): number {
  if (unit === 'ms') return at + Math.round(amount * share);
  return amount === 0 ? at : Math.max(at, addBusinessDays(at, amount * share));
}

/** Draws in business days where every part counts in them, so that the draw falls on working hours. */
function drawnFrom(
  parts: readonly Duration[],
  at: number,
  draw: (lengths: readonly number[]) => number,
): DrawnSpan {
  const days = parts.map(businessDaysIn);
  if (days.every((count): count is number => count !== undefined)) {
    return { unit: 'days', amount: draw(days) };
  }
  return { unit: 'ms', amount: draw(parts.map((part) => addDuration(at, part) - at)) };
}

/** Nothing takes no business days either. */
function businessDaysIn(duration: Duration): number | undefined {
  if (duration === 0) return 0;
  const match = BUSINESS_DAYS.exec(String(duration));
  return match ? Number(match[1]) : undefined;
}

function checked(duration: Duration, field: string): Duration {
  try {
    addDuration(SOME_MOMENT, duration);
    return duration;
  } catch (error) {
    if (error instanceof DurationError || error instanceof TypeError) {
      const detail = error instanceof DurationError ? error.message : 'has to be a duration';
      throw unusable(field, detail);
    }
    throw error;
  }
}

function lengthOf(duration: Duration): number {
  return addDuration(SOME_MOMENT, duration) - SOME_MOMENT;
}

function unusable(field: string, detail: string): DomainError {
  const message = `"${field}" cannot be used: ${detail}`;
  return new DomainError('invalid', message, { [field]: detail });
}
