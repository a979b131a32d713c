import type { ReviewContext } from '../../context.js';
import { shortenerHosts } from '../../lexicon/hosts.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { hostIsWithin, parseLink } from '../../text/hosts.js';
import { isNegated } from '../../text/negation.js';
import type { PageFacts } from '../../types.js';
import { urlFault } from '../business-website/url-fault.js';

const privacyPath = 'campaign.links.privacyPolicy';
const termsPath = 'campaign.links.termsOfService';

function linkFault(context: ReviewContext, path: string): string | undefined {
  const text = context.trimmed(path);
  const fault = urlFault(text, context.profile === 'strict');
  if (fault !== undefined) return fault;
  const link = parseLink(text);
  if (link === undefined) return 'is no URL';
  if (link.path === '' || /^\/(?:index\.(?:html?|php)|home|en|us)?$/i.test(link.path)) {
    return 'is the home page, not the policy';
  }
  if (/\/(?:login|log-in|signin|sign-in|wp-admin)(?:[/?#]|$)/i.test(link.path))
    return 'leads to a login';
  if (
    /\/(?:404|not-?found|coming-?soon|tbd|placeholder|page-not-found|draft|under-construction)(?:[/?#.]|$)/i.test(
      link.path,
    )
  ) {
    return 'leads to a page that is not there';
  }
  if (hostIsWithin(link.host, shortenerHosts)) return 'is a shortened link';
  return undefined;
}

function pageFault(page: PageFacts | undefined): string | undefined {
  if (page === undefined) return undefined;
  if (typeof page.status === 'number' && page.status >= 400) return `answers with ${page.status}`;
  const length = page.textLength ?? page.text?.length;
  if (typeof length === 'number' && length < 200) return 'is nearly empty';
  return undefined;
}

/** Privacy or terms URL absent, dead or empty. */
export const policyUrlsMissingOrBroken: Rule = {
  reason: 'policy-urls-missing-or-broken',
  check(context): Evidence[] {
    const found: Evidence[] = [];
    const { privacyPolicy, termsOfService } = context.world.links ?? {};
    for (const [path, page] of [
      [privacyPath, privacyPolicy],
      [termsPath, termsOfService],
    ] as const) {
      const blank = context.trimmed(path) === '';
      if (path === privacyPath && blank && needsPolicy(context)) continue;
      const fault = linkFault(context, path) ?? pageFault(page);
      if (fault === undefined) continue;
      const terms = path === termsPath && context.provider === 'twilio' && page !== undefined;
      found.push({
        ...fieldEvidence(context, path, `The URL in ${path} ${fault}.`),
        reason: terms ? 'terms-unreachable' : this.reason,
      });
    }
    const said = found.length === 0 ? saidOfPolicies(context) : undefined;
    return said === undefined ? found : [said];
  },
};

/** Texts that `policyUrlsMissingOrBroken` refuses and accepts. */
export const policyUrlsMissingOrBrokenPairs: readonly Pair[] = [
  {
    path: termsPath,
    fails: 'https://www.harborlanedental.com/',
    passes: 'https://www.harborlanedental.com/terms',
  },
  {
    path: privacyPath,
    fails: 'see website',
    passes: 'https://www.harborlanedental.com/legal#privacy',
  },
  { path: termsPath, fails: '', passes: 'https://www.harborlanedental.com/legal/sms-terms.pdf' },
  {
    path: 'world.links',
    fails: { termsOfService: { status: 404 } },
    passes: { termsOfService: { status: 200, textLength: 900 } },
  },
];

function saidOfPolicies(context: ReviewContext): Evidence | undefined {
  for (const path of ['campaign.optIn.workflowDescription', 'campaign.additionalInformation']) {
    const document = context.document(path);
    const span = document.first('policyBroken');
    if (span !== undefined) {
      return evidence(
        document,
        span,
        `${path} says that a policy page is not there: "${document.words(span)}".`,
      );
    }
  }
  return undefined;
}

/** AWS asks for both URLs alike, from one day on; elsewhere a form that takes data needs the policy. */
function needsPolicy(context: ReviewContext): boolean {
  if (context.provider === 'aws') return false;
  return context.method === 'DIGITAL' || context.method === '';
}

/** Personal data is collected but there is no policy. */
export const privacyPolicyRequired: Rule = {
  reason: 'privacy-policy-required',
  check(context): Evidence | undefined {
    const blank = context.trimmed(privacyPath) === '';
    if (blank && needsPolicy(context)) {
      return {
        field: privacyPath,
        message: `${privacyPath} is empty although the sign-up collects personal data.`,
      };
    }
    for (const path of [
      'campaign.optIn.workflowDescription',
      'campaign.additionalInformation',
      'brand.description',
    ]) {
      const document = context.document(path);
      const span = document.of('noPolicy').find((found) => !isNegated(document, found));
      if (span !== undefined) {
        return evidence(
          document,
          span,
          `${path} says that there is no privacy policy: "${document.words(span)}".`,
        );
      }
    }
    const site = context.world.site;
    if (
      site?.collectsPersonalData === true &&
      Array.isArray(site.pages) &&
      !site.pages.includes('privacy')
    ) {
      return fieldEvidence(
        context,
        'brand.website',
        'The site collects personal data and has no privacy page.',
      );
    }
    return undefined;
  },
};

/** Texts that `privacyPolicyRequired` refuses and accepts. */
export const privacyPolicyRequiredPairs: readonly Pair[] = [
  { path: privacyPath, fails: '', passes: 'https://www.harborlanedental.com/privacy' },
  {
    path: 'campaign.additionalInformation',
    fails: 'We do not have a privacy policy at this time.',
    passes: 'We do not have a fax machine; our privacy policy is linked.',
  },
  {
    path: 'world.site',
    fails: { collectsPersonalData: true, pages: ['home', 'about', 'contact', 'services'] },
    passes: { collectsPersonalData: true, pages: ['home', 'about', 'contact', 'privacy'] },
  },
];
