import type { WireRequest } from '../api/wire.js';

/**
 * Whether a request comes from a web page that the emulator did not serve.
 *
 * Browsers send `Origin` with every write; other clients send none and are let through. A page
 * counts as the emulator's own when its origin is the host it asks for, and that host is an
 * address or `localhost`: any other name may be pointed at this machine by a stranger.
 */
export function isForeignOrigin(request: WireRequest): boolean {
  const origin = request.header('origin');
  if (origin === undefined) return false;
  const host = request.header('host');
  if (host === undefined || !URL.canParse(origin)) return true;
  const page = new URL(origin);
  return page.host !== hostOf(host, page.protocol) || !isOwnName(page.hostname);
}

/** The `Host` header as `URL.host` spells it: lower case, without the protocol's default port. */
function hostOf(header: string, protocol: string): string | undefined {
  const url = `${protocol}//${header}`;
  return URL.canParse(url) ? new URL(url).host : undefined;
}

function isOwnName(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname.startsWith('[') ||
    /^\d+(\.\d+){3}$/.test(hostname)
  );
}
