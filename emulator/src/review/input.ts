/**
 * How much of a field is read, in characters: twenty times what any field needs. The rest is passed
 * over, so that no submission keeps the process busy. Assumed: no provider publishes such a limit.
 */
export const readLimit = 20_000;

/**
 * Reads text members of unknown data, the first {@link readLimit} characters: anything that is not
 * as expected counts as missing.
 */
export function readText(root: unknown, path: string): string {
  const value = readValue(root, path);
  if (typeof value === 'string') return value.slice(0, readLimit);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return '';
}

/** Follows a dotted path through unknown data; undefined when a step is missing. */
export function readValue(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const member of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    try {
      value = Object.hasOwn(value, member) ? Reflect.get(value, member) : undefined;
    } catch {
      return undefined;
    }
  }
  return value;
}

/** An object as a record of unknown members; undefined for anything else. */
export function readRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The texts of a list; undefined for anything that is no list. */
export function readTexts(value: unknown): string[] | undefined {
  return Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === 'string')
    : undefined;
}
