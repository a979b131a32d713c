import { fields, type ReviewContext } from '../../context.js';
import { restrictedTopics } from '../../lexicon/restricted.js';
import { type Evidence, evidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegated, isNegator } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { pairsByTopic } from './pairs.js';

const contentFields = [
  fields.samples,
  fields.summary,
  fields.description,
  fields.name,
  fields.dba,
  fields.workflow,
  fields.confirmation,
  fields.help,
  fields.additional,
];

/** A place where a topic was met. */
export interface TopicHit {
  readonly document: Document;
  readonly span: Span;
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

const conceptNames = new Map(
  Object.keys(restrictedTopics).map((topic) => [
    topic,
    { strong: `${topic}:strong`, weak: `${topic}:weak`, innocent: `${topic}:innocent` },
  ]),
);

function conceptOf(topic: string, part: 'strong' | 'weak' | 'innocent'): string {
  return conceptNames.get(topic)?.[part] ?? topic;
}

/** Places of a concept that are neither denied nor part of an innocent phrase. */
export function topicHits(document: Document, topic: string, weight: 'strong' | 'weak'): Span[] {
  return document
    .of(conceptOf(topic, weight))
    .filter(
      (span) =>
        !document
          .touching(`${topic}:innocent`, span)
          .some((other) => excuses(document, other, span)) &&
        !isNegated(document, span, 6) &&
        !avoided(document, span) &&
        !isFree(document, span) &&
        !isServed(document, span, topic),
    );
}

const avoiders = new Set([
  'quit',
  'quitting',
  'prevent',
  'prevention',
  'prohibits',
  'recovery',
  'against',
  'cessation',
  'awareness',
  'avoid',
  'beware',
  'scam',
  'scams',
  'anti',
]);

/** "Beware of ...", "quit ...": the words speak against the topic. */
function avoided(document: Document, span: Span): boolean {
  const sentence = document.sentenceOf[span.first];
  for (let index = span.first - 4; index < span.first; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && document.sentenceOf[index] === sentence && avoiders.has(token.norm))
      return true;
  }
  return false;
}

/** Trades that other firms serve: "colocation for banks and casinos" sells no games. */
const servedTrades = new Set([
  'gambling',
  'shaft-firearms',
  'shaft-tobacco-vape',
  'cannabis-cbd',
  'shaft-sex',
  'alcohol',
]);

function isServed(document: Document, span: Span, topic: string): boolean {
  if (document.path !== fields.description || !servedTrades.has(topic)) return false;
  const sentence = document.sentenceOf[span.first];
  for (let index = Math.max(0, span.first - 4); index < span.first; index += 1) {
    const token = document.tokens[index];
    if (document.sentenceOf[index] !== sentence || token === undefined) continue;
    if (/^(?:for|serving|near|beside|behind|opposite|across)$/.test(token.norm)) return true;
  }
  return false;
}

/** "Hemp-free": the next word takes the first one back. */
function isFree(document: Document, span: Span): boolean {
  const next = document.tokens[span.after];
  const last = document.tokens[span.after - 1];
  return next?.norm === 'free' && last !== undefined && document.text[last.end] === '-';
}

const decided = new WeakMap<ReviewContext, boolean>();

/** True when some topic is met beyond doubt; hints at other topics then prove nothing more. */
function anyStrong(context: ReviewContext): boolean {
  const known = decided.get(context);
  if (known !== undefined) return known;
  const found = Object.keys(restrictedTopics).some((topic) =>
    contentFields.some(
      (path) =>
        path !== fields.name &&
        path !== fields.dba &&
        topicHits(context.document(path), topic, 'strong').length > 0,
    ),
  );
  decided.set(context, found);
  return found;
}

/** The first place that, with the rest, is evidence enough for a topic. */
export function topicEvidence(context: ReviewContext, topic: string): TopicHit | undefined {
  const weak = new Map<string, TopicHit>();
  const named: TopicHit[] = [];
  for (const path of contentFields) {
    const document = context.document(path);
    const isName = path === fields.name || path === fields.dba;
    const strong = topicHits(document, topic, 'strong');
    if (strong[0] !== undefined) {
      if (!isName) return { document, span: strong[0] };
      named.push({ document, span: strong[0] });
    }
    for (const span of topicHits(document, topic, 'weak')) {
      const word = document.words(span).toLowerCase();
      if (!weak.has(word)) weak.set(word, { document, span });
    }
  }
  // A name alone proves little ("Old Tobacco Barn"): it counts together with another hint.
  const others = [...weak.values()];
  if (
    named[0] !== undefined &&
    others.some((hit) => hit.document.path !== fields.name && hit.document.path !== fields.dba)
  ) {
    return named[0];
  }
  return weak.size >= 3 && !anyStrong(context) ? others[0] : undefined;
}

function contentRule(
  reason: string,
  what: string,
  skip?: (context: ReviewContext) => boolean,
): Rule {
  const pairs: readonly Pair[] = pairsByTopic[reason] ?? [];
  return {
    reason,
    check(context): Evidence | undefined {
      if (skip?.(context) === true) return undefined;
      const hit = topicEvidence(context, reason);
      if (hit === undefined) return undefined;
      const words = hit.document.words(hit.span);
      return evidence(
        hit.document,
        hit.span,
        `${hit.document.path} speaks of ${what}: "${words}".`,
      );
    },
    pairs,
  };
}

const isTwoFactor = (context: ReviewContext) => context.useCase === 'TWO_FA';

/** Own loan payments and statements are service, not marketing. */
function servicesLoans(context: ReviewContext): boolean {
  const service = [
    'FINANCIAL_SERVICES',
    'BILLING',
    'NOTARY_NOTIFICATIONS',
    'APPOINTMENTS',
    'ORDER_NOTIFICATIONS',
    'BANK_TRANSFERS',
    'FRAUD_ALERTS',
  ];
  if (!service.includes(context.useCase)) return false;
  return !context.samples.some(
    ({ document }) => topicHits(document, 'loan-marketing', 'strong').length > 0,
  );
}

/** Rules whose evidence is wording; the same fields are read for all of them. */
export const contentRules: readonly Rule[] = [
  contentRule('shaft-sex', 'adult content'),
  contentRule('shaft-hate', 'hate or violence'),
  contentRule('shaft-firearms', 'firearms'),
  contentRule('shaft-tobacco-vape', 'tobacco or vaping'),
  contentRule('cannabis-cbd', 'cannabis'),
  contentRule('illegal-substances', 'controlled substances'),
  contentRule('loan-marketing', 'loan offers', servicesLoans),
  contentRule('third-party-debt-collection', 'debts owed to others'),
  contentRule('debt-reduction', 'debt relief'),
  contentRule('credit-repair', 'credit repair'),
  contentRule('sweepstakes', 'prize draws'),
  contentRule('stock-alerts', 'stock or forex tips', isTwoFactor),
  contentRule('cryptocurrency', 'crypto assets'),
  contentRule('risk-investment-get-rich', 'promises of easy income'),
  contentRule('third-party-lead-gen', 'leads for third parties'),
  contentRule('deceptive-marketing', 'miracle claims or fake prizes'),
  contentRule('phishing', 'a demand for credentials'),
];

const byWording = contentRule('gambling', 'gambling');

/** Casino, betting and lottery programmes; a gambling sector is proof in itself. */
export const gambling: Rule = {
  ...byWording,
  check(context): Evidence | undefined {
    if (context.trimmed('brand.sector').toUpperCase() === 'GAMBLING') {
      return {
        field: 'brand.sector',
        quote: { start: 0, end: context.text('brand.sector').length },
        message: 'brand.sector is GAMBLING, which carriers do not admit to toll-free numbers.',
      };
    }
    return byWording.check(context);
  },
};

/** Site domain very new or on a list of flagged ones. */
export const highRiskDomain: Rule = {
  reason: 'high-risk-domain',
  check(context): Evidence | undefined {
    const { domainAgeDays, highRisk } = context.world.site ?? {};
    const young = typeof domainAgeDays === 'number' && domainAgeDays < 30;
    if (!young && highRisk !== true) return undefined;
    const why = young
      ? `was registered ${domainAgeDays} days ago`
      : 'is on a list of risky domains';
    return { field: 'brand.website', message: `The domain of the website ${why}.` };
  },
  pairs: [{ path: 'world.site', fails: { domainAgeDays: 4 }, passes: { domainAgeDays: 400 } }],
};

/** Sender is on a list of known spam sources. */
export const knownSpam: Rule = {
  reason: 'known-spam',
  check(context): Evidence | undefined {
    if (context.world.knownSpam !== true) return undefined;
    return { field: 'brand.name', message: 'The sender is on a list of known spam sources.' };
  },
  pairs: [{ path: 'world.knownSpam', fails: true, passes: false }],
};
