import { DomainError } from '../domain/domain-error.js';
import type { World } from '../world/world.js';
import type { WorldState } from '../world/world-state.js';

/** A snapshot that is kept by its name. */
export interface NamedSnapshot {
  readonly name: string;
  /** Virtual time of the snapshot. */
  readonly at: Date;
  /** How many records there are of each kind, for example `messages`. Empty kinds are left out. */
  readonly records: Readonly<Record<string, number>>;
  /** How many tasks wait on the clock, and when the first of them is due. */
  readonly pending: number;
  readonly nextDueAt: Date | null;
  /** The number of the journal's latest entry. */
  readonly journalSeq: number;
}

/**
 * Snapshots of a world that are kept by name, to go back to as often as wanted.
 *
 * They are kept beside the world's state: going back or resetting loses none of them. They live as
 * long as the emulator; `exportState` outlives it.
 */
export interface EmulatorSnapshots {
  /**
   * Keeps the whole state at this moment. One of the same name is replaced.
   *
   * @throws DomainError when the name is empty or as many are kept as permitted
   */
  save(name: string): NamedSnapshot;
  /** Goes back to a snapshot, clock and journal included. @throws DomainError (`not-found`) */
  load(name: string): NamedSnapshot;
  /** All snapshots, the one that was saved first first. */
  list(): NamedSnapshot[];
  /** What is in a snapshot. @throws DomainError (`not-found`) */
  inspect(name: string): NamedSnapshot;
  /** Forgets a snapshot. @throws DomainError (`not-found`) */
  delete(name: string): void;
}

/** The states that are kept of a world, by name. */
export type KeptStates = Map<string, WorldState>;

/** How many snapshots a world keeps. A snapshot shares with the world what has not changed since. */
export const SNAPSHOT_LIMIT = 100;
const LONGEST_NAME = 200;

/** The named snapshots of a world. @param goTo puts a state in the place of the present one */
export function snapshotsOf(
  world: World,
  kept: KeptStates,
  goTo: (state: WorldState) => void,
): EmulatorSnapshots {
  const stateOf = (name: string): WorldState => {
    const state = kept.get(name);
    if (state) return state;
    const names = [...kept.keys()].join(', ') || 'there are none';
    throw new DomainError('not-found', `There is no snapshot "${name}". Kept: ${names}.`);
  };
  return {
    save(name) {
      refuse(kept, name);
      const state = world.save();
      // At the end, as it is the youngest now.
      kept.delete(name);
      kept.set(name, state);
      return shown(name, state);
    },
    load(name) {
      const state = stateOf(name);
      goTo(state);
      return shown(name, state);
    },
    list: () => [...kept].map(([name, state]) => shown(name, state)),
    inspect: (name) => shown(name, stateOf(name)),
    delete(name) {
      stateOf(name);
      kept.delete(name);
    },
  };
}

function refuse(kept: KeptStates, name: string): void {
  if (name === '' || name.length > LONGEST_NAME) {
    throw new DomainError('invalid', `A snapshot's name has 1 to ${LONGEST_NAME} letters.`);
  }
  if (kept.size >= SNAPSHOT_LIMIT && !kept.has(name)) {
    throw new DomainError(
      'invalid',
      `${SNAPSHOT_LIMIT} snapshots are kept already, the most permitted. Delete one first.`,
    );
  }
}

function shown(name: string, { now, collections, tasks, journal }: WorldState): NamedSnapshot {
  const sizes = [...collections].map(([kind, { size }]) => [kind, size] as const);
  const next = tasks.reduce<number | null>((least, { at }) => Math.min(least ?? at, at), null);
  return {
    name,
    at: new Date(now),
    records: Object.fromEntries(sizes.filter(([, size]) => size > 0)),
    pending: tasks.length,
    nextDueAt: next === null ? null : new Date(next),
    journalSeq: journal.seq,
  };
}
