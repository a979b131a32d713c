import type { ReviewContext } from '../../context.js';
import { groupsByUseCase } from '../../lexicon/programmes.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';
import { otherProgramme, ownWeight } from '../message-program/programme.js';
import { isPromotional } from '../message-program/samples.js';
import { consentUnits, isAffirmed } from './consent-units.js';
import { workflowIsTold } from './provided.js';

const path = 'campaign.optIn.workflowDescription';

/** Promotional texts without written consent that names them. */
export const marketingWithoutWrittenConsent: Rule = {
  reason: 'marketing-without-written-consent',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) return undefined;
    const selected =
      context.useCase === 'GENERAL_MARKETING' || context.useCase === 'REWARDS_PROGRAM';
    const advertised = context.samples.filter((sample) => isPromotional(context, sample));
    const programme =
      context.useCase === 'GENERAL_MARKETING' || (selected && advertised.length > 0);
    const adverts =
      advertised.length > 0 && context.useCase !== 'TWO_FA' && context.useCase !== 'POLITICAL';
    if (!programme && !adverts) return undefined;
    const { workflow } = context;
    if (context.method === 'VERBAL') {
      return fieldEvidence(
        context,
        path,
        'Consent to promotional texts is asked for aloud; it has to be given in writing.',
      );
    }
    const units = consentUnits(context);
    if (units.length === 0) {
      return context.useCase === 'GENERAL_MARKETING'
        ? fieldEvidence(context, path, 'Nobody agrees in writing to promotional texts.')
        : undefined;
    }
    const terms = workflow.of('viaTerms').find((span) => !isNegated(workflow, span));
    if (programme && terms !== undefined && !hasOwnAct(workflow)) {
      return evidence(
        workflow,
        terms,
        `Consent to promotional texts is buried in other terms: "${workflow.words(terms)}".`,
      );
    }
    const named = units.some(
      (unit) => workflow.has('promoWord', unit) || workflow.has('promoSample', unit),
    );
    if (named || workflow.has('strictPromoWord')) return undefined;
    const first = units[0];
    if (first === undefined) return undefined;
    const found = evidence(
      workflow,
      clip(first),
      `The consent does not name promotional texts: "${workflow.words(clip(first))}".`,
    );
    return programme
      ? found
      : { ...found, strength: advertised.length === context.samples.length ? 'strong' : 'weak' };
  },
};

/** Texts that `marketingWithoutWrittenConsent` refuses and accepts. */
export const marketingWithoutWrittenConsentPairs: readonly Pair[] = [
  {
    path: 'campaign.optIn.method',
    fails: 'VERBAL',
    passes: 'DIGITAL',
    setup: {
      'campaign.useCase.value': 'GENERAL_MARKETING',
      [path]:
        'On the Harbor Lane Dental web form shoppers tick a box: "I agree to receive promotional text messages".',
    },
  },
  {
    path,
    fails:
      'On the Harbor Lane Dental web form shoppers tick a box: "I agree to receive text messages about my visits".',
    passes:
      'On the Harbor Lane Dental web form shoppers tick a box: "I agree to receive text messages with coupons and news".',
    setup: {
      'campaign.useCase.value': 'GENERAL_MARKETING',
      'campaign.useCase.summary': 'Promotional offers for people who joined the whitening club.',
    },
  },
  {
    path,
    fails:
      'The conditions of purchase of Harbor Lane Dental state that every buyer agrees to marketing texts. No checkbox is shown.',
    passes:
      'The conditions of purchase of Harbor Lane Dental do not mention texts. A checkbox is shown: "I agree to marketing texts from Harbor Lane Dental".',
    setup: {
      'campaign.useCase.value': 'GENERAL_MARKETING',
      'campaign.useCase.summary': 'Promotional offers for people who joined the whitening club.',
    },
  },
];

/** An act of the customer's own; "there is no box for it" is none. */
function hasOwnAct(document: Document): boolean {
  return document.of('ownAct').some((span) => !isNegated(document, span, 4));
}

function clip(span: Span): Span {
  return { first: span.first, after: Math.min(span.after, span.first + 30) };
}

/** One agreement covers promotional and informational texts. */
export const singleOptInMultipleUseCases: Rule = {
  reason: 'single-opt-in-multiple-use-cases',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) return undefined;
    const { workflow } = context;
    if (workflow.has('separate')) return undefined;
    for (const unit of consentUnits(context)) {
      const promotion = kindNamed(context, 'strictPromoWord', unit);
      const information = kindNamed(context, 'infoWord', unit);
      if (promotion === undefined || information === undefined) continue;
      if (Math.abs(promotion.first - information.first) > 24) continue;
      const both = {
        first: Math.min(promotion.first, information.first),
        after: Math.max(promotion.after, information.after),
      };
      return evidence(
        workflow,
        both,
        `One agreement covers two programmes: "${workflow.words(both)}".`,
      );
    }
    return undefined;
  },
};

/** Texts that `singleOptInMultipleUseCases` refuses and accepts. */
export const singleOptInMultipleUseCasesPairs: readonly Pair[] = [
  {
    path,
    fails:
      'On the Harbor Lane Dental web form is one box: "I agree to receive appointment reminders and promotional offers by text message from Harbor Lane Dental".',
    passes:
      'On the Harbor Lane Dental web form are two separate boxes: "I agree to receive appointment reminders by text message" and "I agree to receive promotional offers by text message".',
  },
  {
    path,
    fails:
      'On the Harbor Lane Dental web form patients tick "Text me billing statements plus coupons from Harbor Lane Dental".',
    passes:
      'On the Harbor Lane Dental web form patients tick "Text me appointment reminders from Harbor Lane Dental, no marketing".',
  },
  {
    path,
    fails:
      'Patients check an empty box online to get SMS visit confirmations, and sale announcements, from Harbor Lane Dental.',
    passes:
      'Patients check an empty box online to get SMS visit confirmations from Harbor Lane Dental. Sale announcements go out by e-mail.',
  },
];

/** A kind of texts that the wording names: "cart reminders" advertise, and a name only names. */
function kindNamed(context: ReviewContext, concept: string, within: Span): Span | undefined {
  const { workflow } = context;
  return workflow
    .within(concept, within)
    .find(
      (span) =>
        isAffirmed(workflow, span) &&
        !context.isName(workflow, span) &&
        (concept !== 'infoWord' || workflow.touching('promoReminder', span).length === 0),
    );
}

/** Consent covers other messages than the use case. */
export const optInUseCaseMismatch: Rule = {
  reason: 'opt-in-use-case-mismatch',
  check(context): Evidence | undefined {
    if (!workflowIsTold(context)) return undefined;
    const groups = groupsByUseCase[context.useCase];
    const { workflow } = context;
    const units = wordings(context);
    if (groups === undefined || units.length === 0) return undefined;
    const told = workflow.of('scopeBreach')[0];
    if (told !== undefined) {
      return evidence(
        workflow,
        told,
        `${path} says that the list is used for something else: "${workflow.words(told)}".`,
      );
    }
    if (groups.length === 0) return undefined;
    const named = units.map((unit) => ({
      unit,
      other: otherProgramme(context, { document: workflow, within: unit }, groups),
    }));
    const own = Math.max(
      ...units.map((unit) =>
        ownWeight(context, { document: workflow, within: withoutLead(context, unit) }, groups),
      ),
    );
    const clear = named.find(({ other }) => other !== undefined)?.other;
    if (clear !== undefined && own === 0) {
      return evidence(
        workflow,
        clear.span,
        `The consent covers ${clear.kind} ("${workflow.words(clear.span)}"), the use case is ${context.useCase}.`,
      );
    }
    if (clear?.kind === 'marketing' && own < 2 && !informs(context, units)) {
      return evidence(
        workflow,
        clear.span,
        `The consent covers promotional texts ("${workflow.words(clear.span)}"), the use case is ${context.useCase}.`,
      );
    }
    if (own === 0 && demanding.has(context.useCase)) {
      const object = units
        .map((unit) => kindNamed(context, 'infoWord', unit))
        .find((span) => span !== undefined);
      if (object !== undefined) {
        return evidence(
          workflow,
          object,
          `The consent covers other texts ("${workflow.words(object)}"), the use case is ${context.useCase}.`,
        );
      }
    }
    return undefined;
  },
};

/** Texts that `optInUseCaseMismatch` refuses and accepts. */
export const optInUseCaseMismatchPairs: readonly Pair[] = [
  {
    path,
    fails:
      'On the web form patients tick "I agree to receive text messages with coupons and special offers from Harbor Lane Dental".',
    passes:
      'On the web form patients tick "I agree to receive appointment reminder text messages from Harbor Lane Dental".',
  },
  {
    path,
    fails:
      'On the web form patients tick "I agree to receive a text message with my one-time passcode from Harbor Lane Dental".',
    passes:
      'On the web form patients tick "I agree to receive text messages about my visits from Harbor Lane Dental".',
  },
  {
    path,
    fails:
      'On the web form readers tick "I agree to receive survey polls by text message from Harbor Lane Dental".',
    passes:
      'On the web form patients tick "I agree to receive text messages from Harbor Lane Dental".',
  },
];

/** Use cases that a consent has to name in so many words. */
const demanding = new Set(['SURVEYS', 'TWO_FA', 'FUNDRAISING', 'POLITICAL']);

/** The quoted wording where there is any: what leads up to it is no part of the agreement. */
function wordings(context: ReviewContext): readonly Span[] {
  const units = consentUnits(context);
  const quoted = units.filter((unit) =>
    context.workflow.quotations.some((span) => span.first === unit.first),
  );
  return quoted.length > 0 ? quoted : units;
}

function informs(context: ReviewContext, units: readonly Span[]): boolean {
  return units.some((unit) => kindNamed(context, 'infoWord', unit) !== undefined);
}

/** The wording itself; where a sentence leads into a quotation, the quotation only. */
function withoutLead(context: ReviewContext, unit: Span): Span {
  const quotation = context.workflow.quotations.find(
    (span) => span.first >= unit.first && span.after <= unit.after && span.after - span.first > 8,
  );
  return quotation ?? unit;
}
