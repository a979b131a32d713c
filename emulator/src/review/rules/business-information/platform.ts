import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { nameWords, withoutSuffix } from '../../text/brand-name.js';
import { registrableDomain } from '../../text/hosts.js';
import { isNegated } from '../../text/negation.js';

const textFields = [
  'campaign.useCase.summary',
  'brand.description',
  'campaign.optIn.workflowDescription',
  'campaign.additionalInformation',
];

/** The software vendor's details stand where its customer's belong. */
export const isvInfoInsteadOfEndBusiness: Rule = {
  reason: 'isv-info-instead-of-end-business',
  check(context): Evidence | undefined {
    return platformDetails(context) ?? speaksForOthers(context) ?? mergedNames(context);
  },
};

/** Texts that `isvInfoInsteadOfEndBusiness` refuses and accepts. */
export const isvInfoInsteadOfEndBusinessPairs: readonly Pair[] = [
  {
    path: 'brand.website',
    fails: 'https://textstack.io',
    passes: 'https://www.harborlanedental.com',
  },
  {
    path: 'campaign.useCase.summary',
    fails: 'Dental offices that license our software send visit reminders to their own patients.',
    passes:
      'Our dental office uses scheduling software to send visit reminders to our own patients.',
  },
  {
    path: 'campaign.useCase.summary',
    fails: 'We text appointment reminders on behalf of the salons and spas we serve.',
    passes: 'We text appointment reminders to people who booked a visit with us.',
  },
  {
    path: 'campaign.productionMessageContent',
    fails: '[Business Name]: your visit is tomorrow. Reply STOP to end.',
    passes: 'Harbor Lane Dental: [First Name], your visit is tomorrow. Reply STOP to end.',
  },
];

function platformDetails(context: ReviewContext): Evidence | undefined {
  const { platform } = context;
  if (platform === undefined || platform.sendsForItself === true) return undefined;
  const domain = typeof platform.domain === 'string' ? platform.domain.toLowerCase() : '';
  const name = withoutSuffix(nameWords(platform.name)).join(' ');
  const website = context.website?.host ?? '';
  if (domain !== '' && website !== '' && registrableDomain(website) === domain) {
    return fieldEvidence(
      context,
      'brand.website',
      `The website is that of the platform ${platform.name}.`,
    );
  }
  if (name !== '' && withoutSuffix(nameWords(context.text('brand.name'))).join(' ') === name) {
    return fieldEvidence(context, 'brand.name', `brand.name is the platform ${platform.name}.`);
  }
  const mail = context.trimmed('brand.email').toLowerCase().split('@')[1] ?? '';
  if (domain !== '' && registrableDomain(mail) === domain) {
    return fieldEvidence(
      context,
      'brand.email',
      `The mailbox belongs to the platform ${platform.name}.`,
    );
  }
  return undefined;
}

/** Weighs statements that somebody else's customers are texted. */
function speaksForOthers(context: ReviewContext): Evidence | undefined {
  let weight = 0;
  let found: Evidence | undefined;
  for (const path of textFields) {
    const document = context.document(path);
    for (const span of document.of('platformSelf')) {
      if (isNegated(document, span)) continue;
      weight += 2;
      found ??= evidence(
        document,
        span,
        `${path} speaks for other businesses: "${document.words(span)}".`,
      );
    }
    for (const span of document.of('theirAudience')) {
      if (isNegated(document, span)) continue;
      const sentence = document.sentenceAt(span);
      const clients = document
        .of('clientBusiness')
        .find((other) => other.first >= sentence.first && other.after <= span.first);
      if (clients === undefined || !plural(document.words(clients))) continue;
      if (/\b(?:famil|household|pet|child)/i.test(document.words(span))) continue;
      weight += 1;
      found ??= evidence(
        document,
        { first: clients.first, after: span.after },
        `${path} describes texts to other businesses' customers: "${document.words({ first: clients.first, after: span.after })}".`,
      );
    }
  }
  return weight >= 2 ? found : undefined;
}

function plural(word: string): boolean {
  return /s$/i.test(word.trim());
}

function mergedNames(context: ReviewContext): Evidence | undefined {
  for (const sample of context.samples) {
    for (const [index, token] of sample.document.tokens.entries()) {
      if (token.kind !== 'blank' || !isBusinessBlank(token.norm)) continue;
      if (context.brandIn(sample.document) !== undefined) continue;
      const { start, end } = sample.document.position({ first: index, after: index + 1 });
      return {
        field: 'campaign.productionMessageContent',
        quote: { start: sample.start + start, end: sample.start + end },
        message: `A sample is signed with the merge field ${token.norm} in place of one business.`,
      };
    }
  }
  return undefined;
}

const businessNouns =
  'company business client brand merchant store clinic practice restaurant dealer dealership organization org tenant salon shop agency firm franchise partner school church gym vendor hotel provider property advertiser'.split(
    ' ',
  );

/** True for merge fields such as `{{clinic_name}}` or `[Your Business]`. */
export function isBusinessBlank(norm: string): boolean {
  const inner = norm.replace(/[^a-z]+/g, ' ').trim();
  const words = inner.split(' ');
  if (!words.some((word) => businessNouns.includes(word))) return false;
  const others = words.filter((word) => !businessNouns.includes(word));
  return others.every((word) =>
    /^(?:name|your|the|insert|here|our|my|s|title|legal|end|dba|biz|a|full|of|local)$/.test(word),
  );
}
