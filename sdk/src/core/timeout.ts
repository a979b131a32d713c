import { InputError } from '../errors/input-error.js';

// Timers take 32-bit delays; a longer one would fire at once.
const longest = 2 ** 31 - 1;

/**
 * Checks a timeout in milliseconds.
 *
 * @throws {InputError} unless it is positive and at most 2,147,483,647, or `Infinity`
 */
export function checkTimeout(timeoutMs: number | undefined): number | undefined {
  if (timeoutMs === undefined || timeoutMs === Number.POSITIVE_INFINITY) return timeoutMs;
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= longest) return timeoutMs;
  throw new InputError(
    `\`timeoutMs\` is ${String(timeoutMs)}. Give a positive number of milliseconds up to ${longest}, or Infinity for no limit.`,
  );
}
