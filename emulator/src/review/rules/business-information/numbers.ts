import { type Evidence, evidence, fieldEvidence, type Rule } from '../../rule.js';
import type { ReviewContext } from '../../context.js';
import { hasLegalSuffix, nameWords } from '../../text/brand-name.js';
import { isNegated } from '../../text/negation.js';

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
          message: `${number.e164 ?? 'A number'} is attached to a campaign of another brand.`,
        };
      }
    }
    return saidToBeShared(context);
  },
  pairs: [
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
      fails: 'The line is shared with our sister company Pier Orthodontics.',
      passes: 'We share an office with our sister company Pier Orthodontics; it has its own toll-free number.',
    },
  ],
};

function saidToBeShared(context: ReviewContext): Evidence | undefined {
  for (const path of textFields) {
    const document = context.document(path);
    const pooled = document
      .of('numberPooled')
      .find((span) => !isNegated(document, span) && !document.has('ownNumber', document.sentenceAt(span)));
    if (pooled !== undefined && !document.has('textConsent', document.sentenceAt(pooled))) {
      return evidence(document, pooled, `${path} says that several businesses use the number: "${document.words(pooled)}".`);
    }
    for (const sentence of document.sentences) {
      if (path === 'campaign.optIn.workflowDescription' && document.has('textConsent', sentence)) continue;
      const uses = document.of('sharedUse').filter(
        (span) => span.first >= sentence.first && span.after <= sentence.after,
      );
      if (uses.length === 0) continue;
      const number = document.first('numberNoun', sentence);
      const business = document.first('otherBusiness', sentence);
      if (number === undefined || business === undefined) continue;
      if (document.has('ownNumber', sentence)) continue;
      const words = document.words({ first: business.first, after: business.after });
      if (hasLegalSuffix(nameWords(words)) && isOwnName(context, document.words(sentence))) continue;
      const use = uses.find((span) => !isNegated(document, span));
      if (use === undefined) continue;
      const first = Math.min(number.first, business.first, use.first);
      const after = Math.max(number.after, business.after, use.after);
      return evidence(
        document,
        { first, after },
        `${path} says that another business uses the number: "${document.words({ first, after })}".`,
      );
    }
    for (const span of document.of('clientBusiness')) {
      const sentence = document.sentenceAt(span);
      if (!/s$/i.test(document.words(span))) continue;
      const one = document.first('oneNumber', sentence);
      if (one !== undefined && !isNegated(document, one) && !document.has('ownNumber', sentence)) {
        return evidence(
          document,
          { first: Math.min(one.first, span.first), after: Math.max(one.after, span.after) },
          `${path} says that several businesses use this number.`,
        );
      }
    }
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
  pairs: [
    {
      path: 'campaign.additionalInformation',
      fails: '',
      passes: 'One number for each of our six clinic locations, listed with addresses.',
      setup: {
        brandNumbers: ['+18332260101', '+18332260102', '+18332260103', '+18332260104', '+18332260105'],
        numbers: [{ e164: '+18332260106' }],
      },
    },
    {
      path: 'campaign.additionalInformation',
      fails: 'We would like to have a number of lines so that texts go out faster.',
      passes: 'Every branch office texts from a line of its own: Portland, Saco, Bath, Lewiston, Orono, Camden.',
      setup: { numbers: 6 },
    },
    { path: 'numbers', fails: 9, passes: 5 },
  ],
};

const saidToBeUnexplained = /\bno (?:particular |special )?(?:reason|explanation)\b/;
