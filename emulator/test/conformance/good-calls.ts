import type { operations } from '../../src/generated/operations.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import type { Call } from './caller.js';
import { type Furnished, mediaUrl, text } from './furnished.js';

/** An operation that the emulator behaves. */
export type Implemented = Exclude<
  (typeof operations)[number],
  { readonly scope: 'unavailable' }
>['operationId'];

/**
 * One call of each operation that a furnished account answers with 200. Those that take something
 * away stand last, so that all of them can be made one after the other.
 */
export function goodCalls(account: Furnished): Readonly<Record<Implemented, Call>> {
  const { brandId, campaignId, number, spareNumber, handset, messageId, audienceId } = account;
  const { conversationId, contactId, webhookId, scheduleId, offeredNumber } = account;
  const message = { from: number, to: handset, text };
  const page = { body: { pageIndex: 0, pageSize: 5 } };
  return {
    upsertBrand: { body: brandDetails },
    autofillBrand: { body: { website: 'https://pier-nine-books.com' } },
    submitBrand: { path: { brandId: account.draftBrandId } },
    listBrands: page,
    validateBrand: { body: brandDetails },
    vetBrand: {
      path: { brandId },
      body: { type: 'EXTERNAL', provider: 'AEGIS', vettingClass: 'STANDARD' },
    },
    getBrand: { path: { id: brandId }, query: { hideEIN: 'true' } },
    getBrandStatus: { path: { brandId } },
    upsertTollFreeCampaign: { body: campaignRequest(brandId) },
    autofillTollFreeCampaign: { body: { campaignId } },
    submitTollFreeCampaign: { path: { campaignId: account.draftCampaignId } },
    listTollFreeCampaigns: page,
    validateTollFreeCampaign: { body: { campaignId } },
    getTollFreeCampaign: { path: { campaignId } },
    getTollFreeCampaignStatus: { path: { campaignId } },
    searchPhoneNumbers: { body: { type: ['TOLL_FREE'], options: { limit: 2 } } },
    buyPhoneNumbers: { body: { numbers: [offeredNumber] } },
    lookUpPhoneNumber: { body: { phone: handset, level: 'advanced', options: { risk: true } } },
    listPhoneNumbers: page,
    attachCampaign: { body: { phones: [spareNumber], campaignId, campaignType: 'TOLL_FREE' } },
    getPhoneNumber: { path: { phoneNumber: number } },
    updatePhoneNumber: { path: { phoneNumber: number }, body: { friendlyName: 'Front desk' } },
    getPhoneNumberStatus: { path: { phoneNumber: number } },
    getTemporaryNumber: {},
    sendSms: { body: message },
    sendMms: { body: { ...message, mediaUrls: [mediaUrl] } },
    validateSms: { body: { text } },
    validateMms: { body: { mediaUrls: [mediaUrl], text } },
    getMessage: { path: { id: messageId } },
    listMessages: page,
    reactToMessage: { body: { messageId, reaction: '👍' } },
    simulateUser: { body: { from: handset, to: number, message: { text: 'On my way' } } },
    sendSmsBlast: { body: { audienceId, senders: [number], message: { text } } },
    sendMmsBlast: {
      body: { audienceId, senders: [number], message: { text, mediaUrls: [mediaUrl] } },
    },
    listBlasts: page,
    listSchedules: page,
    getWebhooks: { body: { identifiers: [number] } },
    attachWebhook: { body: { senders: [number], webhookId, event: 'MESSAGE.STATUS' } },
    listWebhooks: page,
    getConversation: { body: { id: conversationId } },
    listConversations: page,
    updateConversation: { body: { id: conversationId, notes: 'Prefers mornings' } },
    listConversationMessages: { path: { id: conversationId }, query: { pageSize: '10' } },
    getContact: { query: { id: contactId } },
    createContact: { body: { phoneNumber: '+12025550125' } },
    updateContact: { body: { id: contactId, name: 'Ada Moss' } },
    listContacts: page,
    getAudience: { query: { id: audienceId, page: '1' } },
    createAudience: { body: { name: 'Newcomers', contacts: [handset] } },
    updateAudience: { body: { id: audienceId, description: 'Come often' } },
    listAudiences: page,
    addAudienceContacts: { body: { id: audienceId, contacts: ['+12025550126'] } },
    removeAudienceContacts: { body: { id: audienceId, contacts: [handset] } },
    cancelSchedule: { path: { id: scheduleId } },
    deleteAudience: { query: { id: audienceId } },
    detachWebhook: { body: { webhookId, senders: [number] } },
    detachCampaign: { body: { phones: [spareNumber] } },
    releasePhoneNumber: { path: { phoneNumber: spareNumber } },
  };
}
