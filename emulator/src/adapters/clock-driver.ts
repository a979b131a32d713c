import type { Activity } from '../world/world.js';

/** Runs a world's tasks in one of the modes in which a clock moves by itself. */
export interface ClockDriver {
  /** Has to be called whenever something concerns the clock, in whatever mode it is. */
  look(what: Activity): void;
  /** Lets the world stand still. */
  stop(): void;
}
