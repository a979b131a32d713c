import type { Brand } from '../records/brand.js';
import type { Campaign } from '../records/campaign.js';
import type { OwnedNumber } from '../records/number.js';

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
  /** The words concerned, and where they stand in the field. */
  readonly quote?: { readonly text: string; readonly start: number; readonly end: number };
  /** Page that the reason is documented on. */
  readonly source?: string;
  readonly resubmittable: boolean;
  /** `warning` is advice: it never refuses. */
  readonly severity: 'reject' | 'warning';
}

/** One rule that was asked, for explanations. */
export interface ReviewStep {
  readonly reason: string;
  readonly outcome: string;
  readonly note?: string;
}

/** What a review came to. */
export interface ReviewDecision {
  readonly approved: boolean;
  /** What is wrong, the gravest first; warnings last. */
  readonly objections: readonly Objection[];
  /** Those that a denial names; reviewers rarely give them all at once. Default: all. */
  readonly named?: readonly Objection[];
  /** Every rule that was asked, where the reviewer keeps such a list. */
  readonly trace?: readonly ReviewStep[];
}

/** What a reviewer sees of a brand. */
export interface BrandDossier {
  readonly brand: Brand;
  /** Virtual time of the review, in epoch milliseconds. */
  readonly at: number;
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
  /** Brand of the campaign that the number is attached to. */
  readonly attachedBrandId: string | null;
  /** Every number that the brand's campaigns hold, this one included. */
  readonly brandNumbers: readonly string[];
}

/**
 * Decides about submissions. A decision depends on nothing but what is shown: the same submission
 * always gets the same answer.
 */
export interface Reviewer {
  reviewBrand(dossier: BrandDossier): ReviewDecision;
  reviewCampaign(dossier: CampaignDossier): ReviewDecision;
  reviewNumber(dossier: NumberDossier): ReviewDecision;
}

/** Whether a refusal ends the matter: one of its reasons cannot be corrected. */
export function isFinal({ approved, objections }: ReviewDecision): boolean {
  return (
    !approved && objections.some((found) => found.severity === 'reject' && !found.resubmittable)
  );
}

/** The reasons of a denial as sentences: where, what was found, which words, what would pass. */
export function denialTexts({ objections, named = objections }: ReviewDecision): string[] {
  return named
    .filter((objection) => objection.severity === 'reject')
    .map(({ field, message, fix, reason, quote }) => {
      const words =
        quote && !message.includes(quote.text) ? ` Found: "${shorten(quote.text)}".` : '';
      return `${field}: ${message}${words} ${fix} [${reason}]`;
    });
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
