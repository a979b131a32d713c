import { version } from '../package.json';
import { checkHeaders, type HeadersInput } from './core/headers.js';
import type { Settings } from './core/settings.js';
import { checkTimeout } from './core/timeout.js';
import { InputError } from './errors/input-error.js';

/** What every client is made from. */
export interface BaseOptions {
  /** API key, sent as the `PINNACLE-API-KEY` header. Any non-empty key opens a world in the emulator. */
  readonly apiKey: string;
  /**
   * Address of the API; a path in it is kept.
   * @default 'https://api.pinnacle.sh'
   */
  readonly baseUrl?: string | undefined;
  /**
   * Headers for every call. `null` leaves out one that the client would send.
   * @default {}
   */
  readonly headers?: HeadersInput | undefined;
  /**
   * Milliseconds until the whole answer must be there, its body included. `Infinity` waits for ever.
   * @default 60_000
   */
  readonly timeoutMs?: number | undefined;
}

/** Sends with the platform's `fetch`, or with one of the same form. */
export interface FetchOptions {
  /**
   * Sends a request.
   * @default globalThis.fetch, looked up at each call
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly Request?: undefined;
}

/** Sends with a function that takes a `Request`, such as a server's handler run in process. */
export interface RequestOptions {
  /** Answers a request that was made by the `Request` given beside it. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Class of the requests: the global one, or a lighter one that `fetch` understands. */
  readonly Request: new (
    url: string,
    init: RequestInit,
  ) => Request;
}

/** Options of {@link createTollgate}. What the emulator's `connection()` gives fits as it is. */
export type ClientOptions = BaseOptions & (FetchOptions | RequestOptions);

/**
 * Checks options and completes them.
 *
 * @throws {InputError} when one cannot be used
 */
export function resolveOptions(options: ClientOptions): Settings {
  const { apiKey, baseUrl = 'https://api.pinnacle.sh', headers = {} } = options;
  // The message must not show the key, hence not left to the header check.
  if (typeof apiKey !== 'string' || !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new InputError(
      apiKey
        ? 'The `apiKey` holds white space or another character that no key has.'
        : 'The `apiKey` is missing. Create one in the Pinnacle dashboard; the emulator takes any text.',
    );
  }
  const merged = new Map<string, string>([
    ['accept', 'application/json'],
    ['pinnacle-api-key', apiKey],
    ['user-agent', `tollgate-sdk/${version}`],
  ]);
  for (const [name, value] of checkHeaders(headers)) {
    if (value === null) merged.delete(name);
    else merged.set(name, value);
  }
  return {
    apiKey,
    baseUrl: checkBaseUrl(baseUrl),
    headers: [...merged],
    timeoutMs: checkTimeout(options.timeoutMs) ?? 60_000,
    send: sender(options),
  };
}

function sender(options: ClientOptions): Settings['send'] {
  // Taken out of the options first: browsers refuse `fetch` called as a method of another object.
  if (options.Request) {
    const { fetch, Request } = options;
    return (url, init) => fetch(new Request(url, init));
  }
  const { fetch } = options;
  // Looked up at each call: tools such as MSW replace the global after clients were made.
  return (url, init) => (fetch ?? globalThis.fetch)(url, init);
}

function checkBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new InputError(
      'The `baseUrl` is no absolute URL. Give one such as http://127.0.0.1:4010.',
    );
  }
  if (!/^https?:$/.test(url.protocol)) throw new InputError('The `baseUrl` must be http or https.');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new InputError('The `baseUrl` may hold no user name, password, query or fragment.');
  }
  return url.href.replace(/\/+$/, '');
}
