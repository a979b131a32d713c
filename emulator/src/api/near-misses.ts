import { editDistance } from './edit-distance.js';
import type { Routable } from './router.js';

/** How many operations are named at most. */
const MOST = 3;
/** Longer paths are meant for somebody else, and comparing takes time by the square of the length. */
const MOST_SEGMENTS = 12;
const LONGEST_SEGMENT = 64;
/** A segment too many or too few counts like one that is all wrong. */
const MISSING = 1;
const WRONG_METHOD = 0.4;
/** Any text fits a parameter, which says less than a word that is the same. */
const PARAMETER = 0.3;
/** A plain word in the place of a parameter is rather a path that somebody remembers wrongly. */
const WORD_AS_PARAMETER = 0.7;
/** From this share of wrong letters on, two words have nothing to do with each other. */
const UNRELATED = 0.5;
/** How far the further suggestions may lie behind the best. */
const MARGIN = 0.5;

/**
 * The operations that a request may have meant, as `POST /messages/send/sms`, the likeliest first.
 *
 * @param path percent-encoded, without query
 */
export function nearMisses(
  operations: readonly Routable[],
  method: string,
  path: string,
): readonly string[] {
  const wanted = segmentsOf(path).map((segment) => segment.slice(0, LONGEST_SEGMENT).toLowerCase());
  if (wanted.length > MOST_SEGMENTS) return [];
  const limit = Math.min(1.5, 0.6 * wanted.length);
  const near = operations
    .map((operation) => ({
      name: `${operation.method} ${operation.path}`,
      distance:
        distance(wanted, segmentsOf(operation.path)) +
        (operation.method === method ? 0 : WRONG_METHOD),
    }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const best = near[0]?.distance ?? 0;
  return near
    .filter((candidate) => candidate.distance <= best + MARGIN)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** The least that has to be changed, added or taken away, segment by segment. */
function distance(wanted: readonly string[], pattern: readonly string[]): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, index) => index * MISSING);
  for (const [i, segment] of wanted.entries()) {
    const next = [(i + 1) * MISSING];
    for (const [j, expected] of pattern.entries()) {
      const replaced = (row[j] as number) + difference(segment, expected);
      next.push(
        Math.min(replaced, (row[j + 1] as number) + MISSING, (next[j] as number) + MISSING),
      );
    }
    row = next;
  }
  return row[pattern.length] as number;
}

function difference(segment: string, expected: string): number {
  if (expected.startsWith('{')) return /^[a-z-]+$/.test(segment) ? WORD_AS_PARAMETER : PARAMETER;
  const share = editDistance(segment, expected) / Math.max(segment.length, expected.length);
  return share > UNRELATED ? 1 : share;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
