import type { Document } from './document.js';
import type { Span } from './pattern.js';

const negators = new Set(
  (
    'not no never none nobody without nothing neither nor cannot isnt arent dont doesnt wont ' +
    'nowhere hardly cant couldnt prohibits prohibited forbids forbidden excludes excluding bans ' +
    'banned refuse refuses avoid avoids non zero instead'
  ).split(/\s+/),
);

const turns = new Set(['but', 'however', 'although', 'though', 'yet', 'then', 'whereas', 'unless']);

/** True for a word that turns a statement round, such as "not", "never" or "doesn't". */
export function isNegator(norm: string): boolean {
  return negators.has(norm) || norm.endsWith("n't");
}

/**
 * Tells whether the words at a place are denied by a word before them in the same clause ("we never
 * share or sell", "the box is not ticked", "no purchase needed"). "Not only" denies nothing.
 */
export function isNegated(document: Document, span: Span, reach = 7): boolean {
  return negatorBefore(document, span, reach) >= 0;
}

/** Index of the token that denies a place, -1 when none does. */
export function negatorBefore(document: Document, span: Span, reach = 7): number {
  const sentence = document.sentenceOf[span.first];
  let left = reach;
  for (let index = span.first - 1; index >= 0 && left > 0; index -= 1) {
    const token = document.tokens[index];
    if (token === undefined || document.sentenceOf[index] !== sentence) return -1;
    if (token.kind === 'punctuation') {
      if (token.norm === '"' || token.norm === ';' || token.norm === ':') return -1;
      continue;
    }
    if (turns.has(token.norm)) return -1;
    if (isNegator(token.norm)) {
      if (document.tokens[index + 1]?.norm === 'only') return -1;
      return index;
    }
    left -= 1;
  }
  return -1;
}

/** Tells whether the words right after a place deny it ("texts are not required"). */
export function isDeniedAfter(document: Document, span: Span, reach = 4): boolean {
  const sentence = document.sentenceOf[Math.max(0, span.after - 1)];
  let left = reach;
  for (let index = span.after; index < document.tokens.length && left > 0; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || document.sentenceOf[index] !== sentence) return false;
    if (token.kind === 'punctuation') {
      if (token.norm === '"' || token.norm === ';') return false;
      continue;
    }
    if (isNegator(token.norm)) return true;
    left -= 1;
  }
  return false;
}
