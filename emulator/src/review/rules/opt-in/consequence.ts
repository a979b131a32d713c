import type { Document } from '../../text/document.js';
import { isNegated, isNegator } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { isAsked } from './clauses.js';

/** "Clients who turn it down go to the bottom of the list": a refusal and what is lost by it. */
export function penalised(document: Document): Span | undefined {
  for (const refusal of document.of('refusal')) {
    if (isAsked(document, refusal) || isNegated(document, refusal, 3)) continue;
    const sentence = document.sentenceAt(refusal);
    const penalty = document
      .within('penalty', sentence)
      .find(
        (span) =>
          (span.after <= refusal.first || span.first >= refusal.after) &&
          !isNegated(document, span, 4) &&
          !withholdsTexts(document, span) &&
          document.touching('messages', { first: span.first, after: span.after + 2 }).length === 0,
      );
    if (penalty === undefined || saysFree(document, sentence)) continue;
    return {
      first: Math.min(refusal.first, penalty.first),
      after: Math.max(refusal.after, penalty.after),
    };
  }
  return undefined;
}

const free = /^(?:still|anyway|fine|either|regardless|optional|same|voluntary)$/;

/** "Still", "anyway": the sentence says that nothing is lost. */
function saysFree(document: Document, { first, after }: Span): boolean {
  return document.tokens.slice(first, after).some(({ norm }) => free.test(norm));
}

/** "You accept the texts first; only then ...": what comes next is no part of the consent. */
export function followsConsent(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  const before = { first: Math.max(0, sentence.first - 12), after: span.first };
  const after = { first: span.after, after: Math.min(sentence.after, span.after + 12) };
  if (after.first >= after.after) return false;
  const agreed = document
    .within('consentAct', before)
    .find((act) =>
      /^(?:agree|accept|consent|tick|check|opt|allow|say|sign|switch|turn)/.test(
        document.tokens[act.first]?.norm ?? '',
      ),
    );
  return (
    agreed !== undefined &&
    !isNegated(document, agreed, 4) &&
    !document.has('messages', after) &&
    document.touching('consentAct', after).length === 0
  );
}

/** "No tick, no texts": what is withheld are the texts themselves. */
export function deniesTexts(document: Document, span: Span): boolean {
  const last = document.tokens[span.after - 1]?.norm ?? '';
  if (!isNegator(last)) return false;
  const next = { first: span.after, after: span.after + (last === 'no' ? 2 : 4) };
  return document.has('messages', next) || document.touching('messages', next).length > 0;
}

const conditions = /^(?:without|unless|until|till|while|if|when|who|with|only)$/;

/** "You will not get texts while the box is empty": nothing but the texts depends on the box. */
export function withholdsTexts(document: Document, span: Span): boolean {
  const sentence = document.sentenceAt(span);
  let after = span.first;
  while (after < span.after && !conditions.test(document.tokens[after]?.norm ?? '')) after += 1;
  if (after === span.first) return isSentOnly(document, span);
  if (after === span.after) return false;
  const before = { first: Math.max(sentence.first, span.first - 4), after };
  return document.has('messages', before) || document.has('smsNoun', before);
}

/** "We send texts only to customers who checked it". */
function isSentOnly(document: Document, span: Span): boolean {
  if (!/^(?:to|with)$/.test(document.tokens[span.first + 1]?.norm ?? '')) return false;
  const first = Math.max(document.sentenceAt(span).first, span.first - 6);
  const before = { first, after: span.first };
  return (
    document.touching('messages', before).length > 0 &&
    document.tokens
      .slice(first, span.first)
      .some(({ norm }) => /^(?:send|sends|sent|go|goes)$/.test(norm))
  );
}
