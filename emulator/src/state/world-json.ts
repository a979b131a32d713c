import type { JournalState } from '../world/journal.js';
import type { Json } from '../world/json.js';
import type { Task } from '../world/scheduler.js';
import type { WorldState } from '../world/world-state.js';

/** What a saved world calls itself. */
export const WORLD_FORMAT = 'tollgate-world';
/** The version of the format that is written, and the only one that is read. */
export const WORLD_VERSION = 1;

/** The state of a world as JSON. */
export interface WorldJson {
  readonly format: typeof WORLD_FORMAT;
  readonly version: typeof WORLD_VERSION;
  /** The world that it was saved from; another one may take it over. */
  readonly name: string;
  readonly seed: string;
  /** `now`: virtual time, ISO 8601. */
  readonly clock: { readonly now: string };
  /** How many ids each prefix has given out. */
  readonly ids: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, Json>>;
  readonly tasks: readonly Task[];
  readonly lastTaskId: number;
  /** Records by collection, oldest first. */
  readonly collections: Readonly<Record<string, readonly object[]>>;
  /** Left out, a journal begins anew. */
  readonly journal?: JournalState;
}

/** What goes into a saved world. */
export interface ToJsonOptions {
  /** Whether the journal is saved too. @default true */
  readonly journal?: boolean;
}

/**
 * Writes a state as JSON. Its records are shared, not copied: write it out before they are forgotten.
 *
 * @param name of the world that the state is from
 */
export function toJson(
  name: string,
  state: WorldState,
  { journal = true }: ToJsonOptions = {},
): WorldJson {
  const collections: Record<string, readonly object[]> = {};
  for (const [collection, records] of state.collections) collections[collection] = [...records];
  return {
    format: WORLD_FORMAT,
    version: WORLD_VERSION,
    name,
    seed: state.seed,
    clock: { now: new Date(state.now).toISOString() },
    ids: Object.fromEntries(state.issuedIds),
    values: Object.fromEntries(state.values),
    tasks: state.tasks,
    lastTaskId: state.lastTaskId,
    collections,
    ...(journal && { journal: state.journal }),
  };
}
