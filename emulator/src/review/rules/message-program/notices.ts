import type { Document, Sentence } from '../../text/document.js';
import { showsKeyword } from '../../text/keyword-use.js';
import type { Span } from '../../text/pattern.js';

/**
 * What a programme has to tell its subscribers. Carriers prescribe the facts, not the words, so each
 * check takes any text that could be read as the notice.
 */

/** How to stop the texts: the keyword, or a way to leave by replying. */
export function saysHowToStop(document: Document, within?: Span): boolean {
  return document.has('stop', within) || showsKeyword(document, 'stop', within);
}

/** How to get help: the keyword, or a word that stands for it. */
export function saysHowToGetHelp(document: Document, within?: Span): boolean {
  return document.has('helpKeyword', within) || showsKeyword(document, 'help', within);
}

/** How often texts come: a quantity for some occasion, or that it varies. */
export function saysFrequency(document: Document, within?: Span): boolean {
  return (
    document.has('frequency', within) ||
    document
      .of('occasion')
      .some((span) => isWithin(span, within) && speaksOfTexts(document, document.sentenceAt(span)))
  );
}

function isWithin(span: Span, range: Span | undefined): boolean {
  return range === undefined || (span.first >= range.first && span.after <= range.after);
}

/** The sentence, or the one before it: "You get texts. Two for every visit." */
function speaksOfTexts(document: Document, sentence: Sentence): boolean {
  const before = document.sentences[sentence.index - 1];
  return (
    document.has('messages', sentence) ||
    document.has('enrolled', sentence) ||
    (before !== undefined && (document.has('messages', before) || document.has('enrolled', before)))
  );
}

/** That message and data rates may apply. */
export function saysRates(document: Document, within?: Span): boolean {
  return document.has('rates', within);
}

/** Seven digits or more, however they are grouped. */
const telephone = /(?:\d[\s().\-/–·]{0,3}){6}\d/;

/** A telephone number, mailbox, link or merge field, or an invitation to call or drop in somewhere. */
export function givesContact(document: Document): boolean {
  return (
    document.tokens.some(({ kind }) => /^(?:phone|email|url|blank)$/.test(kind)) ||
    telephone.test(document.folded.slice(0, 20_000)) ||
    document.has('contactAt')
  );
}
