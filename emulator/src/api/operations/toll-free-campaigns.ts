import { autofillCampaign } from '../../domain/campaigns/campaign-autofill.js';
import {
  createCampaign,
  getCampaign,
  listCampaigns,
  submitCampaign,
  updateCampaign,
} from '../../domain/campaigns/campaigns.js';
import { shownStatus } from '../../domain/campaigns/stale-status.js';
import { noteRead } from '../../domain/reads/note-read.js';
import type { Operations } from '../operation.js';
import { problemBodies } from '../shapes/brand.js';
import { pageReply, pageRequest } from '../shapes/page.js';
import { campaignBody, campaignSummaryBody, contentBody } from '../shapes/toll-free-campaign.js';

/** Operations on toll-free campaigns. */
export const tollFreeCampaignOperations: Operations<
  | 'upsertTollFreeCampaign'
  | 'autofillTollFreeCampaign'
  | 'listTollFreeCampaigns'
  | 'submitTollFreeCampaign'
  | 'validateTollFreeCampaign'
  | 'getTollFreeCampaign'
> = {
  upsertTollFreeCampaign({ account, body }) {
    const { brand, campaignId, ...content } = body;
    const campaign =
      campaignId === undefined
        ? createCampaign(account, brand, content)
        : updateCampaign(account, campaignId, brand, content);
    // A review that takes no time is over when the call that started it is answered.
    account.world.settle();
    return campaignBody(account, getCampaign(account, campaign.id));
  },

  autofillTollFreeCampaign({ account, body }) {
    const { campaign, brand, content } = autofillCampaign(account, body.campaignId);
    return {
      ...contentBody(content),
      ...(brand ? { brand: brand.id } : {}),
      ...(campaign ? { campaignId: campaign.id } : {}),
    };
  },

  listTollFreeCampaigns({ account, body }) {
    const { status, brandId, name } = body;
    const page = listCampaigns(account, { status, brandId, name, ...pageRequest(body) });
    return pageReply(page, campaignSummaryBody);
  },

  submitTollFreeCampaign({ account, path }) {
    submitCampaign(account, path.campaignId);
    return { success: true };
  },

  validateTollFreeCampaign({ account, body }) {
    const campaign = getCampaign(account, body.campaignId);
    const { additionalInfo } = body;
    const { approved, objections } = account.settings.reviewer.reviewCampaign({
      brand: campaign.brandId === null ? undefined : account.brands.get(campaign.brandId),
      campaign,
      at: account.world.now(),
      ...(additionalInfo === undefined ? {} : { additionalInfo }),
    });
    const errors = problemBodies(objections, 'campaign');
    return { is_valid: approved, errors };
  },

  getTollFreeCampaign({ account, path }) {
    const campaign = getCampaign(account, path.campaignId);
    const shown = shownStatus(account, campaign);
    noteRead(account, { entity: 'campaign', id: campaign.id, kind: 'get', shown });
    return campaignBody(account, campaign, shown);
  },
};
