import type { Account } from '../account.js';
import type { Brand } from '../records/brand.js';
import type { Campaign, CampaignContent } from '../records/campaign.js';
import { patchContent } from './campaign-content.js';
import { DEFAULT_USE_CASE, WORDINGS } from './campaign-wordings.js';
import { getCampaign } from './campaigns.js';

/** A proposal for a campaign, with the brand and campaign it was made from. */
export interface CampaignProposal {
  readonly campaign: Campaign | undefined;
  readonly brand: Brand | undefined;
  readonly content: CampaignContent;
}

/**
 * Proposes compliant campaign content from a saved campaign and its brand. What the campaign says
 * already stays as it is; only gaps are filled.
 *
 * Without a campaign the newest brand is taken (assumed: the id is optional in the API and what
 * happens without it is not documented).
 *
 * @throws DomainError `not-found` when there is no such campaign
 */
export function autofillCampaign(
  account: Account,
  campaignId: string | undefined,
): CampaignProposal {
  const campaign = campaignId === undefined ? undefined : getCampaign(account, campaignId);
  const brand =
    campaign?.brandId === null || campaign === undefined
      ? account.brands.last()
      : account.brands.get(campaign.brandId);
  const given = campaign?.content ?? {};
  if (!brand) return { campaign, brand, content: given };
  return { campaign, brand, content: patchContent(propose(brand, given), given) };
}

function propose(brand: Brand, given: CampaignContent): CampaignContent {
  const useCase = given.useCase?.value ?? DEFAULT_USE_CASE;
  const { audience = 'Customers', topic, summary, sample } = WORDINGS[useCase];
  const name = brand.dba ?? brand.name ?? 'Your business';
  const site = (brand.website ?? 'https://example.com').replace(/\/+$/, '');
  const contact = [brand.contact.phone ?? undefined, brand.email ?? undefined]
    .filter(Boolean)
    .join(' or ');
  const rates = 'Message frequency varies. Message and data rates may apply.';
  return {
    name: `${name}: ${topic} texts`,
    monthlyVolume: '1,000',
    useCase: {
      value: useCase,
      summary: `${audience} of ${name} who opted in receive ${summary}.`,
    },
    productionMessageContent: `${name}: ${sample} Reply STOP to opt out, HELP for help.`,
    optIn: {
      method: 'DIGITAL',
      url: `${site}/sms`,
      workflowDescription:
        `${audience} enter their phone number on the ${name} web form at ${site}/sms and may tick an optional box that is not checked in advance: ` +
        `"I agree to receive ${topic} text messages from ${name}. ${rates} Reply STOP to opt out, HELP for help. Consent is not a condition of purchase. See our Privacy Policy and Terms." ` +
        'Phone numbers and consent are not shared with third parties.',
    },
    keywords: {
      HELP: {
        message: `${name}: for help, contact ${contact || site}. Reply STOP to opt out.`,
      },
      OPT_IN: {
        message: `${name}: you are now subscribed to ${topic} texts. ${rates} Reply HELP for help, STOP to opt out.`,
        keywords: ['START', 'JOIN'],
      },
    },
    links: { privacyPolicy: `${site}/privacy`, termsOfService: `${site}/terms` },
    options: { ageGated: false },
  };
}
