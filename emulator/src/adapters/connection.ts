import type { WireHandler, WireReply, WireRequest } from '../api/wire.js';
import { abortable } from './abortable.js';
import { answer, isLost, JSON_TYPE, networkError, replyText } from './answer.js';
import { LightRequest, type LightRequestInit, type RequestLike } from './light-request.js';
import { LightResponse } from './light-response.js';

/** Everything that a typed client needs to talk to the emulator without a network. */
export interface Connection {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Answers requests to `baseUrl`; rejects others, as a network does that has no such host. */
  readonly fetch: typeof globalThis.fetch;
  /** A stand-in for `Request` that clients construct in a fraction of its time. */
  readonly Request: typeof globalThis.Request;
}

/** Settings of a connection. */
export interface ConnectionOptions {
  readonly handler: WireHandler;
  readonly apiKey: string;
  /** What the client puts before its paths; any URL will do. */
  readonly baseUrl: string;
}

/**
 * Connects a client in the same process: `createTollgate(emulator.connection())`.
 *
 * Requests and responses are light stand-ins for those of the Fetch standard. Replies are written
 * out as JSON text and parsed anew, so that a caller never holds a piece of the emulator's state.
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { handler, apiKey, baseUrl } = options;
  const base = baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl;

  const lightFetch = async (
    input: string | URL | RequestLike,
    init?: LightRequestInit,
  ): Promise<LightResponse> => {
    const request = requestOf(input, init);
    request.signal?.throwIfAborted();
    const body =
      request instanceof LightRequest && typeof request.body === 'string'
        ? request.body
        : await request.text();
    const reply = answer(handler, wireRequest(request, targetOf(base, request.url), body));
    const settled = reply instanceof Promise ? await abortable(reply, request.signal) : reply;
    if (isLost(settled)) throw networkError();
    return lightResponse(request, settled);
  };

  return {
    apiKey,
    baseUrl: base,
    // The stand-ins have what clients use of the standard's classes, not all that TypeScript lists.
    fetch: lightFetch as unknown as typeof globalThis.fetch,
    Request: LightRequest as unknown as typeof globalThis.Request,
  };
}

function requestOf(input: string | URL | RequestLike, init?: LightRequestInit): RequestLike {
  if (input instanceof LightRequest) return init ? new LightRequest(input, init) : input;
  if (typeof input === 'string' || input instanceof URL) return new LightRequest(input, init);
  // Somebody else's request, such as the real one.
  return init ? new Request(input as Request, init) : input;
}

function wireRequest(request: RequestLike, target: string, body: string): WireRequest {
  const { headers, method } = request;
  return {
    // A HEAD is answered like a GET, without the body.
    method: method === 'HEAD' ? 'GET' : method,
    target,
    header: (name) => headers.get(name) ?? undefined,
    body,
  };
}

function lightResponse(request: RequestLike, reply: WireReply): LightResponse {
  return new LightResponse({
    text: request.method === 'HEAD' ? '' : replyText(reply),
    status: reply.status,
    headers: reply.headers ? { 'content-type': JSON_TYPE, ...reply.headers } : JSON_HEADERS,
    url: request.url,
  });
}

const JSON_HEADERS = { 'content-type': JSON_TYPE } as const;

function targetOf(base: string, url: string): string {
  const target = url.startsWith(base) ? withoutFragment(url.slice(base.length)) : undefined;
  if (target?.startsWith('/')) return target;
  if (target === '' || target?.startsWith('?')) return `/${target}`;
  throw new TypeError(`This connection reaches ${base} and nothing else, so not ${url}.`);
}

function withoutFragment(target: string): string {
  const at = target.indexOf('#');
  return at < 0 ? target : target.slice(0, at);
}
