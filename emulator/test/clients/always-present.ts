import type { ProviderOperation } from './declared-statuses.js';

/**
 * What a value has to be: the name of a type (with `?` when it may be null), the members of an
 * object, or the entries of a list. A member with a leading `-` may be missing, nothing else.
 */
export type Shape = string | { readonly [member: string]: Shape } | readonly [Shape];

const success = { success: 'true' };
const page = (item: Shape): Shape => ({ data: [item], hasMore: 'boolean', count: 'integer' });

const contact = { '-name': 'string', '-title': 'string', '-email': 'string', '-phone': 'string' };
const brandInfo = {
  '-address': 'string',
  '-contact': contact,
  '-dba': 'string?',
  '-description': 'string',
  '-ein': 'string',
  '-email': 'string',
  '-name': 'string',
  '-sector': 'string',
  '-type': 'string',
  '-entityType': 'string',
  '-website': 'string',
};
const brand = {
  ...brandInfo,
  id: 'string',
  createdAt: 'string',
  updatedAt: 'string',
  isArchived: 'boolean',
  status: 'string',
};
const vetted = {
  ...brand,
  lastTcrVettingDate: 'string',
  tcrFeedback: [{ description: 'string', displayName: 'string', fields: ['string'], id: 'string' }],
  vettingHistory: [
    {
      provider: 'string',
      vettingClass: 'string',
      vettingDate: 'string',
      vettingStatus: 'string',
      '-vettingScore': 'number',
    },
  ],
} as const;
const problems = [{ field: 'string', description: 'string', '-example': 'string' }] as const;
const content = {
  campaignId: 'string',
  '-name': 'string',
  '-monthlyVolume': 'string',
  '-keywords': {
    '-HELP': { '-message': 'string' },
    '-OPT_IN': { '-message': 'string', '-keywords': ['string'] },
  },
  '-links': { '-privacyPolicy': 'string', '-termsOfService': 'string' },
  '-optIn': { '-method': 'string', '-url': 'string', '-workflowDescription': 'string' },
  '-options': { '-ageGated': 'boolean' },
  '-productionMessageContent': 'string',
  '-useCase': { '-summary': 'string', '-value': 'string' },
} as const;
const campaign = { ...content, brand, status: 'string' };
const attached = {
  phoneNumbers: [
    { phoneNumber: 'string', campaign: { id: 'string', name: 'string', type: 'string' } },
  ],
  failed: [{ number: 'string', error: 'string' }],
} as const;
const message = {
  id: 'string',
  content: 'object',
  cost: 'number?',
  deliveredAt: 'string?',
  error: 'string?',
  method: 'string',
  numSegments: 'integer',
  receiver: 'string',
  sender: 'string',
  sentAt: 'string?',
  status: 'string',
  type: 'string',
};
const sent = {
  totalCost: 'number',
  sender: 'string',
  recipient: 'string',
  status: 'queued',
};
const blast = {
  blastId: 'string',
  audienceId: 'string',
  totalRecipients: 'integer',
  totalMessages: 'integer',
  totalSegments: 'integer',
  totalCost: 'number',
};
const conversation = {
  id: 'string',
  brandId: 'string?',
  campaign: { id: 'string', type: 'string' },
  contact: { id: 'string', phoneNumber: 'string' },
  notes: 'string',
  sender: {
    phoneNumber: 'string',
    capabilities: { sms: 'boolean', mms: 'boolean', voice: 'boolean' },
    isSandbox: 'boolean',
    createdAt: 'string',
    updatedAt: 'string',
  },
  createdAt: 'string',
  updatedAt: 'string',
};
const person = {
  id: 'string',
  phoneNumber: 'string',
  '-name': 'string',
  '-email': 'string',
  '-description': 'string',
  '-tags': ['string'],
} as const;
const audience = { id: 'string', name: 'string', description: 'string', contactCount: 'integer' };
const senders = { senders: ['string'], failed: [{ sender: 'string', error: 'string' }] } as const;

/**
 * What every answer must hold, as the strictest official client (rcs for Python) checks it with
 * pydantic. Written down apart from the description of the API, so that neither can hide an error
 * in the other.
 */
export const alwaysPresent: Readonly<Record<ProviderOperation, Shape>> = {
  upsertBrand: brand,
  autofillBrand: brandInfo,
  listBrands: page(brand),
  validateBrand: { isValid: 'boolean', errors: problems },
  submitBrand: success,
  vetBrand: success,
  getBrand: vetted,
  upsertTollFreeCampaign: campaign,
  autofillTollFreeCampaign: { ...content, '-brand': 'string' },
  listTollFreeCampaigns: page({
    campaignId: 'string',
    '-name': 'string',
    status: 'string',
    '-brandId': 'string',
    '-useCase': 'string',
    createdAt: 'string',
    updatedAt: 'string',
  }),
  submitTollFreeCampaign: success,
  validateTollFreeCampaign: { is_valid: 'boolean', errors: problems },
  getTollFreeCampaign: campaign,
  searchPhoneNumbers: [
    {
      number: 'string',
      phone_type: 'string',
      cost: { monthly: 'number', upfront: 'number', currency: 'string' },
      features: ['string'],
      region: { country: 'string', '-state': 'string', '-city': 'string', '-rateCenter': 'string' },
    },
  ],
  buyPhoneNumbers: [
    { number: 'string', capabilities: { sms: 'boolean', mms: 'boolean', voice: 'boolean' } },
  ],
  lookUpPhoneNumber: {
    isValid: 'boolean',
    type: {
      value: 'string',
      description: 'string',
      details: 'string',
      recommendation: 'string',
    },
    formats: { international: 'string', national: 'string', raw: 'string' },
    location: {
      country: { name: 'string', code: 'string', code3: 'string' },
      city: 'string?',
      state: 'string?',
      zip: 'string?',
      metroCode: 'string?',
      county: 'string?',
      coordinates: { latitude: 'number?', longitude: 'number?' },
      timeZone: 'string?',
    },
    carrier: { name: 'string', normalizedCarrier: 'string', mcc: 'string', mnc: 'string' },
    contact: 'object?',
  },
  listPhoneNumbers: page({
    number: 'string',
    sms: 'boolean',
    mms: 'boolean',
    voice: 'boolean',
    isSandbox: 'boolean',
    createdAt: 'string',
  }),
  attachCampaign: attached,
  detachCampaign: attached,
  getMessage: message,
  listMessages: page({
    id: 'string',
    status: 'string',
    direction: 'string',
    type: 'string',
    method: 'string',
    numSegments: 'integer',
    cost: 'number?',
    from: 'string?',
    to: 'string?',
    content: 'object',
    error: 'object?',
    isTest: 'boolean',
    blastId: 'string?',
    sentAt: 'string?',
    deliveredAt: 'string?',
    createdAt: 'string',
    updatedAt: 'string',
  }),
  reactToMessage: { messageId: 'string', reactionMessageId: 'string' },
  sendSms: { ...sent, messageId: 'string', segments: { count: 'integer', encoding: 'string' } },
  sendMms: { ...sent, messageIds: ['string'], segments: 'number' },
  validateSms: {
    '-isOverSegmentLimit': 'boolean',
    segments: {
      gsm7: { totalBytes: 'integer', unsupported: ['string'], value: ['string'] },
      utf16: { totalBytes: 'integer', value: ['string'] },
    },
    total: { gsm7: 'number', utf16: 'number' },
    unit: 'number',
  },
  validateMms: {
    segments: {
      count: 'integer',
      unsupportedFiles: ['string'],
      value: [{ files: ['string'], size: 'integer', text: 'string' }],
    },
    total: 'integer',
    unit: 'number',
  },
  simulateUser: success,
  sendSmsBlast: blast,
  sendMmsBlast: blast,
  listBlasts: page({
    id: 'string',
    audienceId: 'string',
    type: 'string',
    senders: ['string'],
    content: 'object',
    options: 'object?',
    fallback: 'object?',
    createdAt: 'string',
  }),
  cancelSchedule: success,
  listSchedules: page({
    id: 'string',
    sendAt: 'string?',
    status: 'string',
    recurrence: 'string?',
    timezone: 'string?',
    endDate: 'string?',
    payload: 'object',
    createdAt: 'string',
    updatedAt: 'string',
  }),
  getBrandStatus: { id: 'string', status: 'string', errors: ['string'] },
  getTollFreeCampaignStatus: {
    id: 'string',
    '-error': 'string',
    updates: { number: 'string', status: 'string', errors: ['string'] },
  },
  getPhoneNumberStatus: { phoneNumber: 'string', status: 'string', errors: ['string'] },
  getWebhooks: {
    webhooks: [{ id: 'string', name: 'string', endpoint: 'string', '-headers': 'object?' }],
  },
  attachWebhook: {
    ...senders,
    webhook: {
      id: 'string',
      name: 'string',
      url: 'string',
      secret: 'string',
      '-headers': 'object?',
    },
    event: 'string?',
  },
  detachWebhook: { ...senders, webhookId: 'string' },
  listWebhooks: page({
    id: 'string',
    name: 'string',
    endpoint: 'string',
    status: 'string',
    createdAt: 'string',
    updatedAt: 'string',
    '-headers': 'object?',
  }),
  getConversation: conversation,
  listConversations: { conversations: [conversation], hasMore: 'boolean', count: 'integer' },
  updateConversation: success,
  listConversationMessages: {
    messages: [{ ...message, direction: 'string', reactions: ['string'] }],
    hasMore: 'boolean',
    count: 'integer',
  },
  getContact: person,
  createContact: { id: 'string' },
  updateContact: { id: 'string' },
  listContacts: page(person),
  getAudience: {
    ...audience,
    contacts: [person],
    pagination: { page: 'integer', limit: 'integer', total: 'integer', hasMore: 'boolean' },
  },
  createAudience: audience,
  updateAudience: audience,
  deleteAudience: success,
  listAudiences: page({
    id: 'string',
    name: 'string',
    description: 'string',
    createdAt: 'string',
    updatedAt: 'string',
  }),
  addAudienceContacts: audience,
  removeAudienceContacts: audience,
};
