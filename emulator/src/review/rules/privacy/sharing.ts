import type { ReviewContext } from '../../context.js';
import { readLimit } from '../../input.js';
import { lexicon } from '../../lexicon/index.js';
import { type Evidence, evidence, type Pair, type Rule } from '../../rule.js';
import { nameWords } from '../../text/brand-name.js';
import type { Sentence } from '../../text/document.js';
import { Document } from '../../text/document.js';
import { isDeniedAfter, isNegated, isNegator } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';

const paths = [
  'campaign.optIn.workflowDescription',
  'campaign.keywords.OPT_IN.message',
  'campaign.additionalInformation',
  'campaign.useCase.summary',
  'brand.description',
];

/** Consent or policy lets others use the number. */
export const optInDataShared: Rule = {
  reason: 'opt-in-data-shared',
  check(context): Evidence | undefined {
    for (const path of paths) {
      const document = context.document(path);
      for (const sentence of document.sentences) {
        const span = sharing(document, sentence);
        if (
          span !== undefined &&
          !isBrand(context, document, span) &&
          !isCarvedOut(document, span)
        ) {
          return evidence(
            document,
            span,
            `${path} lets others use the numbers: "${document.words(span)}".`,
          );
        }
      }
    }
    const policy = context.world.links?.privacyPolicy?.text;
    if (typeof policy === 'string') {
      const document = new Document(
        'campaign.links.privacyPolicy',
        policy.slice(0, readLimit),
        lexicon(),
      );
      const carved = document.has('policyCarveOut');
      const shares = document.sentences.some(
        (sentence) => sharing(document, sentence) !== undefined,
      );
      if (shares && !carved) {
        return {
          field: document.path,
          message:
            'The privacy policy allows sharing of personal data and makes no exception for opt-in data.',
          reason: context.provider === 'twilio' ? 'privacy-policy-shares-opt-in-data' : this.reason,
        };
      }
    }
    return undefined;
  },
};

/** Texts that `optInDataShared` refuses and accepts. */
export const optInDataSharedPairs: readonly Pair[] = [
  {
    path: 'campaign.optIn.workflowDescription',
    fails:
      'On our web form: "By ticking the box you agree to receive text messages from Harbor Lane Dental and our marketing partners."',
    passes:
      'On our web form: "By ticking the box you agree to receive text messages from Harbor Lane Dental." We do not share your number with third parties.',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'Numbers from the form are passed along to two local sponsors.',
    passes: 'Numbers from the form are never passed along to sponsors or anybody else.',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'We sell contact details of patients to an outside company.',
    passes: 'Patients share their feedback with the office after a visit.',
  },
  {
    path: 'world.links',
    fails: {
      privacyPolicy: {
        text: `We may share your personal information with affiliates and partners. ${'This page explains how we work. '.repeat(9)}`,
      },
    },
    passes: {
      privacyPolicy: {
        text: `We may share your personal information with affiliates and partners. Text messaging opt-in data is excluded and will not be shared with any third parties. ${'This page explains how we work. '.repeat(9)}`,
      },
    },
  },
];

/** "Texts from Clearpine Health Partners" is the business itself. */
function isBrand(context: ReviewContext, document: Document, span: Span): boolean {
  const last = { first: span.after - 1, after: span.after };
  const words = nameWords(document.words(last));
  const own = [...nameWords(context.text('brand.name')), ...nameWords(context.text('brand.dba'))];
  return (
    words.length > 0 &&
    words.every((word) => own.includes(word)) &&
    context.brandIn(document, document.sentenceAt(span)) !== undefined
  );
}

/** A policy shares data in general, and a later sentence keeps the numbers and the consent out of it. */
function isCarvedOut(document: Document, span: Span): boolean {
  if (/\b(?:numbers?|phones?|mobile|cell|opt|consent|texts?|list)\b/i.test(document.words(span)))
    return false;
  const { index } = document.sentenceAt(span);
  return document.sentences
    .slice(index + 1, index + 3)
    .some((later) => document.has('policyCarveOut', later));
}

function hasNegator(document: Document, span: Span): boolean {
  for (let index = span.first; index < span.after; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && isNegator(token.norm)) return true;
  }
  return false;
}

function within(document: Document, concept: string, sentence: Sentence): Span[] {
  return document.within(concept, sentence);
}

function sharing(document: Document, sentence: Sentence): Span | undefined {
  const from = within(document, 'fromOthers', sentence).find(
    (span) => !isNegated(document, span, 10) && !hasNegator(document, span),
  );
  if (from !== undefined) return from;
  if (document.has('senderLine', sentence) && !document.has('textConsent', sentence))
    return undefined;
  const others = within(document, 'thirdParty', sentence);
  if (others.length === 0) return undefined;
  for (const verb of within(document, 'shareVerb', sentence)) {
    if (isNegated(document, verb, 9) || isDeniedAfter(document, verb, 3)) continue;
    const other = others.find((span) => span.after > verb.first && span.first - verb.after <= 14);
    if (other === undefined || isNegated(document, other, 2)) continue;
    const data = within(document, 'dataNoun', sentence).some(
      (span) => span.first >= verb.first - 12 && span.after <= other.after + 4,
    );
    if (!data) continue;
    if (
      document.has('serviceProvider', sentence) &&
      !/\b(?:market|sell|sold|promot|advertis)/.test(document.folded)
    )
      continue;
    if (document.has('carveOut', sentence)) continue;
    return { first: verb.first, after: Math.max(other.after, verb.after) };
  }
  return undefined;
}
