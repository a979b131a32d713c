import type { ReviewContext } from '../../context.js';
import { builderHosts, socialHosts } from '../../lexicon/hosts.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { hostIsWithin, type Link } from '../../text/hosts.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { urlFault } from './url-fault.js';

const path = 'brand.website';

/** Website missing, not resolvable, dead or announced for later. */
export const websiteUrlInvalid: Rule = {
  reason: 'website-url-invalid',
  check(context): Evidence | undefined {
    const fault = urlFault(context.text(path), context.profile === 'strict');
    if (fault !== undefined) return fieldEvidence(context, path, `The URL in ${path} ${fault}.`);
    const { status, text } = context.world.site ?? {};
    if (typeof status === 'number' && status >= 400 && status !== 401 && status !== 403) {
      return fieldEvidence(context, path, `The website answers with status ${status}.`);
    }
    if (
      typeof text === 'string' &&
      /\b(?:coming soon|page not found|launching soon|404)\b/i.test(text.slice(0, 20_000))
    ) {
      return fieldEvidence(context, path, 'The website says that it is not there yet.');
    }
    return saidOfSite(context, 'notLive', 'says that the website is not live');
  },
};

/** Texts that `websiteUrlInvalid` refuses and accepts. */
export const websiteUrlInvalidPairs: readonly Pair[] = [
  {
    path,
    fails: 'https://harborlane.test',
    passes: 'https://www.harborlanedental.com',
    profile: 'strict',
  },
  { path, fails: 'harbor lane dental dot com', passes: 'harborlanedental.com' },
  { path, fails: 'http://localhost:3000', passes: 'http://harborlanedental.com' },
  { path: 'world.site', fails: { status: 404 }, passes: { status: 200 } },
  {
    path: 'brand.description',
    fails: 'Dental office in Portland. Our website is not live yet, it launches in June.',
    passes: 'Dental office in Portland. Our website launched in June.',
  },
];

/** Site is thin, parked, or a sub-domain given away by a site builder. */
export const websiteNotEstablished: Rule = {
  reason: 'website-not-established',
  check(context): Evidence | undefined {
    const { website } = context;
    if (website !== undefined && isBuilder(website)) {
      return fieldEvidence(context, path, `${website.host} is a free page of a site builder.`);
    }
    const { pages, text, established } = context.world.site ?? {};
    const social = website !== undefined && hostIsWithin(website.host, socialHosts);
    if (Array.isArray(pages) && !social) {
      const wanted = ['home', 'about', 'contact', 'products', 'services', 'privacy', 'terms'];
      if (wanted.filter((page) => pages.includes(page)).length < 4) {
        return fieldEvidence(
          context,
          path,
          `The website has only these pages: ${pages.join(', ')}.`,
        );
      }
    }
    if (established === false && !social) {
      return fieldEvidence(context, path, 'The website is not established.');
    }
    if (
      typeof text === 'string' &&
      /\b(?:lorem ipsum|parked|domain is for sale|under construction)\b/i.test(
        text.slice(0, 20_000),
      )
    ) {
      return fieldEvidence(context, path, 'The website is parked or holds filler text.');
    }
    return saidOfSite(context, 'thinSite', 'says that the website is unfinished');
  },
};

/** Texts that `websiteNotEstablished` refuses and accepts. */
export const websiteNotEstablishedPairs: readonly Pair[] = [
  {
    path,
    fails: 'https://harborlane.wixsite.com/home',
    passes: 'https://www.harborlanedental.com',
  },
  { path, fails: 'harborlanedental.weebly.com', passes: 'https://harborlanedental.dental' },
  {
    path: 'world.site',
    fails: { pages: ['home'] },
    passes: { pages: ['home', 'about', 'contact', 'privacy'] },
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'The website is still under construction.',
    passes: 'The parking lot is still under construction.',
  },
];

function isBuilder(link: Link): boolean {
  if (link.host === 'sites.google.com' || builderHosts.has(link.host)) return true;
  return [...builderHosts].some((host) => link.host.endsWith(`.${host}`));
}

const genericProfilePaths =
  /^\/?(?:$|home|login|pages?\/?$|pages\/create|profile\.php|p\/|groups?(?:\/|$)|explore|marketplace|search|people|public|watch|feed|business|hashtag|share|events?$|in$|company$|[?#])/i;

/** A social profile stands in for a website and is empty or generic. */
export const socialPageNotEstablished: Rule = {
  reason: 'social-page-not-established',
  check(context): Evidence | undefined {
    const { website } = context;
    if (website === undefined || !hostIsWithin(website.host, socialHosts)) return undefined;
    if (genericProfilePaths.test(website.path.replace(/^\//, ''))) {
      return fieldEvidence(
        context,
        path,
        `${path} leads to ${website.host}, not to a profile of the business.`,
      );
    }
    if (context.world.site?.established === false) {
      return fieldEvidence(context, path, 'The social profile is empty or new.');
    }
    return saidOfSite(context, 'thinProfile', 'says that the profile is new or empty');
  },
};

/** Texts that `socialPageNotEstablished` refuses and accepts. */
export const socialPageNotEstablishedPairs: readonly Pair[] = [
  {
    path,
    fails: 'https://www.facebook.com/',
    passes: 'https://www.facebook.com/HarborLaneDental',
  },
  {
    path,
    fails: 'https://instagram.com/explore/',
    passes: 'https://instagram.com/harborlanedental',
  },
  {
    path: 'world.site',
    fails: { established: false },
    passes: { established: true },
    setup: { [path]: 'https://www.facebook.com/HarborLaneDental' },
  },
  {
    path: 'brand.description',
    fails: 'Dental office. We opened the Facebook page yesterday and it has no posts.',
    passes: 'Dental office. The Facebook page has our hours, address and ten years of posts.',
    setup: { [path]: 'https://www.facebook.com/HarborLaneDental' },
  },
];

const loginPath =
  /(?:^|\/)(?:login|log-in|logon|signin|sign-in|sign_in|auth|oauth|sso|account\/login|members?-only|members?|admin|wp-login\.php|wp-admin|dashboard|portal\/login|user\/login|session|private|password)(?:[/?#.]|$)/i;
const loginHost =
  /^(?:login|signin|sso|auth|accounts?|admin|portal|members?|my|staging|intranet|secure)\./i;

/** Site needs a password. */
export const websiteLoginRequired: Rule = {
  reason: 'website-login-required',
  check(context): Evidence | undefined {
    const { website } = context;
    const strictHost =
      website !== undefined && /^(?:login|signin|sso|auth|intranet|staging)\./i.test(website.host);
    if (website !== undefined && (strictHost || loginPath.test(website.path))) {
      return fieldEvidence(context, path, `${path} leads to a login page.`);
    }
    if (website !== undefined && loginHost.test(website.host) && context.profile === 'strict') {
      return fieldEvidence(context, path, `${path} leads to a portal that needs an account.`);
    }
    const { requiresLogin, status } = context.world.site ?? {};
    if (requiresLogin === true || status === 401 || status === 403) {
      return fieldEvidence(context, path, 'The website needs a password.');
    }
    return saidOfSite(context, 'siteLocked', 'says that the website needs a password');
  },
};

/** Texts that `websiteLoginRequired` refuses and accepts. */
export const websiteLoginRequiredPairs: readonly Pair[] = [
  {
    path,
    fails: 'https://app.harborlanedental.com/login',
    passes: 'https://www.harborlanedental.com',
  },
  {
    path,
    fails: 'https://login.harborlanedental.com',
    passes: 'https://harborlanedental.com/about',
  },
  { path: 'world.site', fails: { requiresLogin: true }, passes: { requiresLogin: false } },
  {
    path: 'campaign.additionalInformation',
    fails: 'The website is password protected; write to us and we send the password.',
    passes: 'The website is public; only the patient portal asks for a login.',
  },
];

/** Site never shows the brand. */
export const websiteUnbranded: Rule = {
  reason: 'website-unbranded',
  check(context): Evidence | undefined {
    const { title, text } = context.world.site ?? {};
    if (typeof title !== 'string' && typeof text !== 'string') return undefined;
    if (text === undefined) return undefined;
    const shown = `${title ?? ''} ${text}`
      .slice(0, 50_000)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '');
    if (context.brand.forms.some((form) => shown.includes(form.join('')))) return undefined;
    return fieldEvidence(context, path, 'The website never shows the business name.');
  },
};

/** Texts that `websiteUnbranded` refuses and accepts. */
export const websiteUnbrandedPairs: readonly Pair[] = [
  {
    path: 'world.site',
    fails: { title: 'My new site', text: 'Welcome to my new site' },
    passes: { title: 'Harbor Lane Dental | Portland, Maine', text: 'Book a visit' },
  },
  {
    path: 'world.site',
    fails: { title: 'Home', text: 'Gentle dentistry by the sea' },
    passes: { title: 'Home', text: 'Harbor Lane: gentle dentistry by the sea' },
  },
];

const tellingFields = [
  'brand.description',
  'campaign.additionalInformation',
  'campaign.useCase.summary',
  'campaign.optIn.workflowDescription',
];

/** A statement about the website in the submission's own words. */
function saidOfSite(context: ReviewContext, concept: string, saying: string): Evidence | undefined {
  for (const field of tellingFields) {
    // A workflow speaks of the customer's own login, not of the website as a reviewer meets it.
    if (concept === 'siteLocked' && field === 'campaign.optIn.workflowDescription') continue;
    const document = context.document(field);
    for (const span of document.of(concept)) {
      if (isNegated(document, span, 4)) continue;
      if (!aboutSite(document, span)) continue;
      if (
        concept === 'siteLocked' &&
        /\bportal\b|\bis public\b/.test(document.words(document.sentenceAt(span)).toLowerCase())
      )
        continue;
      return evidence(document, span, `${field} ${saying}: "${document.words(span)}".`);
    }
  }
  return undefined;
}

function aboutSite(document: Document, span: Span): boolean {
  return document.has('siteNoun', document.sentenceAt(span));
}
