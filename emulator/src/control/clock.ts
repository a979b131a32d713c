import type { FiredEvent } from '../emulator-world/timeline.js';
import { addDuration, DurationError } from '../world/duration.js';
import type { World } from '../world/world.js';
import { ControlError } from './control-error.js';
import type { ResultOf, WorldActions } from './operation.js';

const DAY = 86_400_000;

/** One call moves the clock at most this far: ten years, so that no typing error runs for hours. */
const FURTHEST_JUMP = 3_653 * DAY;
/** Letters in a span; "1w 2d 3h 4m 5s 6ms" takes 18. */
const LONGEST_SPAN = 40;
const TOO_FAR = 'is more than ten years away, and one call moves the clock no further';

/** A date, or a time with its zone: a time without one would mean another moment on each machine. */
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

const DEFAULT_LIMIT = 100;

/** The virtual time of a world and what waits for it. */
export const clockActions: WorldActions<
  'getClock' | 'setClockMode' | 'advanceClock' | 'runUntilIdle' | 'getTimeline'
> = {
  getClock({ parts }) {
    const { world } = parts.account;
    world.settle();
    return shown(world);
  },

  setClockMode({ parts, body }) {
    const { world } = parts.account;
    if (body.scale !== undefined && body.mode !== 'realtime') {
      throw unusable('scale', `is for a realtime clock, and this one is to be ${body.mode}`);
    }
    world.setClock(body);
    return shown(world);
  },

  // Answers when all that fell due on the way is done.
  async advanceClock({ parts, world: { clock }, body }) {
    const { world } = parts.account;
    const now = world.now();
    // A span is handed on as it came: an advance that waits for its turn counts from where the one
    // before it ended.
    if ('by' in body) return moved(world, await clock.advance(checkedSpan(now, 'by', body.by)));
    if ('to' in body) return moved(world, await clock.advanceTo(readTarget(now, body.to)));
    const { within, ...state } = body.until;
    const limit = within === undefined ? {} : { within: checkedSpan(now, 'until.within', within) };
    return moved(world, await clock.advanceTo(state, limit));
  },

  async runUntilIdle({ parts, world: { clock }, body = {} }) {
    return moved(parts.account.world, await clock.runUntilIdle(body));
  },

  getTimeline({ parts, world, query: { limit = DEFAULT_LIMIT } }) {
    const { account } = parts;
    account.world.settle();
    return {
      now: isoTime(account.world.now()),
      total: account.world.pendingCount,
      events: world.timeline({ limit }),
    };
  },
};

function shown(world: World): ResultOf<'getClock'> {
  const { nextAt } = world;
  return {
    now: isoTime(world.now()),
    mode: world.clock.mode,
    scale: world.clock.scale,
    pending: world.pendingCount,
    nextDueAt: nextAt === undefined ? null : isoTime(nextAt),
  };
}

function moved(world: World, fired: FiredEvent[]): ResultOf<'advanceClock'> {
  return { now: isoTime(world.now()), fired };
}

/** Where a span leads that starts at a moment, in epoch milliseconds. @throws DurationError */
export function spanEnd(from: number, by: string): number {
  return addDuration(from, by);
}

/** @throws ControlError when the span cannot be read or is too long */
function checkedSpan(now: number, field: string, by: string): string {
  // Business days are counted one by one: a long sum of them would take minutes.
  if (by.length > LONGEST_SPAN) {
    throw unusable(field, 'has to be a duration such as "10m", "2h", "1d" or "3bd"');
  }
  try {
    if (addDuration(now, by) - now > FURTHEST_JUMP) throw unusable(field, TOO_FAR);
    return by;
  } catch (error) {
    throw error instanceof DurationError ? unusable(field, error.message) : error;
  }
}

/** @returns epoch milliseconds, or `next` @throws ControlError when it cannot be moved there */
function readTarget(now: number, to: string): number | 'next' {
  if (to === 'next') return to;
  const at = ISO_TIME.test(to) ? Date.parse(to) : Number.NaN;
  if (Number.isNaN(at)) {
    throw unusable(
      'to',
      'has to be "next" or an ISO 8601 time with its zone, such as "2026-02-01T15:00:00Z"',
    );
  }
  if (at < now) throw unusable('to', `would turn the clock back: it is ${isoTime(now)} already`);
  if (at - now > FURTHEST_JUMP) throw unusable('to', TOO_FAR);
  return at;
}

function unusable(field: string, detail: string): ControlError {
  return new ControlError(400, `"${field}" cannot be used: ${detail}`, field);
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
