import { fields } from '../../context.js';
import { tellingGroups } from '../../lexicon/telling.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';

/** Several use cases chosen, one has no sample. */
export const sampleMissingForUseCase: Rule = {
  reason: 'sample-missing-for-use-case',
  check(context): Evidence | undefined {
    const given = context.samples.length;
    if (context.useCase !== 'MIXED' || given === 0) return undefined;
    const summary = context.document(fields.summary);
    const counted = countedProgrammes(summary);
    const named = Math.max(counted, given === 1 ? namedProgrammes(summary) : 0);
    if (given >= named) return undefined;
    return fieldEvidence(
      context,
      fields.samples,
      `${fields.summary} names ${named} kinds of texts, there ${given === 1 ? 'is one sample' : `are ${given} samples`}.`,
    );
  },
};

/** Texts that `sampleMissingForUseCase` refuses and accepts. */
export const sampleMissingForUseCasePairs: readonly Pair[] = [
  {
    path: fields.samples,
    fails: 'Harbor Lane Dental: your visit is on Friday. Reply STOP to opt out.',
    passes:
      'Harbor Lane Dental: your visit is on Friday. Reply STOP to opt out.\nHarbor Lane Dental: whitening is 10% off. Reply STOP to opt out.',
    setup: /* @__PURE__ */ mixed(
      'Appointment reminders for patients and, apart from them, promotional offers.',
    ),
  },
  {
    path: fields.samples,
    fails:
      'Harbor Lane Dental: your visit is on Friday. Reply STOP to opt out.\nHarbor Lane Dental: how did we do, 1 to 5? Reply STOP to opt out.',
    passes:
      'Harbor Lane Dental: your visit is on Friday. Reply STOP to opt out.\nHarbor Lane Dental: how did we do, 1 to 5? Reply STOP to opt out.\nHarbor Lane Dental: your bill is ready. Reply STOP to opt out.',
    setup: /* @__PURE__ */ mixed(
      'We run three kinds of texts: visits, polls after a visit, and bills.',
    ),
  },
];

const numerals = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** The number in "three programmes", zero when none is given. */
function countedProgrammes(summary: Document): number {
  const span = summary.first('countedProgrammes');
  if (span === undefined) return 0;
  const word = summary.tokens[span.first]?.norm ?? '';
  const value = numerals.indexOf(word) > 0 ? numerals.indexOf(word) : Number(word);
  return Number.isInteger(value) && value <= 6 ? value : 0;
}

/** How many kinds of programmes are told apart, two when texts both inform and advertise. */
function namedProgrammes(summary: Document): number {
  const kinds = Object.keys(tellingGroups).filter((kind) =>
    summary.of(`tell:${kind}`).some((span) => !isNegated(summary, span, 6)),
  );
  const both = summary.has('promoWord') && summary.has('infoWord');
  return both || kinds.length >= 3 || summary.has('bothKinds') ? 2 : 1;
}

function mixed(summary: string): Readonly<Record<string, string>> {
  return {
    'campaign.useCase.value': 'MIXED',
    'campaign.useCase.summary': summary,
    'campaign.optIn.workflowDescription':
      'On the Harbor Lane Dental web form are separate empty boxes: "I agree to receive appointment text messages from Harbor Lane Dental" and "I agree to receive marketing text messages from Harbor Lane Dental". Message frequency varies. Message and data rates may apply. Reply STOP to opt out, HELP for help. Each is optional. Privacy policy and terms are linked.',
  };
}
