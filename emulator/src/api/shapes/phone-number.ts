import type { Account } from '../../domain/account.js';
import type { AttachmentOutcome } from '../../domain/numbers/attachments.js';
import type { InventoryNumber } from '../../domain/numbers/inventory/inventory-number.js';
import { readinessOf } from '../../domain/numbers/number-standing.js';
import { type Provisioning, provisioningOf } from '../../domain/numbers/provisioning.js';
import type { Campaign } from '../../domain/records/campaign.js';
import type { OwnedNumber } from '../../domain/records/number.js';
import type { components } from '../../generated/schema.js';
import { isoTime, isoTimeOrNull } from './time.js';

type Schemas = components['schemas'];

/** A number for sale. */
export function availableNumberBody(offer: InventoryNumber): Schemas['AvailableNumber'] {
  return {
    number: offer.number,
    phone_type: offer.type,
    cost: { ...offer.cost },
    features: [...offer.features],
    region: { ...offer.region },
  };
}

/** A number just bought. */
export function purchasedNumberBody(number: OwnedNumber): Schemas['PurchasedNumber'] {
  const { sms, mms, voice } = number;
  return { number: number.number, capabilities: { sms, mms, voice } };
}

/** A number as the provider's list shows it. */
export function phoneNumberBody(number: OwnedNumber): Schemas['PhoneNumber'] {
  return {
    number: number.number,
    sms: number.sms,
    mms: number.mms,
    voice: number.voice,
    isSandbox: number.isSandbox,
    createdAt: isoTime(number.createdAt),
  };
}

/** Everything known of a number; an extension of the provider's API. */
export function ownedNumberBody(
  account: Account,
  number: OwnedNumber,
): Schemas['OwnedPhoneNumber'] {
  const attachment = account.attachments.get(number.number);
  const campaign = attachment && account.campaigns.get(attachment.campaignId);
  return {
    ...phoneNumberBody(number),
    friendlyName: number.friendlyName,
    type: number.type,
    isTemporary: number.isTemporary,
    provisioning: provisioningBody(provisioningOf(account, number)),
    status: readinessOf(account, number),
    campaign: campaign ? numberCampaignBody(campaign) : null,
    verification: attachment?.status ?? null,
    errors: [...(attachment?.errors ?? [])],
    updatedAt: isoTime(attachment?.updatedAt ?? number.updatedAt),
  };
}

function provisioningBody({ status, since, expectedBy }: Provisioning): Schemas['Provisioning'] {
  return { status, since: isoTime(since), expectedBy: isoTimeOrNull(expectedBy) };
}

/** What was done, number by number. */
export function attachmentBody(outcome: AttachmentOutcome): Schemas['CampaignAttachment'] {
  return {
    phoneNumbers: outcome.done.map(({ number, campaign }) => ({
      phoneNumber: number,
      campaign: numberCampaignBody(campaign),
    })),
    failed: outcome.failed.map(({ number, error }) => ({ number, error })),
  };
}

function numberCampaignBody(campaign: Campaign): Schemas['NumberCampaign'] {
  return { id: campaign.id, name: campaign.content.name ?? '', type: 'TOLL_FREE' };
}
