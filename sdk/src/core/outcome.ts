import type { Outcome } from '../errors/outcome.js';

/** How safely an operation can be repeated; a column of the operations table. */
export type RetryClass = 'read' | 'write';

/** Failures that come before the first byte of a request is sent, by the code that Node gives. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Says what a call may have done that ended without an answer. */
export function outcomeOfFailure(retry: RetryClass, cause?: unknown): Outcome {
  return retry === 'read' || codes(cause).some((code) => neverSent.has(code))
    ? 'not-applied'
    : 'unknown';
}

/** Says what a call may have done that was answered with an error status. */
export function outcomeOfStatus(retry: RetryClass, status: number): Outcome {
  if (retry === 'read' || status === 501) return 'not-applied';
  return status >= 500 || status === 408 ? 'unknown' : 'not-applied';
}

/** Lists the codes of an error and its causes; browsers give none. */
function codes(error: unknown): string[] {
  const found: string[] = [];
  let next = error;
  for (let depth = 0; depth < 5 && typeof next === 'object' && next !== null; depth++) {
    const { code, cause } = next as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') found.push(code);
    next = cause;
  }
  return found;
}
