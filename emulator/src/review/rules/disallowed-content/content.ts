import { fields, type ReviewContext } from '../../context.js';
import { type Evidence, type Evidences, evidence, type Pair, type Rule } from '../../rule.js';
import { topicHits } from './hits.js';
import { topicEvidence } from './weigh.js';

function contentRule(
  reason: string,
  what: string,
  skip?: (context: ReviewContext) => boolean,
): Rule {
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
  return [fields.samples, fields.summary].every(
    (path) => topicHits(context.document(path), 'loan-marketing', 'strong').length === 0,
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
  check(context): Evidences {
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
};

/** Texts that `highRiskDomain` refuses and accepts. */
export const highRiskDomainPairs: readonly Pair[] = [
  { path: 'world.site', fails: { domainAgeDays: 4 }, passes: { domainAgeDays: 400 } },
];

/** Sender is on a list of known spam sources. */
export const knownSpam: Rule = {
  reason: 'known-spam',
  check(context): Evidence | undefined {
    if (context.world.knownSpam !== true) return undefined;
    return { field: 'brand.name', message: 'The sender is on a list of known spam sources.' };
  },
};

/** Texts that `knownSpam` refuses and accepts. */
export const knownSpamPairs: readonly Pair[] = [
  { path: 'world.knownSpam', fails: true, passes: false },
];
