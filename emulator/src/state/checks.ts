import { StateError } from './state-error.js';

/** An object of unknown members. */
export type Members = Readonly<Record<string, unknown>>;

/** The object at a path. Throws a `StateError` when it is none. */
export function objectAt(value: unknown, path: string): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  throw mismatch(path, 'an object', value);
}

/** The list at a path. Throws a `StateError` when it is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw mismatch(path, 'a list', value);
}

/** The text at a path. Throws a `StateError` when it is none or empty. */
export function textAt(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw mismatch(path, 'a text', value);
}

/** The whole number at a path, 0 or more. Throws a `StateError` when it is none. */
export function countAt(value: unknown, path: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw mismatch(path, 'a whole number, 0 or more', value);
}

/** The error for a value that is not what it has to be. */
export function mismatch(path: string, expected: string, found: unknown): StateError {
  return new StateError(`${path} has to be ${expected}, and is ${shown(found)}.`);
}

/** A value as an error shows it, no longer than a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
