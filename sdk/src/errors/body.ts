import type { PlainError, ValidationError as ValidationBody } from '../generated/schema.js';

const noReason = 'The server gave no reason.';

/** Tells whether a 400 reports problems field by field. */
export function isValidationBody(body: unknown): body is ValidationBody {
  if (!isObject(body) || typeof body.description !== 'string') return false;
  return isObject(body.errors);
}

/**
 * Gives an error body its documented form. Proxies answer in the API's place with texts of their
 * own, and the API leaves the sentence of a 404 away at times; callers should find `body.error` all
 * the same.
 */
export function toPlainBody(body: unknown): PlainError {
  if (typeof body === 'string' && body.trim() !== '') return { error: body.trim().slice(0, 200) };
  if (!isObject(body)) return { error: noReason };
  if (typeof body.error === 'string') return { ...body, error: body.error };
  return { ...body, error: typeof body.message === 'string' ? body.message : noReason };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
