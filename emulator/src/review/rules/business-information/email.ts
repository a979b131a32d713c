import { builderHosts, documentationHosts, socialHosts } from '../../lexicon/hosts.js';
import { disposableMailDomains, freeMailDomains } from '../../lexicon/mail-domains.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { domainNamesBrand } from '../../text/brand-name.js';
import { hostIsWithin, registrableDomain } from '../../text/hosts.js';
import { emailFault } from './address.js';

const shownOnSite =
  /\b(?:email|e-mail|mailbox|address|gmail|yahoo|outlook)\b.{0,80}\b(?:listed|shown|published|posted|printed|displayed|appears|is on|on (?:our|the) (?:site|website|contact page))\b|\b(?:site|website|contact page)\b.{0,60}\b(?:lists|shows|publishes|displays)\b.{0,40}\b(?:email|e-mail|mailbox|gmail|address)\b/i;

/** Mailbox is free, or on a domain that has nothing to do with the business. */
export const businessEmailNotOfficial: Rule = {
  reason: 'business-email-not-official',
  check(context): Evidence | undefined {
    const path = 'brand.email';
    const email = context.trimmed(path).toLowerCase();
    if (emailFault(email) !== undefined && !disposableMailDomains.has(email.split('@')[1] ?? '')) {
      return undefined;
    }
    if (context.world.site?.listsEmail === true) return undefined;
    const domain = email.slice(email.lastIndexOf('@') + 1);
    if (hostIsWithin(domain, documentationHosts)) return undefined;
    if (freeMailDomains.has(domain) || disposableMailDomains.has(domain)) {
      if (shownOnSite.test(context.text('campaign.additionalInformation').slice(0, 5000))) {
        return undefined;
      }
      return fieldEvidence(
        context,
        path,
        `The mailbox is on ${domain}, where anybody can open one.`,
      );
    }
    const site = context.website?.host ?? '';
    if (site === '') return undefined;
    const own = registrableDomain(site);
    if (registrableDomain(domain) === own) return undefined;
    if (hostIsWithin(site, socialHosts) || hostIsWithin(site, builderHosts)) return undefined;
    if (domainNamesBrand(domain, context.brand)) return undefined;
    if (related(registrableDomain(domain), own)) return undefined;
    return fieldEvidence(
      context,
      path,
      `The mailbox is on ${domain}; neither the website (${own}) nor the business name is in it.`,
    );
  },
};

/** Texts that `businessEmailNotOfficial` refuses and accepts. */
export const businessEmailNotOfficialPairs: readonly Pair[] = [
  {
    path: 'brand.email',
    fails: 'harborlanedental@gmail.com',
    passes: 'office@harborlanedental.com',
  },
  {
    path: 'brand.email',
    fails: 'office@randomhost.net',
    passes: 'office@getharborlanedental.app',
  },
  {
    path: 'brand.email',
    fails: 'harbor.lane@outlook.com',
    passes: 'office@mail.harborlanedental.com',
  },
  { path: 'brand.email', fails: 'maria@quietharvest.biz', passes: 'maria@harborlane.org' },
];

/** Sister domains: one label begins with or contains most of the other. */
function related(one: string, other: string): boolean {
  const a = one.split('.')[0]?.replace(/-/g, '') ?? '';
  const b = other.split('.')[0]?.replace(/-/g, '') ?? '';
  if (a === '' || b === '') return false;
  if (a.length >= 4 && b.includes(a)) return true;
  if (b.length >= 4 && a.includes(b)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 6;
}
