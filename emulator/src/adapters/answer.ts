import { plainProblem } from '../api/problems.js';
import { BODY_LIMIT, type WireHandler, type WireReply, type WireRequest } from '../api/wire.js';
import { bodyLimitOf } from '../control/body-limit.js';
import { problem } from '../control/problem.js';
import { isControlTarget } from '../control/target.js';

/** The content type of every reply that names no other. */
export const JSON_TYPE = 'application/json';

/** Told of whatever a handler throws; the client only learns that the emulator failed. */
export type ErrorListener = (error: unknown, request: WireRequest) => void;

/**
 * Asks a handler, and answers for it when the body is too large (413) or when it throws (500).
 * A synchronous reply stays synchronous.
 */
export function answer(
  handler: WireHandler,
  request: WireRequest,
  onError?: ErrorListener,
): WireReply | Promise<WireReply> {
  if (isTooLarge(request)) return tooLarge(request);
  try {
    const reply = handler(request);
    if (!(reply instanceof Promise)) return reply.delayMs === undefined ? reply : late(reply);
    return reply.then(late).catch((error: unknown) => failed(error, request, onError));
  } catch (error) {
    return failed(error, request, onError);
  }
}

/** The body of a reply as it goes over the wire; empty for a reply without a body. */
export function replyText(reply: WireReply): string {
  const text = reply.text ?? JSON.stringify(reply.body) ?? '';
  return reply.network === 'malformed' ? firstHalf(text) : text;
}

/** What a receiver gets of a text before the connection breaks. */
export function firstHalf(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

/** Whether a reply never arrives as a whole, so that a client sees a network error. */
export function isLost({ network }: WireReply): boolean {
  return network === 'drop' || network === 'reset';
}

/** What `fetch` rejects with when a connection fails. */
export function networkError(): TypeError {
  return new TypeError('fetch failed', { cause: new Error('the emulator closed the connection') });
}

/** A reply that a fault holds back. The delay is real time: only a real client can run out of it. */
function late(reply: WireReply): WireReply | Promise<WireReply> {
  const { delayMs } = reply;
  if (delayMs === undefined) return reply;
  return new Promise((resolve) => setTimeout(() => resolve(reply), delayMs));
}

/** A 413 in the shape that fits the target: the provider's or the emulator's own. */
export function tooLarge({ method, target }: Pick<WireRequest, 'method' | 'target'>): WireReply {
  const limit = bodyLimitOf(method, target);
  return refusal(target, 413, `The request body is larger than ${limit} bytes.`);
}

/** An error of the transport in the shape that fits the target. */
export function refusal(target: string, status: number, message: string): WireReply {
  return isControlTarget(target) ? problem(status, message) : plainProblem(status, message);
}

function failed(error: unknown, request: WireRequest, onError?: ErrorListener): WireReply {
  onError?.(error, request);
  return refusal(request.target, 500, 'The emulator failed on this request. This is a bug in it.');
}

/** UTF-8 takes at most three bytes for each UTF-16 unit, so that most texts need no count. */
function isTooLarge({ method, target, body }: WireRequest): boolean {
  if (body.length * 3 <= BODY_LIMIT) return false;
  const limit = bodyLimitOf(method, target);
  return body.length > limit || new TextEncoder().encode(body).length > limit;
}
