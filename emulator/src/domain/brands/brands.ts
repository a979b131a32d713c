import { addBusinessDays } from '../../world/calendar.js';
import type { CollectionOptions, Page } from '../../world/collection.js';
import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { charge } from '../balance.js';
import { DomainError } from '../domain-error.js';
import { switchFromTemporary } from '../numbers/temporary-number.js';
import type { Brand, BrandStatus, VettingRun } from '../records/brand.js';
import type { Decision } from '../records/decision.js';
import { judged } from '../reviews/arranged.js';
import { recordDecision } from '../reviews/decisions.js';
import {
  brandMoves,
  conflict,
  forcedMove,
  legalEvents,
  move,
  moved,
  recordMove,
} from '../reviews/lifecycle.js';
import { denialTexts, type ReviewDecision } from '../reviews/reviewer.js';
import { brandDecisionAt } from '../reviews/timing.js';
import { dropStep, planStep } from '../transitions/steps.js';
import { due } from '../transitions/transitions.js';
import {
  type BrandPatch,
  brandDetails,
  differs,
  missingBrandFields,
  patched,
} from './brand-details.js';

/** How brands are stored and found. */
export const brandCollection: CollectionOptions<Brand> = {
  key: (brand) => brand.id,
  indexes: { status: (brand) => brand.status, archived: (brand) => String(brand.isArchived) },
};

const REVIEW = 'brand.review';
const VETTING = 'brand.vetting';
const VETTED = 'brand.vetted';

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
  const when = due(
    account,
    REVIEW,
    (now) => brandDecisionAt(settings.timing, world.random, now, id, submissions),
    id,
    submissions,
  );
  const step = {
    model: REVIEW,
    subject: id,
    task: 'brand.decide',
    data: { brandId: id, submission: submissions },
    cause: `review of brand ${id}`,
  } as const;
  const taskId = planStep(account, step, when);
  recordMove(account, 'brand', id, brand.status, status, 'submitted');
  const changes = { status, submissions, taskId, errors: [], updatedAt: world.now() };
  return account.brands.update(id, changes);
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
  const when = due(
    account,
    VETTING,
    () => (settings.timing === 'instant' ? now : addBusinessDays(now, 1)),
    id,
    brand.vettings.length,
  );
  const step = {
    model: VETTING,
    subject: id,
    task: VETTED,
    data: { brandId: id },
    cause: `external vetting of brand ${id}`,
  } as const;
  const taskId = planStep(account, step, when);
  const run: VettingRun = { status: 'PENDING', startedAt: now, score: null, taskId };
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
 * @param force whether it may be decided about when it is not under review
 * @throws DomainError (`conflict`) when it is not under review
 */
export function settleBrand(
  account: Account,
  brand: Brand,
  decision: ReviewDecision,
  by: Decision['by'] = 'reviewer',
  force = false,
): Brand {
  const { id } = brand;
  const event = decision.approved ? 'approve' : 'reject';
  const subject = `The brand ${id}`;
  const { to: status, forced } = forcedMove<BrandStatus>(
    brandMoves,
    brand.status,
    event,
    subject,
    force,
  );
  const errors = decision.approved ? [] : denialTexts(decision);
  dropStep(account, { model: REVIEW, subject: id }, brand.taskId);
  recordDecision(account, 'brand', id, decision, by);
  recordMove(account, 'brand', id, brand.status, status, errors[0] ?? 'review passed', forced);
  const changes = { status, errors, taskId: null, updatedAt: account.world.now() };
  const settled = account.brands.update(id, changes);
  if (decision.approved) switchFromTemporary(account);
  return settled;
}

/**
 * Ends the external vetting of a brand with a score.
 *
 * @param score 0 to 100; default: drawn from the seed
 * @throws DomainError (`conflict`) when it is not being vetted
 */
export function settleVetting(
  account: Account,
  brand: Brand,
  score = scoreOf(account, brand),
): Brand {
  const { world } = account;
  const { id } = brand;
  if (!brand.vettings.some((run) => run.status === 'PENDING')) {
    throw conflict(`The brand ${id} is not being vetted.`, legalEvents(brandMoves, brand.status));
  }
  for (const { taskId } of brand.vettings) {
    dropStep(account, { model: VETTING, subject: id }, taskId);
  }
  const vettings = brand.vettings.map((run) =>
    run.status === 'PENDING' ? { ...run, status: 'ACTIVE' as const, score, taskId: null } : run,
  );
  // A brand that was edited meanwhile keeps its score but not the rank that comes with it.
  const status = moved<BrandStatus>(brandMoves, brand.status, 'vet');
  world.journal.record('brand.vetted', { id, score });
  if (status) recordMove(account, 'brand', id, brand.status, status, 'vetted');
  return account.brands.update(id, {
    status: status ?? brand.status,
    vettings,
    updatedAt: world.now(),
  });
}

/** Scheduled work on brands. */
export const brandTasks = {
  'brand.decide': (account: Account, data: JsonObject): void => {
    const brand = account.brands.get(String(data.brandId));
    if (brand?.status !== 'PENDING' || brand.submissions !== data.submission) return;
    const { decision, by } = judged(account, 'brand.review', () =>
      account.settings.reviewer.reviewBrand({ brand, at: account.world.now() }),
    );
    settleBrand(account, brand, decision, by);
  },
  'brand.vetted': (account: Account, data: JsonObject): void => {
    const brand = account.brands.get(String(data.brandId));
    if (brand) settleVetting(account, brand);
  },
};

function scoreOf({ world }: Account, { id, vettings }: Brand): number {
  return world.random.int(40, 95, 'vetting', id, vettings.length);
}
