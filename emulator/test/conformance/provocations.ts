import { callerOf } from './caller.js';
import { fragile } from './fragile.js';
import { mediaUrl, text } from './furnished.js';
import type { Implemented } from './good-calls.js';
import { body, by, never, type Provocation, path, query } from './provocation.js';

/** Provocations by status. */
export type ByStatus = Readonly<Record<number, Provocation>>;

const NEWCOMER = 'newcomer_key';
const badPage = body('pageSize over 100', () => ({ pageIndex: 0, pageSize: 101 }));
const badBrandId = path('an id without b_', { brandId: 'x_1', id: 'x_1' });
const noBrand = path('an unknown brand', { brandId: 'b_unknown', id: 'b_unknown' });
const badCampaignId = path('an id without tf_', { campaignId: 'dlc_1' });
const noCampaign = path('an unknown campaign', { campaignId: 'tf_unknown' });
const badNumber = path('no E.164 number', { phoneNumber: '555' });
const noNumber = path('a number of nobody', { phoneNumber: '+18335550100' });
const noContactId = body('contacts missing', ({ audienceId }) => ({ id: audienceId }));
const noAudience = { id: 'aud_unknown', contacts: ['+12025550123'] };
const sandboxOnly = 'the sandbox number, to a handset that is not listed';
const temporaryOnly = 'a temporary number, which sends no blasts';

const senderIsWrong = never('what a send names is its sender, and a wrong one is a 400');

/** A blast from the temporary number of an account that has nothing else yet. */
function temporaryBlast(message: object) {
  return by(temporaryOnly, async ({ emulator }) => {
    const call = callerOf(emulator, NEWCOMER);
    const { body: temporary } = await call('getTemporaryNumber');
    const { body: audience } = await call('createAudience', {
      body: { name: 'Regulars', contacts: ['+12025550123'] },
    });
    const { number } = temporary as { number: string };
    const { id } = audience as { id: string };
    return {
      headers: { 'pinnacle-api-key': NEWCOMER },
      body: { audienceId: id, senders: [number], message },
    };
  });
}

/**
 * How every error status of every operation comes about. 401 and 402 come about in the same way
 * everywhere and are added by the test, as are the reasons that hold for a status as a whole.
 */
export const provocations: Readonly<Record<Implemented, ByStatus>> = {
  upsertBrand: { 400: body('an unknown brand', () => ({ id: 'b_unknown', name: 'Pier Nine' })) },
  autofillBrand: { 400: body('neither name nor website', () => ({})) },
  listBrands: { 400: badPage },
  validateBrand: {
    400: body('a number for a name', () => ({ name: 9 })),
    500: fragile.validateBrand,
  },
  submitBrand: { 400: badBrandId, 404: noBrand, 500: fragile.submitBrand },
  vetBrand: {
    400: by('the constants missing', ({ brandId }) => ({ path: { brandId }, body: {} })),
    404: path(
      'an unknown brand',
      { brandId: 'b_unknown' },
      { type: 'EXTERNAL', provider: 'AEGIS', vettingClass: 'STANDARD' },
    ),
  },
  getBrand: { 400: badBrandId, 404: noBrand },
  getBrandStatus: { 400: badBrandId, 404: noBrand },
  upsertTollFreeCampaign: {
    400: body('an unknown volume', () => ({ monthlyVolume: '1000' })),
    404: body('an unknown brand', () => ({ brand: 'b_unknown' })),
    500: fragile.upsertTollFreeCampaign,
  },
  autofillTollFreeCampaign: {
    400: body('an unknown campaign', () => ({ campaignId: 'tf_unknown' })),
  },
  listTollFreeCampaigns: { 400: badPage },
  submitTollFreeCampaign: {
    400: badCampaignId,
    404: noCampaign,
    500: fragile.submitTollFreeCampaign,
  },
  validateTollFreeCampaign: {
    400: body('an unknown campaign', () => ({ campaignId: 'tf_unknown' })),
    500: fragile.validateTollFreeCampaign,
  },
  getTollFreeCampaign: { 400: badCampaignId, 404: noCampaign },
  getTollFreeCampaignStatus: { 400: badCampaignId, 404: noCampaign },
  searchPhoneNumbers: { 400: body('type missing', () => ({})) },
  buyPhoneNumbers: {
    400: body('a number twice', ({ offeredNumber }) => ({
      numbers: [offeredNumber, offeredNumber],
    })),
    403: by(
      'one number too many',
      ({ offeredNumber }) => ({ body: { numbers: [offeredNumber] } }),
      { options: { maxNumbers: 2 } },
    ),
    404: body('a number that is not for sale', () => ({ numbers: ['+18335550100'] })),
  },
  lookUpPhoneNumber: {
    400: body('an unknown level', ({ number }) => ({ phone: number, level: 'BASIC' })),
    404: never('every number has an answer; one that cannot exist has isValid false'),
  },
  listPhoneNumbers: { 400: badPage },
  attachCampaign: {
    400: body('eleven numbers', ({ number, campaignId }) => ({
      phones: Array(11).fill(number),
      campaignId,
      campaignType: 'TOLL_FREE',
    })),
    404: body('an unknown campaign', ({ spareNumber }) => ({
      phones: [spareNumber],
      campaignId: 'tf_unknown',
      campaignType: 'TOLL_FREE',
    })),
    500: fragile.attachCampaign,
    501: body('a 10DLC campaign', ({ spareNumber }) => ({
      phones: [spareNumber],
      campaignId: 'dlc_1',
      campaignType: '10DLC',
    })),
  },
  detachCampaign: {
    400: body('no number', () => ({ phones: [] })),
    404: never('a number that is not attached is listed in failed'),
  },
  getPhoneNumber: { 400: badNumber, 404: noNumber },
  updatePhoneNumber: {
    400: path('friendlyName missing', { phoneNumber: '+18335550100' }, {}),
    404: path('a number of nobody', { phoneNumber: '+18335550100' }, { friendlyName: 'Desk' }),
  },
  releasePhoneNumber: {
    400: by('a number in use', ({ number }) => ({ path: { phoneNumber: number } })),
    404: noNumber,
  },
  getPhoneNumberStatus: { 400: badNumber, 404: noNumber },
  getTemporaryNumber: {
    400: never('it takes nothing that could be wrong'),
    404: by('an account without one', () => ({}), { options: { temporaryNumber: false } }),
  },
  sendSms: {
    400: body('a sender that is not owned', ({ handset }) => ({
      from: '+18335550100',
      to: handset,
      text,
    })),
    403: body(sandboxOnly, ({ emulator, handset }) => ({
      from: emulator.sandboxNumber,
      to: handset,
      text,
    })),
    404: senderIsWrong,
  },
  sendMms: {
    400: body('a type of file that no carrier takes, to be validated', ({ number, handset }) => ({
      from: number,
      to: handset,
      text,
      mediaUrls: ['https://www.harborlanedental.com/setup.exe'],
      options: { multiple_messages: false, validate: true },
    })),
    403: body(sandboxOnly, ({ emulator, handset }) => ({
      from: emulator.sandboxNumber,
      to: handset,
      text,
      mediaUrls: [mediaUrl],
    })),
    404: senderIsWrong,
  },
  validateSms: { 400: body('text missing', () => ({})) },
  validateMms: { 400: body('mediaUrls missing', () => ({ text })) },
  getMessage: {
    400: path('an id without msg_', { id: 'x_1' }),
    404: path('an unknown message', { id: 'msg_unknown' }),
  },
  listMessages: { 400: body('a date that is none', () => ({ dateFrom: 'yesterday' })) },
  reactToMessage: {
    400: body('no reaction to take back', ({ messageId }) => ({ messageId, reaction: null })),
    403: by(sandboxOnly, async ({ call, emulator, handset }) => {
      const { sandboxNumber: to } = emulator;
      await call('simulateUser', { body: { from: handset, to, message: { text: 'Hello' } } });
      const { body: page } = await call('listMessages', { body: { to } });
      const [message] = (page as { data: { id: string }[] }).data;
      return { body: { messageId: message?.id, reaction: '👍', options: { force: true } } };
    }),
    404: body('an unknown message', () => ({ messageId: 'msg_unknown', reaction: '👍' })),
  },
  simulateUser: {
    400: body('a button, which only RCS has', ({ number, handset }) => ({
      from: handset,
      to: number,
      button: { type: 'trigger', title: 'Yes' },
    })),
  },
  sendSmsBlast: {
    400: body('an unknown audience', ({ number }) => ({
      audienceId: 'aud_unknown',
      senders: [number],
      message: { text },
    })),
    403: temporaryBlast({ text }),
  },
  sendMmsBlast: {
    400: body('the sandbox number', ({ audienceId, emulator }) => ({
      audienceId,
      senders: [emulator.sandboxNumber],
      message: { text, mediaUrls: [mediaUrl] },
    })),
    403: temporaryBlast({ text, mediaUrls: [mediaUrl] }),
  },
  listBlasts: { 400: badPage },
  cancelSchedule: {
    400: by('a schedule that is cancelled already', async ({ call, scheduleId: id }) => {
      await call('cancelSchedule', { path: { id } });
      return { path: { id } };
    }),
    404: path('an unknown schedule', { id: 'msg_sched_unknown' }),
  },
  listSchedules: { 400: badPage },
  getWebhooks: { 400: body('no identifier', () => ({ identifiers: [] })) },
  attachWebhook: {
    400: body('an event that only agents have', ({ number, webhookId }) => ({
      senders: [number],
      webhookId,
      event: 'USER.TYPING',
    })),
    404: body('an unknown webhook', ({ number }) => ({
      senders: [number],
      webhookId: 'wh_unknown',
    })),
  },
  detachWebhook: {
    400: body('senders missing', ({ webhookId }) => ({ webhookId })),
    404: body('an unknown webhook', ({ number }) => ({
      senders: [number],
      webhookId: 'wh_unknown',
    })),
  },
  listWebhooks: { 400: badPage },
  getConversation: { 400: body('recipient missing', ({ number }) => ({ sender: number })) },
  listConversations: { 400: body('pageIndex missing', () => ({})) },
  updateConversation: {
    400: body('an unknown conversation', () => ({ id: 'conv_unknown', notes: '' })),
  },
  listConversationMessages: {
    400: by('pageSize under 10', ({ conversationId: id }) => ({
      path: { id },
      query: { pageSize: '9' },
    })),
    404: path('an unknown conversation', { id: 'conv_unknown' }),
  },
  getContact: {
    400: query('neither id nor phoneNumber', {}),
    404: query('an unknown number', { phoneNumber: '+12025550188' }),
  },
  createContact: {
    400: body('a number that has a contact', ({ handset }) => ({ phoneNumber: handset })),
  },
  updateContact: {
    400: body('id missing', () => ({ name: 'Ada' })),
    404: body('an unknown contact', () => ({ id: 'co_unknown', name: 'Ada' })),
  },
  listContacts: { 400: badPage },
  getAudience: {
    400: query('id missing', { page: '1' }),
    404: query('an unknown audience', { id: 'aud_unknown' }),
  },
  createAudience: {
    400: body('an unknown contact', () => ({ name: 'New', contacts: ['co_unknown'] })),
  },
  updateAudience: {
    400: body('id missing', () => ({ name: 'New' })),
    404: body('an unknown audience', () => ({ id: 'aud_unknown', name: 'New' })),
  },
  deleteAudience: {
    400: query('id missing', {}),
    404: query('an unknown audience', { id: 'aud_unknown' }),
  },
  listAudiences: { 400: badPage },
  addAudienceContacts: { 400: noContactId, 404: body('an unknown audience', () => noAudience) },
  removeAudienceContacts: { 400: noContactId, 404: body('an unknown audience', () => noAudience) },
};
