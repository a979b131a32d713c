import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { WireHandler, WireReply } from '../api/wire.js';
import { bodyLimitOf } from '../control/body-limit.js';
import { isControlTarget } from '../control/target.js';
import {
  answer,
  type ErrorListener,
  firstHalf,
  isLost,
  JSON_TYPE,
  replyText,
  tooLarge,
} from './answer.js';
import { isPreflight, permission, READABLE_BY_PAGES } from './cors.js';
import { type Disposing, disposing } from './disposing.js';
import { refuseMalformed } from './malformed.js';
import { type BodyOutcome, NodeRequest, readBody, targetOf } from './node-request.js';

/** Settings of a server. */
export interface ServeOptions {
  /** `0` takes any free port. @default 0 */
  readonly port?: number;
  /** The address to listen on. Others than loopback let the network in. @default '127.0.0.1' */
  readonly host?: string;
  /** Told of errors that a client sees as a bare 500. @default nothing */
  readonly onError?: ErrorListener;
}

/** A server that listens. `using` and `await using` close it. */
export interface RunningServer extends Disposing {
  /** Where clients find it, without a trailing slash. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Takes no new connections, finishes the requests that are under way and closes the rest. */
  close(): Promise<void>;
}

/** Longer than clients keep idle connections, so that none is cut as a client picks it up. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Serves a handler over `node:http`. No `Request` or `Response` is made on the way.
 *
 * @throws the system's error when it cannot listen, such as `EADDRINUSE`
 */
export async function serve(
  handler: WireHandler,
  options: ServeOptions = {},
): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1';
  const responder = new Responder(handler, options.onError);
  // Connections that have sent nothing yet: Node does not count them as idle when it closes.
  const silent = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) => {
    // Before the answer, which may itself be what closes the server.
    silent.delete(message.socket);
    responder.respond(message, response);
  });
  server.on('checkContinue', responder.respondToExpectation);
  server.on('clientError', refuseMalformed);
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= new Promise<void>((resolve) => {
      responder.closing = true;
      server.close(() => resolve());
      for (const socket of silent) socket.destroy();
    });
    return closed;
  };
  return { url: `http://${reachable(host)}:${port}`, host, port, close, ...disposing(close) };
}

/** A name under which this machine reaches a server that listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Takes requests of `node:http` to a handler and its replies back. */
class Responder {
  /** While the server closes, each reply asks its client to let the connection go. */
  closing = false;
  readonly #handler: WireHandler;
  readonly #onError: ErrorListener | undefined;

  constructor(handler: WireHandler, onError: ErrorListener | undefined) {
    this.#handler = handler;
    this.#onError = onError;
  }

  readonly respond = (message: IncomingMessage, response: ServerResponse): void => {
    if (isPreflight(message.method, message.headers) && !isControlTarget(targetOf(message))) {
      response.writeHead(204, permission(message.headers)).end();
      return;
    }
    readBody(message, (outcome) => this.#answer(message, response, outcome));
  };

  /** Spares a client that asks first the sending of a body that would be refused (RFC 9110, 10.1.1). */
  readonly respondToExpectation = (message: IncomingMessage, response: ServerResponse): void => {
    const limit = bodyLimitOf(message.method, targetOf(message));
    if (Number(message.headers['content-length']) > limit) {
      this.#answer(message, response, { kind: 'endless' });
      return;
    }
    response.writeContinue();
    this.respond(message, response);
  };

  #answer(message: IncomingMessage, response: ServerResponse, outcome: BodyOutcome): void {
    if (outcome.kind !== 'text') {
      if (outcome.kind === 'endless') response.shouldKeepAlive = false;
      this.#write(
        message,
        response,
        tooLarge({ method: String(message.method), target: targetOf(message) }),
      );
      return;
    }
    const request = new NodeRequest(message, outcome.text);
    const reply = answer(this.#handler, request, this.#onError);
    // No promise for a reply that is there: one costs more than writing it.
    if (reply instanceof Promise) void reply.then((late) => this.#write(message, response, late));
    else this.#write(message, response, reply);
  }

  #write(message: IncomingMessage, response: ServerResponse, reply: WireReply): void {
    if (isLost(reply)) {
      breakOff(response, reply);
      return;
    }
    const text = replyText(reply);
    const size = Buffer.byteLength(text);
    const headers: Record<string, string | number> = {
      'content-type': JSON_TYPE,
      'content-length': size,
      ...reply.headers,
    };
    if (message.headers.origin !== undefined && !isControlTarget(targetOf(message))) {
      Object.assign(headers, READABLE_BY_PAGES);
    }
    if (this.closing) response.shouldKeepAlive = false;
    // Plain ASCII needs no encoding, which is the quicker way out.
    const encoding = size === text.length ? 'latin1' : 'utf8';
    response.writeHead(reply.status, headers);
    finish(response, text, encoding);
  }
}

/**
 * Ends a response with its only text. `end(text)` would hand the socket that text and an empty one
 * behind it, and a list takes longer to write than a single text: an eighth of the time of a send.
 */
function finish(response: ServerResponse, text: string, encoding: BufferEncoding): void {
  const { socket } = response;
  // Corked, or Node waits for more until the next turn.
  socket?.cork();
  response.write(text, encoding);
  socket?.uncork();
  response.end();
}

/** Closes the connection instead of answering, or in the middle of the answer. */
function breakOff(response: ServerResponse, reply: WireReply): void {
  if (reply.network === 'drop') {
    response.destroy();
    return;
  }
  const text = replyText(reply);
  const headers = { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(text) };
  response.writeHead(reply.status, headers);
  response.write(firstHalf(text), () => response.destroy());
}
