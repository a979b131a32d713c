import { addDuration, type Duration } from '../world/duration.js';
import { listAt, mismatch, objectAt } from './checks.js';
import { StateError } from './state-error.js';

/** Checks a value that somebody wrote by hand. Throws a `StateError` that names its path. */
export type Check = (value: unknown, path: string) => void;

/** Text, not empty. */
export const text: Check = (value, path) => {
  if (typeof value === 'string' && value !== '') return;
  // YAML takes an unquoted +18885550142 for a number.
  const quotes = typeof value === 'number' ? ' (put it in quotes)' : '';
  throw mismatch(path, `a text${quotes}`, value);
};

/** `true` or `false`. */
export const flag: Check = (value, path) => {
  if (typeof value !== 'boolean') throw mismatch(path, 'true or false', value);
};

/** A number in a range. @param whole whether it may have no fraction */
export function number(least: number, most = Number.POSITIVE_INFINITY, whole = false): Check {
  const range =
    most === Number.POSITIVE_INFINITY ? `of ${least} or more` : `from ${least} to ${most}`;
  return (value, path) => {
    const fits = typeof value === 'number' && value >= least && value <= most;
    if (fits && (!whole || Number.isSafeInteger(value))) return;
    throw mismatch(path, `a ${whole ? 'whole ' : ''}number ${range}`, value);
  };
}

/** A span of virtual time such as `10m`, or milliseconds. */
export const duration: Check = (value, path) => {
  try {
    if (typeof value === 'string' || typeof value === 'number') {
      addDuration(0, value as Duration);
      return;
    }
  } catch {
    // Said below, with the path.
  }
  throw mismatch(path, 'a duration such as 10m, 2h, 1d or 3bd', value);
};

/** A moment. */
export const moment: Check = (value, path) => {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return;
  throw mismatch(path, 'an ISO 8601 time', value);
};

/** One of some words. */
export function word(...words: readonly (string | null)[]): Check {
  return (value, path) => {
    if (words.includes(value as string)) return;
    throw mismatch(path, `one of ${words.map(String).join(', ')}`, value);
  };
}

/** A list whose entries all pass. @param least how many there have to be */
export function list(entry: Check, least = 0): Check {
  return (value, path) => {
    const entries = listAt(value, path);
    if (entries.length < least) throw mismatch(path, `a list of at least ${least}`, value);
    for (const [index, each] of entries.entries()) entry(each, `${path}[${index}]`);
  };
}

/** An object with any members, whose values all pass. */
export function mapOf(member: Check): Check {
  return (value, path) => {
    for (const [name, each] of Object.entries(objectAt(value, path)))
      member(each, `${path}.${name}`);
  };
}

/** An object that is looked at elsewhere. */
export const anyObject: Check = (value, path) => void objectAt(value, path);

/** The first check that fits the value's kind decides what is said of it. */
export function either(isFirst: (value: unknown) => boolean, first: Check, second: Check): Check {
  return (value, path) => (isFirst(value) ? first : second)(value, path);
}

/** An object of known members. @param required those that may not be missing */
export function group(
  members: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): Check {
  return (value, path) => {
    const object = objectAt(value, path === '' ? 'the file' : path);
    const inside = path === '' ? '' : `${path}.`;
    for (const [name, each] of Object.entries(object)) {
      const check = Object.hasOwn(members, name) ? members[name] : undefined;
      if (!check) {
        throw new StateError(
          `${inside}${name} is unknown. Known: ${Object.keys(members).join(', ')}.`,
        );
      }
      check(each, `${inside}${name}`);
    }
    for (const name of required) {
      if (object[name] === undefined) throw new StateError(`${inside}${name} is missing.`);
    }
  };
}
