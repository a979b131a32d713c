import { documentationHosts, shortenerHosts } from '../../lexicon/hosts.js';
import type { Evidence, Pair, Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { hostIsWithin, parseLink } from '../../text/hosts.js';

const messageFields = [
  'campaign.productionMessageContent',
  'campaign.keywords.HELP.message',
  'campaign.keywords.OPT_IN.message',
];
const linkFields = [...messageFields, 'campaign.optIn.url', 'brand.website'];

/** Links that one review names; a text with more has one fault, not twenty. */
const mostLinks = 10;

function linksIn(document: Document) {
  return document.tokens.filter((token) => token.kind === 'url');
}

/** A free shared short-link domain appears in the material. */
export const publicUrlShortener: Rule = {
  reason: 'public-url-shortener',
  check(context): Evidence[] {
    const found: Evidence[] = [];
    for (const path of linkFields) {
      for (const token of linksIn(context.document(path))) {
        const link = parseLink(token.norm);
        if (link === undefined || !hostIsWithin(link.host, shortenerHosts)) continue;
        if (path === 'brand.website' && /^(?:lnkd\.in|fb\.me|youtu\.be)$/.test(link.host)) continue;
        found.push({
          field: path,
          quote: { start: token.start, end: token.end },
          message: `${path} uses ${link.host}, a short-link domain that anybody can use.`,
        });
        if (found.length >= mostLinks) return found;
      }
    }
    return found;
  },
};

/** Texts that `publicUrlShortener` refuses and accepts. */
export const publicUrlShortenerPairs: readonly Pair[] = [
  {
    path: 'campaign.productionMessageContent',
    fails:
      'Harbor Lane Dental: your visit is confirmed, details https://bit.ly/12345 Reply STOP to end.',
    passes:
      'Harbor Lane Dental: your visit is confirmed, details https://www.harborlanedental.com/v/12345 Reply STOP to end.',
  },
  {
    path: 'campaign.keywords.HELP.message',
    fails: 'Harbor Lane Dental: help at https://tinyurl.com/hld-help. Reply STOP to cancel.',
    passes: 'Harbor Lane Dental: help at https://hld.link/help. Reply STOP to cancel.',
  },
  {
    path: 'campaign.optIn.url',
    fails: 'https://rebrand.ly/hld',
    passes: 'https://harborlanedental.com/bit.ly-guide',
  },
];

/** A link in a message is not https. */
export const nonSecureUrl: Rule = {
  reason: 'non-secure-url',
  check(context): Evidence[] {
    const found: Evidence[] = [];
    for (const path of messageFields) {
      const inSample = path === 'campaign.productionMessageContent';
      for (const token of linksIn(context.document(path))) {
        const link = parseLink(token.norm);
        if (link === undefined || link.scheme === 'https') continue;
        if (link.scheme === '' && !inSample) continue;
        if (hostIsWithin(link.host, documentationHosts)) continue;
        const how = link.scheme === 'http' ? 'is plain http' : 'has no https://';
        found.push({
          field: path,
          quote: { start: token.start, end: token.end },
          message: `The link ${token.norm} in ${path} ${how}.`,
          fix: `Write https://${link.host}${link.path}.`,
        });
        if (found.length >= mostLinks) return found;
      }
    }
    return found;
  },
};

/** Texts that `nonSecureUrl` refuses and accepts. */
export const nonSecureUrlPairs: readonly Pair[] = [
  {
    path: 'campaign.productionMessageContent',
    fails:
      'Harbor Lane Dental: see harborlanedental.com/v/1 or http://harborlanedental.com/v/1. Reply STOP to end.',
    passes: 'Harbor Lane Dental: see https://harborlanedental.com/v/1. Reply STOP to end.',
  },
  {
    path: 'campaign.productionMessageContent',
    fails: 'Harbor Lane Dental: pay at www.harborlanedental.com/pay by 5 p.m. Reply STOP to end.',
    passes: 'Harbor Lane Dental: write to pay@harborlanedental.com by 5 p.m. Reply STOP to end.',
  },
  {
    path: 'campaign.keywords.HELP.message',
    fails: 'Harbor Lane Dental: http://harborlanedental.com/help. Reply STOP to cancel.',
    passes: 'Harbor Lane Dental: harborlanedental.com/help. Reply STOP to cancel.',
  },
];
