import type { ReviewContext } from '../../context.js';
import { type Evidence, fieldEvidence, type Pair, type Rule } from '../../rule.js';
import { hasLegalSuffix, nameWords } from '../../text/brand-name.js';

/** Facts or wording show another legal type than the declared one. */
export const entityTypeMismatch: Rule = {
  reason: 'entity-type-mismatch',
  check(context): Evidence | undefined {
    const type = context.trimmed('brand.type').toUpperCase();
    const registered = context.world.registry?.type;
    if (typeof registered === 'string' && registered !== '' && registered.toUpperCase() !== type) {
      return fieldEvidence(
        context,
        'brand.type',
        `brand.type says ${type || 'nothing'}, the register says ${registered}.`,
      );
    }
    const contradiction = contradictionOf(context, type);
    return contradiction === undefined
      ? undefined
      : fieldEvidence(context, 'brand.type', `brand.type says ${type}, ${contradiction}.`);
  },
};

/** Texts that `entityTypeMismatch` refuses and accepts. */
export const entityTypeMismatchPairs: readonly Pair[] = [
  { path: 'world.registry', fails: { type: 'NON_PROFIT' }, passes: { type: 'PRIVATE_PROFIT' } },
  {
    path: 'brand.name',
    fails: 'Harbor Lane Dental Inc',
    passes: 'Harbor Lane Dental',
    setup: { 'brand.type': 'SOLE_PROPRIETOR', 'brand.entityType': 'SOLE_PROPRIETORSHIP' },
  },
  {
    path: 'brand.name',
    fails: 'Harbor Lane Dental, PLLC',
    passes: 'Harbor Lane Dental',
    setup: { 'brand.type': 'SOLE_PROPRIETOR', 'brand.entityType': 'SOLE_PROPRIETORSHIP' },
  },
  {
    path: 'brand.website',
    fails: 'https://www.harborlanedental.gov',
    passes: 'https://www.harborlanedental.com',
  },
  {
    path: 'brand.type',
    fails: 'PRIVATE_PROFIT',
    passes: 'GOVERNMENT',
    setup: { 'brand.name': 'County of Harbor Lane', 'brand.entityType': 'CORP' },
  },
  {
    path: 'brand.description',
    fails: 'Harbor Lane Dental is a 501(c)(3) that treats children.',
    passes: 'Harbor Lane Dental keeps the books of a 501(c)(3) that treats children.',
  },
];

const places = new Set('town city county village borough township state parish'.split(' '));
const charity =
  /(?:^|\b(?:we are|is|are|as)\s+)(?:an?\s+)?(?:[a-z-]+\s+){0,2}(?:501\s?\(?c\b|non-?profit (?:organization|corporation|charity|association)\b)/;

/** What in the submission itself speaks against the declared type. */
function contradictionOf(context: ReviewContext, type: string): string | undefined {
  if (type === '') return undefined;
  const name = nameWords(context.text('brand.name'));
  const company = hasLegalSuffix(name);
  if (company && type === 'SOLE_PROPRIETOR') return 'the name is that of a company';
  if (company && type === 'GOVERNMENT' && name.at(-1) !== 'corporation')
    return 'the name is that of a company';
  if (type === 'GOVERNMENT') return undefined;
  if ((context.website?.host ?? '').endsWith('.gov')) return 'the website is a .gov site';
  if (type === 'NON_PROFIT') return undefined;
  if (!company && places.has(name[0] ?? '') && name[1] === 'of')
    return 'the name is that of a government';
  const described = context.document('brand.description').folded.slice(0, 4000).trim();
  return charity.test(described) ? 'the description speaks of a charity' : undefined;
}
