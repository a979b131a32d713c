import type { WebhookRequest, WebhookSettings, WebhookTransport } from './settings.js';

/** The transport that a setting stands for. */
export function transportFor(deliver: WebhookSettings['deliver']): WebhookTransport {
  if (typeof deliver === 'function') return deliver;
  if (deliver === 'all') return overNetwork;
  if (deliver === 'capture') return async () => null;
  return async (request) => (isLoopback(request.url) ? overNetwork(request) : null);
}

/** Redirects are not followed: a 3xx answer counts as a failure at every provider that says so. */
async function overNetwork({ url, headers, body, timeoutMs }: WebhookRequest): Promise<number> {
  const signal = AbortSignal.timeout(timeoutMs);
  const init = { method: 'POST', headers, body, redirect: 'manual', signal } as const;
  const response = await globalThis.fetch(url, init);
  // The body of an answer means nothing, but a connection is free only when it was read.
  await response.arrayBuffer();
  return response.status;
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
