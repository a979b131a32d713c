import type { Account } from '../domain/account.js';
import { autofillBrand } from '../domain/brands/brand-autofill.js';
import type { BrandPatch } from '../domain/brands/brand-details.js';
import {
  createBrand,
  getBrand,
  settleBrand,
  settleVetting,
  submitBrand,
  updateBrand,
  vetBrand,
} from '../domain/brands/brands.js';
import { autofillCampaign } from '../domain/campaigns/campaign-autofill.js';
import {
  createCampaign,
  settleCampaign,
  submitCampaign,
  updateCampaign,
} from '../domain/campaigns/campaigns.js';
import { refreshStatus } from '../domain/campaigns/stale-status.js';
import { DomainError } from '../domain/domain-error.js';
import { attachNumbers } from '../domain/numbers/attachments.js';
import { settleNumber, stepNumberReview } from '../domain/numbers/number-review.js';
import type { BrandStatus } from '../domain/records/brand.js';
import type { CampaignContent, CampaignStatus } from '../domain/records/campaign.js';
import type { Attachment, NumberStatus } from '../domain/records/number.js';
import { refusal } from '../domain/reviews/fixed-reviewers.js';
import type { ReviewDecision } from '../domain/reviews/reviewer.js';

const approval: ReviewDecision = { approved: true, objections: [] };

/** What a submission needs of a brand, where neither the data nor its name tells it. */
const SAMPLE_BRAND: BrandPatch = {
  ein: '84-1234567',
  address: '410 Pier Street, Portland, ME 04101',
  sector: 'COMMUNICATION',
  type: 'PRIVATE_PROFIT',
  entityType: 'LLC',
  contact: {
    name: 'Maria Okafor',
    title: 'Owner',
    email: 'maria@tollgate.example',
    phone: '+12075550142',
  },
};

/** Takes a new brand through its review as far as a status. @returns its id */
export function reviewedBrand(
  account: Account,
  given: BrandPatch,
  status: BrandStatus,
  reasons: readonly string[],
): string {
  if (status === 'INCOMPLETE') return createBrand(account, given).id;
  const { id } = createBrand(account, completed(account, given));
  submitBrand(account, id);
  if (status === 'PENDING') return id;
  const decision = status === 'FAILED' ? refusal(reasons) : approval;
  settleBrand(account, getBrand(account, id), decision, 'hand');
  if (status === 'UNVERIFIED') {
    // Every edit of a verified brand asks for a new review.
    const { description } = getBrand(account, id);
    updateBrand(account, id, { description: `${description ?? ''} ` });
    updateBrand(account, id, { description });
  }
  if (status === 'VETTED') {
    vetBrand(account, id);
    settleVetting(account, getBrand(account, id));
  }
  return id;
}

/** Takes a new campaign through its review as far as a status. @returns its id */
export function reviewedCampaign(
  account: Account,
  brandId: string | undefined,
  given: CampaignContent,
  status: CampaignStatus,
  reasons: readonly string[],
): string {
  const { id } = createCampaign(account, brandId, given);
  if (status === 'INCOMPLETE') return id;
  updateCampaign(account, id, undefined, autofillCampaign(account, id).content);
  const campaign = submitCampaign(account, id);
  if (status === 'IN REVIEW') return id;
  settleCampaign(account, campaign, status === 'FAILED' ? refusal(reasons) : approval, 'hand');
  refreshStatus(account, id);
  return id;
}

/**
 * Attaches a number and takes it through the carriers' review as far as a status.
 *
 * @throws DomainError (`invalid`) when it cannot be attached, or the reviewer keeps it from getting there
 */
export function reviewedNumber(
  account: Account,
  number: string,
  campaignId: string,
  status: NumberStatus,
  reasons: readonly string[],
): void {
  const { failed } = attachNumbers(account, [number], campaignId);
  if (failed[0]) throw new DomainError('invalid', failed[0].error);
  const attachment = attachmentOf(account, number);
  if (status === 'VERIFIED') settleNumber(account, attachment, approval, 'hand');
  else if (status === 'WAITING_FOR_CUSTOMER') {
    settleNumber(account, attachment, refusal(reasons, true), 'hand');
  } else if (status === 'REJECTED') {
    const settled = settleNumber(account, attachment, refusal(reasons), 'hand');
    // What can be corrected is sent back first, and refused when nobody corrects it.
    if (settled.status !== 'REJECTED') hurry(account, number);
  } else if (status !== 'IN_PROGRESS') {
    hurry(account, number);
    if (status === 'WAITING_FOR_TELECO') hurry(account, number);
  }
  const reached = attachmentOf(account, number).status;
  if (reached !== status) {
    throw new DomainError(
      'invalid',
      `${number} came to ${reached} and not to ${status}: the reviewer objects to its campaign. explain() says why.`,
    );
  }
}

function completed(account: Account, given: BrandPatch): BrandPatch {
  const found = autofillBrand(account, {
    name: given.name ?? undefined,
    website: given.website ?? undefined,
  });
  return merged(merged(SAMPLE_BRAND, found), given);
}

/** The members of `more` that say something, and those of `base` for the rest. */
function merged(base: BrandPatch, more: BrandPatch): BrandPatch {
  const said = ([, value]: [string, unknown]) => value !== undefined && value !== null;
  const entries = Object.entries(more).filter(said);
  const contact = Object.entries(more.contact ?? {}).filter(said);
  return {
    ...base,
    ...Object.fromEntries(entries),
    contact: { ...base.contact, ...Object.fromEntries(contact) },
  };
}

/** Makes the next step of a number's review now. */
function hurry(account: Account, number: string): void {
  stepNumberReview(account, attachmentOf(account, number));
}

function attachmentOf(account: Account, number: string): Attachment {
  return account.attachments.get(number) as Attachment;
}
