import type { WireReply } from '../api/wire.js';
import { problem } from './problem.js';

/** Reads a request body that has to be a JSON object, or says what is wrong with it. */
export function readJsonObject(
  text: string,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly refusal: WireReply } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { refusal: problem(400, `The request body is not valid JSON: ${reason}`) };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { value: value as Record<string, unknown> };
  }
  return { refusal: problem(400, 'The request body has to be a JSON object.') };
}
