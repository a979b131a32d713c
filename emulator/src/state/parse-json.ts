import { StateError } from './state-error.js';

/** Reads JSON text. Throws a `StateError` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StateError(`It is no JSON, or was cut off: ${(error as Error).message}.`);
  }
}
