import type { WireHandler, WireReply, WireRequest } from '../../src/api/wire.js';

/** Answers with what it was asked, so that a test sees what a transport made of a request. */
export const echo: WireHandler = (request) => ({ status: 200, body: seen(request) });

/** What a handler can see of a request. */
export function seen(request: WireRequest): Record<string, unknown> {
  return {
    method: request.method,
    target: request.target,
    key: request.header('pinnacle-api-key') ?? null,
    body: request.body,
  };
}

/** A handler that answers always the same. */
export function always(reply: WireReply): WireHandler {
  return () => reply;
}

/** A reply that is held back until the test lets it go. */
export function held(): {
  handler: WireHandler;
  asked: Promise<void>;
  release(reply: WireReply): void;
} {
  let ask = (): void => {};
  let release = (_reply: WireReply): void => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const reply = new Promise<WireReply>((resolve) => {
    release = resolve;
  });
  const handler: WireHandler = () => {
    ask();
    return reply;
  };
  return { handler, asked, release: (value) => release(value) };
}
