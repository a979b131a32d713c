import type { Account } from '../../domain/account.js';
import type { Campaign, CampaignContent } from '../../domain/records/campaign.js';
import type { components } from '../../generated/schema.js';
import { brandBody } from './brand.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/**
 * A campaign as the API shows it: its content, its state, and its brand in full.
 *
 * @param status the one to show, if it is not the true one
 */
export function campaignBody(
  account: Account,
  campaign: Campaign,
  status = campaign.status,
): Schemas['TollFreeCampaign'] {
  return {
    campaignId: campaign.id,
    status,
    brand: brandOf(account, campaign),
    ...contentBody(campaign.content),
  };
}

/** A campaign as lists show it. */
export function campaignSummaryBody(campaign: Campaign): Schemas['TollFreeCampaignSummary'] {
  const { name, useCase } = campaign.content;
  return {
    campaignId: campaign.id,
    status: campaign.status,
    createdAt: isoTime(campaign.createdAt),
    updatedAt: isoTime(campaign.updatedAt),
    ...(name === undefined ? {} : { name }),
    ...(campaign.brandId === null ? {} : { brandId: campaign.brandId }),
    ...(useCase?.value === undefined ? {} : { useCase: useCase.value }),
  };
}

/** Content on its way out. Stored records are never handed out, so the caller may keep the copy. */
export function contentBody(content: CampaignContent): Schemas['TollFreeCampaignContent'] {
  return content;
}

/**
 * The brand of a campaign. The API always shows one, but also lets a campaign be saved without:
 * then it is a brand that has nothing but the prefix of an id (assumed).
 */
function brandOf(account: Account, campaign: Campaign): Schemas['Brand'] {
  const brand = campaign.brandId === null ? undefined : account.brands.get(campaign.brandId);
  if (brand) return brandBody(brand);
  const createdAt = isoTime(campaign.createdAt);
  return { id: 'b_', status: 'INCOMPLETE', isArchived: false, createdAt, updatedAt: createdAt };
}
