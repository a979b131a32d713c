import type { BrandContact, BrandDetails } from '../records/brand.js';

/** Members to change: a missing one stays as it is, `null` clears it. */
export type BrandPatch = {
  readonly [K in Exclude<keyof BrandDetails, 'contact'>]?: BrandDetails[K] | undefined;
} & {
  readonly contact?: { readonly [K in keyof BrandContact]?: string | null | undefined } | null;
};

const NO_CONTACT: BrandContact = { name: null, title: null, email: null, phone: null };

const NO_DETAILS: BrandDetails = {
  name: null,
  dba: null,
  description: null,
  ein: null,
  email: null,
  website: null,
  address: null,
  sector: null,
  type: null,
  entityType: null,
  contact: NO_CONTACT,
};

/** Details from what was given; everything else is `null`. */
export function brandDetails(patch: BrandPatch): BrandDetails {
  return patched(NO_DETAILS, patch);
}

/** Members that a submission needs: all but `description` and `dba` (Pinnacle API reference). */
const REQUIRED = [
  'name',
  'ein',
  'email',
  'website',
  'address',
  'sector',
  'type',
  'entityType',
] as const;
const REQUIRED_OF_CONTACT = ['name', 'title', 'email', 'phone'] as const;

/** Fields that are still missing, by path. */
export function missingBrandFields(details: BrandDetails): string[] {
  return [
    ...REQUIRED.filter((field) => isBlank(details[field])),
    ...REQUIRED_OF_CONTACT.filter((field) => isBlank(details.contact[field])).map(
      (field) => `contact.${field}`,
    ),
  ];
}

/** Details with some members changed. */
export function patched(before: BrandDetails, patch: BrandPatch): BrandDetails {
  const keep = <T>(given: T | undefined, old: T): T => (given === undefined ? old : given);
  const person = patch.contact;
  return {
    name: keep(patch.name, before.name),
    dba: keep(patch.dba, before.dba),
    description: keep(patch.description, before.description),
    ein: keep(patch.ein, before.ein),
    email: keep(patch.email, before.email),
    website: keep(patch.website, before.website),
    address: keep(patch.address, before.address),
    sector: keep(patch.sector, before.sector),
    type: keep(patch.type, before.type),
    entityType: keep(patch.entityType, before.entityType),
    contact:
      person === null
        ? NO_CONTACT
        : {
            name: keep(person?.name, before.contact.name),
            title: keep(person?.title, before.contact.title),
            email: keep(person?.email, before.contact.email),
            phone: keep(person?.phone, before.contact.phone),
          },
  };
}

/** Whether details differ in anything that a reviewer sees. */
export function differs(before: BrandDetails, after: BrandDetails): boolean {
  return (
    REQUIRED_OF_CONTACT.some((field) => before.contact[field] !== after.contact[field]) ||
    [...REQUIRED, 'dba' as const, 'description' as const].some(
      (field) => before[field] !== after[field],
    )
  );
}

function isBlank(value: string | null): boolean {
  return value === null || value.trim() === '';
}
