import type { Document } from '../../text/document.js';
import type { Span } from '../../text/pattern.js';

/** "E-mail reminders are on by default": the clause is about another channel. */
export function isOfEmail(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  const parts = (index: number) => /^[,;:"]$/.test(document.tokens[index]?.norm ?? '');
  let first = span.first;
  while (first > sentence.first && !parts(first - 1)) first -= 1;
  let after = span.after;
  while (after < sentence.after && !parts(after)) after += 1;
  const clause = { first, after };
  const other = document.has('email', clause) || document.has('otherChannel', clause);
  return other && !document.has('smsNoun', clause);
}

/** "Is it ticked already?": a question tells no state; one in quotes is wording. */
export function isAsked(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  if (document.tokens[sentence.after - 1]?.norm !== '?') return false;
  return !document.quotations.some(
    ({ first, after }) => first <= span.first && span.after <= after,
  );
}
