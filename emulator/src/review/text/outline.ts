import type { Document } from './document.js';
import { readDocument } from './read-document.js';

/** Quotations of fewer words are labels ("Yes", "Text me") that the sentence needs. */
const longWording = 6;

const filler = 'text consent';

/**
 * The same text with every long quotation cut down to "text consent", so that what is said about a
 * box stands beside the box, however long its wording is and how many stops are in it. Characters
 * keep their places, so that positions hold for the original. `undefined` when nothing is quoted.
 */
export function outlineOf(document: Document): Document | undefined {
  let text = document.text;
  for (const { first, after } of document.quotations) {
    const words = document.tokens.slice(first, after).filter(({ kind }) => kind !== 'punctuation');
    if (words.length < longWording || !document.has('sms', { first, after })) continue;
    const { start, end } = document.position({ first, after });
    if (end - start <= filler.length + 1) continue;
    const next = document.tokens[after + 1];
    const stop =
      /[.!?]$/.test(text.slice(start, end)) && next !== undefined && startsNew(text, next);
    const padded = filler.padEnd(end - start - 1) + (stop ? '.' : ' ');
    text = text.slice(0, start) + padded + text.slice(end);
  }
  return text === document.text ? undefined : readDocument(document.path, text);
}

/** After a stop in the quotation, a capital begins the next sentence. */
function startsNew(text: string, { start }: { readonly start: number }): boolean {
  return /[A-Z]/.test(text[start] ?? '');
}
