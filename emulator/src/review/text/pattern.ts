import type { Token } from './tokens.js';
import { Vocabulary } from './vocabulary.js';

/**
 * A pattern is a line of words:
 *
 * - `receive` any form of the word; `text|sms|message` one of several;
 * - `=required` this spelling only;
 * - `@consent` any pattern of another concept;
 * - `*` any one word;
 * - `#number` a token kind (see {@link import('./tokens.js').TokenKind});
 * - `~4` up to four words of anything, within the sentence;
 * - a trailing `?` makes a part optional.
 *
 * Punctuation other than the end of a sentence or a semicolon may stand between two parts.
 */
interface One {
  /** Numbers of the words, spellings and kinds that fit, as a set of bits. */
  readonly bits: Uint32Array;
  readonly ids: readonly number[];
  readonly anyWord: boolean;
  readonly sequences: readonly Sequence[];
  readonly optional: boolean;
}

/** A part of a pattern: something to meet, or a number of words to skip. */
type Part = One | number;

/** A compiled pattern. */
type Sequence = readonly Part[];

/** Named lists of patterns, as the files of the lexicon give them. */
export type ConceptTable = Readonly<Record<string, readonly string[]>>;

/** Where a pattern was found: indexes of the first token and of the one after the last. */
export interface Span {
  readonly first: number;
  readonly after: number;
}

interface Entry {
  readonly concept: string;
  readonly sequence: Sequence;
  /** First part still to be checked once the text stands at one of the entry's start words. */
  readonly from: 0 | 1;
}

/** A text prepared for matching. */
interface Prepared {
  /** Numbers of each token's words, spelling and kind. */
  readonly ids: readonly (readonly number[])[];
  /** Index of the next token that is no punctuation, in the same clause; -1 when there is none. */
  readonly next: Int32Array;
}

/** Patterns of all concepts, indexed by the words they can begin with. */
export class Matcher {
  private readonly vocabulary = new Vocabulary();
  private readonly byStart: Entry[][] = [];

  constructor(tables: readonly ConceptTable[]) {
    const sources: Record<string, readonly string[]> = Object.assign({}, ...tables);
    for (const lines of Object.values(sources)) {
      for (const line of lines) this.vocabulary.learn(line);
    }
    const compiled = new Map<string, readonly Sequence[]>();
    const compile = (concept: string): readonly Sequence[] => {
      const known = compiled.get(concept);
      if (known !== undefined) return known;
      const lines = sources[concept];
      if (lines === undefined) throw new Error(`Unknown concept @${concept}`);
      const sequences = lines.map((line) => compileLine(line, this.vocabulary, compile));
      compiled.set(concept, sequences);
      return sequences;
    };
    for (const concept of Object.keys(sources)) {
      for (const sequence of compile(concept)) {
        for (const start of startsOf(sequence)) {
          const entries = this.byStart[start];
          const entry: Entry = { concept, sequence, from: isPlain(sequence[0]) ? 1 : 0 };
          if (entries === undefined) this.byStart[start] = [entry];
          else entries.push(entry);
        }
      }
    }
  }

  /** Finds every concept in a text; time is linear in the number of tokens. */
  findAll(tokens: readonly Token[], sentenceOf: readonly number[]): Map<string, Span[]> {
    const text = this.prepare(tokens, sentenceOf);
    const found = new Map<string, Span[]>();
    for (let index = 0; index < tokens.length; index += 1) {
      for (const id of text.ids[index] ?? []) {
        const entries = this.byStart[id];
        if (entries === undefined) continue;
        for (let at = 0; at < entries.length; at += 1) {
          const { concept, sequence, from } = entries[at] as Entry;
          const after = matchSequence(text, index + from, sequence, from);
          if (after < 0) continue;
          const spans = found.get(concept);
          const last = spans?.at(-1);
          if (spans === undefined) found.set(concept, [{ first: index, after }]);
          else if (last?.first !== index) spans.push({ first: index, after });
          else if (after > last.after) spans[spans.length - 1] = { first: index, after };
        }
      }
    }
    return found;
  }

  private prepare(tokens: readonly Token[], sentenceOf: readonly number[]): Prepared {
    const next = new Int32Array(tokens.length + 1).fill(-1);
    const ids: (readonly number[])[] = new Array(tokens.length);
    for (let index = tokens.length - 1; index >= 0; index -= 1) {
      const token = tokens[index] as Token;
      if (token.kind === 'punctuation') {
        ids[index] = none;
        const same = sentenceOf[index + 1] === sentenceOf[index] && token.norm !== ';';
        next[index] = same ? (next[index + 1] ?? -1) : -1;
      } else {
        ids[index] = this.vocabulary.idsOf(token);
        next[index] = index;
      }
    }
    // Looking on from the last word of a sentence finds nothing: the entry of the next one's first
    // token is only read from there.
    for (let index = 1; index < tokens.length; index += 1) {
      if (sentenceOf[index] !== sentenceOf[index - 1]) next[index] = -1;
    }
    return { ids, next };
  }
}

const none: readonly number[] = [];

/** True for a first part that the index has already matched. */
function isPlain(part: Part | undefined): boolean {
  return typeof part === 'object' && !part.optional && part.sequences.length === 0;
}

function compileLine(
  line: string,
  vocabulary: Vocabulary,
  concept: (name: string) => readonly Sequence[],
): Sequence {
  const parts = line
    .trim()
    .split(/\s+/)
    .map((source) => compilePart(source, vocabulary, concept));
  while (typeof parts.at(-1) === 'number') parts.pop();
  return parts;
}

function compilePart(
  source: string,
  vocabulary: Vocabulary,
  concept: (name: string) => readonly Sequence[],
): Part {
  if (source.startsWith('~')) return Number(source.slice(1));
  const optional = source.endsWith('?');
  const alternatives = (optional ? source.slice(0, -1) : source).split('|');
  const exact = source.startsWith('=');
  const ids: number[] = [];
  const sequences: Sequence[] = [];
  for (const alternative of alternatives) {
    if (alternative === '*') continue;
    if (alternative.startsWith('@')) sequences.push(...concept(alternative.slice(1)));
    else
      ids.push(
        vocabulary.id(exact && !/^[=#]/.test(alternative) ? `=${alternative}` : alternative),
      );
  }
  const bits = new Uint32Array(vocabulary.size / 32 + 1);
  for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
  return { bits, ids, anyWord: alternatives.includes('*'), sequences, optional };
}

function startsOf(sequence: Sequence): Set<number> {
  const starts = new Set<number>();
  for (const part of sequence) {
    if (typeof part === 'number') break;
    for (const id of part.ids) starts.add(id);
    for (const inner of part.sequences) for (const start of startsOf(inner)) starts.add(start);
    if (!part.optional) break;
  }
  return starts;
}

/** Index after the match of a sequence from one of its parts on, -1 when it does not match. */
function matchSequence(text: Prepared, index: number, sequence: Sequence, part: number): number {
  const current = sequence[part];
  if (current === undefined) return index;
  if (typeof current === 'number') {
    let position = index;
    for (let skipped = 0; skipped <= current; skipped += 1) {
      const after = matchSequence(text, position, sequence, part + 1);
      if (after >= 0) return after;
      const word = text.next[position] ?? -1;
      if (word < 0) return -1;
      position = word + 1;
    }
    return -1;
  }
  const at = part === 0 ? index : (text.next[index] ?? -1);
  if (at >= 0) {
    if (fits(text, at, current)) {
      const after = matchSequence(text, at + 1, sequence, part + 1);
      if (after >= 0) return after;
    }
    for (const inner of current.sequences) {
      const end = matchSequence(text, at, inner, 0);
      if (end <= at) continue;
      const after = matchSequence(text, end, sequence, part + 1);
      if (after >= 0) return after;
    }
  }
  return current.optional ? matchSequence(text, index, sequence, part + 1) : -1;
}

function fits(text: Prepared, at: number, part: One): boolean {
  if (part.anyWord) return true;
  const ids = text.ids[at] ?? none;
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] as number;
    if (((part.bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0) return true;
  }
  return false;
}
