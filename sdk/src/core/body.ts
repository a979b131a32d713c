import { InputError } from '../errors/input-error.js';

/**
 * Writes a request body as JSON.
 *
 * @throws {InputError} when it holds a cycle or a BigInt
 */
export function writeBody(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (error) {
    const [why] = String(error).split('\n');
    throw new InputError(`The body cannot be written as JSON: ${why}`);
  }
}
