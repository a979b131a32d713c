import type { Token } from './tokens.js';

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
 * Punctuation other than the end of a sentence may stand between two parts.
 */
type Part =
  | {
      readonly type: 'one';
      readonly forms: ReadonlySet<string>;
      readonly norms: ReadonlySet<string>;
      readonly kinds: ReadonlySet<string>;
      readonly anyWord: boolean;
      readonly sequences: readonly Sequence[];
      readonly optional: boolean;
    }
  | { readonly type: 'gap'; readonly most: number };

/** A compiled pattern. */
export type Sequence = readonly Part[];

/** Named lists of patterns, as the files of the lexicon give them. */
export type ConceptTable = Readonly<Record<string, readonly string[]>>;

/** A sentence-aware token list that patterns run over. */
export interface Readable {
  readonly tokens: readonly Token[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
}

/** Where a pattern was found: indexes of the first token and of the one after the last. */
export interface Span {
  readonly first: number;
  readonly after: number;
}

interface Entry {
  readonly concept: string;
  readonly sequence: Sequence;
}

/** Patterns of all concepts, indexed by the words they can begin with. */
export class Matcher {
  private readonly byStart = new Map<string, Entry[]>();

  constructor(tables: readonly ConceptTable[]) {
    const sources: Record<string, readonly string[]> = Object.assign({}, ...tables);
    const compiled = new Map<string, readonly Sequence[]>();
    const compile = (concept: string): readonly Sequence[] => {
      const known = compiled.get(concept);
      if (known !== undefined) return known;
      const lines = sources[concept];
      if (lines === undefined) throw new Error(`Unknown concept @${concept}`);
      const sequences = lines.map((line) => compileLine(line, compile));
      compiled.set(concept, sequences);
      return sequences;
    };
    for (const concept of Object.keys(sources)) {
      for (const sequence of compile(concept)) {
        for (const start of startsOf(sequence)) {
          const entries = this.byStart.get(start);
          if (entries === undefined) this.byStart.set(start, [{ concept, sequence }]);
          else entries.push({ concept, sequence });
        }
      }
    }
  }

  /** Finds every concept in a text; time is linear in the number of tokens. */
  findAll(text: Readable): Map<string, Span[]> {
    const found = new Map<string, Span[]>();
    for (let index = 0; index < text.tokens.length; index += 1) {
      const token = text.tokens[index];
      if (token === undefined || token.kind === 'punctuation') continue;
      if (token.kind !== 'word') this.tryEntries(text, index, `#${token.kind}`, found);
      for (const form of token.forms) this.tryEntries(text, index, form, found);
    }
    return found;
  }

  private tryEntries(
    text: Readable,
    index: number,
    start: string,
    found: Map<string, Span[]>,
  ): void {
    const entries = this.byStart.get(start);
    if (entries === undefined) return;
    for (const { concept, sequence } of entries) {
      const spans = found.get(concept);
      const last = spans?.at(-1);
      if (last !== undefined && last.first === index && spans !== undefined) {
        const after = matchSequence(text, index, sequence, 0);
        if (after > last.after) spans[spans.length - 1] = { first: index, after };
        continue;
      }
      const after = matchSequence(text, index, sequence, 0);
      if (after < 0) continue;
      if (spans === undefined) found.set(concept, [{ first: index, after }]);
      else spans.push({ first: index, after });
    }
  }
}

function compileLine(line: string, concept: (name: string) => readonly Sequence[]): Sequence {
  const parts = line
    .trim()
    .split(/\s+/)
    .map((source) => compilePart(source, concept));
  while (parts.at(-1)?.type === 'gap') parts.pop();
  return parts;
}

function compilePart(source: string, concept: (name: string) => readonly Sequence[]): Part {
  if (source.startsWith('~')) return { type: 'gap', most: Number(source.slice(1)) };
  const optional = source.endsWith('?');
  const alternatives = (optional ? source.slice(0, -1) : source).split('|');
  const exact = source.startsWith('=');
  const forms = new Set<string>();
  const norms = new Set<string>();
  const kinds = new Set<string>();
  const sequences: Sequence[] = [];
  const anyWord = alternatives.includes('*');
  for (const alternative of alternatives) {
    const rest = alternative.slice(1);
    if (alternative === '*') continue;
    if (alternative.startsWith('@')) sequences.push(...concept(rest));
    else if (alternative.startsWith('#')) kinds.add(rest);
    else if (alternative.startsWith('=')) norms.add(rest);
    else if (exact) norms.add(alternative);
    else forms.add(alternative);
  }
  return { type: 'one', forms, norms, kinds, anyWord, sequences, optional };
}

function startsOf(sequence: Sequence): Set<string> {
  const starts = new Set<string>();
  for (const part of sequence) {
    if (part.type === 'gap') break;
    for (const form of part.forms) starts.add(form);
    for (const norm of part.norms) starts.add(norm);
    for (const kind of part.kinds) starts.add(`#${kind}`);
    for (const inner of part.sequences) for (const start of startsOf(inner)) starts.add(start);
    if (!part.optional) break;
  }
  return starts;
}

/** The next token that is no punctuation, within the sentence of `index - 1`; -1 at its end. */
function step(text: Readable, index: number, sentence: number): number {
  let next = index;
  while (next < text.tokens.length && text.sentenceOf[next] === sentence) {
    const token = text.tokens[next];
    if (token?.kind !== 'punctuation') return next;
    if (token.norm === ';') return -1;
    next += 1;
  }
  return -1;
}

function matchSequence(text: Readable, index: number, sequence: Sequence, part: number): number {
  const current = sequence[part];
  if (current === undefined) return index;
  const sentence = text.sentenceOf[part === 0 ? index : index - 1] ?? -1;
  if (current.type === 'gap') {
    let position = index;
    for (let skipped = 0; skipped <= current.most; skipped += 1) {
      const after = matchSequence(text, position, sequence, part + 1);
      if (after >= 0) return after;
      const next = step(text, position, sentence);
      if (next < 0) return -1;
      position = next + 1;
    }
    return -1;
  }
  const at = part === 0 ? index : step(text, index, sentence);
  if (at >= 0) {
    for (const end of endsOf(text, at, current)) {
      const after = matchSequence(text, end, sequence, part + 1);
      if (after >= 0) return after;
    }
  }
  return current.optional ? matchSequence(text, index, sequence, part + 1) : -1;
}

function endsOf(text: Readable, at: number, part: Exclude<Part, { type: 'gap' }>): number[] {
  const token = text.tokens[at];
  if (token === undefined) return [];
  const ends: number[] = [];
  if (
    part.anyWord ||
    part.norms.has(token.norm) ||
    part.kinds.has(token.kind) ||
    token.forms.some((form) => part.forms.has(form))
  ) {
    ends.push(at + 1);
  }
  for (const sequence of part.sequences) {
    const after = matchSequence(text, at, sequence, 0);
    if (after > at && !ends.includes(after)) ends.push(after);
  }
  return ends;
}
