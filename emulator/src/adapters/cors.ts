import type { IncomingHttpHeaders } from 'node:http';

const ANY_ORIGIN = { 'access-control-allow-origin': '*' } as const;

/** Lets a page of any origin read a provider reply with all its headers. */
export const READABLE_BY_PAGES = { ...ANY_ORIGIN, 'access-control-expose-headers': '*' } as const;

/** Whether a request is a browser's question if it may send the real one (Fetch standard, CORS). */
export function isPreflight(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/**
 * Headers that permit whatever the browser asked for, the API key among it.
 *
 * Pages are let in because the key is theirs to give. The emulator's own paths get none of this.
 */
export function permission(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    ...ANY_ORIGIN,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '7200',
    vary: 'access-control-request-headers',
  };
}
