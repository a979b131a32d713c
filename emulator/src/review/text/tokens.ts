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

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['ticked', /\[\s?[x✓✔]\s?\]|\(\s?[x✓✔]\s?\)|[☑☒✅]/y],
  ['unticked', /\[[ _]{0,4}\]|\([ _]{0,4}\)|[☐□▢◻]/y],
  [
    'blank',
    /\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,60}\}|\[(?=[^\]\n]{0,60}[a-z])[^[\]\n]{1,60}\]|<[a-z][^<>\n]{0,40}>|%[a-z_]{2,30}%/y,
  ],
  ['email', /[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/y],
  [
    'phone',
    /(?:\+?1[-. ]{0,2})?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)|\+?1?\d{10}(?!\d)|1?-?8\d\d-[a-z0-9]{3,4}-?[a-z0-9]{3,5}(?![a-z0-9])/y,
  ],
  ['money', /\$\s?\d[\d,.]{0,14}(?:k|m)?(?![a-z])/y],
  ['percent', /\d{1,3}(?:\.\d{1,2})?\s?%/y],
  ['word', /mm\s?[/-]\s?dd\s?[/-]\s?yy(?:yy)?/y],
  ['number', /\d+(?:[.,:]\d+){0,6}/y],
  ['word', /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*'?/uy],
];

const urlStart = /[a-z0-9]/;
const space = /\s+/y;

/** Cuts folded text into tokens; time is linear in its length. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let newLine = false;
  let spaced = true;
  while (position < folded.length) {
    space.lastIndex = position;
    const gap = space.exec(folded);
    if (gap !== null) {
      if (gap[0].includes('\n') || gap[0].includes('\r')) newLine = true;
      spaced = true;
      position += gap[0].length;
      continue;
    }
    const { kind, length } = readToken(folded, position);
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

function readToken(folded: string, position: number): { kind: TokenKind; length: number } {
  const character = folded.charAt(position);
  if (urlStart.test(character)) {
    const email = match(patterns[3], folded, position);
    if (email > 0) return { kind: 'email', length: email };
    const link = linkLengthAt(folded, position);
    if (link > 0) return { kind: 'url', length: link };
  }
  for (const entry of patterns) {
    const length = match(entry, folded, position);
    if (length > 0) return { kind: entry[0], length };
  }
  return { kind: 'punctuation', length: 1 };
}

function match(
  entry: readonly [TokenKind, RegExp] | undefined,
  folded: string,
  position: number,
): number {
  if (entry === undefined) return 0;
  entry[1].lastIndex = position;
  const found = entry[1].exec(folded);
  return found === null ? 0 : found[0].length;
}

/** A hyphen between letters or digits only joins words: "opt-in" reads as "opt in". */
function isJoin(folded: string, position: number): boolean {
  const joins = /[\p{L}\p{N}]/u;
  return joins.test(folded.charAt(position - 1)) && joins.test(folded.charAt(position + 1));
}
