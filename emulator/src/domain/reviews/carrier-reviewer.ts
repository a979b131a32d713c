import {
  type Finding,
  factsAbout,
  leadingFindings,
  type Review,
  type ReviewOptions,
  review,
  type Submission,
} from '../../review/index.js';
import { isProvisioned } from '../numbers/provisioning.js';
import type { Brand, BrandDetails } from '../records/brand.js';
import type { Campaign } from '../records/campaign.js';
import type { OwnedNumber } from '../records/number.js';
import type { CarrierReviewOptions } from './carrier-review-options.js';
import { rememberedReview } from './review-memory.js';
import type { CampaignDossier, NumberDossier, ReviewDecision, Reviewer } from './reviewer.js';

/** Reasons that are about a number itself, not about the programme. */
const NUMBER_REASONS: ReadonlySet<string> = new Set([
  'number-not-provisioned',
  'not-provisioned-final',
  'number-shared-across-businesses',
  'more-than-five-numbers',
]);

/** Assumed: no provider states how many reasons one denial gives. */
const MOST_REASONS = 3;

const MINUTE = 60_000;

/**
 * The reviewer that reads a submission as a carrier's would and objects for documented reasons.
 *
 * The brand's review looks at the brand alone, the campaign's at both, a number's at what is wrong
 * with the number; the programme was judged before.
 */
export function carrierReviewer(options: CarrierReviewOptions = {}): Reviewer {
  const optionsFor = (brand: Brand | undefined, at: number) => reviewOptions(options, brand, at);
  return {
    reviewBrand: ({ brand, at }) =>
      decision(rememberedReview({ brand: detailsOf(brand) }, optionsFor(brand, at)), ({ field }) =>
        field.startsWith('brand.'),
      ),
    reviewCampaign: (dossier) =>
      decision(
        rememberedReview(submissionOf(dossier), optionsFor(dossier.brand, dossier.at)),
        (finding) => !isOfNumber(finding),
      ),
    reviewNumber: (dossier) =>
      decision(
        review(numberSubmission(dossier), {
          ...optionsFor(dossier.brand, dossier.at),
          only: [...NUMBER_REASONS],
        }),
        isOfNumber,
      ),
  };
}

function isOfNumber({ reason }: Finding): boolean {
  return NUMBER_REASONS.has(reason);
}

function decision(outcome: Review, counts: (finding: Finding) => boolean): ReviewDecision {
  const findings = outcome.findings.filter(counts);
  const objections = [...findings, ...outcome.warnings.filter(counts)];
  return {
    approved: findings.length === 0,
    objections,
    // The strict reviewer names everything at once, the others their three gravest reasons.
    named: outcome.profile === 'strict' ? findings : leadingFindings(findings, MOST_REASONS),
    trace: outcome.trace.filter(
      ({ reason, outcome: result }) =>
        // What belongs to another review, such as the texts of a brand without a campaign.
        !['rejected', 'warned'].includes(result) ||
        objections.some((objection) => objection.reason === reason),
    ),
  };
}

function submissionOf({ brand, campaign, additionalInfo }: CampaignDossier): Submission {
  return {
    brand: brand ? detailsOf(brand) : null,
    campaign: contentOf(campaign, additionalInfo),
  };
}

/** What a brand tells of itself, without its place in the account. */
function detailsOf(brand: Brand): BrandDetails {
  const { name, dba, description, ein, email, website, address, sector, type } = brand;
  const { entityType, contact } = brand;
  return {
    name,
    dba,
    description,
    ein,
    email,
    website,
    address,
    sector,
    type,
    entityType,
    contact,
  };
}

function numberSubmission(dossier: NumberDossier): Submission {
  const { number, attachedBrandId, brandNumbers, at } = dossier;
  return {
    ...submissionOf(dossier),
    brand: dossier.brand ?? null,
    numbers: [
      {
        e164: number.number,
        owned: true,
        provisionedMinutesAgo: minutesSinceOrder(number, at),
        attachedBrandId,
      },
    ],
    brandNumbers: brandNumbers.filter((other) => other !== number.number),
  };
}

/** The rule knows no busy afternoons: what is not provisioned yet counts as ordered just now. */
function minutesSinceOrder(number: OwnedNumber, at: number): number {
  if (isProvisioned(number, at)) return 60;
  return Math.min(19, Math.floor((at - number.createdAt) / MINUTE));
}

function contentOf(
  campaign: Campaign,
  additionalInfo: string | undefined,
): NonNullable<Submission['campaign']> {
  const { content } = campaign;
  const notes = [content.additionalInformation, additionalInfo].filter(Boolean).join('\n');
  return { ...content, ...(notes === '' ? {} : { additionalInformation: notes }) };
}

function reviewOptions(
  { profile, provider, platform, facts }: CarrierReviewOptions,
  brand: Brand | undefined,
  at: number,
): ReviewOptions & { readonly asOf: string } {
  const world = facts && brand ? factsAbout(facts, { brand }) : undefined;
  return {
    asOf: new Date(at).toISOString().slice(0, 10),
    ...(profile ? { profile } : {}),
    ...(provider ? { provider } : {}),
    ...(platform ? { platform } : {}),
    ...(world ? { world } : {}),
  };
}
