import { fields, type ReviewContext } from '../../context.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/pattern.js';
import { isOffered, isSpokenOf, type TopicHit, topicHits, type Weight } from './hits.js';

/** Fields that say what the business does and sends: every term in them counts. */
const tellingFields = [fields.samples, fields.summary, fields.description, fields.additional];

/** Fields where only plain words count: forms and standard replies use common words freely. */
const plainFields = [fields.workflow, fields.confirmation, fields.help];

/** Sign-ups rightly ask people to confirm an account; only what is sent can be a lure. */
function fieldsOf(topic: string): readonly string[] {
  return topic === 'phishing'
    ? [fields.samples, fields.summary, fields.description]
    : [...tellingFields, ...plainFields];
}

const nameFields = [fields.name, fields.dba];

const points: Readonly<Record<Weight, number>> = { strong: 3, likely: 2, weak: 1 };

/** Points that decide: one plain term, or a likely one and any other term of the topic. */
const enough = 3;

/**
 * The first place that, with the rest of the submission, is evidence enough for a topic. Words
 * count once each; a name counts as a hint, since "Old Tobacco Barn" may serve dinner.
 */
export function topicEvidence(context: ReviewContext, topic: string): TopicHit | undefined {
  const known = new Set<string>();
  let total = 0;
  let best: TopicHit | undefined;
  const count = (document: Document, span: Span, weight: number): boolean => {
    const stems = stemsOf(document, span);
    if (stems.some((stem) => known.has(stem))) return false;
    for (const stem of stems) known.add(stem);
    total += weight;
    return true;
  };
  for (const path of fieldsOf(topic)) {
    const document = context.document(path);
    for (const span of told(context, document, topic, 'strong')) {
      if (!isBystander(context, topic, document, span)) return { document, span };
      if (count(document, span, points.likely)) best ??= { document, span };
    }
    for (const span of told(context, document, topic, 'likely')) {
      if (count(document, span, points.likely)) best ??= { document, span };
    }
  }
  const named = nameFields
    .map((path) => context.document(path))
    .flatMap((document) =>
      topicHits(document, topic, 'strong').map((span): TopicHit => ({ document, span })),
    )[0];
  if (named !== undefined) {
    if (plainNames.has(topic) || !tellsOtherTrade(context, topic)) return named;
    count(named.document, named.span, points.likely);
    best ??= named;
  }
  if (best === undefined) return undefined;
  for (const path of tellingFields) {
    const document = context.document(path);
    for (const span of topicHits(document, topic, 'weak')) count(document, span, points.weak);
  }
  for (const path of nameFields) {
    const document = context.document(path);
    for (const span of topicHits(document, topic, 'likely')) count(document, span, points.weak);
  }
  return total >= enough ? best : undefined;
}

/** Places outside of the name of the business, which is weighed by itself. */
function told(context: ReviewContext, document: Document, topic: string, weight: Weight): Span[] {
  return topicHits(document, topic, weight).filter((span) => !context.isName(document, span));
}

/** Topics whose plain words nobody of another trade takes for a name. */
const plainNames = new Set([
  'shaft-tobacco-vape',
  'cannabis-cbd',
  'illegal-substances',
  'cryptocurrency',
  'shaft-sex',
]);

/** A description without any word of the topic: the name is then only a name. */
function tellsOtherTrade(context: ReviewContext, topic: string): boolean {
  const description = context.document(fields.description);
  if (description.blank) return false;
  return (['strong', 'likely', 'weak'] as const).every(
    (weight) => topicHits(description, topic, weight).length === 0,
  );
}

/** The words of a place without endings, so that "edible" and "edibles" are one. */
function stemsOf(document: Document, span: Span): string[] {
  return document.tokens
    .slice(span.first, span.after)
    .filter(({ kind, norm }) => kind !== 'punctuation' && norm.length > 2)
    .map(({ norm, forms }) => forms.reduce((a, b) => (b.length < a.length ? b : a), norm));
}

/** Museums, pharmacies, counsellors: they name the subject but do not offer it. */
function isBystander(
  context: ReviewContext,
  topic: string,
  document: Document,
  span: Span,
): boolean {
  if (!isSpokenOf(topic) || document.path === fields.description) return false;
  const description = context.document(fields.description);
  return (
    description.has('bystander') &&
    topicHits(description, topic, 'strong').length === 0 &&
    !isOffered(document, span)
  );
}
