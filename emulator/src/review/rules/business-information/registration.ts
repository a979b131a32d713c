import type { ReviewContext } from '../../context.js';
import { isInForce } from '../../providers.js';
import { reason } from '../../reasons/index.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';

const validPrefixes = new Set(
  (
    '01 02 03 04 05 06 10 11 12 13 14 15 16 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 ' +
    '41 42 43 44 45 46 47 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 71 72 73 74 75 ' +
    '76 77 80 81 82 83 84 85 86 87 88 90 91 92 93 94 95 98 99'
  ).split(' '),
);

/** What is wrong with an employer identification number. */
export function einFault(ein: string, soleProprietor: boolean): string | undefined {
  const text = ein.trim();
  const digits = text.replace(/\D/g, '');
  if (text === '') return soleProprietor ? undefined : 'no registration number (EIN) is given';
  if (/^(?:n\/?a|none|no|exempt|-+)$/i.test(text)) {
    return soleProprietor ? undefined : 'no registration number (EIN) is given';
  }
  if (digits.length !== 9 || /[a-z]/i.test(text)) return 'an EIN has nine digits';
  if (/^(\d)\1{8}$/.test(digits) || !validPrefixes.has(digits.slice(0, 2))) {
    return 'the IRS issues no EIN with this prefix';
  }
  return undefined;
}

/** Registration number missing, impossible, or that of another business. */
export const registrationNumberInvalid: Rule = {
  reason: 'registration-number-invalid',
  check(context): Evidence | undefined {
    const path = 'brand.ein';
    const type = `${context.trimmed('brand.type')} ${context.trimmed('brand.entityType')}`;
    const fault = einFault(context.text(path), /SOLE/i.test(type));
    if (fault !== undefined) {
      return {
        ...fieldEvidence(context, path, `In ${path} ${fault}.`),
        fix: 'Copy the EIN from the IRS letter; leave it out for a sole proprietor without one.',
        ...elsewhere(context),
      };
    }
    if (context.world.registry?.registrationNumberMatches !== false) return undefined;
    const message = 'The EIN belongs to another business.';
    return { ...fieldEvidence(context, path, message), ...elsewhere(context) };
  },
};

/** Texts that `registrationNumberInvalid` refuses and accepts. */
export const registrationNumberInvalidPairs: readonly Pair[] = [
  { path: 'brand.ein', fails: '00-1234567', passes: '84-1234567' },
  { path: 'brand.ein', fails: '', passes: '841234567' },
  {
    path: 'world.registry',
    fails: { registrationNumberMatches: false },
    passes: { registrationNumberMatches: true },
  },
];

/**
 * A number that was given and cannot be right was wrong business information before providers asked
 * for it; one that is missing was nothing.
 */
function elsewhere(context: ReviewContext): Pick<Evidence, 'reason'> {
  const asked = reason('registration-number-invalid');
  const known = asked !== undefined && isInForce(asked, context.provider, context.asOf);
  return known || context.trimmed('brand.ein') === ''
    ? {}
    : { reason: 'business-info-unverifiable' };
}

/** The register does not show that the business exists, and no document was attached. */
export const registrationDocumentsRequired: Rule = {
  reason: 'registration-documents-required',
  check(context): Evidence | undefined {
    const registry = context.world.registry;
    if (registry === undefined) return undefined;
    const documents = context.value('campaign.businessDocuments');
    if (Array.isArray(documents) && documents.length > 0) return undefined;
    const young = typeof registry.ageDays === 'number' && registry.ageDays < 180;
    if (registry.found !== false && !young) return undefined;
    const why = young ? 'was registered less than six months ago' : 'is in no public register';
    return fieldEvidence(context, 'brand.name', `The business ${why} and no document is attached.`);
  },
};

/** Texts that `registrationDocumentsRequired` refuses and accepts. */
export const registrationDocumentsRequiredPairs: readonly Pair[] = [
  { path: 'world.registry', fails: { found: false }, passes: { found: true, ageDays: 2000 } },
  {
    path: 'campaign.businessDocuments',
    fails: [],
    passes: ['ein-letter.pdf'],
    setup: { 'world.registry': { found: true, ageDays: 40 } },
  },
];
