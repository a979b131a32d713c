import {
  type EmulatorMethods,
  emulatorMethods,
  type OperationInput,
} from '../generated/control-client.js';
import type { ControlOperationId, ResultOf } from '../generated/control-operations.js';
import { operationCall } from './operation-call.js';
import { type Address, send } from './send.js';
import { type ReadyOptions, untilReady } from './until-ready.js';

/** Where `tollgate start` listens unless told otherwise. */
const DEFAULT_URL = 'http://127.0.0.1:8811';
/** The key of an emulator's own world unless it was started with another. */
const DEFAULT_KEY = 'tollgate_test_key';

/** What a key may consist of. */
const KEY = /^[\x21-\x7e]+$/;
/** What may stand in a header (RFC 9110, section 5.5). */
const HEADER_VALUE = /^[\x20-\x7e\xa0-\xff]+$/;

/** Settings of a client. */
export interface EmulatorClientOptions {
  /** Where the emulator serves its control API. @default 'http://127.0.0.1:8811' */
  readonly url?: string | undefined;
  /** Where it serves the provider's API, when that is another port. @default `url` */
  readonly baseUrl?: string | undefined;
  /** The world that is meant, by its name. @default the world of `apiKey` */
  readonly world?: string | undefined;
  /** The account whose world is meant. @default the emulator's own world */
  readonly apiKey?: string | undefined;
  /** Sends the requests; `emulator.fetch` reaches an emulator in the same process. @default the global one */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What `createTollgate` needs to reach the provider's API of the same world. */
export interface ClientConnection {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Names the world when it is another than the key's. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
}

/** An operation's input, and a signal that gives the call up. */
export type RequestInput<Id extends ControlOperationId> = OperationInput<Id> & {
  readonly signal?: AbortSignal | undefined;
};

/**
 * The controls of an emulator that runs as a server: one method for each operation of its own API,
 * named as the controls in code are.
 */
export interface EmulatorClient extends EmulatorMethods {
  readonly url: string;
  /**
   * Calls any operation by its id.
   *
   * @throws EmulatorProblemError when the emulator refuses
   * @throws EmulatorUnreachableError when none answers
   */
  request<Id extends ControlOperationId>(
    operationId: Id,
    input?: RequestInput<Id>,
  ): Promise<ResultOf<Id>>;
  /**
   * Waits in real time until the emulator takes requests.
   *
   * @throws EmulatorUnreachableError when it does not in time
   */
  ready(options?: ReadyOptions): Promise<void>;
  /** The same client for another world. It is opened on first use. */
  world(name: string): EmulatorClient;
  /** What `createTollgate` needs to reach the provider's API of the same world. */
  connection(): ClientConnection;
}

/**
 * Makes a client for the controls of an emulator that runs as a server. Nothing is sent before the
 * first call.
 *
 * @throws TypeError when a URL or the name of a world cannot be used
 *
 * @example
 * ```ts
 * const emulator = createEmulatorClient({ url: process.env.TOLLGATE_URL, world: 'checkout-tests' });
 * const tollgate = createTollgate(emulator.connection());
 * await emulator.clock.advance('3bd');
 * ```
 */
export function createEmulatorClient(options: EmulatorClientOptions = {}): EmulatorClient {
  const url = base(options.url ?? DEFAULT_URL);
  const baseUrl = options.baseUrl === undefined ? url : base(options.baseUrl);
  const { world, apiKey, fetch } = options;
  if (world !== undefined && !HEADER_VALUE.test(world)) {
    throw new TypeError(`"${world}" cannot name a world: a header has to carry it.`);
  }
  const address: Address = { url, world, apiKey, fetch };

  const request = async <Id extends ControlOperationId>(
    operationId: Id,
    { path, query, body, signal }: RequestInput<Id> = {},
  ): Promise<ResultOf<Id>> => {
    const call = operationCall(operationId, { path, query });
    return (await send(address, { ...call, body, signal })) as ResultOf<Id>;
  };

  return {
    ...emulatorMethods(request),
    url,
    request,
    ready: (readyOptions) => untilReady(address, readyOptions),
    world: (name) => createEmulatorClient({ ...options, world: name }),
    connection: () => ({
      ...credentials(world, apiKey),
      baseUrl,
      ...(fetch && { fetch }),
    }),
  };
}

/** Any key opens the world of its name; names that are no keys go into a header of their own. */
function credentials(
  world: string | undefined,
  apiKey: string | undefined,
): Pick<ClientConnection, 'apiKey' | 'headers'> {
  if (world === undefined) return { apiKey: apiKey ?? DEFAULT_KEY };
  const key = apiKey ?? (KEY.test(world) ? world : DEFAULT_KEY);
  return { apiKey: key, ...(key !== world && { headers: { 'Emulator-World': world } }) };
}

function base(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new TypeError(`"${url}" is no URL of an emulator; write http://127.0.0.1:8811.`);
  }
  return url.replace(/\/+$/, '');
}
