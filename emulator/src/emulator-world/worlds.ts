import type { StateKeeper } from '../state/keeper.js';
import type { ClockMode } from '../world/clock.js';
import type { WorldState } from '../world/world-state.js';
import type { WorldParts } from './emulator-world.js';

/** A world in a few figures. */
export interface WorldSummary {
  /** The API key or the `Emulator-World` header that opens it. */
  readonly name: string;
  /** Whether it is the emulator's own, which is always there. */
  readonly isOwn: boolean;
  readonly clock: { readonly now: Date; readonly mode: ClockMode; readonly scale: number };
  /** How many there are of each; `pending` is what waits on the clock. */
  readonly counts: {
    readonly brands: number;
    readonly campaigns: number;
    readonly numbers: number;
    readonly messages: number;
    readonly webhooks: number;
    readonly pending: number;
  };
}

/** Thrown for one world more than the emulator may hold. */
export class WorldLimitError extends RangeError {
  override readonly name = 'WorldLimitError';

  constructor(limit: number) {
    super(
      `There are ${limit} worlds already, the most permitted. Delete some, or start the emulator with a higher maxWorlds.`,
    );
  }
}

/** Thrown when a world is not in the way that something asks for. */
export class WorldNameError extends RangeError {
  override readonly name = 'WorldNameError';

  /** @param kind what is wrong with the name */
  constructor(
    readonly kind: 'unknown' | 'taken' | 'own',
    message: string,
  ) {
    super(message);
  }
}

/** A world with what has to be stopped when it goes. */
export interface BuiltWorld {
  readonly parts: WorldParts;
  stop(): void;
}

/** What the worlds of an emulator are opened with. */
export interface WorldsOptions {
  /** How many there may be at once. */
  readonly limit: number;
  /** The name of the emulator's own. */
  readonly own: string;
  readonly state: StateKeeper | undefined;
  /** Makes a world. @param origin the state that it begins with; default: that of a new one */
  build(name: string, origin: WorldState | undefined): BuiltWorld;
  /** Told of a request that got no world, once until there is room again. */
  onFull(error: WorldLimitError): void;
}

/** The worlds of an emulator by name. */
export class Worlds {
  readonly #options: WorldsOptions;
  readonly #worlds = new Map<string, BuiltWorld>();
  #toldFull = false;

  constructor(options: WorldsOptions) {
    this.#options = options;
  }

  /** The world with this name, if it is open. */
  get(name: string): WorldParts | undefined {
    return this.#worlds.get(name)?.parts;
  }

  /** The emulator's own world. */
  get own(): WorldParts {
    return this.open(this.#options.own);
  }

  /** All worlds that are open. */
  *[Symbol.iterator](): IterableIterator<WorldParts> {
    for (const { parts } of this.#worlds.values()) yield parts;
  }

  /** How many there are. */
  get count(): number {
    return this.#worlds.size;
  }

  /** How many there may be. */
  get limit(): number {
    return this.#options.limit;
  }

  /** The world with this name, opened on first use. @throws WorldLimitError */
  open(name: string, origin?: WorldState): WorldParts {
    const known = this.get(name);
    if (known) return known;
    const { limit, build } = this.#options;
    if (this.#worlds.size >= limit) throw new WorldLimitError(limit);
    const built = build(name, origin);
    this.#worlds.set(name, built);
    return built.parts;
  }

  /** The world that a call of the provider's API goes to; `undefined` when there is no room for it. */
  openForCall(name: string): WorldParts | undefined {
    try {
      return this.open(name);
    } catch (error) {
      if (!(error instanceof WorldLimitError)) throw error;
      this.#tellFull(error);
      return undefined;
    }
  }

  /** A new world. @param name default: `world-1`, `world-2` … @throws WorldNameError, WorldLimitError */
  create(name = this.#free('world'), origin?: WorldState): WorldParts {
    if (this.#worlds.has(name)) {
      throw new WorldNameError('taken', `There is a world "${name}" already.`);
    }
    return this.open(name, origin);
  }

  /** A copy of a world. @param name default: `NAME-fork-1`, `NAME-fork-2` … */
  fork(of: string, name = this.#free(`${of}-fork`)): WorldParts {
    return this.create(name, this.#known(of).parts.account.world.save());
  }

  /** Forgets a world for good, in the kept state too. @throws WorldNameError */
  delete(name: string): void {
    const { own, state } = this.#options;
    const { stop } = this.#known(name);
    if (name === own) {
      throw new WorldNameError(
        'own',
        `"${name}" is the emulator's own world and cannot be deleted. Reset it instead.`,
      );
    }
    stop();
    this.#worlds.delete(name);
    this.#toldFull = false;
    state?.forget(name);
  }

  /** All worlds, in the order in which they were opened. */
  list(): WorldSummary[] {
    return [...this.#worlds.keys()].map((name) => this.summary(name));
  }

  /** One world in a few figures. @throws WorldNameError */
  summary(name: string): WorldSummary {
    const { account } = this.#known(name).parts;
    const { world, brands, campaigns, numbers, messages, webhooks } = account;
    return {
      name,
      isOwn: name === this.#options.own,
      clock: { now: new Date(world.now()), mode: world.clock.mode, scale: world.clock.scale },
      counts: {
        brands: brands.size,
        campaigns: campaigns.size,
        numbers: numbers.size,
        messages: messages.size,
        webhooks: webhooks.size,
        pending: world.pendingCount,
      },
    };
  }

  /** Lets all worlds stand still. */
  stop(): void {
    for (const { stop } of this.#worlds.values()) stop();
  }

  #known(name: string): BuiltWorld {
    const built = this.#worlds.get(name);
    if (built) return built;
    throw new WorldNameError('unknown', `There is no world "${name}".`);
  }

  #free(stem: string): string {
    let count = 1;
    while (this.#worlds.has(`${stem}-${count}`)) count++;
    return `${stem}-${count}`;
  }

  /** A client only sees that its key is refused: whoever runs the emulator has to learn why. */
  #tellFull(error: WorldLimitError): void {
    if (this.#toldFull) return;
    this.#toldFull = true;
    const { own, limit, onFull } = this.#options;
    this.get(own)?.account.world.journal.record('world.refused', { limit });
    onFull(error);
  }
}
