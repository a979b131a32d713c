import type { WireReply } from '../api/wire.js';
import { addDuration, DurationError } from '../world/duration.js';
import type { World } from '../world/world.js';
import { readJsonObject } from './json-body.js';
import { problem } from './problem.js';

const DAY = 86_400_000;

/** One call moves the clock at most this far: ten years, so that no typing error runs for hours. */
const FURTHEST_JUMP = 3_653 * DAY;
/** Letters in a span; "1w 2d 3h 4m 5s 6ms" takes 18. */
const LONGEST_SPAN = 40;
const TOO_FAR = 'Is more than ten years away, and one call moves the clock no further.';

/** `GET /_emulator/v1/clock`: the virtual time and what waits for it. */
export function readClock(world: World): WireReply {
  world.settle();
  const { nextAt } = world;
  return {
    status: 200,
    body: {
      now: isoTime(world.now()),
      mode: world.clock.mode,
      scale: world.clock.scale,
      pending: world.pendingCount,
      nextDueAt: nextAt === undefined ? null : isoTime(nextAt),
    },
  };
}

/** A date, or a time with its zone: a time without one would mean another moment on each machine. */
const ISO_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * `POST /_emulator/v1/clock/advance`: moves the clock by a span (`{"by": "3bd"}`) or to a moment
 * (`{"to": "2026-02-01T15:00:00Z"}`). Answers when all that fell due on the way is done.
 */
export async function advanceClock(world: World, bodyText: string): Promise<WireReply> {
  const body = readJsonObject(bodyText);
  if ('refusal' in body) return body.refusal;
  const { by, to } = body.value;
  if ((by === undefined) === (to === undefined)) {
    return problem(400, 'Send either "by", such as "3bd", or "to", an ISO 8601 time.');
  }
  const now = world.now();
  const target = by === undefined ? readMoment(now, to) : readSpan(now, by);
  if (typeof target === 'string') return fieldProblem(by === undefined ? 'to' : 'by', target);
  // A span is handed on as it came: an advance that waits for its turn counts from where the one
  // before it ended.
  const fired = await world.advance(typeof by === 'string' ? by : { to: target });
  return {
    status: 200,
    body: {
      now: isoTime(world.now()),
      fired: fired.map(({ at, task, cause }) => ({ at: isoTime(at), task, cause })),
    },
  };
}

/** @returns epoch milliseconds, or what is wrong */
function readSpan(now: number, by: unknown): number | string {
  // Business days are counted one by one: a long sum of them would take minutes.
  if (typeof by !== 'string' || by.length > LONGEST_SPAN) {
    return 'Has to be a duration such as "10m", "2h", "1d" or "3bd".';
  }
  try {
    const target = addDuration(now, by);
    return target - now > FURTHEST_JUMP ? TOO_FAR : target;
  } catch (error) {
    if (error instanceof DurationError) return error.message;
    throw error;
  }
}

/** @returns epoch milliseconds, or what is wrong */
function readMoment(now: number, to: unknown): number | string {
  const at = typeof to === 'string' && ISO_TIME.test(to) ? Date.parse(to) : Number.NaN;
  if (Number.isNaN(at))
    return 'Has to be an ISO 8601 time with its zone, for example "2026-02-01T15:00:00Z".';
  if (at < now) return `The clock cannot go back: it is ${isoTime(now)} already.`;
  return at - now > FURTHEST_JUMP ? TOO_FAR : at;
}

function fieldProblem(field: 'by' | 'to', detail: string): WireReply {
  return problem(400, `"${field}" cannot be used: ${detail}`, {
    errors: [{ pointer: `#/${field}`, detail }],
  });
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
