import type { World } from '../world/world.js';
import type { ClockDriver } from './clock-driver.js';
import type { Timers } from './timers.js';

/** Timers hold no more than 2^31 - 1 milliseconds; a longer wait is taken in steps. */
const LONGEST_DELAY = 2_147_483_647;

/** Runs the tasks of a `realtime` clock: one timer, set to the next task that is due. */
export function realtimeDriver(
  world: World,
  onError: (error: unknown) => void,
  timers: Timers,
): ClockDriver {
  let timer: unknown;

  const disarm = (): void => {
    if (timer !== undefined) timers.clear(timer);
    timer = undefined;
  };
  const rearm = (): void => {
    disarm();
    const { clock } = world;
    if (clock.mode !== 'realtime') return;
    const { nextAt } = world;
    if (nextAt === undefined) return;
    timer = timers.set(run, Math.min(Math.ceil(clock.realDelayUntil(nextAt)), LONGEST_DELAY));
  };
  const run = (): void => {
    try {
      world.settle();
    } catch (error) {
      onError(error);
    }
    rearm();
  };

  return { look: rearm, stop: disarm };
}
