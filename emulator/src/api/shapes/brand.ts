import type { Brand, BrandDetails } from '../../domain/records/brand.js';
import type { Objection } from '../../domain/reviews/reviewer.js';
import type { components } from '../../generated/schema.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/** A brand as the API shows it. Members without a value are left out, except `dba`. */
export function brandBody(brand: Brand): Schemas['Brand'] {
  const body: Schemas['Brand'] = {
    id: brand.id,
    status: brand.status,
    isArchived: brand.isArchived,
    createdAt: isoTime(brand.createdAt),
    updatedAt: isoTime(brand.updatedAt),
  };
  addGiven(body, brand);
  return body;
}

/** A brand's details without id and state. */
export function brandInfoBody(details: BrandDetails): Schemas['BrandInfo'] {
  const body: Schemas['BrandInfo'] = {};
  addGiven(body, details);
  return body;
}

/**
 * A brand with its vetting. `lastTcrVettingDate` is empty and `tcrFeedback` a list when there was
 * no vetting: the documented examples say `null`, but the official Python client refuses it.
 */
export function brandWithVettingBody(brand: Brand, hideEin: boolean): Schemas['BrandWithVetting'] {
  const body = brandBody(brand);
  const finished = brand.vettings.filter((run) => run.status === 'ACTIVE').at(-1);
  return {
    ...body,
    ...(hideEin && body.ein !== undefined ? { ein: maskedEin(body.ein) } : {}),
    lastTcrVettingDate: finished ? isoTime(finished.startedAt) : '',
    tcrFeedback: [],
    vettingHistory: brand.vettings.map((run) => ({
      provider: 'AEGIS' as const,
      vettingClass: 'STANDARD' as const,
      vettingDate: isoTime(run.startedAt),
      vettingStatus: run.status,
      ...(run.score === null ? {} : { vettingScore: run.score }),
    })),
  };
}

/**
 * Objections as validation results. Field paths start at the object that was checked.
 *
 * @param root the first part of the path to leave out, `brand` or `campaign`
 */
export function problemBodies(
  objections: readonly Objection[],
  root: 'brand' | 'campaign',
): Schemas['ValidationProblem'][] {
  return objections.map(({ field, message, fix, example }) => ({
    field: field.startsWith(`${root}.`) ? field.slice(root.length + 1) : field,
    description: `${message} ${fix}`,
    ...(example === undefined ? {} : { example }),
  }));
}

/** Keeps the last four digits. Assumed: how the provider masks a tax id is not documented. */
function maskedEin(ein: string): string {
  return ein.replace(/\d(?=(?:\D*\d){4})/g, '*');
}

const TEXTS = ['name', 'description', 'ein', 'email', 'website', 'address'] as const;
const CODES = ['sector', 'type', 'entityType'] as const;
const PERSON = ['name', 'title', 'email', 'phone'] as const;

/** Filled in place: a brand is part of every campaign that is read. */
function addGiven(body: Schemas['BrandInfo'], details: BrandDetails): void {
  const members = body as Record<string, unknown>;
  for (const name of TEXTS) if (details[name] !== null) members[name] = details[name];
  for (const name of CODES) if (details[name] !== null) members[name] = details[name];
  body.dba = details.dba;
  let person: Record<string, string> | undefined;
  for (const name of PERSON) {
    const value = details.contact[name];
    if (value === null) continue;
    person ??= {};
    person[name] = value;
  }
  if (person) body.contact = person;
}
