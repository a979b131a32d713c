import type { ReviewContext } from '../../context.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';

const units = new WeakMap<Document, readonly Span[]>();

/** True for ranges whose only texting is an instruction such as "text STOP to opt out". */
function speaksOfTexts(document: Document, span: Span): boolean {
  return document.has('smsNoun', span);
}

/**
 * The stretches of a workflow that hold an agreement to texts: a quotation when the wording of a box
 * is quoted, else a sentence.
 */
export function consentUnits(context: ReviewContext): readonly Span[] {
  const document = context.workflow;
  const known = units.get(document);
  if (known !== undefined) return known;
  const found: Span[] = [];
  for (const quotation of document.quotations) {
    if (quotation.after - quotation.first < 4) continue;
    if (
      document.has('textConsent', quotation) ||
      (document.has('agree', quotation) && speaksOfTexts(document, quotation))
    ) {
      found.push(quotation);
    }
  }
  const quotations = found.length;
  let quoted = 0;
  for (const sentence of document.sentences) {
    while (quoted < quotations && (found[quoted]?.after ?? 0) <= sentence.first) quoted += 1;
    if (quoted < quotations && (found[quoted]?.first ?? 0) <= sentence.first) continue;
    const asked = affirmed(document, 'textConsent', sentence);
    const agreed =
      asked ??
      (speaksOfTexts(document, sentence) ? affirmed(document, 'agree', sentence) : undefined);
    if (agreed === undefined || claimsExemption(document, sentence)) continue;
    found.push({ first: sentence.first, after: sentence.after });
  }
  found.sort((a, b) => a.first - b.first);
  units.set(document, found);
  return found;
}

/** "We are exempt from consent rules, so everybody gets texts": nobody agrees to anything. */
function claimsExemption(document: Document, sentence: Span): boolean {
  return document.within('exemption', sentence).some((span) => !isNegated(document, span));
}

/** A place of a concept within a range that nothing denies. */
export function affirmed(document: Document, concept: string, within: Span): Span | undefined {
  return document.within(concept, within).find((span) => isAffirmed(document, span));
}

/** True for a place that nothing denies. */
export function isAffirmed(document: Document, span: Span): boolean {
  return !isNegated(document, span, 4) && document.touching('notPromotion', span).length === 0;
}
