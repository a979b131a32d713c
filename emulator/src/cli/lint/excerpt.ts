import { type Grapheme, graphemes } from '../text/graphemes.js';

/** A line of a field with the words that are meant, ready to be underlined. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Columns before the words, and of the words. */
  readonly indent: number;
  readonly width: number;
}

const ELLIPSIS = '…';
/** More lines than this are not shown, however long the quotation is. */
const MOST_LINES = 3;
/** How far a cut may move to fall between two words, in letters. */
const REACH = 12;

/**
 * The lines of a field that a quotation lies on, cut to a width around the words.
 *
 * @param quote offsets in the text
 * @param width columns that a line may take; at least 20
 */
export function excerpts(
  text: string,
  quote: { readonly start: number; readonly end: number },
  width: number,
): Excerpt[] {
  const found: Excerpt[] = [];
  let lineStart = 0;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const lineEnd = lineStart + line.length;
    const start = Math.max(quote.start, lineStart) - lineStart;
    const end = Math.min(quote.end, lineEnd) - lineStart;
    if (start < end && line.slice(start, end).trim() !== '') {
      if (found.length === MOST_LINES) break;
      found.push(cut(line, start, end, Math.max(20, width)));
    }
    lineStart = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return found;
}

function cut(line: string, start: number, end: number, width: number): Excerpt {
  // What is far from the words is never shown, and letters of long texts take time to tell apart.
  const near = { from: Math.max(0, start - 4 * width), to: start + 8 * width };
  const letters = graphemes(line.slice(near.from, near.to));
  const first = letters.findIndex((letter) => near.from + letter.end > start);
  const after = letters.findIndex((letter) => near.from + letter.start >= end);
  const last = after === -1 ? letters.length : after;
  const shown = windowAround(letters, first, last, width);
  const to = Math.min(last, shown.to);
  const isCutBefore = near.from > 0 || shown.from > 0;
  const isCutAfter = near.to < line.length || shown.to < letters.length;
  return {
    before: (isCutBefore ? ELLIPSIS : '') + join(letters, shown.from, first),
    words: join(letters, first, to),
    after: join(letters, to, shown.to) + (isCutAfter ? ELLIPSIS : ''),
    indent: (isCutBefore ? 1 : 0) + columns(letters, shown.from, first),
    width: Math.max(1, columns(letters, first, to)),
  };
}

/** Grows a window from the words to both sides as far as the width goes. */
function windowAround(
  letters: readonly Grapheme[],
  from: number,
  to: number,
  width: number,
): { from: number; to: number } {
  if (columns(letters, 0, letters.length) <= width) return { from: 0, to: letters.length };
  // Both ends may need an ellipsis.
  let room = width - 2;
  let right = from;
  while (right < to && room >= widthAt(letters, right)) room -= widthAt(letters, right++);
  let left = from;
  const half = room / 2;
  while (left > 0 && room - widthAt(letters, left - 1) >= half) room -= widthAt(letters, --left);
  if (right >= to) {
    while (right < letters.length && room >= widthAt(letters, right)) {
      room -= widthAt(letters, right++);
    }
  }
  while (left > 0 && room >= widthAt(letters, left - 1)) room -= widthAt(letters, --left);
  return {
    from: wordStart(letters, left, from),
    to: right < to ? right : wordEnd(letters, right, to),
  };
}

function wordStart(letters: readonly Grapheme[], left: number, limit: number): number {
  if (left === 0) return left;
  for (let at = left; at < Math.min(limit, left + REACH); at += 1) {
    if (letters[at - 1]?.text === ' ') return at;
  }
  return left;
}

function wordEnd(letters: readonly Grapheme[], right: number, limit: number): number {
  if (right === letters.length) return right;
  for (let at = right; at > Math.max(limit, right - REACH); at -= 1) {
    if (letters[at]?.text === ' ') return at;
  }
  return right;
}

function widthAt(letters: readonly Grapheme[], index: number): number {
  return (letters[index] as Grapheme).width;
}

function columns(letters: readonly Grapheme[], from: number, to: number): number {
  return letters.slice(from, to).reduce((sum, { width }) => sum + width, 0);
}

function join(letters: readonly Grapheme[], from: number, to: number): string {
  return letters
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}
