import type { RequestCounts } from '../api/request-counts.js';
import type { EmulatorWorld, WorldParts } from '../emulator-world/emulator-world.js';
import type { Worlds } from '../emulator-world/worlds.js';
import type {
  BodyOf,
  ControlOperationId,
  controlOperations,
  PathOf,
  QueryOf,
  ResultOf,
} from '../generated/control-operations.js';

export type { BodyOf, PathOf, QueryOf, ResultOf };

/** A validated call. */
export interface ControlCall<Id extends ControlOperationId> {
  readonly body: BodyOf<Id>;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
}

/** A world and what it is made of. */
export interface ControlledWorld {
  /** The same controls that a test has in code. */
  readonly world: EmulatorWorld;
  /** For what is only read over HTTP. */
  readonly parts: WorldParts;
}

/** The emulator as a whole. */
export interface ControlledEmulator {
  /** The world with this name, opened on first use; `undefined` when it may not be opened. */
  open(name: string): ControlledWorld | undefined;
  /** All its worlds. */
  readonly worlds: Worlds;
  /** How often what was called, in all worlds together. */
  readonly requests: RequestCounts;
  /** When it was made, in epoch milliseconds of real time. */
  readonly startedAt: number;
  /** What it was made with, beside the settings of its accounts. */
  readonly settings: {
    readonly strictWire: boolean;
    readonly seed: string;
    /** The only keys that are accepted; `undefined` accepts every one. */
    readonly keys: readonly string[] | undefined;
  };
  /** Begins to end the process; `undefined` when that is not this emulator's to do. */
  readonly shutDown?: (() => void) | undefined;
}

/** Operations that act in one world; the others act in the emulator as a whole. */
export type WorldOperationId = Extract<
  (typeof controlOperations)[number],
  { inWorld: true }
>['operationId'];

/** Operations of the emulator as a whole. */
export type EmulatorOperationId = Exclude<ControlOperationId, WorldOperationId>;

/**
 * What operations do in a world, by id. Each returns the body of its 200 answer, and throws a
 * `DomainError` or a `ControlError` to refuse.
 */
export type WorldActions<Id extends WorldOperationId> = {
  readonly [K in Id]: (
    call: ControlCall<K> & ControlledWorld,
  ) => ResultOf<K> | Promise<ResultOf<K>>;
};

/** What operations do in the emulator as a whole, by id. */
export type EmulatorActions<Id extends EmulatorOperationId> = {
  readonly [K in Id]: (
    call: ControlCall<K> & { readonly emulator: ControlledEmulator },
  ) => ResultOf<K> | Promise<ResultOf<K>>;
};
