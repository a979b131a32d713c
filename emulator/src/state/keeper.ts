import type { World } from '../world/world.js';

/** Keeps the worlds of an emulator somewhere that outlives the process. */
export interface StateKeeper {
  /** The worlds that are kept, whether they are open or not. */
  readonly names: readonly string[];
  /**
   * Gives a world that was just opened the state that is kept of it, and keeps every change from
   * then on.
   *
   * @throws StateError when the kept state cannot be used
   */
  open(world: World): void;
  /** Forgets a world that is open, with all that is kept of it. */
  forget(name: string): void;
  /**
   * Writes what has changed. Returns when it can no longer be lost with the process.
   *
   * @throws StateError when it cannot be written; what is written next makes up for it
   */
  flush(): void;
  /** Told of changes that could not be written when nobody was waiting for it. */
  onError: (error: unknown) => void;
  /** Writes everything and lets go of it. */
  close(): void;
}
