import { API_KEY_HEADER } from './auth.js';
import type { WireRequest } from './wire.js';

/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** Names of headers, query parameters and members that carry secrets. */
const SECRET_NAME =
  /key|secret|token|passw|passphrase|authorization|cookie|credential|^pin$|[-_]pin$/i;
/** Shorter keys are names that a test made up, and parts of many words. */
const SHORTEST_KEY = 8;

/** Whether what goes by a name has to be kept to itself. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The target of a request without its secrets: no API key in the path, no secret in the query. */
export function redactedTarget(request: WireRequest): string {
  const { target } = request;
  const shown = target.includes('?') ? redactedQuery(target) : target;
  return withoutKey(shown, request);
}

/** A text without the API key of the request that it is about. */
export function withoutKey(text: string, request: WireRequest): string {
  const key = request.header(API_KEY_HEADER)?.trim();
  if (!key || key.length < SHORTEST_KEY) return text;
  const plain = text.includes(key) ? text.replaceAll(key, REDACTED) : text;
  if (!plain.includes('%')) return plain;
  return plain.replaceAll(encodeURIComponent(key), REDACTED);
}

/** Headers whose secrets are hidden; their names stay. */
export function redactedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecretName(name) ? REDACTED : value]),
  );
}

function redactedQuery(target: string): string {
  return target.replace(/([?&])([^=&]*)=([^&]*)/g, (whole, mark: string, name: string) =>
    isSecretName(name) ? `${mark}${name}=${REDACTED}` : whole,
  );
}
