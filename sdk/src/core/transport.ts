import { AbortedError } from '../errors/aborted-error.js';
import { ConnectionError } from '../errors/connection-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { CallRequest } from './call.js';
import { Interruption, withDeadline } from './deadline.js';
import { checkHeaders } from './headers.js';
import { outcomeOfFailure } from './outcome.js';
import { redact } from './redact.js';
import { Reply } from './reply.js';
import type { Settings } from './settings.js';
import { checkTimeout } from './timeout.js';

/** Sends what openapi-fetch composed and gives back what it should parse. */
export type Transport = (request: CallRequest) => Promise<Response>;

/** Makes the one place through which every request leaves. */
export function createTransport(settings: Settings): Transport {
  return async (request) => {
    const { call } = request;
    addHeaders(request, settings);
    const reply = await attempt(request, settings);
    // The raw client may read a body in every way that a Response offers; operations only as text.
    return (call ? reply : reply.toResponse()) as Response;
  };
}

/** Sends a request once and reads the answer to the end of its body. */
async function attempt(request: CallRequest, settings: Settings): Promise<Reply> {
  const { call, signal } = request;
  const timeoutMs = checkTimeout(call?.timeoutMs) ?? settings.timeoutMs;
  const operationId = call?.operationId;
  const name = operationId ?? `${request.method} request`;
  const retry = call?.retry ?? (request.method === 'GET' ? 'read' : 'write');
  if (signal?.aborted) {
    const details = { outcome: 'not-applied', operationId, cause: signal.reason } as const;
    throw new AbortedError(`${name} was aborted before it was sent.`, details);
  }
  try {
    return await withDeadline({ timeoutMs, signal }, async (deadline) => {
      const response = await settings.send(request.url, request.initWith(deadline));
      const text = await response.text();
      // Servers have been seen to quote a wrong key in their complaint about it.
      return new Reply(response, response.ok ? text : redact(text, settings.apiKey));
    });
  } catch (cause) {
    const outcome = outcomeOfFailure(retry, cause);
    const advice =
      outcome === 'unknown'
        ? 'It may have taken effect all the same: look the record up before you call again.'
        : 'Nothing was changed by it.';
    if (!(cause instanceof Interruption)) {
      const details = { outcome, operationId, cause };
      throw new ConnectionError(`${name} got no answer: ${reason(cause)}. ${advice}`, details);
    }
    if (cause.by === 'timeout') {
      const details = { timeoutMs, outcome, operationId };
      throw new TimeoutError(`${name} took longer than ${timeoutMs} ms. ${advice}`, details);
    }
    const details = { outcome, operationId, cause: signal?.reason };
    throw new AbortedError(`${name} was aborted. ${advice}`, details);
  }
}

/** Adds the client's headers beneath those that the call brings. */
function addHeaders({ headers, call }: CallRequest, settings: Settings): void {
  for (const [name, value] of settings.headers) if (!headers.has(name)) headers.set(name, value);
  for (const [name, value] of checkHeaders(call?.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
}

function reason(cause: unknown): string {
  const { message, cause: inner } = (cause ?? {}) as Partial<Error>;
  const text = (inner as Partial<Error> | undefined)?.message || message;
  return typeof text === 'string' && text !== '' ? text : 'the connection failed';
}
