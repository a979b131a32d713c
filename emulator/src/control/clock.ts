import { addDuration, DurationError } from '../world/duration.js';
import { ControlError } from './control-error.js';
import type { WorldActions } from './operation.js';

const DAY = 86_400_000;

/** One call moves the clock at most this far: ten years, so that no typing error runs for hours. */
const FURTHEST_JUMP = 3_653 * DAY;
/** Letters in a span; "1w 2d 3h 4m 5s 6ms" takes 18. */
const LONGEST_SPAN = 40;
const TOO_FAR = 'is more than ten years away, and one call moves the clock no further';

/** A date, or a time with its zone: a time without one would mean another moment on each machine. */
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** The virtual time of a world and what waits for it. */
export const clockActions: WorldActions<'getClock' | 'advanceClock'> = {
  getClock({ parts }) {
    const { world } = parts.account;
    world.settle();
    const { nextAt } = world;
    return {
      now: isoTime(world.now()),
      mode: world.clock.mode,
      scale: world.clock.scale,
      pending: world.pendingCount,
      nextDueAt: nextAt === undefined ? null : isoTime(nextAt),
    };
  },

  // Answers when all that fell due on the way is done.
  async advanceClock({ parts, body }) {
    const { world } = parts.account;
    const now = world.now();
    // A span is handed on as it came: an advance that waits for its turn counts from where the one
    // before it ended.
    const how = 'by' in body ? checkedSpan(now, body.by) : { to: readMoment(now, body.to) };
    const fired = await world.advance(how);
    return {
      now: isoTime(world.now()),
      fired: fired.map(({ at, task, cause }) => ({ at: isoTime(at), task, cause })),
    };
  },
};

/** @throws ControlError when the span cannot be read or is too long */
function checkedSpan(now: number, by: string): string {
  // Business days are counted one by one: a long sum of them would take minutes.
  if (by.length > LONGEST_SPAN) {
    throw unusable('by', 'has to be a duration such as "10m", "2h", "1d" or "3bd"');
  }
  try {
    if (addDuration(now, by) - now > FURTHEST_JUMP) throw unusable('by', TOO_FAR);
    return by;
  } catch (error) {
    throw error instanceof DurationError ? unusable('by', error.message) : error;
  }
}

/** @returns epoch milliseconds @throws ControlError when it is no moment that can be moved to */
function readMoment(now: number, to: string): number {
  const at = ISO_TIME.test(to) ? Date.parse(to) : Number.NaN;
  if (Number.isNaN(at)) {
    throw unusable(
      'to',
      'has to be an ISO 8601 time with its zone, such as "2026-02-01T15:00:00Z"',
    );
  }
  if (at < now) throw unusable('to', `would turn the clock back: it is ${isoTime(now)} already`);
  if (at - now > FURTHEST_JUMP) throw unusable('to', TOO_FAR);
  return at;
}

function unusable(field: 'by' | 'to', detail: string): ControlError {
  return new ControlError(400, `"${field}" cannot be used: ${detail}`, field);
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
