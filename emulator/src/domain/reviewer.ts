import type { Brand } from './records/brand.js';
import type { Campaign } from './records/campaign.js';
import type { OwnedNumber } from './records/number.js';

/** What a reviewer objects to, in one field. */
export interface Objection {
  /** Id of the rejection reason, for example `opt-in-not-provided`. */
  readonly reason: string;
  /** Path of the field, for example `campaign.optIn.workflowDescription`. */
  readonly field: string;
  /** What was found and why it does not pass. */
  readonly message: string;
  /** What would pass. */
  readonly fix: string;
  readonly example?: string;
  readonly resubmittable: boolean;
  /** `warning` is advice: it never refuses. */
  readonly severity: 'reject' | 'warning';
}

/** What a review came to. */
export interface ReviewDecision {
  readonly approved: boolean;
  /** What is wrong, the gravest first. */
  readonly objections: readonly Objection[];
}

/** What a reviewer sees of a campaign. */
export interface CampaignDossier {
  readonly brand: Brand | undefined;
  readonly campaign: Campaign;
  /** Free text that came with a validation request. */
  readonly additionalInfo?: string;
  /** Virtual time of the review, in epoch milliseconds. */
  readonly at: number;
}

/** What a reviewer sees of one number that is to join a campaign. */
export interface NumberDossier extends CampaignDossier {
  readonly number: OwnedNumber;
  /** Every number that the brand's campaigns hold, this one included. */
  readonly brandNumbers: readonly string[];
}

/**
 * Decides about submissions. A decision depends on nothing but what is shown: the same submission
 * always gets the same answer.
 */
export interface Reviewer {
  reviewBrand(brand: Brand, at: number): ReviewDecision;
  reviewCampaign(dossier: CampaignDossier): ReviewDecision;
  reviewNumber(dossier: NumberDossier): ReviewDecision;
}

/** Objections that refuse, as sentences: where, what was found, what would pass. */
export function explainObjections(objections: readonly Objection[]): string[] {
  return objections
    .filter((objection) => objection.severity === 'reject')
    .map(({ field, message, fix, reason }) => `${field}: ${message} ${fix} [${reason}]`);
}
