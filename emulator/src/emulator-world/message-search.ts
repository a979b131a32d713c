import type { Message } from '../domain/records/message.js';

/** A word of a query as messages are compared with it. */
export interface SearchTerm {
  readonly text: RegExp;
  /** Digits to be found in a number, when there are enough of them; else `null`. */
  readonly digits: string | null;
}

const LONGEST_QUERY = 200;
/** With fewer digits nearly every number would be found. */
const FEWEST_DIGITS = 3;

/** The words of a query; words in quotation marks count as one. None for an empty query. */
export function termsOf(query: string): SearchTerm[] {
  const words = query.slice(0, LONGEST_QUERY).match(/"[^"]+"|[^\s"]+/g) ?? [];
  return words.map((word) => {
    const text = word.replaceAll('"', '');
    const digits = /^[\d\s().+-]+$/.test(text) ? text.replace(/\D/g, '') : '';
    return {
      // Compares in any case without a lower-case copy of every text.
      text: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu'),
      digits: digits.length >= FEWEST_DIGITS ? digits : null,
    };
  });
}

/** Whether a message has all words of a query. */
export function isFoundBy(message: Message, terms: readonly SearchTerm[]): boolean {
  return terms.every((term) => has(message, term));
}

function has({ content, from, to }: Message, { text, digits }: SearchTerm): boolean {
  return (
    (content.text !== undefined && text.test(content.text)) ||
    (digits !== null && (from.includes(digits) || to.includes(digits))) ||
    content.mediaUrls?.some((url) => text.test(url)) === true
  );
}
