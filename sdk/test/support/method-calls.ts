import type { OperationId, Tollgate } from '@tollgate/sdk';

/** A call of one method, and what it must send beyond method and path template. */
export interface MethodCall {
  /** Where the method stands on the client. */
  readonly at: string;
  readonly run: (tollgate: Tollgate) => Promise<unknown>;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** The JSON body; undefined when none is sent. */
  readonly body?: unknown;
}

const number = '+18005550100';
const encoded = '%2B18005550100';
const page = { pageIndex: 2, pageSize: 5 };
const sms = { from: number, to: '+14155550123', text: 'Ready.' };
const mms = { ...sms, mediaUrls: ['https://harborlanedental.example/map.png'] };
const audience = { id: 'aud_1', contacts: ['+14155550123', 'co_1'] };
const blast = { audienceId: 'aud_1', senders: [number] };
const button = { type: 'trigger', title: 'Yes', payload: 'yes' } as const;

/** One call for each operation. The type makes a missing operation a compile error. */
export const methodCalls: { readonly [Op in OperationId]: MethodCall } = {
  upsertBrand: {
    at: 'brands.upsert',
    run: (t) => t.brands.upsert({ name: 'Harbor Lane Dental LLC', dba: null }),
    target: '/brands',
    body: { name: 'Harbor Lane Dental LLC', dba: null },
  },
  autofillBrand: {
    at: 'brands.autofill',
    run: (t) => t.brands.autofill({ website: 'https://harborlanedental.example' }),
    target: '/brands/autofill',
    body: { website: 'https://harborlanedental.example' },
  },
  listBrands: {
    at: 'brands.list',
    run: (t) => t.brands.list({ ...page, status: 'VERIFIED' }),
    target: '/brands/list',
    body: { ...page, status: 'VERIFIED' },
  },
  validateBrand: {
    at: 'brands.validate',
    run: (t) => t.brands.validate({ ein: '12-3456789' }),
    target: '/brands/validate',
    body: { ein: '12-3456789' },
  },
  submitBrand: {
    at: 'brands.submit',
    run: (t) => t.brands.submit('b_1'),
    target: '/brands/b_1/submit',
  },
  vetBrand: {
    at: 'brands.vet',
    run: (t) => t.brands.vet('b_1'),
    target: '/brands/b_1/vet',
    body: { type: 'EXTERNAL', provider: 'AEGIS', vettingClass: 'STANDARD' },
  },
  getBrand: {
    at: 'brands.get',
    run: (t) => t.brands.get('b_1', { hideEIN: true }),
    target: '/brands/b_1?hideEIN=true',
  },
  upsertTollFreeCampaign: {
    at: 'campaigns.tollFree.upsert',
    run: (t) => t.campaigns.tollFree.upsert({ brand: 'b_1', monthlyVolume: '1,000' }),
    target: '/campaigns/toll-free',
    body: { brand: 'b_1', monthlyVolume: '1,000' },
  },
  autofillTollFreeCampaign: {
    at: 'campaigns.tollFree.autofill',
    run: (t) => t.campaigns.tollFree.autofill({ campaignId: 'tf_1' }),
    target: '/campaigns/toll-free/autofill',
    body: { campaignId: 'tf_1' },
  },
  listTollFreeCampaigns: {
    at: 'campaigns.tollFree.list',
    run: (t) => t.campaigns.tollFree.list({ status: 'IN REVIEW' }),
    target: '/campaigns/toll-free/list',
    body: { status: 'IN REVIEW' },
  },
  submitTollFreeCampaign: {
    at: 'campaigns.tollFree.submit',
    run: (t) => t.campaigns.tollFree.submit('tf_1'),
    target: '/campaigns/toll-free/submit/tf_1',
  },
  validateTollFreeCampaign: {
    at: 'campaigns.tollFree.validate',
    run: (t) => t.campaigns.tollFree.validate({ campaignId: 'tf_1' }),
    target: '/campaigns/toll-free/validate',
    body: { campaignId: 'tf_1' },
  },
  getTollFreeCampaign: {
    at: 'campaigns.tollFree.get',
    run: (t) => t.campaigns.tollFree.get('tf_1'),
    target: '/campaigns/toll-free/tf_1',
  },
  searchPhoneNumbers: {
    at: 'phoneNumbers.search',
    run: (t) => t.phoneNumbers.search({ type: ['TOLL_FREE'], options: { limit: 3 } }),
    target: '/phone-numbers/search',
    body: { type: ['TOLL_FREE'], options: { limit: 3 } },
  },
  buyPhoneNumbers: {
    at: 'phoneNumbers.buy',
    run: (t) => t.phoneNumbers.buy({ numbers: [number] }),
    target: '/phone-numbers/buy',
    body: { numbers: [number] },
  },
  lookUpPhoneNumber: {
    at: 'phoneNumbers.lookUp',
    run: (t) => t.phoneNumbers.lookUp({ phone: '+14155550123', level: 'basic' }),
    target: '/phone-numbers/details',
    body: { phone: '+14155550123', level: 'basic' },
  },
  listPhoneNumbers: {
    at: 'phoneNumbers.list',
    run: (t) => t.phoneNumbers.list(page),
    target: '/phone-numbers/list',
    body: page,
  },
  attachCampaign: {
    at: 'phoneNumbers.campaign.attach',
    run: (t) =>
      t.phoneNumbers.campaign.attach({
        phones: [number],
        campaignType: 'TOLL_FREE',
        campaignId: 'tf_1',
      }),
    target: '/phone-numbers/attach-campaign',
    body: { phones: [number], campaignType: 'TOLL_FREE', campaignId: 'tf_1' },
  },
  detachCampaign: {
    at: 'phoneNumbers.campaign.detach',
    run: (t) => t.phoneNumbers.campaign.detach({ phones: [number] }),
    target: '/phone-numbers/detach-campaign',
    body: { phones: [number] },
  },
  getTemporaryNumber: {
    at: 'phoneNumbers.temporary',
    run: (t) => t.phoneNumbers.temporary(),
    target: '/phone-numbers/temporary',
  },
  getPhoneNumber: {
    at: 'phoneNumbers.get',
    run: (t) => t.phoneNumbers.get(number),
    target: `/phone-numbers/${encoded}`,
  },
  updatePhoneNumber: {
    at: 'phoneNumbers.update',
    run: (t) => t.phoneNumbers.update(number, { friendlyName: 'Front desk' }),
    target: `/phone-numbers/${encoded}`,
    body: { friendlyName: 'Front desk' },
  },
  releasePhoneNumber: {
    at: 'phoneNumbers.release',
    run: (t) => t.phoneNumbers.release(number),
    target: `/phone-numbers/${encoded}`,
  },
  sendSms: {
    at: 'messages.sms.send',
    run: (t) => t.messages.sms.send(sms),
    target: '/messages/send/sms',
    body: sms,
  },
  sendMms: {
    at: 'messages.mms.send',
    run: (t) => t.messages.mms.send(mms),
    target: '/messages/send/mms',
    body: mms,
  },
  validateSms: {
    at: 'messages.sms.validate',
    run: (t) => t.messages.sms.validate({ text: 'Smile! 😁' }),
    target: '/messages/validate/sms',
    body: { text: 'Smile! 😁' },
  },
  validateMms: {
    at: 'messages.mms.validate',
    run: (t) => t.messages.mms.validate({ mediaUrls: mms.mediaUrls }),
    target: '/messages/validate/mms',
    body: { mediaUrls: mms.mediaUrls },
  },
  listMessages: {
    at: 'messages.list',
    run: (t) => t.messages.list({ direction: 'INBOUND' }),
    target: '/messages/list',
    body: { direction: 'INBOUND' },
  },
  reactToMessage: {
    at: 'messages.react',
    run: (t) => t.messages.react({ messageId: 'msg_1', reaction: null }),
    target: '/messages/react',
    body: { messageId: 'msg_1', reaction: null },
  },
  simulateUser: {
    at: 'messages.simulate.user',
    run: (t) => t.messages.simulate.user({ from: '+14155550123', to: 'agent_1', button }),
    target: '/messages/simulate/user',
    body: { from: '+14155550123', to: 'agent_1', button },
  },
  getMessage: {
    at: 'messages.get',
    run: (t) => t.messages.get('msg_1'),
    target: '/messages/msg_1',
  },
  sendSmsBlast: {
    at: 'messages.blast.sms',
    run: (t) => t.messages.blast.sms({ ...blast, message: { text: 'Closed on Monday.' } }),
    target: '/messages/blast/sms',
    body: { ...blast, message: { text: 'Closed on Monday.' } },
  },
  sendMmsBlast: {
    at: 'messages.blast.mms',
    run: (t) => t.messages.blast.mms({ ...blast, message: { mediaUrls: mms.mediaUrls } }),
    target: '/messages/blast/mms',
    body: { ...blast, message: { mediaUrls: mms.mediaUrls } },
  },
  listBlasts: {
    at: 'messages.blasts.list',
    run: (t) => t.messages.blasts.list({ audienceId: 'aud_1' }),
    target: '/messages/blasts/list',
    body: { audienceId: 'aud_1' },
  },
  cancelSchedule: {
    at: 'messages.schedule.cancel',
    run: (t) => t.messages.schedule.cancel('msg_sched_1'),
    target: '/messages/schedule/msg_sched_1',
  },
  listSchedules: {
    at: 'messages.schedules.list',
    run: (t) => t.messages.schedules.list({ scheduleType: 'BLAST' }),
    target: '/messages/schedules/list',
    body: { scheduleType: 'BLAST' },
  },
  getBrandStatus: {
    at: 'status.brand',
    run: (t) => t.status.brand('b_1'),
    target: '/status/brand/b_1',
  },
  getTollFreeCampaignStatus: {
    at: 'status.tollFree',
    run: (t) => t.status.tollFree('tf_1'),
    target: '/status/toll-free-campaign/tf_1',
  },
  getPhoneNumberStatus: {
    at: 'status.phoneNumber',
    run: (t) => t.status.phoneNumber(number),
    target: `/status/phone-number/${encoded}`,
  },
  getWebhooks: {
    at: 'webhooks.get',
    run: (t) => t.webhooks.get({ identifiers: [number] }),
    target: '/webhooks',
    body: { identifiers: [number] },
  },
  attachWebhook: {
    at: 'webhooks.attach',
    run: (t) => t.webhooks.attach({ webhookId: 'wh_1', senders: [number], event: null }),
    target: '/webhooks/attach',
    body: { webhookId: 'wh_1', senders: [number], event: null },
  },
  detachWebhook: {
    at: 'webhooks.detach',
    run: (t) => t.webhooks.detach({ webhookId: 'wh_1', senders: [number] }),
    target: '/webhooks/detach',
    body: { webhookId: 'wh_1', senders: [number] },
  },
  listWebhooks: {
    at: 'webhooks.list',
    run: (t) => t.webhooks.list({ status: 'ENABLED' }),
    target: '/webhooks/list',
    body: { status: 'ENABLED' },
  },
  getConversation: {
    at: 'conversations.get',
    run: (t) => t.conversations.get({ id: 'conv_1' }),
    target: '/conversations/get',
    body: { id: 'conv_1' },
  },
  listConversations: {
    at: 'conversations.list',
    run: (t) => t.conversations.list({ pageIndex: 0, sender: number }),
    target: '/conversations/list',
    body: { pageIndex: 0, sender: number },
  },
  updateConversation: {
    at: 'conversations.update',
    run: (t) => t.conversations.update({ id: 'conv_1', notes: 'Prefers mornings.' }),
    target: '/conversations/update',
    body: { id: 'conv_1', notes: 'Prefers mornings.' },
  },
  listConversationMessages: {
    at: 'conversations.listMessages',
    run: (t) =>
      t.conversations.listMessages('conv_1', {
        sortOrder: 'asc',
        dateFrom: '2026-01-05T09:00:00Z',
      }),
    target: '/conversations/conv_1/messages?sortOrder=asc&dateFrom=2026-01-05T09%3A00%3A00Z',
  },
  getContact: {
    at: 'contacts.get',
    run: (t) => t.contacts.get({ phoneNumber: '+14155550123' }),
    target: '/contacts?phoneNumber=%2B14155550123',
  },
  createContact: {
    at: 'contacts.create',
    run: (t) => t.contacts.create({ phoneNumber: '+14155550123', tags: ['patient'] }),
    target: '/contacts',
    body: { phoneNumber: '+14155550123', tags: ['patient'] },
  },
  updateContact: {
    at: 'contacts.update',
    run: (t) => t.contacts.update({ id: 'co_1', name: null }),
    target: '/contacts',
    body: { id: 'co_1', name: null },
  },
  listContacts: {
    at: 'contacts.list',
    run: (t) => t.contacts.list({ tags: ['patient'] }),
    target: '/contacts/list',
    body: { tags: ['patient'] },
  },
  getAudience: {
    at: 'audiences.get',
    run: (t) => t.audiences.get({ id: 'aud_1', page: 2, limit: 10 }),
    target: '/audiences?id=aud_1&page=2&limit=10',
  },
  createAudience: {
    at: 'audiences.create',
    run: (t) => t.audiences.create({ name: 'Recall', contacts: audience.contacts }),
    target: '/audiences',
    body: { name: 'Recall', contacts: audience.contacts },
  },
  updateAudience: {
    at: 'audiences.update',
    run: (t) => t.audiences.update({ id: 'aud_1', name: 'Recall 2027' }),
    target: '/audiences',
    body: { id: 'aud_1', name: 'Recall 2027' },
  },
  deleteAudience: {
    at: 'audiences.delete',
    run: (t) => t.audiences.delete({ id: 'aud_1' }),
    target: '/audiences?id=aud_1',
  },
  listAudiences: {
    at: 'audiences.list',
    run: (t) => t.audiences.list({ name: 'recall' }),
    target: '/audiences/list',
    body: { name: 'recall' },
  },
  addAudienceContacts: {
    at: 'audiences.contacts.add',
    run: (t) => t.audiences.contacts.add(audience),
    target: '/audiences/contacts',
    body: audience,
  },
  removeAudienceContacts: {
    at: 'audiences.contacts.remove',
    run: (t) => t.audiences.contacts.remove(audience),
    target: '/audiences/contacts',
    body: audience,
  },
};
