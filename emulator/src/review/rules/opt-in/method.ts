import { type Evidence, evidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { workflowIsTold } from './provided.js';

const path = 'campaign.optIn.workflowDescription';

type Method = 'DIGITAL' | 'PAPER' | 'TEXT' | 'VERBAL';
const methods: readonly Method[] = ['DIGITAL', 'PAPER', 'TEXT', 'VERBAL'];
const concepts: Readonly<Record<Method, readonly [strong: string, weak: string]>> = {
  DIGITAL: ['digitalStrong', 'digitalWeak'],
  PAPER: ['paperStrong', 'paperWeak'],
  TEXT: ['keywordStrong', 'keywordStrong'],
  VERBAL: ['verbalStrong', 'verbalWeak'],
};

/** How much a text speaks for each method; different words count, repeated ones do not. */
export function methodWeights(document: Document): Record<Method, number> {
  const weights: Record<Method, number> = { DIGITAL: 0, PAPER: 0, TEXT: 0, VERBAL: 0 };
  for (const method of methods) {
    const words = new Set<string>();
    for (const span of document.of(concepts[method][0])) {
      const said = document.words(span).toLowerCase().replace(/s$/, '');
      if (method === 'TEXT' && !isAddressed(document, span)) continue;
      if (method === 'PAPER' && isSignboard(document, span)) continue;
      if (method === 'PAPER' && isPosted(document, span)) continue;
      if (method === 'VERBAL' && /\b(?:texts?|sms|e-?mails?|form|page|site|app)\b/.test(said))
        continue;
      if (method === 'VERBAL' && isAskedByForm(document, span)) continue;
      if (isExcluded(document, span) || /\b(?:stop|help)\b/.test(said)) continue;
      words.add(said);
    }
    weights[method] = words.size * 2;
    if (method !== 'TEXT') {
      const weak = new Set(
        document.of(concepts[method][1]).map((span) => document.words(span).toLowerCase()),
      );
      weights[method] += Math.min(3, weak.size) * 0.5;
    }
  }
  return weights;
}

/** Texts go to a telephone number or a short code; "texts, up to 10" and "text messages to" go nowhere. */
function isAddressed(document: Document, span: Span): boolean {
  if (
    /^(?:messages?|box|consent|option|setting|switch|slip|line)$/.test(
      document.tokens[span.first + 1]?.norm ?? '',
    )
  )
    return false;
  const last = document.tokens[span.after - 1];
  // "Texts from us at this number" go to the subscriber.
  if (document.tokens[span.first + 1]?.norm === 'from' && last?.norm === 'number') return false;
  return last?.kind !== 'number' || last.norm.length >= 4;
}

/** Denied in the clause, or by the subject of the sentence: "Nobody joins by calling or by card." */
function isExcluded(document: Document, span: Span): boolean {
  if (isNegated(document, span, 4)) return true;
  const { first } = document.sentenceAt(span);
  const lead = document.tokens.slice(first, first + 2).map(({ norm }) => norm);
  return lead[0] === 'nobody' || (lead[0] === 'no' && lead[1] === 'one');
}

/** "Booking asks name and phone": a screen asks, nobody speaks. */
function isAskedByForm(document: Document, { first }: Span): boolean {
  if (!/^asks?$/.test(document.tokens[first]?.norm ?? '')) return false;
  return /^(?:booking|checkout|registration|step|question|line|screen|box|kiosk|wizard|it|that|field)$/.test(
    document.tokens[first - 1]?.norm ?? '',
  );
}

/** "Signs at every lift": boards that people read, nothing that they sign. */
function isSignboard(document: Document, { first }: Span): boolean {
  if (document.tokens[first]?.norm !== 'signs') return false;
  return /^(?:at|on|in|by|near|around|along|behind|above|beside|posted|say|tell|inside|outside|and)$/.test(
    document.tokens[first + 1]?.norm ?? '',
  );
}

/** "We can mail a card": what people get who want no texts. */
function isPosted(document: Document, span: Span): boolean {
  const words = document.tokens.slice(Math.max(0, span.first - 3), span.after);
  const at = words.findIndex(({ norm }) => /^(?:mail|post|send)$/.test(norm));
  return at > 0 && /^(?:can|could|will|would)$/.test(words[at - 1]?.norm ?? '');
}

/** Workflow text describes another method than the declared one. */
export const optInWorkflowMismatch: Rule = {
  reason: 'opt-in-workflow-mismatch',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) return undefined;
    const declared = methods.find((method) => method === context.method);
    if (declared === undefined) return undefined;
    const { workflow } = context;
    const weights = methodWeights(workflow);
    let best: Method = declared;
    for (const method of methods) if (weights[method] > weights[best]) best = method;
    const enough = best === 'TEXT' || best === 'DIGITAL' ? 2 : weights[declared] > 0 ? 4 : 2;
    if (best === declared || weights[best] < enough) return undefined;
    if (weights[declared] >= 2 && weights[best] < weights[declared] * 2.5 + 2) return undefined;
    if (weights[declared] >= 4) return undefined;
    const span = workflow
      .of(concepts[best][0])
      .find((found) => !isNegated(workflow, found, 4) && isAddressed(workflow, found));
    if (span === undefined) return undefined;
    return evidence(
      workflow,
      span,
      `The method is ${declared}, the description speaks of ${best} ("${workflow.words(span)}").`,
    );
  },
};

/** Texts that `optInWorkflowMismatch` refuses and accepts. */
export const optInWorkflowMismatchPairs: readonly Pair[] = [
  {
    path,
    fails:
      'Patients sign a printed clipboard form at the front desk agreeing to Harbor Lane Dental text messages.',
    passes:
      'Patients tick a checkbox on the Harbor Lane Dental web form agreeing to text messages.',
  },
  {
    path,
    fails:
      'When a patient calls, the receptionist asks over the phone whether Harbor Lane Dental may text them and notes a spoken yes.',
    passes:
      'In the online portal the patient may tell Harbor Lane Dental to text them by switching on SMS reminders; questions are answered by phone.',
  },
  {
    path,
    fails:
      'A poster in the lobby says: text SMILE to 833-226-0123 to get text messages from Harbor Lane Dental.',
    passes:
      'A poster in the lobby shows a QR code; it opens the web form where patients tick a box to get text messages from Harbor Lane Dental.',
  },
];
