import { HttpResponse, http, type RequestHandler } from 'msw';
import type { WireHandler } from '../api/wire.js';
import { answer, isLost } from './answer.js';
import { readRequest, responseParts } from './fetch.js';

/** Where the provider's clients go when nobody tells them otherwise. */
export const PROVIDER_URL = 'https://api.pinnacle.sh';

/** What stands behind the handlers: an emulator, or anything else that answers requests. */
export interface Answering {
  readonly handle: WireHandler;
}

/**
 * MSW handlers that answer every request under a base URL from an emulator, for `setupServer`,
 * `setupWorker` and `getResponse` of msw 2.15 and 3.
 *
 * It is a single handler, because MSW tries handlers one after the other: the cost of a call does
 * not grow with the number of routes. A path that the provider does not have gets the emulator's
 * 404. Handlers given to `server.use()` come first, as always.
 *
 * @param baseUrl where the client under test sends its requests; a path in it is kept
 * @throws TypeError when the base URL is no absolute URL
 *
 * @example
 * const server = setupServer(...handlers(emulator, 'https://api.pinnacle.sh'));
 */
export function handlers(emulator: Answering, baseUrl: string = PROVIDER_URL): RequestHandler[] {
  const base = normalised(baseUrl);
  const catchAll = http.all(
    ({ request }) => targetUnder(base, request.url) !== undefined,
    async ({ request }) => {
      const wire = await readRequest(request, targetUnder(base, request.url));
      const reply = await answer(emulator.handle, wire);
      if (isLost(reply)) return HttpResponse.error();
      const { body, init } = responseParts(request.method, reply);
      return new HttpResponse(body, init);
    },
  );
  return [catchAll];
}

/** What MSW does with requests that no handler takes. */
export type UnhandledStrategy = 'bypass' | 'warn' | 'error';

/**
 * The option of `server.listen()` and `worker.start()` that says what happens to requests which no
 * handler takes, under its name in msw 2 (`onUnhandledRequest`) and in msw 3 (`onUnhandledFrame`).
 *
 * @example
 * server.listen(onUnhandled('error'));
 */
export function onUnhandled<Strategy extends UnhandledStrategy>(
  strategy: Strategy,
): { onUnhandledRequest: Strategy; onUnhandledFrame: Strategy } {
  return { onUnhandledRequest: strategy, onUnhandledFrame: strategy };
}

function normalised(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) {
    throw new TypeError(`"${baseUrl}" is no absolute URL. Write for example ${PROVIDER_URL}.`);
  }
  const { origin, pathname } = new URL(baseUrl);
  return origin + (pathname.endsWith('/') ? pathname.slice(0, -1) : pathname);
}

/** The path and query below the base URL, or `undefined` for a URL that is elsewhere. */
function targetUnder(base: string, url: string): string | undefined {
  if (!url.startsWith(base)) return undefined;
  const target = url.slice(base.length).split('#', 1)[0] as string;
  if (target.startsWith('/')) return target;
  return target === '' || target.startsWith('?') ? `/${target}` : undefined;
}
