import type { Activity, World } from '../world/world.js';
import { autoDriver } from './auto-driver.js';
import type { ClockDriver } from './clock-driver.js';
import { realtimeDriver } from './realtime-driver.js';
import { HOST_TIMERS, type Timers } from './timers.js';

/**
 * Drives the clock of a world as its mode says, which may change at any time. A `manual` clock is
 * left alone. No timer keeps the process alive.
 *
 * @param onError told of what a task threw; the tasks after it still run
 */
export function driveClock(
  world: World,
  onError: (error: unknown) => void,
  timers: Timers = HOST_TIMERS,
): Pick<ClockDriver, 'stop'> {
  const drivers = [realtimeDriver(world, onError, timers), autoDriver(world, onError, timers)];
  const look = (what: Activity): void => {
    for (const driver of drivers) driver.look(what);
  };
  world.onActivity(look);
  look('set');
  return {
    stop() {
      world.onActivity(undefined);
      for (const driver of drivers) driver.stop();
    },
  };
}
