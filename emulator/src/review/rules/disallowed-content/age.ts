import { fields, type ReviewContext } from '../../context.js';
import { type Evidence, evidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import { type TopicHit, topicHits } from './hits.js';

const workflow = fields.workflow;

/** True when a full birthday is asked for before the sign-up. */
export function hasBirthdayGate(context: ReviewContext): boolean {
  const gate = context.world.site?.ageGate;
  if (gate !== undefined) return gate === 'dob';
  const document = context.workflow;
  return document.of('birthdayGate').some((span) => !isNegated(document, span, 5));
}

/** Alcohol in what is sent or sold; a drink mentioned in passing is not a programme. */
function alcohol(context: ReviewContext): TopicHit | undefined {
  const names = [fields.name, fields.dba].flatMap((path) => drinks(context.document(path)));
  const seller = context.document(fields.description);
  const sells = seller.of('alcoholSeller').find((span) => !isNegated(seller, span));
  const trade = names.length > 0 || sells !== undefined;
  for (const path of [fields.samples, fields.summary]) {
    const document = context.document(path);
    const span = topicHits(document, 'alcohol', 'strong').find(
      (hit) => !context.isName(document, hit),
    );
    if (span !== undefined) return { document, span };
    const likely = drinks(document).filter((hit) => !context.isName(document, hit.span));
    const poured = likely.find(
      (hit) =>
        trade || likely.length > 1 || document.has('drinkOffer', document.sentenceAt(hit.span)),
    );
    if (poured !== undefined) return poured;
  }
  if (names[0] !== undefined && drinks(seller).length > 0) return names[0];
  if (sells !== undefined && context.useCase === 'GENERAL_MARKETING')
    return { document: seller, span: sells };
  const retail = seller.of('alcoholRetailer').find((span) => !isNegated(seller, span));
  if (retail !== undefined && context.document(fields.samples).has('commercialOffer'))
    return { document: seller, span: retail };
  const inConsent = drinks(context.workflow).find(
    (hit) => !context.isName(context.workflow, hit.span),
  );
  return inConsent !== undefined && trade ? inConsent : undefined;
}

/** Drinks and places that serve them, of whatever weight. */
function drinks(document: Document): TopicHit[] {
  return (['strong', 'likely'] as const).flatMap((weight) =>
    topicHits(document, 'alcohol', weight).map((span) => ({ document, span })),
  );
}

/** Alcohol programme whose age gate is missing or a click-through. */
export const shaftAlcoholWeakAgeGate: Rule = {
  reason: 'shaft-alcohol-weak-age-gate',
  check(context): Evidence | undefined {
    const hit = alcohol(context);
    if (hit === undefined || hasBirthdayGate(context)) return undefined;
    const words = hit.document.words(hit.span);
    const found = evidence(
      hit.document,
      hit.span,
      `${hit.document.path} speaks of alcohol ("${words}") and no full birthday is asked for before the sign-up.`,
    );
    const reason =
      context.provider === 'twilio' || context.provider === 'telnyx'
        ? 'shaft-alcohol'
        : this.reason;
    return { ...found, reason };
  },
};

/** Texts that `shaftAlcoholWeakAgeGate` refuses and accepts. */
export const shaftAlcoholWeakAgeGatePairs: readonly Pair[] = [
  {
    path: workflow,
    fails:
      'Site asks "Are you 21+? Click Yes or No" and then shows the wine club text sign-up of Harbor Lane Dental where people agree to promotional text messages.',
    passes:
      'Site makes the visitor enter a birthday as MM/DD/YYYY before the wine club text sign-up of Harbor Lane Dental is shown, where people agree to promotional text messages.',
    setup: {
      'campaign.productionMessageContent':
        'Harbor Lane Dental: the spring wine club release is here. Reply STOP to end.',
      'campaign.useCase.value': 'GENERAL_MARKETING',
      'campaign.useCase.summary':
        'Release announcements and promotional offers for members of the wine club.',
    },
  },
  {
    path: fields.samples,
    fails: 'Harbor Lane Dental: margaritas are half price on the deck tonight. Reply STOP to end.',
    passes:
      'Harbor Lane Dental: root beer floats are half price on the deck tonight. Reply STOP to end.',
    setup: {
      'campaign.useCase.value': 'GENERAL_MARKETING',
      'campaign.useCase.summary': 'Promotional offers of the deck for guests who joined the list.',
      [workflow]:
        'On the web form of Harbor Lane Dental guests tick an empty box: "I agree to receive promotional text messages".',
    },
  },
];

/** Age-restricted programme with no gate, or a gate that is only a button. */
export const ageGateMissingOrWeak: Rule = {
  reason: 'age-gate-missing-or-weak',
  check(context): Evidence | undefined {
    if (hasBirthdayGate(context) || alcohol(context) !== undefined) return undefined;
    const gate = context.workflow.of('clickGate')[0];
    if (context.value('campaign.options.ageGated') === true) {
      if (gate !== undefined) {
        return evidence(
          context.workflow,
          gate,
          `${workflow} describes a gate that is only a click: "${context.workflow.words(gate)}".`,
        );
      }
      return {
        field: 'campaign.options.ageGated',
        message:
          'campaign.options.ageGated is true and no birthday is asked for before the sign-up.',
      };
    }
    for (const path of [fields.samples, fields.summary, fields.description]) {
      const document = context.document(path);
      const span = document.of('restricted').find((found) => !isNegated(document, found));
      if (span !== undefined) {
        const found = evidence(
          document,
          span,
          `${path} limits the programme by age ("${document.words(span)}") and no birthday is asked for before the sign-up.`,
        );
        return { ...found, comparison: true };
      }
    }
    return undefined;
  },
};

/** Texts that `ageGateMissingOrWeak` refuses and accepts. */
export const ageGateMissingOrWeakPairs: readonly Pair[] = [
  {
    path: workflow,
    fails:
      'Visitors confirm "I am over 18" with a Yes or No button, then tick a box to receive text messages from Harbor Lane Dental.',
    passes:
      'Visitors type their date of birth (MM/DD/YYYY) before the form appears, then tick a box to receive text messages from Harbor Lane Dental.',
    setup: { 'campaign.options.ageGated': true },
  },
  {
    path: fields.samples,
    fails: 'Harbor Lane Dental: late show on Friday, adults 18+ only. Reply STOP to end.',
    passes: 'Harbor Lane Dental: visit on Friday, ages 3 to 18 welcome. Reply STOP to end.',
  },
];
