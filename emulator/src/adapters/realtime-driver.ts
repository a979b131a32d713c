import type { World } from '../world/world.js';

/** The timers of the host, replaceable in tests. */
export interface Timers {
  /** @param delay real milliseconds */
  set(callback: () => void, delay: number): unknown;
  clear(timer: unknown): void;
}

/** Runs a world's tasks as real time reaches them. */
export interface RealtimeDriver {
  /** Lets the world stand still. */
  stop(): void;
}

/** Timers hold no more than 2^31 - 1 milliseconds; a longer wait is taken in steps. */
const LONGEST_DELAY = 2_147_483_647;

/**
 * Drives a world in `realtime` mode: one timer, set to the next task that is due. The timer does
 * not keep the process alive. Nothing happens for a world with a manual clock.
 *
 * @param onError told of what a task threw; the tasks after it still run
 */
export function driveRealtime(
  world: World,
  onError: (error: unknown) => void,
  timers: Timers = HOST_TIMERS,
): RealtimeDriver {
  if (world.clock.mode !== 'realtime') return { stop() {} };
  let timer: unknown;

  const disarm = (): void => {
    if (timer !== undefined) timers.clear(timer);
    timer = undefined;
  };
  const rearm = (): void => {
    disarm();
    const { nextAt } = world;
    if (nextAt === undefined) return;
    const delay = Math.ceil(world.clock.realDelayUntil(nextAt));
    timer = timers.set(run, Math.min(delay, LONGEST_DELAY));
  };
  const run = (): void => {
    try {
      world.settle();
    } catch (error) {
      onError(error);
    }
    rearm();
  };

  world.onActivity(rearm);
  rearm();
  return {
    stop() {
      world.onActivity(undefined);
      disarm();
    },
  };
}

const HOST_TIMERS: Timers = {
  set(callback, delay) {
    const timer = setTimeout(callback, delay);
    // Browsers number their timers and have no process to keep alive.
    if (typeof timer === 'object') timer.unref();
    return timer;
  },
  clear(timer) {
    clearTimeout(timer as number);
  },
};
