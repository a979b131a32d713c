import type { components } from '../../generated/schema.js';

type Schemas = components['schemas'];

export type CampaignStatus = Schemas['ProfileStatus'];

/** The statuses that a toll-free campaign can have. */
export const campaignStatuses = [
  'INCOMPLETE',
  'IN REVIEW',
  'VERIFIED',
  'FAILED',
] as const satisfies readonly CampaignStatus[];

/** The content of a toll-free campaign, in the provider's own shape. */
export type CampaignContent = Schemas['TollFreeCampaignContent'];

/** A toll-free messaging programme that carriers review. */
export interface Campaign {
  readonly id: string;
  readonly brandId: string | null;
  readonly content: CampaignContent;
  readonly status: CampaignStatus;
  /** Summary of what a reviewer objects to; `null` when there is nothing. */
  readonly error: string | null;
  /** How often it was submitted. */
  readonly submissions: number;
  /** When the last review refused it, in epoch milliseconds. */
  readonly rejectedAt: number | null;
  /** Set when a refusal was final: the campaign cannot be submitted again. */
  readonly closed: boolean;
  /** The planned end of its review, to take back when somebody decides by hand. */
  readonly taskId?: number | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
