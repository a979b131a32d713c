import type { IncomingMessage } from 'node:http';
import { BODY_LIMIT, type WireRequest } from '../api/wire.js';
import { bodyLimitOf } from '../control/body-limit.js';

/** How much of a body that is too large is read and thrown away before the connection is cut. */
const DRAIN_LIMIT = 16 * BODY_LIMIT;

/** A request of `node:http` as handlers take it. */
export class NodeRequest implements WireRequest {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage, body: string) {
    const method = message.method as string;
    // A HEAD is answered like a GET; Node leaves the body out.
    this.method = method === 'HEAD' ? 'GET' : method;
    this.target = targetOf(message);
    this.body = body;
    this.#message = message;
  }

  header(name: string): string | undefined {
    const value = this.#message.headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  }
}

/** What reading a body came to. */
export type BodyOutcome =
  | { readonly kind: 'text'; readonly text: string }
  /** The body was too large but has been read to its end, so that the connection can go on. */
  | { readonly kind: 'too-large' }
  /** The body was so large that reading stopped; the connection must be closed. */
  | { readonly kind: 'endless' };

const EMPTY: BodyOutcome = { kind: 'text', text: '' };

/**
 * Reads a request's body, at once when there is none. Never calls back for a client that went away.
 *
 * A body over the limit is read on and dropped, because many clients only look for an answer when
 * they have sent everything.
 */
export function readBody(message: IncomingMessage, done: (outcome: BodyOutcome) => void): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = message.headers;
  if (encoding === undefined && (length === undefined || length === '0')) {
    done(EMPTY);
    return;
  }
  const limit = bodyLimitOf(message.method, targetOf(message));
  const drained = Math.max(limit, DRAIN_LIMIT);
  if (Number(length) > drained) {
    done({ kind: 'endless' });
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size <= limit) {
      chunks.push(chunk);
    } else if (size > drained) {
      message.off('data', take).off('end', finish);
      done({ kind: 'endless' });
    }
  };
  const finish = (): void => {
    done(size > limit ? { kind: 'too-large' } : { kind: 'text', text: decode(chunks) });
  };
  message.on('data', take).on('end', finish);
}

/** The path and query, also of a request that a proxy sent with its whole URL (RFC 9112, 3.2.2). */
export function targetOf(message: IncomingMessage): string {
  const url = message.url as string;
  if (url.startsWith('/') || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function decode(chunks: readonly Buffer[]): string {
  const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  // A byte order mark is no part of the text, as in `Request.text()`.
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
