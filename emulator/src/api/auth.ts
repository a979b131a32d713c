import type { WireRequest } from './wire.js';

/** The header that carries the key, raw and without a scheme. */
export const API_KEY_HEADER = 'pinnacle-api-key';

/** Chooses the world that a request is for. */
export const WORLD_HEADER = 'emulator-world';

/**
 * Whether two texts are equal, in a time that does not tell where they differ.
 *
 * The length of the expected text still shows, as it does in every such comparison.
 */
export function constantTimeEqual(found: string, expected: string): boolean {
  let difference = found.length ^ expected.length;
  for (let i = 0; i < expected.length; i++) {
    difference |= (found.charCodeAt(i) || 0) ^ expected.charCodeAt(i);
  }
  return difference === 0;
}

/**
 * The API key of a request, or `undefined` when it is missing, empty or not among the allowed ones.
 *
 * @param allowed when given, only these keys pass; otherwise every non-empty key does
 */
export function apiKeyOf(
  request: WireRequest,
  allowed: readonly string[] | undefined,
): string | undefined {
  const key = request.header(API_KEY_HEADER)?.trim();
  if (!key) return undefined;
  if (!allowed) return key;
  let passes = false;
  for (const candidate of allowed) if (constantTimeEqual(key, candidate)) passes = true;
  return passes ? key : undefined;
}
