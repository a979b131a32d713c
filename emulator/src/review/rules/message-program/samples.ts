import type { ReviewContext, SampleDocument } from '../../context.js';
import { groupsByUseCase } from '../../lexicon/programmes.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { isNegated } from '../../text/negation.js';
import { undeclaredTradeName } from '../business-information/names.js';
import { isBusinessBlank } from '../business-information/platform.js';
import { saysHowToStop } from './notices.js';

const path = 'campaign.productionMessageContent';

const deferral =
  /^\W*(?:n\/?a\b|none|null|tbd|tba|todo|test(?:ing)?(?: message)?|sample(?: message| text)?(?: here| goes here)?|placeholder|lorem ipsum|xxx+|asdf|(?:your |insert )?(?:message|text|content|sms)(?: goes)? here|hello world|message \d|coming soon|same as (?:above|before)|not applicable|pending|unknown|various|varies|\.+|-+)/i;
const elsewhere =
  /^\W*(?:please\s+|kindly\s+)?(?:see|refer|check|look|find|as (?:shown|described|per)|attached|available|sent|in (?:the |our )?(?:attach|pdf|doc|file|email))\b|\b(?:is|are|form|file|document|screenshots?) attached\b/i;
const later =
  /\b(?:will|to) (?:be )?(?:provided?|suppl(?:y|ied)|sent|send|furnish(?:ed)?|add(?:ed)?|follow|determined|written|drafted|composed|created|prepared|finali[sz]ed|defined|developed|completed|decided?|shared?|submitted|vary|come)\b|\b(?:upon|on) request\b|\bnot (?:yet )?(?:decided|written|ready|available|final)\b|\bto follow\b|\bwill vary\b|\bstill (?:writing|drafting|working)\b|\bdepends on\b|\b(?:tell|explain|describe|give|send)\b.{0,30}\blater\b/i;

/** True for text that stands in for a message that nobody wrote yet. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.slice(0, 1000).trim().replace(/\s+/g, ' ');
  if (trimmed === '') return true;
  if (deferral.test(trimmed) && trimmed.length < 60) return true;
  return trimmed.length < 160 && (elsewhere.test(trimmed) || later.test(trimmed));
}

function hasAny(sample: SampleDocument, concepts: readonly string[]): boolean {
  return concepts.some((concept) => sample.document.has(concept));
}

function quoteOf(sample: SampleDocument): { start: number; end: number } {
  return { start: sample.start, end: Math.min(sample.end, sample.start + 160) };
}

/** Samples are placeholders, missing, or about something else than the use case. */
export const sampleMismatchOrIncomplete: Rule = {
  reason: 'sample-mismatch-or-incomplete',
  check(context): Evidence | undefined {
    const text = context.trimmed(path);
    if (text === '') return { field: path, message: `${path} is empty.` };
    const { samples } = context;
    const signed = samples.some(
      (sample) => context.brandIn(sample.document) !== undefined || saysHowToStop(sample.document),
    );
    if (!signed && isPlaceholder(text)) {
      return fieldEvidence(context, path, `${path} holds no message: "${clip(text)}".`);
    }
    const stub = samples.find(
      (sample) =>
        isPlaceholder(sample.text) &&
        !saysHowToStop(sample.document) &&
        context.brandIn(sample.document) === undefined,
    );
    if (stub !== undefined) {
      return {
        field: path,
        quote: quoteOf(stub),
        message: `A sample holds no message: "${clip(stub.text)}".`,
      };
    }
    if (text.length < 20) {
      return fieldEvidence(context, path, `"${clip(text)}" is no complete message.`);
    }
    return mismatch(context);
  },
};

/** Texts that `sampleMismatchOrIncomplete` refuses and accepts. */
export const sampleMismatchOrIncompletePairs: readonly Pair[] = [
  {
    path,
    fails: 'See attached',
    passes:
      'Harbor Lane Dental: your appointment is confirmed for Mar 15 at 2 PM. Reply STOP to opt out.',
  },
  {
    path,
    fails: 'The texts will be written once the account is approved.',
    passes: 'Harbor Lane Dental: your crown will be ready on Monday. Reply STOP to opt out.',
  },
  {
    path,
    fails:
      'Harbor Lane Dental: whitening is 30% off this week! Reply STOP to opt out.\nHarbor Lane Dental: use code SMILE to save $40. Reply STOP to opt out.',
    passes:
      'Harbor Lane Dental: your whitening visit is on Friday at 9. Reply STOP to opt out.\nHarbor Lane Dental: your estimate is $40. Reply STOP to opt out.',
  },
  {
    path,
    fails: 'Harbor Lane Dental: 20% off all night guards today. Reply STOP to opt out.',
    passes: 'Harbor Lane Dental: your login code is 447190. Reply STOP to opt out.',
    setup: {
      'campaign.useCase.value': 'TWO_FA',
      'campaign.useCase.summary':
        'Login codes for patients who sign in to the portal and chose texts.',
      'campaign.optIn.workflowDescription':
        'In the portal settings of Harbor Lane Dental patients may tick a box: "I agree to receive login code text messages from Harbor Lane Dental. One message per login. Msg & data rates may apply. Reply STOP to opt out, HELP for help." The box is empty and optional. Privacy policy and terms are linked.',
    },
  },
];

function mismatch(context: ReviewContext): Evidence | undefined {
  const { samples, useCase } = context;
  const groups = groupsByUseCase[useCase];
  if (groups === undefined || samples.length === 0) return undefined;
  const promotional = samples.filter((sample) => isPromotional(context, sample));
  if (useCase === 'TWO_FA') {
    const other = samples.find(
      (sample) =>
        !sample.document.has('otpWord') &&
        !hasAny(sample, ['security']) &&
        !sample.document.tokens.some(
          ({ kind, norm }) => kind === 'blank' || (kind === 'number' && norm.length >= 4),
        ),
    );
    const wrong = promotional[0] ?? other;
    if (wrong === undefined) return undefined;
    return {
      field: path,
      quote: quoteOf(wrong),
      message: 'A sample of a passcode programme carries no code.',
    };
  }
  if (groups.length === 0 || groups.includes('marketing')) return undefined;
  if (promotional.length < samples.length) return undefined;
  const fits = samples.some((sample) =>
    groups.some((group) => group !== 'fundraising' && strongGroup(sample, group)),
  );
  if (fits) return undefined;
  const first = samples[0];
  if (first === undefined) return undefined;
  return {
    field: path,
    quote: quoteOf(first),
    message: `Every sample is an advertisement, the use case is ${useCase}.`,
    comparison: true,
  };
}

function strongGroup(sample: SampleDocument, group: string): boolean {
  return sample.document.of(group).length >= 2;
}

/** True for samples that advertise. */
export function isPromotional(context: ReviewContext, { document }: SampleDocument): boolean {
  return document
    .of('promoSample')
    .some((span) => !isNegated(document, span) && !context.isName(document, span));
}

/** A sample does not name the business. */
export const unbrandedSamples: Rule = {
  reason: 'unbranded-samples',
  check(context): Evidence | undefined {
    const { samples } = context;
    if (context.brand.forms.length === 0 || isPlaceholder(context.text(path))) return undefined;
    if (undeclaredTradeName(context) !== undefined) return undefined;
    for (const sample of samples) {
      if (context.brandIn(sample.document) !== undefined) continue;
      const blank = sample.document.tokens.some(
        (token) => token.kind === 'blank' && isBusinessBlank(token.norm),
      );
      if (blank) continue;
      return {
        field: path,
        quote: quoteOf(sample),
        message: `A sample does not name the business: "${clip(sample.text)}".`,
      };
    }
    return undefined;
  },
};

/** Texts that `unbrandedSamples` refuses and accepts. */
export const unbrandedSamplesPairs: readonly Pair[] = [
  {
    path,
    fails: 'Your appointment is confirmed for Mar 15 at 2 PM. Reply STOP to opt out.',
    passes:
      'Harbor Lane Dental: your appointment is confirmed for Mar 15 at 2 PM. Reply STOP to opt out.',
  },
  {
    path,
    fails:
      'Harbor Lane Dental: see you Monday. Reply STOP to opt out.\nYour results are in, call us. Reply STOP to opt out.',
    passes:
      'Harbor Lane Dental: see you Monday. Reply STOP to opt out.\nYour results are in at Harbor Lane. Reply STOP to opt out.',
  },
  {
    path,
    fails: '1) Time for a check-up! Reply STOP to opt out. 2) See you at 9. Reply STOP to opt out.',
    passes:
      '1) HARBOR LANE DENTAL Time for a check-up! Reply STOP to opt out. 2) HarborLane: see you at 9. Reply STOP to opt out.',
  },
];

/** No sample shows how to stop. */
export const samplesMissingOptOut: Rule = {
  reason: 'samples-missing-opt-out',
  check(context): Evidence | undefined {
    const { samples } = context;
    if (samples.length === 0 || isPlaceholder(context.text(path))) return undefined;
    const without = samples.filter((sample) => !saysHowToStop(sample.document));
    const first = without[0];
    if (first === undefined) return undefined;
    if (without.length < samples.length && context.profile !== 'strict') return undefined;
    const many = without.length === samples.length ? 'No sample' : 'Not every sample';
    return { field: path, quote: quoteOf(first), message: `${many} says how to stop the texts.` };
  },
};

/** Texts that `samplesMissingOptOut` refuses and accepts. */
export const samplesMissingOptOutPairs: readonly Pair[] = [
  {
    path,
    fails: 'Harbor Lane Dental: your appointment is confirmed for Mar 15 at 2 PM.',
    passes: 'Harbor Lane Dental: your appointment is confirmed for Mar 15 at 2 PM. STOP=end',
  },
  {
    path,
    fails: 'Harbor Lane Dental: the bus stop moved, park behind the office for your visit.',
    passes:
      'Harbor Lane Dental: the bus stop moved, park behind the office for your visit. Opt out: text STOP',
  },
  {
    path,
    fails: 'Harbor Lane Dental: stop by on Monday for your cleaning, we are open till 5.',
    passes:
      'Harbor Lane Dental: stop by on Monday for your cleaning. To unsubscribe, respond with END.',
  },
];

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
