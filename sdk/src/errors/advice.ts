import type { Outcome } from './outcome.js';

const byStatus: Readonly<Record<number, string>> = {
  400: 'Correct the request.',
  401: 'Check the `apiKey` given to createTollgate.',
  402: 'Add credits to the account, then call again.',
  403: 'Ask the provider to allow this for your account, or check whose resource it is.',
  404: 'Check the id, and that it belongs to the account of this API key.',
  408: 'Call again.',
  413: 'Send less in one call.',
  429: 'Call again later, and more slowly.',
  501: 'This server does not offer the operation; do not repeat the call.',
};

/** Says in a sentence what to do about an error status. */
export function advise(status: number, outcome: Outcome): string {
  if (status < 400) {
    return 'The client does not follow redirects, as that would hand the API key to another address. Check `baseUrl`.';
  }
  const known = byStatus[status];
  if (known !== undefined) return known;
  if (status < 500) return 'Correct the request.';
  return outcome === 'unknown'
    ? 'It may have taken effect all the same: look the record up before you call again.'
    : 'Call again later.';
}
