/** What the toll-free network does with a text. It acts on the pair of sender and handset. */
export type NetworkEffect = 'block' | 'unblock';

/** What the provider does with a text. It acts for the whole account. */
export type ProviderEffect = 'opt-out' | 'opt-in' | 'help';

/** What a text means as a keyword; both effects are null for ordinary texts. */
export interface KeywordMatch {
  readonly network: NetworkEffect | null;
  readonly provider: ProviderEffect | null;
  /** The keyword in capitals, inner spaces single; null for ordinary texts. */
  readonly keyword: string | null;
  readonly language: 'en' | 'fr';
}

/** Keywords of one campaign, on top of the usual ones. */
export interface CustomKeywords {
  readonly optOut?: readonly string[] | undefined;
  /** For instance `YES` or `JOIN`, which mean nothing unless configured. */
  readonly optIn?: readonly string[] | undefined;
  readonly help?: readonly string[] | undefined;
}

/** Keywords that the network of toll-free numbers acts on, wherever the number is hosted. */
export const networkKeywords: Readonly<Record<NetworkEffect, readonly string[]>> = {
  block: ['STOP', 'ARRET'],
  unblock: ['UNSTOP', 'START', 'NONARRET'],
};

/**
 * Keywords that the provider acts on: the usual carrier list, and REVOKE and OPT OUT, which the US
 * rules of April 2025 name as well.
 */
export const providerKeywords: Readonly<Record<ProviderEffect, readonly string[]>> = {
  'opt-out': [
    'STOP',
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'CANCEL',
    'END',
    'QUIT',
    'REVOKE',
    'OPT OUT',
    'OPTOUT',
    'ARRET',
  ],
  'opt-in': ['START', 'UNSTOP', 'NONARRET'],
  help: ['HELP', 'INFO', 'AIDE'],
};

const french = new Set(['ARRET', 'NONARRET', 'AIDE']);

const networkEffects = effectsOf(networkKeywords);
const providerEffects = effectsOf(providerKeywords);

/**
 * Reads a text as a keyword. The whole text counts, trimmed and in any case: "please stop calling" is
 * no keyword. The network wants its word exactly; the provider also takes `STOP  ALL` with more spaces.
 */
export function classifyKeyword(text: string, custom: CustomKeywords = {}): KeywordMatch {
  const exact = text.trim().toUpperCase();
  const keyword = exact.replace(/\s+/g, ' ');
  const network = networkEffects.get(exact) ?? null;
  const provider = customEffect(keyword, custom) ?? providerEffects.get(keyword) ?? null;
  return {
    network,
    provider,
    keyword: network || provider ? keyword : null,
    language: french.has(keyword) ? 'fr' : 'en',
  };
}

/**
 * The text with which the network answers a keyword, or null when the network does not know it.
 * Senders can neither change it nor switch it off. The answer to START names the word that was sent.
 * The French wording is assumed.
 */
export function networkReply({ network, keyword, language }: KeywordMatch): string | null {
  if (network === null || keyword === null) return null;
  const word = keyword.toLowerCase();
  if (language === 'fr') {
    return network === 'block'
      ? `MSG RESEAU: Vous avez repondu "${word}", ce qui bloque tous les textos de ce numero. Repondez "nonarret" pour les recevoir a nouveau.`
      : `MSG RESEAU: Vous avez repondu "${word}" et recevrez a nouveau les textos de ce numero.`;
  }
  return network === 'block'
    ? `NETWORK MSG: You replied with the word "${word}" which blocks all texts sent from this number. Text back "unstop" to receive messages again.`
    : `NETWORK MSG: You have replied "${word}" and will begin receiving messages again from this number.`;
}

function customEffect(keyword: string, custom: CustomKeywords): ProviderEffect | undefined {
  const has = (words: readonly string[] = []) =>
    words.some((word) => word.trim().toUpperCase().replace(/\s+/g, ' ') === keyword);
  // STOP stays an opt-out even when a campaign lists it among its opt-in words.
  if (providerEffects.get(keyword) === 'opt-out' || has(custom.optOut)) return 'opt-out';
  if (has(custom.help)) return 'help';
  return has(custom.optIn) ? 'opt-in' : undefined;
}

function effectsOf<Effect extends string>(keywords: Readonly<Record<Effect, readonly string[]>>) {
  const effects = new Map<string, Effect>();
  for (const effect of Object.keys(keywords) as Effect[]) {
    for (const keyword of keywords[effect]) effects.set(keyword, effect);
  }
  return effects;
}
