import type { Account } from './account.js';
import { patchContent } from './campaign-content.js';
import { getCampaign } from './campaigns.js';
import type { Brand } from './records/brand.js';
import type { Campaign, CampaignContent } from './records/campaign.js';

type UseCase = NonNullable<NonNullable<CampaignContent['useCase']>['value']>;

/** How a kind of programme is described: to a reviewer, in consent wording, and in a text. */
interface Wording {
  readonly topic: string;
  readonly summary: string;
  readonly sample: string;
}

const DEFAULT_USE_CASE: UseCase = 'BUSINESS_UPDATES';

const DEFAULT_WORDING: Wording = {
  topic: 'account and service updates',
  summary:
    'account and service updates that they asked for, such as changes to an order, a booking or opening hours',
  sample: 'your request has been completed and the details are in your account.',
};

const WORDINGS: Partial<Readonly<Record<UseCase, Wording>>> = {
  TWO_FA: {
    topic: 'verification code',
    summary: 'one-time verification codes when they sign in or confirm a change to their account',
    sample: 'your verification code is 482913. It expires in 10 minutes. Do not share it.',
  },
  APPOINTMENTS: {
    topic: 'appointment reminder',
    summary: 'appointment confirmations and reminders for visits that they booked',
    sample: 'your appointment is confirmed for Mar 15 at 2 PM.',
  },
  ORDER_NOTIFICATIONS: {
    topic: 'order and delivery',
    summary:
      'order confirmations, shipping notices and pickup notices for purchases that they made',
    sample: 'your order 10482 has shipped and should arrive on Mar 15.',
  },
  GENERAL_MARKETING: {
    topic: 'promotional',
    summary:
      'promotional offers and news about products, to people who ticked a separate box for marketing texts',
    sample: 'members save 15 percent on all services this week.',
  },
  BILLING: {
    topic: 'billing',
    summary: 'billing notices: invoices, payment receipts and reminders before a payment is due',
    sample: 'we received your payment of $48.00. Thank you.',
  },
};

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
  const { topic, summary, sample } = WORDINGS[useCase] ?? DEFAULT_WORDING;
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
      summary: `Customers of ${name} who opted in receive ${summary}.`,
    },
    productionMessageContent: `${name}: ${sample} Reply STOP to opt out, HELP for help.`,
    optIn: {
      method: 'DIGITAL',
      url: `${site}/sms`,
      workflowDescription:
        `Customers enter their phone number on the ${name} web form at ${site}/sms and may tick an optional box that is not checked in advance: ` +
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
