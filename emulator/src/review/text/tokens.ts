import { linkLengthAt } from './hosts.js';
import { wordForms } from './word-forms.js';

/** What a token is, apart from its letters. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'percent'
  | 'url'
  | 'email'
  | 'phone'
  | 'blank'
  | 'ticked'
  | 'unticked'
  | 'punctuation';

/** A piece of text with its position in the original string. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded text. */
  readonly norm: string;
  /** Dictionary forms of a word; the folded text for everything else. */
  readonly forms: readonly string[];
  readonly start: number;
  readonly end: number;
  /** True when a line break stands between this token and the one before. */
  readonly newLine: boolean;
  /** True when white space stands between this token and the one before. */
  readonly spaced: boolean;
}

type Pattern = readonly [kind: TokenKind, pattern: RegExp];

const email: Pattern = ['email', /[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/y];
const phone: Pattern = [
  'phone',
  /(?:\+?1[-. ]{0,2})?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)|\+?1?\d{10}(?!\d)|1?-?8\d\d-[a-z0-9]{3,4}-?[a-z0-9]{3,5}(?![a-z0-9])/y,
];
const birthday: Pattern = ['word', /mm\s?[/-]\s?dd\s?[/-]\s?yy(?:yy)?/y];
const plainWord: Pattern = ['word', /[a-z]+(?:'[a-z]+)*'?(?![^\u0000-\u007f])/y];
const anyWord: Pattern = ['word', /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*'?/uy];

/** What a token can be, by the class of its first character. */
const afterLetter: readonly Pattern[] = [plainWord, anyWord];
const afterDigit: readonly Pattern[] = [
  phone,
  ['percent', /\d{1,3}(?:\.\d{1,2})?\s?%/y],
  ['number', /\d+(?:[.,:]\d+){0,6}/y],
];
const afterMark: readonly Pattern[] = [
  ['ticked', /\[\s?[x✓✔]\s?\]|\(\s?[x✓✔]\s?\)|[☑☒✅]/y],
  ['unticked', /\[[ _]{0,4}\]|\([ _]{0,4}\)|[☐□▢◻]/y],
  [
    'blank',
    /\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,60}\}|\[(?=[^\]\n]{0,60}[a-z])[^[\]\n]{1,60}\]|<[a-z][^<>\n]{0,40}>|%[a-z_]{2,30}%/y,
  ],
  phone,
  ['money', /\$\s?\d[\d,.]{0,14}(?:k|m)?(?![a-z])/y],
  anyWord,
];

const space = /\s+/y;
const nextSpace = /\s/g;

/** A stretch without white space: only one with a dot or an @ can hold links and mailboxes. */
interface Stretch {
  readonly end: number;
  readonly hasDot: boolean;
  readonly hasAt: boolean;
}

function stretchAt(folded: string, start: number): Stretch {
  nextSpace.lastIndex = start;
  const end = nextSpace.exec(folded)?.index ?? folded.length;
  const text = folded.slice(start, end);
  return {
    end,
    hasDot: text.includes('.') || text.includes('://'),
    hasAt: text.includes('@'),
  };
}

/** Cuts folded text into tokens; time is linear in its length. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let newLine = false;
  let spaced = true;
  let stretch: Stretch = { end: 0, hasDot: false, hasAt: false };
  while (position < folded.length) {
    space.lastIndex = position;
    const gap = space.exec(folded);
    if (gap !== null) {
      if (gap[0].includes('\n') || gap[0].includes('\r')) newLine = true;
      spaced = true;
      position += gap[0].length;
      continue;
    }
    if (position >= stretch.end) stretch = stretchAt(folded, position);
    const { kind, length } = readToken(folded, position, stretch);
    const joined = kind === 'punctuation' && folded[position] === '-' && isJoin(folded, position);
    if (!joined) {
      const norm = folded.slice(position, position + length).replace(/'$/, '');
      tokens.push({
        kind,
        norm,
        forms: kind === 'word' ? wordForms(norm) : [norm],
        start: position,
        end: position + length,
        newLine,
        spaced,
      });
      newLine = false;
      spaced = false;
    }
    position += length;
  }
  return tokens;
}

function readToken(
  folded: string,
  position: number,
  stretch: Stretch,
): { kind: TokenKind; length: number } {
  const code = folded.charCodeAt(position);
  const letter = code >= 97 && code <= 122;
  const digit = code >= 48 && code <= 57;
  if (letter || digit) {
    const mail = stretch.hasAt ? match(email, folded, position) : 0;
    if (mail > 0) return { kind: 'email', length: mail };
    const link = stretch.hasDot ? linkLengthAt(folded, position) : 0;
    if (link > 0) return { kind: 'url', length: link };
  }
  if (code === 109) {
    const date = match(birthday, folded, position);
    if (date > 0) return { kind: 'word', length: date };
  }
  for (const entry of letter ? afterLetter : digit ? afterDigit : afterMark) {
    const length = match(entry, folded, position);
    if (length > 0) return { kind: entry[0], length };
  }
  return { kind: 'punctuation', length: 1 };
}

function match([, pattern]: Pattern, folded: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(folded) ? pattern.lastIndex - position : 0;
}

/** A hyphen between letters or digits only joins words: "opt-in" reads as "opt in". */
function isJoin(folded: string, position: number): boolean {
  const joins = /[\p{L}\p{N}]/u;
  return joins.test(folded.charAt(position - 1)) && joins.test(folded.charAt(position + 1));
}
