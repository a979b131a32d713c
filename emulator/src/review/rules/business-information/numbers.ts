import type { ReviewContext } from '../../context.js';
import { type Evidence, evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { hasLegalSuffix, nameWords } from '../../text/brand-name.js';
import type { Document } from '../../text/document.js';
import { isNegated } from '../../text/negation.js';
import type { Span } from '../../text/pattern.js';

const textFields = [
  'campaign.additionalInformation',
  'campaign.useCase.summary',
  'campaign.optIn.workflowDescription',
  'brand.description',
];

/** One number sends for several businesses. */
export const numberSharedAcrossBusinesses: Rule = {
  reason: 'number-shared-across-businesses',
  check(context): Evidence | undefined {
    const brandId = context.trimmed('brand.id');
    for (const number of context.numberList) {
      const other = number.attachedBrandId;
      if (typeof other === 'string' && other !== '' && brandId !== '' && other !== brandId) {
        return {
          field: 'numbers',
          message: `${typeof number.e164 === 'string' ? number.e164 : 'A number'} is attached to a campaign of another brand.`,
        };
      }
    }
    return saidToBeShared(context);
  },
};

/** Texts that `numberSharedAcrossBusinesses` refuses and accepts. */
export const numberSharedAcrossBusinessesPairs: readonly Pair[] = [
  {
    path: 'numbers',
    fails: [{ e164: '+18332260123', attachedBrandId: 'b_other' }],
    passes: [{ e164: '+18332260123', attachedBrandId: 'b_1' }],
    setup: { 'brand.id': 'b_1' },
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'My wife runs Casco Florals LLC and texts her customers from the same number.',
    passes: 'My wife runs Casco Florals LLC and texts her customers from a number of her own.',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'We share the texting number with another shop on the pier.',
    passes: 'We park behind another shop on the pier; the number on its door is 4.',
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'The line is shared with our sister company Pier Orthodontics.',
    passes:
      'We share an office with our sister company Pier Orthodontics; it has its own toll-free number.',
  },
];

function saidToBeShared(context: ReviewContext): Evidence | undefined {
  for (const path of textFields) {
    const document = context.document(path);
    const span =
      pooled(context, document) ?? usedByAnother(context, document) ?? usedByMany(document);
    if (span === undefined) continue;
    return evidence(
      document,
      span,
      `${path} says that another business uses the number: "${document.words(span)}".`,
    );
  }
  return undefined;
}

/** The number is said to be pooled, rotated or split. */
function pooled(context: ReviewContext, document: Document): Span | undefined {
  return document.of('numberPooled').find((span) => {
    const sentence = document.sentenceAt(span);
    const told = isNegated(document, span) || document.has('ownNumber', sentence);
    return !told && isOurs(context, document, span) && !document.has('textConsent', sentence);
  });
}

/** "The numbers" are those of the customers where the business itself has only one. */
function isOurs(context: ReviewContext, document: Document, span: Span): boolean {
  return context.numberCount > 1 || !/\b(?:numbers|phones)\b/i.test(document.words(span));
}

/** One sentence names the number, another business and a use in common. */
function usedByAnother(context: ReviewContext, document: Document): Span | undefined {
  for (const sentence of document.sentences) {
    const use = document.within('sharedUse', sentence).find((span) => !isNegated(document, span));
    const number = document
      .within('numberNoun', sentence)
      .find((span) => isOurs(context, document, span));
    const business = document.first('otherBusiness', sentence);
    if (use === undefined || number === undefined || business === undefined) continue;
    if (document.has('ownNumber', sentence)) continue;
    // The wording of a consent speaks of the customer's number.
    if (document.path.endsWith('workflowDescription') && document.has('textConsent', sentence))
      continue;
    const suffixed = hasLegalSuffix(nameWords(document.words(business)));
    if (suffixed && isOwnName(context, document.words(sentence))) continue;
    return {
      first: Math.min(number.first, business.first, use.first),
      after: Math.max(number.after, business.after, use.after),
    };
  }
  return undefined;
}

/** Clients, tenants or franchisees all use this one number. */
function usedByMany(document: Document): Span | undefined {
  for (const one of document.of('oneNumber')) {
    const sentence = document.sentenceAt(one);
    if (isNegated(document, one) || document.has('ownNumber', sentence)) continue;
    const many = document
      .within('clientBusiness', sentence)
      .find((span) => /s$/i.test(document.words(span)));
    if (many === undefined) continue;
    return { first: Math.min(one.first, many.first), after: Math.max(one.after, many.after) };
  }
  return undefined;
}

function isOwnName(context: ReviewContext, sentence: string): boolean {
  const words = ` ${nameWords(sentence).join(' ')} `;
  const others = words.match(/ (?:llc|inc|corp|pllc|ltd|co)(?= )/g)?.length ?? 0;
  const own = nameWords(context.text('brand.name')).join(' ');
  return own !== '' && words.includes(` ${own} `) && others <= 1;
}

/** More than five numbers for one business without a reason. */
export const moreThanFiveNumbers: Rule = {
  reason: 'more-than-five-numbers',
  check(context): Evidence | undefined {
    const count = context.numberCount;
    if (count <= 5) return undefined;
    const path = 'campaign.additionalInformation';
    const document = context.document(path);
    const explained = document.text.trim().length >= 30 && document.has('manyReason');
    if (explained && !saidToBeUnexplained.test(document.folded)) return undefined;
    const note = fieldEvidence(context, path, '');
    const message = `${count} numbers are asked for and ${path} does not say what each is for.`;
    return { ...note, message };
  },
};

/** Texts that `moreThanFiveNumbers` refuses and accepts. */
export const moreThanFiveNumbersPairs: readonly Pair[] = [
  {
    path: 'campaign.additionalInformation',
    fails: '',
    passes: 'One number for each of our six clinic locations, listed with addresses.',
    setup: {
      brandNumbers: [
        '+18332260101',
        '+18332260102',
        '+18332260103',
        '+18332260104',
        '+18332260105',
      ],
      numbers: [{ e164: '+18332260106' }],
    },
  },
  {
    path: 'campaign.additionalInformation',
    fails: 'We would like to have a number of lines so that texts go out faster.',
    passes:
      'Every branch office texts from a line of its own: Portland, Saco, Bath, Lewiston, Orono, Camden.',
    setup: { numbers: 6 },
  },
  { path: 'numbers', fails: 9, passes: 5 },
];

const saidToBeUnexplained = /\bno (?:particular |special )?(?:reason|explanation)\b/;
