import { fold } from './fold.js';
import type { Matcher, Span } from './pattern.js';
import { type Token, tokenize } from './tokens.js';

const abbreviations = new Set(
  (
    'dr mr mrs ms st ave rd blvd inc co corp ltd llc approx max min msg msgs freq mo wk yr vs ' +
    'e i g jr sr rev fr atty dept ext tel ph a p m u s est'
  ).split(/\s+/),
);

/** A sentence as a range of tokens. */
export interface Sentence extends Span {
  readonly index: number;
}

/**
 * A field of a submission, read once: tokens, sentences, quotations and the concepts of the
 * lexicon found in it. Positions refer to the original text.
 */
export class Document {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentenceOf: readonly number[];
  readonly sentences: readonly Sentence[];
  private found: Map<string, Span[]> | undefined;
  private quoted: readonly Span[] | undefined;

  constructor(
    /** Path of the field, such as `campaign.useCase.summary`. */
    readonly path: string,
    readonly text: string,
    private readonly matcher: Matcher,
  ) {
    this.folded = fold(text);
    this.tokens = tokenize(this.folded);
    const sentenceOf: number[] = [];
    const sentences: Sentence[] = [];
    let first = 0;
    for (let index = 0; index < this.tokens.length; index += 1) {
      sentenceOf.push(sentences.length);
      if (this.endsSentence(index)) {
        sentences.push({ index: sentences.length, first, after: index + 1 });
        first = index + 1;
      }
    }
    if (first < this.tokens.length) {
      sentences.push({ index: sentences.length, first, after: this.tokens.length });
    }
    this.sentenceOf = sentenceOf;
    this.sentences = sentences;
  }

  private endsSentence(index: number): boolean {
    const token = this.tokens[index];
    const next = this.tokens[index + 1];
    if (token === undefined || next === undefined) return true;
    if (next.newLine) return true;
    if (token.kind !== 'punctuation') return false;
    if (token.norm === '•' || token.norm === '|') return true;
    if (token.norm === '"' || token.norm === ')') {
      // A closing mark after the stop belongs to the sentence that it closes.
      const before = this.tokens[index - 1];
      return before !== undefined && next.spaced && !token.spaced && isStop(before);
    }
    if (!isStop(token)) return false;
    if (!next.spaced) return false;
    if (token.norm !== '.') return true;
    const before = this.tokens[index - 1];
    if (before === undefined || token.spaced) return true;
    if (before.norm === 'no') return next.kind !== 'number';
    return !abbreviations.has(before.norm);
  }

  /** True when nothing but white space is written. */
  get blank(): boolean {
    return this.tokens.length === 0;
  }

  /** All places of a concept, in the order of the text. */
  of(concept: string): readonly Span[] {
    this.found ??= this.matcher.findAll(this.tokens, this.sentenceOf);
    return this.found.get(concept) ?? [];
  }

  /** True when a concept occurs, in one sentence or a range when given. */
  has(concept: string, within?: Span): boolean {
    return this.first(concept, within) !== undefined;
  }

  /** The first place of a concept, within a range when given. */
  first(concept: string, within?: Span): Span | undefined {
    const spans = this.of(concept);
    if (within === undefined) return spans[0];
    for (let index = lowerBound(spans, within.first); index < spans.length; index += 1) {
      const span = spans[index] as Span;
      if (span.first >= within.after) return undefined;
      if (span.after <= within.after) return span;
    }
    return undefined;
  }

  /** The places of a concept that lie in a range. */
  within(concept: string, range: Span): Span[] {
    const spans = this.of(concept);
    const found: Span[] = [];
    for (let index = lowerBound(spans, range.first); index < spans.length; index += 1) {
      const span = spans[index] as Span;
      if (span.first >= range.after) break;
      if (span.after <= range.after) found.push(span);
    }
    return found;
  }

  /** The places of a concept that share a token with a range. */
  touching(concept: string, range: Span): Span[] {
    const spans = this.of(concept);
    const found: Span[] = [];
    for (
      let index = lowerBound(spans, range.first - longestPattern);
      index < spans.length;
      index += 1
    ) {
      const span = spans[index] as Span;
      if (span.first >= range.after) break;
      if (span.after > range.first) found.push(span);
    }
    return found;
  }

  /** The sentence that a place lies in. */
  sentenceAt(span: Span): Sentence {
    const found = this.sentences[this.sentenceOf[span.first] ?? -1];
    return found ?? { index: -1, first: span.first, after: span.after };
  }

  /** Quotations in double quotes, without the quote marks. */
  get quotations(): readonly Span[] {
    if (this.quoted === undefined) {
      const spans: Span[] = [];
      let open = -1;
      for (let index = 0; index < this.tokens.length; index += 1) {
        const token = this.tokens[index];
        if (token?.norm !== '"') continue;
        if (open < 0) {
          open = index;
        } else {
          if (index > open + 1) spans.push({ first: open + 1, after: index });
          open = -1;
        }
      }
      this.quoted = spans;
    }
    return this.quoted;
  }

  /** Position of a token range in the original text. */
  position(span: Span): { start: number; end: number } {
    const first = this.tokens[span.first];
    const last = this.tokens[Math.max(span.first, span.after - 1)];
    return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
  }

  /** The original words of a token range. */
  words(span: Span): string {
    const { start, end } = this.position(span);
    return this.text.slice(start, end);
  }
}

/** Longest stretch of tokens that a pattern spans in practice. */
const longestPattern = 60;

/** Index of the first span that begins at a token or later. */
function lowerBound(spans: readonly Span[], first: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isStop(token: Token): boolean {
  return (
    token.kind === 'punctuation' && (token.norm === '.' || token.norm === '!' || token.norm === '?')
  );
}
