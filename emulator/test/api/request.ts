import { handle } from '../../src/api/handle.js';
import type { WireReply, WireRequest } from '../../src/api/wire.js';
import type { Account } from '../../src/domain/account.js';

/** A key that every account of these tests accepts. */
export const KEY = 'key';

/** A request in its plainest form. Header names are lower case, as transports give them. */
export function wireRequest(
  method: string,
  target: string,
  body = '',
  headers: Readonly<Record<string, string>> = { 'pinnacle-api-key': KEY },
): WireRequest {
  return { method, target, header: (name) => headers[name], body };
}

/** Makes a call of an account. An object is sent as JSON, a string as it is. */
export function call(account: Account, method: string, target: string, body?: unknown): WireReply {
  const text = typeof body === 'string' || body === undefined ? (body ?? '') : JSON.stringify(body);
  return handle(wireRequest(method, target, text), () => account);
}
