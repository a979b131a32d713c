import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { domainNamesBrand } from '../../text/brand-name.js';
import { type Link, parseLink, registrableDomain } from '../../text/hosts.js';
import type { Span } from '../../text/pattern.js';
import { isBusinessBlank } from '../business-information/platform.js';
import { consentUnits } from './consent-units.js';
import { workflowIsTold } from './provided.js';

const path = 'campaign.optIn.workflowDescription';

/** Opt-in shows the platform or a placeholder in place of the end business. */
export const optInNotEndBusiness: Rule = {
  reason: 'opt-in-not-end-business',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context) || context.brand.forms.length === 0) return undefined;
    const { workflow } = context;
    const index = workflow.tokens.findIndex(
      (token) => token.kind === 'blank' && isBusinessBlank(token.norm),
    );
    if (index >= 0) {
      return evidence(
        workflow,
        { first: index, after: index + 1 },
        `The opt-in shows ${workflow.words({ first: index, after: index + 1 })} where the business should stand.`,
      );
    }
    const named = context.brandIn(workflow) !== undefined;
    const links = [
      context.text('campaign.optIn.url'),
      ...workflow.tokens.filter((token) => token.kind === 'url').map((token) => token.norm),
    ]
      .map((text) => parseLink(text))
      .filter((link): link is Link => link !== undefined);
    const site = context.website?.host ?? '';
    const ownLink = links.some(
      (link) =>
        domainNamesBrand(link.host, context.brand) ||
        (site !== '' && registrableDomain(link.host) === registrableDomain(site)),
    );
    const platform = context.platform?.domain;
    if (
      platform !== undefined &&
      !named &&
      links.some((link) => registrableDomain(link.host) === platform)
    ) {
      return fieldEvidence(
        context,
        'campaign.optIn.url',
        `The opt-in page is on the platform domain ${platform} and does not name the business.`,
      );
    }
    if (!named && !ownLink && links.length > 0) {
      return fieldEvidence(
        context,
        path,
        'Neither the description nor the link of the opt-in names the business.',
      );
    }
    const sender = otherSender(context);
    if (sender !== undefined) {
      return evidence(
        workflow,
        sender,
        `The consent names "${workflow.words(sender)}" as the sender, not the business.`,
      );
    }
    return undefined;
  },
};

/** Texts that `optInNotEndBusiness` refuses and accepts. */
export const optInNotEndBusinessPairs: readonly Pair[] = [
  {
    path,
    fails: 'Users tick a box on the web form: "I agree to receive texts from [Company Name]".',
    passes:
      'Users tick a box on the Harbor Lane Dental web form: "I agree to receive texts from Harbor Lane Dental".',
  },
  {
    path,
    fails:
      'Patients book through the SlotFinder page and tick a box: "I agree to receive text messages from SlotFinder about my booking".',
    passes:
      'Patients book through the SlotFinder page and tick a box: "I agree to receive text messages from Harbor Lane about my booking".',
  },
  {
    path: 'campaign.optIn.url',
    fails: 'https://forms.slotfinder.io/demo',
    passes: 'https://harborlanedental.com/book',
    setup: {
      [path]:
        'Patients tick a box on the web form: "I agree to receive appointment text messages".',
    },
  },
];

const ordinary = new Set(
  (
    'us our the your my this that a an me you we they these time any all each both his her their its ' +
    'home now here there it one start page form site office staff clinic company business number ' +
    'school church shop store team crew today then phone website app list line both either person ' +
    'within across at in on about for to by with and or doctor provider practice driver coach teacher ' +
    'dispatch support customer account automated short toll local same time texts text message what ' +
    'people which someone anyone whom who where property management restaurant hotel agency firm'
  ).split(' '),
);

/** "Texts from X" where X is a name and not this business, in wording that never names it. */
function otherSender(context: ReviewContext): Span | undefined {
  const { workflow } = context;
  for (const unit of consentUnits(context)) {
    if (context.brandIn(workflow, unit) !== undefined) return undefined;
  }
  for (const unit of consentUnits(context)) {
    for (const span of workflow.of('textsFrom')) {
      if (span.first < unit.first || span.after > unit.after) continue;
      const next = workflow.tokens[span.after];
      if (
        next === undefined ||
        next.kind !== 'word' ||
        next.forms.some((form) => ordinary.has(form))
      )
        continue;
      let after = span.after + 1;
      while (after < unit.after && after < span.after + 4) {
        const token = workflow.tokens[after];
        if (token === undefined || token.kind !== 'word' || ordinary.has(token.norm)) break;
        after += 1;
      }
      const name = workflow.words({ first: span.after, after });
      const mentions = workflow.folded.split(name.toLowerCase().slice(0, 12)).length - 1;
      const platform = context.platform?.name.toLowerCase();
      const isPlatform = platform !== undefined && name.toLowerCase().startsWith(platform);
      if (mentions >= 2 || isPlatform) return { first: span.after, after };
    }
  }
  return undefined;
}
