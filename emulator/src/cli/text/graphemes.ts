/** One letter as people see it, and what it takes to show it. */
export interface Grapheme {
  /** Safe to print: it never moves the cursor or turns the direction of the text. */
  readonly text: string;
  /** Columns in a terminal: 0, 1 or 2. */
  readonly width: number;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Nearly every text: each unit is a letter of one column. */
const PLAIN = /^[\x20-\x7e]*$/;
const CONTROL = /^[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Marks that turn the direction of a text or are not seen at all. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const COMBINING = /^\p{M}+$/u;
const EMOJI = /^\p{Emoji_Presentation}|^\p{Regional_Indicator}|\ufe0f/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Cuts a text into letters, with control characters made harmless. */
export function graphemes(text: string): Grapheme[] {
  if (PLAIN.test(text)) {
    return Array.from(text, (letter, start) => ({ text: letter, width: 1, start, end: start + 1 }));
  }
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    const shown = printable(segment);
    return { text: shown, width: widthOf(shown), start: index, end: index + segment.length };
  });
}

/** A text without anything that could move the cursor, colour the screen or hide words. */
export function safeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return graphemes(text)
    .map((grapheme) => grapheme.text)
    .join('');
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return graphemes(text).reduce((sum, { width }) => sum + width, 0);
}

/** Line ends and tabs become spaces; other controls their picture in Unicode. */
function printable(segment: string): string {
  const code = segment.codePointAt(0) as number;
  if (!CONTROL.test(segment)) return segment.replace(INVISIBLE, '');
  if (/^[\s\x85]/.test(segment)) return ' ';
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\u2421';
}

function widthOf(shown: string): number {
  if (shown === '' || COMBINING.test(shown)) return 0;
  return EMOJI.test(shown) || WIDE.test(shown) ? 2 : 1;
}
