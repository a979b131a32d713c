import { findLinks, isUnderDomain } from './links.js';

/** What makes a carrier's filter suspicious. */
export type SpamSignalId =
  | 'public-shortener'
  | 'link-only'
  | 'insecure-link'
  | 'foreign-link-domain'
  | 'shouting'
  | 'repeated-punctuation'
  | 'urgency'
  | 'no-brand'
  | 'no-opt-out'
  | 'long'
  | 'snowshoeing'
  | 'opt-out-rate'
  | 'outside-use-case'
  | 'disallowed-content';

/**
 * How much each signal weighs; `urgency` counts once per word. Assumed: carriers publish what they
 * dislike (CTIA messaging principles), none publishes weights.
 */
export const spamWeights: Readonly<Record<SpamSignalId, number>> = {
  'public-shortener': 50,
  'link-only': 40,
  'insecure-link': 20,
  'foreign-link-domain': 15,
  shouting: 20,
  'repeated-punctuation': 10,
  urgency: 5,
  'no-brand': 15,
  'no-opt-out': 15,
  long: 10,
  snowshoeing: 40,
  'opt-out-rate': 20,
  'outside-use-case': 25,
  'disallowed-content': 100,
};

/** From this score on, a message is blocked as `spam_carrier_temp`. */
export const SPAM_BLOCK_SCORE = 60;

/** So many blocks of one number within 24 hours turn into `spam_carrier_perm`. */
export const SPAM_BLOCKS_UNTIL_PERMANENT = 20;

/** What is known about a message and its sender. */
export interface SpamFacts {
  readonly text: string;
  /** Parts of the message. */
  readonly segments: number;
  /** Names under which recipients know the sender. */
  readonly brandNames: readonly string[];
  /** Domains of the brand and its campaign. Empty: no link counts as foreign. */
  readonly linkDomains: readonly string[];
  /** True for hosts of shorteners that many senders share. */
  readonly isPublicShortener: (host: string) => boolean;
  /** Whether the message promotes something. */
  readonly isPromotional: boolean;
  /** Whether the content lies outside the use case that the campaign declared. */
  readonly isOutsideUseCase: boolean;
  /** The disallowed content that was found; null when there is none. */
  readonly disallowed: string | null;
  /** How widely the same text went out lately. */
  readonly sameText: { readonly recipients: number; readonly senders: number };
  /** Share of recipients that opted out in the last 24 hours, 0 to 1. */
  readonly optOutRate: number;
}

/** One signal that fired. */
export interface SpamSignal {
  readonly id: SpamSignalId;
  readonly weight: number;
  /** The words that fired it, where there are some. */
  readonly fragment: string | null;
}

/** How a filter sees a message. */
export interface SpamVerdict {
  readonly score: number;
  readonly signals: readonly SpamSignal[];
  readonly isBlocked: boolean;
}

type Rule = (facts: SpamFacts) => readonly string[] | boolean;

const urgency = /\b(?:free|winner|act now|urgent|limited time|click here)\b/gi;
const optOutWords = /\b(?:stop|unsubscribe|opt[ -]?out|arret)\b/i;

// A rule answers whether it fired, or the fragments that it fired at.
const rules: Readonly<Record<SpamSignalId, Rule>> = {
  'public-shortener': ({ text, isPublicShortener }) =>
    firstOnly(findLinks(text).filter(({ host }) => isPublicShortener(host))),
  'link-only': ({ text }) => {
    const [only, ...others] = findLinks(text);
    return (
      only !== undefined &&
      others.length === 0 &&
      !/[\p{L}\p{N}]/u.test(text.replace(only.text, ''))
    );
  },
  'insecure-link': ({ text }) => firstOnly(findLinks(text).filter(({ isInsecure }) => isInsecure)),
  'foreign-link-domain': ({ text, linkDomains }) =>
    linkDomains.length > 0 &&
    firstOnly(findLinks(text).filter(({ host }) => !isUnderDomain(host, linkDomains))),
  shouting: ({ text }) => isShouting(text),
  'repeated-punctuation': ({ text }) => firstMatch(/!{3,}|\?{3,}|\${3,}/, text),
  urgency: ({ text }) => [...new Set(text.toLowerCase().match(urgency) ?? [])],
  'no-brand': ({ text, brandNames }) => !namesBrand(text, brandNames),
  'no-opt-out': ({ text, isPromotional }) => isPromotional && !optOutWords.test(text),
  long: ({ segments }) => segments > 3,
  snowshoeing: ({ sameText }) => sameText.recipients > 200 && sameText.senders > 1,
  'opt-out-rate': ({ optOutRate }) => optOutRate > 0.01,
  'outside-use-case': ({ isOutsideUseCase }) => isOutsideUseCase,
  'disallowed-content': ({ disallowed }) => disallowed !== null && [disallowed],
};

/** Scores a message the way a carrier's filter might. Disallowed content alone blocks it. */
export function scoreSpam(facts: SpamFacts): SpamVerdict {
  const signals = (Object.keys(rules) as SpamSignalId[]).flatMap((id): SpamSignal[] => {
    const fired = rules[id](facts);
    const weight = spamWeights[id];
    if (typeof fired !== 'boolean') return fired.map((fragment) => ({ id, weight, fragment }));
    return fired ? [{ id, weight, fragment: null }] : [];
  });
  const score = signals.reduce((total, { weight }) => total + weight, 0);
  return { score, signals, isBlocked: score >= SPAM_BLOCK_SCORE };
}

/** More than half of at least twenty letters are capitals; links do not count. */
function isShouting(text: string): boolean {
  const words = findLinks(text).reduce((rest, { text: link }) => rest.replace(link, ' '), text);
  const letters = words.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const capitals = words.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 20 && capitals.length / letters.length > 0.5;
}

function namesBrand(text: string, brandNames: readonly string[]): boolean {
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = plain(text);
  return brandNames.map(plain).some((name) => name !== '' && words.includes(name));
}

function firstMatch(pattern: RegExp, text: string): string[] {
  return pattern.exec(text)?.slice(0, 1) ?? [];
}

function firstOnly(links: readonly { text: string }[]): string[] {
  return links.slice(0, 1).map(({ text }) => text);
}
