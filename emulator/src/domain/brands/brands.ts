import { addBusinessDays } from '../../world/calendar.js';
import type { CollectionOptions, Page } from '../../world/collection.js';
import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { charge } from '../balance.js';
import { DomainError } from '../domain-error.js';
import { switchFromTemporary } from '../numbers/temporary-number.js';
import type {
  Brand,
  BrandContact,
  BrandDetails,
  BrandStatus,
  VettingRun,
} from '../records/brand.js';
import type { Decision } from '../records/decision.js';
import { recordDecision } from '../reviews/decisions.js';
import { brandMoves, move, moved, recordMove } from '../reviews/lifecycle.js';
import { denialTexts, type ReviewDecision } from '../reviews/reviewer.js';
import { brandDecisionAt } from '../reviews/timing.js';

/** Members to change: a missing one stays as it is, `null` clears it. */
export type BrandPatch = {
  readonly [K in Exclude<keyof BrandDetails, 'contact'>]?: BrandDetails[K] | undefined;
} & {
  readonly contact?: { readonly [K in keyof BrandContact]?: string | null | undefined } | null;
};

/** How brands are stored and found. */
export const brandCollection: CollectionOptions<Brand> = {
  key: (brand) => brand.id,
  indexes: { status: (brand) => brand.status, archived: (brand) => String(brand.isArchived) },
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

/** The brand with this id. Throws a `DomainError` (`not-found`) when there is none. */
export function getBrand(account: Account, id: string): Brand {
  const brand = account.brands.get(id);
  if (!brand) throw new DomainError('not-found', `There is no brand with the id "${id}".`);
  return brand;
}

/** Saves a new brand. Nothing has to be complete yet. */
export function createBrand(account: Account, patch: BrandPatch): Brand {
  const now = account.world.now();
  const brand = account.brands.insert({
    ...brandDetails(patch),
    id: account.world.ids.next('b_'),
    status: 'INCOMPLETE',
    isArchived: false,
    errors: [],
    submissions: 0,
    vettings: [],
    createdAt: now,
    updatedAt: now,
  });
  recordMove(account, 'brand', brand.id, null, brand.status, 'created');
  return brand;
}

/**
 * Changes a brand's details. One that was verified or vetted falls back to `UNVERIFIED` and has to
 * be submitted again (Pinnacle API reference); saving the same details again changes nothing.
 */
export function updateBrand(account: Account, id: string, patch: BrandPatch): Brand {
  const brand = getBrand(account, id);
  const details = patched(brand, patch);
  if (!differs(brand, details)) return brand;
  const status = moved<BrandStatus>(brandMoves, brand.status, 'edit') ?? brand.status;
  if (status !== brand.status) recordMove(account, 'brand', id, brand.status, status, 'edited');
  return account.brands.update(id, { ...details, status, updatedAt: account.world.now() });
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

/**
 * Puts a brand before the reviewer.
 *
 * @throws DomainError `not-found`, `invalid` when it is incomplete or not in a state to submit,
 * `payment-required` when the fee is not covered
 */
export function submitBrand(account: Account, id: string): Brand {
  const brand = getBrand(account, id);
  const status = move<BrandStatus>(brandMoves, brand.status, 'submit', `The brand ${id}`);
  const missing = missingBrandFields(brand);
  if (missing.length > 0) {
    throw new DomainError(
      'invalid',
      `The brand ${id} is incomplete. Missing: ${missing.join(', ')}.`,
      Object.fromEntries(
        missing.map((field) => [field, 'is required before the brand can be submitted']),
      ),
    );
  }
  const { world, settings } = account;
  charge(account, settings.fees.brandSubmission, 'submit this brand');
  const submissions = brand.submissions + 1;
  const at = brandDecisionAt(settings.timing, world.random, world.now(), id, submissions);
  world.schedule(
    at,
    'brand.decide',
    { brandId: id, submission: submissions },
    `review of brand ${id}`,
  );
  recordMove(account, 'brand', id, brand.status, status, 'submitted');
  return account.brands.update(id, { status, submissions, errors: [], updatedAt: world.now() });
}

/**
 * Orders external vetting of a verified brand. It takes one business day (assumed) and gives a
 * score from 0 to 100.
 */
export function vetBrand(account: Account, id: string): Brand {
  const brand = getBrand(account, id);
  move<BrandStatus>(brandMoves, brand.status, 'vet', `The brand ${id}`);
  if (brand.vettings.some((run) => run.status === 'PENDING')) {
    throw new DomainError(
      'invalid',
      `The brand ${id} is being vetted already. Wait for the score.`,
    );
  }
  const { world, settings } = account;
  charge(account, settings.fees.brandVetting, 'vet this brand');
  const now = world.now();
  const run: VettingRun = { status: 'PENDING', startedAt: now, score: null };
  const at = settings.timing === 'instant' ? now : addBusinessDays(now, 1);
  world.schedule(at, 'brand.vetted', { brandId: id }, `external vetting of brand ${id}`);
  return account.brands.update(id, { vettings: [...brand.vettings, run], updatedAt: now });
}

/** Which brands to list. */
export interface BrandFilter {
  readonly status?: BrandStatus | undefined;
  readonly isArchived?: boolean | undefined;
  /** Part of the name, in any case. */
  readonly name?: string | undefined;
  readonly pageIndex: number;
  readonly pageSize: number;
}

/** Brands, newest first. Archived ones are left out only when asked to (assumed). */
export function listBrands(account: Account, filter: BrandFilter): Page<Brand> {
  const part = filter.name?.toLowerCase();
  return account.brands.page({
    where: {
      status: filter.status,
      archived: filter.isArchived === undefined ? undefined : String(filter.isArchived),
    },
    filter: part ? (brand) => (brand.name ?? '').toLowerCase().includes(part) : undefined,
    pageIndex: filter.pageIndex,
    pageSize: filter.pageSize,
  });
}

/**
 * Ends the review of a brand.
 *
 * @throws DomainError (`invalid`) when it is not under review
 */
export function settleBrand(
  account: Account,
  brand: Brand,
  decision: ReviewDecision,
  by: Decision['by'] = 'reviewer',
): Brand {
  const { id } = brand;
  const event = decision.approved ? 'approve' : 'reject';
  const status = move<BrandStatus>(brandMoves, brand.status, event, `The brand ${id}`);
  const errors = decision.approved ? [] : denialTexts(decision);
  recordDecision(account, 'brand', id, decision, by);
  recordMove(account, 'brand', id, brand.status, status, errors[0] ?? 'review passed');
  const settled = account.brands.update(id, { status, errors, updatedAt: account.world.now() });
  if (decision.approved) switchFromTemporary(account);
  return settled;
}

/** Scheduled work on brands. */
export const brandTasks = {
  'brand.decide': (account: Account, data: JsonObject): void => {
    const brand = account.brands.get(String(data.brandId));
    if (brand?.status !== 'PENDING' || brand.submissions !== data.submission) return;
    settleBrand(
      account,
      brand,
      account.settings.reviewer.reviewBrand({ brand, at: account.world.now() }),
    );
  },
  'brand.vetted': (account: Account, data: JsonObject): void => {
    const brand = account.brands.get(String(data.brandId));
    if (!brand) return;
    const { world } = account;
    const score = world.random.int(40, 95, 'vetting', brand.id, brand.vettings.length);
    const vettings = brand.vettings.map((run) =>
      run.status === 'PENDING' ? { ...run, status: 'ACTIVE' as const, score } : run,
    );
    // A brand that was edited meanwhile keeps its score but not the rank that comes with it.
    const status = moved<BrandStatus>(brandMoves, brand.status, 'vet');
    world.journal.record('brand.vetted', { id: brand.id, score });
    if (status) recordMove(account, 'brand', brand.id, brand.status, status, 'vetted');
    account.brands.update(brand.id, {
      status: status ?? brand.status,
      vettings,
      updatedAt: world.now(),
    });
  },
};

function patched(before: BrandDetails, patch: BrandPatch): BrandDetails {
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

function differs(before: BrandDetails, after: BrandDetails): boolean {
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
