import type { components } from '../../generated/schema.js';

type Schemas = components['schemas'];

export type BrandStatus = Schemas['BrandStatus'];

/** The statuses that a brand can have. */
export const brandStatuses = [
  'INCOMPLETE',
  'PENDING',
  'VERIFIED',
  'VETTED',
  'UNVERIFIED',
  'FAILED',
] as const satisfies readonly BrandStatus[];

/** What a business tells of itself. Every member may be missing until it is submitted. */
export interface BrandDetails {
  readonly name: string | null;
  readonly dba: string | null;
  readonly description: string | null;
  readonly ein: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly address: string | null;
  readonly sector: Schemas['CompanySector'] | null;
  readonly type: Schemas['CompanyType'] | null;
  readonly entityType: Schemas['CompanyEntityType'] | null;
  readonly contact: BrandContact;
}

/** The person at the business whom a reviewer would call. */
export interface BrandContact {
  readonly name: string | null;
  readonly title: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
}

/** One run of external vetting. */
export interface VettingRun {
  readonly status: Schemas['VettingStatus'];
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** 0 to 100, once known. */
  readonly score: number | null;
  /** The planned end, to take back when somebody decides by hand. */
  readonly taskId?: number | null;
}

/** A business that sends. */
export interface Brand extends BrandDetails {
  readonly id: string;
  readonly status: BrandStatus;
  readonly isArchived: boolean;
  /** Why the last review failed; empty otherwise. */
  readonly errors: readonly string[];
  /** How often it was submitted. */
  readonly submissions: number;
  readonly vettings: readonly VettingRun[];
  /** The planned end of its review, to take back when somebody decides by hand. */
  readonly taskId?: number | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
