import { readTime } from '../world/clock.js';
import type { Duration } from '../world/duration.js';
import type { Fired } from '../world/runner.js';
import type { World } from '../world/world.js';

/** Something that is going to happen. */
export interface PlannedEvent {
  /** ISO 8601, virtual time. */
  readonly at: string;
  readonly task: string;
  readonly cause: string;
}

/** Something that has happened while the clock was moved. */
export type FiredEvent = PlannedEvent;

/** The virtual clock of one world. */
export interface EmulatorClock {
  /** The virtual time. */
  now(): Date;
  /**
   * Moves the clock on and lets everything happen that falls due on the way, in order.
   *
   * @param by `'10m'`, `'2h'`, `'1d'`, `'3bd'` (business days) or milliseconds
   * @throws DurationError when the duration cannot be read
   */
  advance(by: Duration): Promise<FiredEvent[]>;
  /** Moves the clock to a moment. @throws RangeError when it cannot be read or lies in the past */
  advanceTo(to: Date | string | number): Promise<FiredEvent[]>;
}

/** The clock of a world. */
export function clockOf(world: World): EmulatorClock {
  return {
    now: () => new Date(world.now()),
    advance: async (by) => (await world.advance(by)).map(shown),
    advanceTo: async (to) => {
      const at = readTime(to);
      if (at < world.now()) {
        const now = new Date(world.now()).toISOString();
        throw new RangeError(
          `The clock cannot go back to ${new Date(at).toISOString()}; it is ${now}.`,
        );
      }
      return (await world.advance({ to: at })).map(shown);
    },
  };
}

/** What waits in a world, in the order in which it will happen. */
export function timelineOf(world: World): PlannedEvent[] {
  return world.pending().map(({ at, name, cause }) => shown({ at, task: name, cause }));
}

function shown({ at, task, cause }: Fired): PlannedEvent {
  return { at: new Date(at).toISOString(), task, cause };
}
