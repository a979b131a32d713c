import type { Brand, BrandContact, BrandDetails } from '../../domain/records/brand.js';
import type { Objection } from '../../domain/reviewer.js';
import type { components } from '../../generated/schema.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/** A brand as the API shows it. Members without a value are left out, except `dba`. */
export function brandBody(brand: Brand): Schemas['Brand'] {
  return {
    id: brand.id,
    status: brand.status,
    isArchived: brand.isArchived,
    createdAt: isoTime(brand.createdAt),
    updatedAt: isoTime(brand.updatedAt),
    ...brandInfoBody(brand),
  };
}

/** A brand's details without id and state. */
export function brandInfoBody(details: BrandDetails): Schemas['BrandInfo'] {
  const { dba, contact, ...rest } = details;
  const person = given(contact);
  return {
    ...given({
      name: rest.name,
      description: rest.description,
      ein: rest.ein,
      email: rest.email,
      website: rest.website,
      address: rest.address,
      sector: rest.sector,
      type: rest.type,
      entityType: rest.entityType,
    }),
    dba,
    ...(Object.keys(person).length > 0 ? { contact: person } : {}),
  };
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

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

function given<T extends object>(values: T): Given<T> {
  const entries = Object.entries(values as BrandContact | T);
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Given<T>;
}
