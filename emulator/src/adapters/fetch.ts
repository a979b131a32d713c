import type { WireHandler, WireReply, WireRequest } from '../api/wire.js';
import { statusText } from '../control/status-text.js';
import { abortable } from './abortable.js';
import { answer, isLost, JSON_TYPE, networkError, replyText } from './answer.js';

/** Stands for the host in URLs that name none. */
const ANY_HOST = 'http://tollgate.localhost';

/**
 * A `fetch` that a handler answers without a network. The host of a URL does not matter, and a URL
 * may be a bare path.
 *
 * @returns a function that takes what `fetch` takes and answers a real `Response`
 */
export function createFetch(
  handler: WireHandler,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request =
      input instanceof Request ? new Request(input, init) : new Request(resolve(input), init);
    request.signal.throwIfAborted();
    const reply = answer(handler, await readRequest(request));
    const settled = reply instanceof Promise ? await abortable(reply, request.signal) : reply;
    if (isLost(settled)) throw networkError();
    return responseTo(request, settled);
  };
}

/** A request of the Fetch standard as handlers take it. Reads its body. */
export async function readRequest(request: Request, target?: string): Promise<WireRequest> {
  const { headers } = request;
  return {
    // A HEAD is answered like a GET, without the body.
    method: request.method === 'HEAD' ? 'GET' : request.method,
    target: target ?? targetOf(request.url),
    header: (name) => headers.get(name) ?? undefined,
    body: await request.text(),
  };
}

/** What a response of the Fetch standard is made of. */
export interface ResponseParts {
  /** `null` where the standard permits no body. */
  readonly body: string | null;
  readonly init: {
    readonly status: number;
    readonly statusText: string;
    readonly headers: Record<string, string>;
  };
}

/** Takes a reply apart for the constructor of a `Response` or of something like it. */
export function responseParts(method: string, reply: WireReply): ResponseParts {
  const { status } = reply;
  const bare = method === 'HEAD' || status === 204 || status === 205 || status === 304;
  return {
    body: bare ? null : replyText(reply),
    init: {
      status,
      statusText: statusText(status),
      headers: { 'content-type': JSON_TYPE, ...reply.headers },
    },
  };
}

function responseTo(request: Request, reply: WireReply): Response {
  const { body, init } = responseParts(request.method, reply);
  const response = new Response(body, init);
  // A constructed response has no URL, and callers log it.
  return Object.defineProperty(response, 'url', { value: request.url });
}

function resolve(input: URL | string): URL {
  return typeof input === 'string' ? new URL(input, ANY_HOST) : input;
}

function targetOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
