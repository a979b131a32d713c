import { type Connection, createConnection } from './adapters/connection.js';
import { type Disposing, disposing } from './adapters/disposing.js';
import { driveClock } from './adapters/drive-clock.js';
import { createFetch } from './adapters/fetch.js';
import {
  type ListeningEmulator,
  type ListenOptions,
  listen,
  type Serve,
} from './adapters/listen.js';
import { API_KEY_HEADER, apiKeyOf, WORLD_HEADER } from './api/auth.js';
import { handle, type Interceptor } from './api/handle.js';
import { countAmong, RequestCounts } from './api/request-counts.js';
import type { WireHandler, WireRequest } from './api/wire.js';
import { createControl } from './control/create-control.js';
import type { ControlledWorld } from './control/operation.js';
import { isControlTarget } from './control/target.js';
import type { Account } from './domain/account.js';
import { createAccount } from './domain/create-account.js';
import type { AccountSettings } from './domain/settings.js';
import {
  type EmulatorWorld,
  emulatorWorld,
  type WorldParts,
} from './emulator-world/emulator-world.js';
import { withParts } from './emulator-world/parts.js';
import { type BuiltWorld, type WorldSummary, Worlds } from './emulator-world/worlds.js';
import { Faults } from './faults/faults.js';
import { withFaults } from './faults/intercept.js';
import { durable } from './state/durable.js';
import type { StateKeeper } from './state/keeper.js';
import { fillAccount } from './state/seed.js';
import type { WorldData } from './state/seed-data.js';
import { Deliveries } from './webhooks/deliveries.js';
import type { WebhookSettings } from './webhooks/settings.js';
import type { ClockOptions } from './world/clock.js';
import { World } from './world/world.js';
import type { WorldState } from './world/world-state.js';

/** Settings of an emulator. Those of an account hold for every world in it. */
export interface EmulatorOptions extends Partial<AccountSettings> {
  /** Same seed and same calls give the same ids, delays and journal. @default 'tollgate' */
  readonly seed?: string | number;
  /** Virtual time of every world. @default { mode: 'manual', now: '2026-01-05T14:00:00.000Z' } */
  readonly clock?: ClockOptions;
  /** The key of the emulator's own world. @default 'tollgate_test_key' */
  readonly apiKey?: string;
  /** When given, no other key is accepted. @default every non-empty key opens its own world */
  readonly apiKeys?: readonly string[];
  /** How webhooks are delivered. @default to loopback addresses only; others are kept unsent */
  readonly webhooks?: Partial<WebhookSettings>;
  /**
   * How many worlds may exist at once. A call that needs one more gets 401, as with a key that is
   * not accepted; `onError` and the journal of the own world are told of it. @default 1000
   */
  readonly maxWorlds?: number;
  /** How many journal entries each world keeps. @default 10,000 */
  readonly journalCapacity?: number;
  /**
   * What every world begins with and a reset goes back to: data written by hand, or an exported
   * world. `readDataFile` reads it from JSON or YAML.
   * @default an account with the sandbox number
   */
  readonly startWith?: WorldData;
  /**
   * Whether replies look exactly like the provider's, without the emulator's own headers:
   * `Emulator-Request-Id` and `Emulator-Time` on each, `Emulator-Explain` where there is something to
   * explain.
   * @default false
   */
  readonly strictWire?: boolean;
  /** Where the worlds are kept over restarts; see `openStateFile`. @default only in memory */
  readonly state?: StateKeeper;
  /**
   * Asked to end the emulator by its own API, as `tollgate stop` does. The answer goes out before.
   * @default such requests get 409
   */
  readonly onShutdown?: () => void;
  /** Told of errors inside the emulator that a client only sees as a 500. @default nothing */
  readonly onError?: (error: unknown) => void;
}

/**
 * A sandbox of the toll-free messaging API, with a world of its own and one for each further key.
 * `using` closes it without waiting for its servers, `await using` waits for them.
 */
export interface Emulator extends EmulatorWorld, Disposing {
  /** The key of the emulator's own world. */
  readonly apiKey: string;
  /**
   * The world of a key or of an `Emulator-World` header; opened on first use.
   *
   * @throws RangeError when there are as many worlds as permitted
   */
  world(name: string): EmulatorWorld;
  /** All worlds that are open, in a few figures each. */
  worlds(): WorldSummary[];
  /**
   * Deletes a world with all that is in it, from the kept state too. Its key opens a new one.
   *
   * @throws WorldNameError (a RangeError) when there is none, or when it is the emulator's own
   */
  deleteWorld(name: string): void;
  /** Answers like `fetch`, without a network. The host of the URL does not matter. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Answers one request in its plainest form; every transport ends here. */
  readonly handle: WireHandler;
  /**
   * Serves the emulator over HTTP, for clients in any language.
   *
   * @param options default: any free port on 127.0.0.1
   */
  listen(options?: ListenOptions): Promise<ListeningEmulator>;
  /** Closes all servers, stops the clocks and writes what is to be kept. */
  close(): Promise<void>;
}

const DEFAULT_KEY = 'tollgate_test_key';
const DEFAULT_MAX_WORLDS = 1000;
const DEFAULT_SEED = 'tollgate';
/** Requests over a connection never leave the process; the name only has to be a valid host. */
const CONNECTION_URL = 'http://tollgate.localhost';

/**
 * Puts an emulator together, without anything that only some platforms have.
 *
 * @param serve how it listens
 * @throws StateError when `startWith` or the kept state has a mistake
 */
export function assembleEmulator(options: EmulatorOptions, serve: Serve): Emulator {
  const apiKey = options.apiKey ?? options.apiKeys?.[0] ?? DEFAULT_KEY;
  const { state } = options;
  const onError = options.onError ?? (() => undefined);
  const servers = new Set<ListeningEmulator>();
  const requests = new RequestCounts();
  const strictWire = options.strictWire ?? false;
  const seed = String(options.seed ?? DEFAULT_SEED);

  const build = (name: string, origin?: WorldState): BuiltWorld => {
    const world = new World({
      name,
      seed: `${seed}/${name}`,
      ...(options.clock ? { clock: options.clock } : {}),
      ...(options.journalCapacity ? { journalCapacity: options.journalCapacity } : {}),
    });
    const account = createAccount(world, options);
    countAmong(account, requests);
    const webhooks = new Deliveries(account, options.webhooks);
    const faults = new Faults(world);
    if (options.startWith && !origin) fillAccount(account, options.startWith);
    const parts: WorldParts = {
      account,
      webhooks,
      faults,
      kept: new Map(),
      opened: origin ?? world.save(),
    };
    state?.open(world);
    if (origin) world.restore(origin);
    const driver = driveClock(world, onError);
    const stop = (): void => {
      driver.stop();
      world.close();
      webhooks.close();
    };
    return { parts, stop };
  };

  const worlds = new Worlds({
    limit: options.maxWorlds ?? DEFAULT_MAX_WORLDS,
    own: apiKey,
    state,
    build,
    onFull: onError,
  });

  const accountOf = (request: WireRequest, onlyOpen = false): Account | undefined => {
    const key = apiKeyOf(request, options.apiKeys);
    if (key === undefined) return undefined;
    const name = request.header(WORLD_HEADER) || key;
    return (onlyOpen ? worlds.get(name) : worlds.openForCall(name))?.account;
  };

  const controlled = (name: string): ControlledWorld => {
    const parts = worlds.open(name);
    return { world: controlsOf(name, parts), parts };
  };

  const control = createControl({
    open: controlled,
    worlds,
    requests,
    startedAt: Date.now(),
    settings: { strictWire, seed, keys: options.apiKeys },
    shutDown: options.onShutdown,
    worldFor: (request) =>
      controlled(request.header(WORLD_HEADER) || request.header(API_KEY_HEADER) || apiKey),
  });

  const intercept: Interceptor = ({ world }, operation, request, run) => {
    const faults = worlds.get(world.name)?.faults;
    return faults ? withFaults({ faults, world, operation, request }, run) : run();
  };

  const callProvider: WireHandler = (request) =>
    handle(request, accountOf, intercept, !strictWire, onError);
  const callAny: WireHandler = (request) =>
    isControlTarget(request.target) ? control(request) : callProvider(request);
  const kept = (route: WireHandler): WireHandler => (state ? durable(route, state) : route);
  const handler = kept(callAny);

  const connect = (key: string): Connection =>
    createConnection({ handler, apiKey: key, baseUrl: CONNECTION_URL });

  const worldNamed = (name: string): EmulatorWorld => controlsOf(name, worlds.open(name));

  const controlsOf = (name: string, parts: WorldParts): EmulatorWorld =>
    withParts(
      emulatorWorld(parts, {
        connection: () => connect(name),
        fork: (forkName) => {
          const copy = worlds.fork(name, forkName);
          return controlsOf(copy.account.world.name, copy);
        },
      }),
      parts,
    );

  if (state) state.onError = onError;
  const own = worldNamed(apiKey);
  for (const name of state?.names ?? []) worldNamed(name);

  const close = async (): Promise<void> => {
    worlds.stop();
    // Without servers everything is done when the call returns, as `using` needs it.
    if (servers.size > 0) await Promise.all([...servers].map((server) => server.close()));
    servers.clear();
    state?.close();
  };

  return Object.assign(own, disposing(close, onError), {
    apiKey,
    world: worldNamed,
    worlds: () => worlds.list(),
    deleteWorld: (name: string) => worlds.delete(name),
    fetch: createFetch(handler),
    handle: handler,
    async listen(listenOptions: ListenOptions = {}) {
      const handlers = { everything: handler, provider: kept(callProvider) };
      const server = await listen(serve, handlers, { ...listenOptions, onError });
      servers.add(server);
      return server;
    },
    close,
  });
}
