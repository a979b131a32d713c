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

/** What waits in a world, in the order in which it will happen. @param limit the next ones only */
export function timelineOf(world: World, limit?: number): PlannedEvent[] {
  return world
    .pending()
    .slice(0, limit)
    .map(({ at, name, cause }) => shownEvent({ at, task: name, cause }));
}

/** A task as users see it. */
export function shownEvent({ at, task, cause }: Fired): PlannedEvent {
  return { at: new Date(at).toISOString(), task, cause };
}
