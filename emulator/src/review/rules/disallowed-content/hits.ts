import { fields } from '../../context.js';
import { restrictedTopics } from '../../lexicon/restricted.js';
import type { RestrictedTopic } from '../../lexicon/restricted-topic.js';
import type { Document } from '../../text/document.js';
import { isNegated, isNegator } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';

/** A place where a topic was met. */
export interface TopicHit {
  readonly document: Document;
  readonly span: Span;
}

/** Words over which a denial carries: lists of those who get no data are long. */
const reaches = new Map([['third-party-lead-gen', 16]]);

/** How telling the words of a topic are. */
export type Weight = Exclude<keyof RestrictedTopic, 'innocent'>;

const conceptNames = new Map(
  Object.keys(restrictedTopics).map((topic) => [
    topic,
    { strong: `${topic}:strong`, likely: `${topic}:likely`, weak: `${topic}:weak` },
  ]),
);

/** Places of a topic that are meant: not denied, not spoken against, not part of an innocent phrase. */
export function topicHits(document: Document, topic: string, weight: Weight): Span[] {
  return document
    .of(conceptNames.get(topic)?.[weight] ?? topic)
    .filter(
      (span) =>
        !document
          .touching(`${topic}:innocent`, span)
          .some((other) => excuses(document, other, span)) &&
        !isNegated(document, span, reaches.get(topic) ?? 6) &&
        !avoided(document, span) &&
        !isFree(document, span) &&
        !isServed(document, span, topic) &&
        !isSubject(document, span, topic),
    );
}

/**
 * An innocent phrase excuses words that begin inside it ("nail gun" excuses "gun sale"), and words
 * that end in it when it is a denial ("play for fun, no cash prizes").
 */
function excuses(document: Document, innocent: Span, span: Span): boolean {
  if (innocent.first <= span.first && span.first < innocent.after) return true;
  const lead = document.tokens[innocent.first];
  return (
    lead !== undefined &&
    isNegator(lead.norm) &&
    innocent.first < span.after &&
    span.after <= innocent.after
  );
}

const avoiders = new Set(
  (
    'quit quitting prevent prevention prohibits recovery against cessation awareness avoid beware ' +
    'scam scams anti'
  ).split(' '),
);

/** "Beware of ...", "quit ...": the words speak against the topic. */
function avoided(document: Document, span: Span): boolean {
  return wordBefore(document, span, (norm) => avoiders.has(norm));
}

const servedTrades = new Set([
  'gambling',
  'shaft-firearms',
  'shaft-tobacco-vape',
  'cannabis-cbd',
  'shaft-sex',
  'alcohol',
]);

/** Trades that other firms serve: "colocation for banks and casinos" sells no games. */
function isServed(document: Document, span: Span, topic: string): boolean {
  if (!servedTrades.has(topic)) return false;
  if (wordBefore(document, span, (norm, next) => norm === 'next' && next === 'to')) return true;
  if (document.path !== fields.description) return false;
  return wordBefore(document, span, (norm) =>
    /^(?:for|serving|near|beside|behind|opposite|across)$/.test(norm),
  );
}

function wordBefore(
  document: Document,
  span: Span,
  test: (norm: string, next: string) => boolean,
): boolean {
  const sentence = document.sentenceOf[span.first];
  for (let index = Math.max(0, span.first - 4); index < span.first; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && document.sentenceOf[index] === sentence) {
      if (test(token.norm, document.tokens[index + 1]?.norm ?? '')) return true;
    }
  }
  return false;
}

/** "Hemp-free": the next word takes the first one back. */
function isFree(document: Document, span: Span): boolean {
  const next = document.tokens[span.after];
  const last = document.tokens[span.after - 1];
  return next?.norm === 'free' && last !== undefined && document.text[last.end] === '-';
}

/** Topics that counsellors, teachers, insurers and courts speak of without offering them. */
const subjects = new Set([
  'shaft-sex',
  'shaft-hate',
  'shaft-firearms',
  'shaft-tobacco-vape',
  'cannabis-cbd',
  'illegal-substances',
  'gambling',
  'alcohol',
]);

/** True for a topic that many honest trades speak of. */
export function isSpokenOf(topic: string): boolean {
  return subjects.has(topic);
}

/** "Counseling for people who leave ...": the sentence is about the subject and offers none of it. */
function isSubject(document: Document, span: Span, topic: string): boolean {
  if (!subjects.has(topic)) return false;
  const about = document.within('aboutSubject', document.sentenceAt(span));
  return about.some((other) => !isSender(document, other)) && !isOffered(document, span);
}

/** "The Foundry Museum: ...": a word in the name of the sender says nothing of the text. */
function isSender(document: Document, span: Span): boolean {
  const { first } = document.sentenceAt(span);
  if (span.after - first > longestName) return false;
  return document.tokens.slice(span.after, first + longestName).some(({ norm }) => norm === ':');
}

const longestName = 8;

/** True when the sentence of a place sells, or calls people to it. */
export function isOffered(document: Document, span: Span): boolean {
  return document.has('commercialOffer', document.sentenceAt(span));
}
