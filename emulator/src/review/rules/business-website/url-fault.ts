import { documentationHosts, unreachableHosts } from '../../lexicon/hosts.js';
import { hostIsWithin, isTopLevelDomain, parseLink } from '../../text/hosts.js';

const placeholder =
  /^(?:n\/?a|none|null|tbd|tba|no (?:web)?site.*|coming soon.*|pending|-+|x+|www\.?|http(?:s)?:\/\/(?:www\.)?|unknown|under construction|website|url|in progress)$/i;

/** What is wrong with the shape of a URL; undefined when it could be a public page. */
export function urlFault(text: string, strict: boolean): string | undefined {
  const url = text.trim();
  if (url === '' || placeholder.test(url)) return 'is missing';
  if (/\s/.test(url)) return 'is no URL';
  if (
    /^[a-z][a-z0-9+.-]*:/i.test(url) &&
    !/^https?:\/\//i.test(url) &&
    !/^[^/]*\.[a-z]{2,}:\d/i.test(url)
  ) {
    return 'does not begin with https://';
  }
  const link = parseLink(url);
  if (link === undefined || url.includes('@')) return 'is no URL';
  const { host } = link;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return 'is a bare IP address';
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (hostIsWithin(host, unreachableHosts) || unreachableHosts.has(last))
    return 'can never be public';
  if (/^[^/]*\/\/[^/]*:\d+(?:\/|$)/.test(url) && !/:443(?:\/|$)/.test(url)) return 'names a port';
  if (
    !/^[a-z]{2,24}$/.test(last) ||
    (last.length > 3 && !isTopLevelDomain(last) && last.length > 12)
  ) {
    return 'has no public top-level domain';
  }
  if (/\.\.|,|^https?:\/\/\.|_{3,}/.test(url)) return 'is malformed';
  if (!/^(?:[a-z0-9_-]{1,63}\.)+[a-z]{2,24}$/.test(host)) return 'has an impossible host name';
  if (
    /(?:^|\.)(?:yourwebsite|yourdomain|yourcompany|mywebsite|mydomain|website|domain|yoursite|companyname)\.(?:com|net|org)$/.test(
      host,
    )
  ) {
    return 'is a placeholder';
  }
  if (strict && hostIsWithin(host, documentationHosts)) return 'is reserved for documentation';
  return undefined;
}
