import { tellingGroups } from '../../lexicon/telling.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';

/** A kind of programme that a text names. */
export interface NamedProgramme {
  readonly kind: string;
  readonly span: Span;
  /** How many different words name it. */
  readonly weight: number;
}

function spansWithin(document: Document, concept: string, within?: Span): Span[] {
  return document
    .of(concept)
    .filter(
      (span) =>
        (within === undefined || (span.first >= within.first && span.after <= within.after)) &&
        !isNegated(document, span, 6),
    );
}

/** The programme that a text names most clearly among those that do not fit the given groups. */
export function otherProgramme(
  document: Document,
  own: readonly string[],
  within?: Span,
): NamedProgramme | undefined {
  let best: NamedProgramme | undefined;
  for (const [kind, fits] of Object.entries(tellingGroups)) {
    const spans = spansWithin(document, `tell:${kind}`, within);
    if (spans[0] === undefined) continue;
    if (fits.some((group) => own.includes(group))) continue;
    const weight = new Set(spans.map((span) => document.words(span).toLowerCase())).size;
    if (best === undefined || weight > best.weight) best = { kind, span: spans[0], weight };
  }
  return best;
}

/** How many different words of the given groups a text holds. */
export function ownWeight(document: Document, groups: readonly string[], within?: Span): number {
  const words = new Set<string>();
  for (const group of groups) {
    for (const span of spansWithin(document, group, within)) words.add(document.words(span).toLowerCase());
  }
  return words.size;
}
