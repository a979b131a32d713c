import type { World } from '../world/world.js';
import type { ClockDriver } from './clock-driver.js';
import type { Timers } from './timers.js';

/**
 * How far time goes by itself beyond the last thing that was planned from outside: one year. A send
 * that is repeated for ever would otherwise keep a processor busy up to the year 9999.
 */
const FURTHEST = 365 * 86_400_000;

/** How many real milliseconds pass at most before timers and sockets get a longer turn. */
const SLICE = 10;

/**
 * Moves an `auto` clock to the next moment at which something is due, again and again, as long as
 * nobody else moves it and no task waits for an answer.
 *
 * Never in the call that planned something, so that callers see their reply first.
 */
export function autoDriver(
  world: World,
  onError: (error: unknown) => void,
  timers: Timers,
): ClockDriver {
  let timer: unknown;
  let isRunning = false;
  let isStopped = false;
  let horizon = Number.NEGATIVE_INFINITY;

  const dueAt = (): number | undefined => {
    if (isStopped || world.clock.mode !== 'auto' || !world.isIdle) return undefined;
    const { nextAt } = world;
    return nextAt !== undefined && nextAt <= horizon ? nextAt : undefined;
  };
  const disarm = (): void => {
    if (timer !== undefined) timers.clear(timer);
    timer = undefined;
  };
  const rearm = (): void => {
    if (isRunning) return;
    if (dueAt() === undefined) disarm();
    else timer ??= timers.set(() => void run(), 0);
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    isRunning = true;
    const end = timers.now() + SLICE;
    for (let at = dueAt(); at !== undefined; at = timers.now() < end ? dueAt() : undefined) {
      try {
        await world.advance({ to: at });
      } catch (error) {
        onError(error);
      }
      await new Promise<void>((resolve) => timers.turn(resolve));
    }
    isRunning = false;
    rearm();
  };

  return {
    look(what) {
      if (world.clock.mode !== 'auto') {
        disarm();
        return;
      }
      const isFromOutside = what === 'moved' ? !isRunning : !world.isInTask;
      if (isFromOutside) horizon = world.now() + FURTHEST;
      rearm();
    },
    stop() {
      isStopped = true;
      disarm();
    },
  };
}
