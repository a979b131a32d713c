/** A link in a text. */
export interface TextLink {
  /** As written. */
  readonly text: string;
  /** Lower case, without `www.`. */
  readonly host: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** True for `http://`, which anyone can read on the way. */
  readonly isInsecure: boolean;
}

// A name without scheme is a link under these endings, as on phones.
const ENDINGS =
  'com|net|org|io|co|gov|edu|info|biz|app|dev|shop|store|site|online|xyz|example|test';

// These are words or abbreviations as well, so a path must follow.
const ENDINGS_WITH_PATH =
  'us|ca|ly|me|link|gd|cc|at|to|is|gl|ink|be|gg|tv|id|ru|nl|fr|im|st|one|sh|vc|ae|al|pe|tt|uk|eu';

const scheme = String.raw`(https?):\/\/(?:[^\s/@]*@)?([a-z0-9.-]+)`;
const bare = String.raw`((?:[a-z0-9-]+\.)+(?:(?:${ENDINGS})|(?:${ENDINGS_WITH_PATH})(?=\/\w)))`;
const path = String.raw`(?::\d+)?(?:[/?#][^\s<>"']*)?`;
const link = new RegExp(String.raw`(?<![\w@.-])(?:${scheme}|${bare})(?![\w@-])${path}`, 'gi');

/** All links of a text, with or without `http://`. Mail addresses are none. */
export function findLinks(text: string): TextLink[] {
  return [...text.matchAll(link)].map((match) => ({
    text: match[0].replace(/[.,!?;:)]+$/, ''),
    host: (match[2] ?? match[3] ?? '').toLowerCase().replace(/^www\.|\.$/g, ''),
    start: match.index,
    isInsecure: match[1]?.toLowerCase() === 'http',
  }));
}

/** True when a host is one of the domains or under one of them. */
export function isUnderDomain(host: string, domains: readonly string[]): boolean {
  return domains.some((given) => {
    const domain = given.toLowerCase().replace(/^www\./, '');
    return host === domain || host.endsWith(`.${domain}`);
  });
}
