import type { OperationId } from '../../src/generated/operations.js';

/**
 * The statuses for which the official clients have a named class, by operation, as those clients
 * list them. Written down here once more, so that an error in the description of the API shows.
 */
export const declaredStatuses = {
  upsertBrand: '400 401 403 500',
  autofillBrand: '400 401 403 500',
  listBrands: '400 401 500',
  validateBrand: '400 401 403 500',
  submitBrand: '400 401 402 403 404 500 501',
  vetBrand: '400 401 402 403 404 500 501',
  getBrand: '400 401 403 404 500',
  upsertTollFreeCampaign: '400 401 403 404 500',
  autofillTollFreeCampaign: '400 401 403 500',
  listTollFreeCampaigns: '400 401 500',
  submitTollFreeCampaign: '400 401 403 404 500',
  validateTollFreeCampaign: '400 401 403 500',
  getTollFreeCampaign: '400 401 403 404 500',
  buyPhoneNumbers: '400 401 402 403 404 500',
  lookUpPhoneNumber: '400 401 402 403 404 500',
  listPhoneNumbers: '400 401 500',
  searchPhoneNumbers: '400 401 403 500',
  attachCampaign: '400 401 403 404 500 501',
  detachCampaign: '400 401 403 404 500 501',
  listMessages: '400 401 500',
  reactToMessage: '400 401 402 403 404 500 501',
  getMessage: '400 401 403 404 500',
  sendMmsBlast: '400 401 402 403 500',
  sendSmsBlast: '400 401 402 403 500',
  listBlasts: '400 401 500',
  cancelSchedule: '400 401 403 404 500 501',
  listSchedules: '400 401 500',
  sendMms: '400 401 402 403 404 500 501',
  sendSms: '400 401 402 403 404 500 501',
  simulateUser: '400 401 403 500',
  validateMms: '400 401 403 500',
  validateSms: '400 401 403 500',
  getBrandStatus: '400 401 403 404 500 501',
  getPhoneNumberStatus: '400 401 403 404 500 501',
  getTollFreeCampaignStatus: '400 401 403 404 500 501',
  getWebhooks: '400 401 403 500',
  attachWebhook: '400 401 404 500',
  detachWebhook: '400 401 404 500',
  listWebhooks: '400 401 500',
  getConversation: '400 401 403 500',
  listConversations: '400 401 403 500',
  updateConversation: '400 401 403 500',
  listConversationMessages: '400 401 403 404 500',
  getContact: '400 401 403 404 500',
  createContact: '400 401 403 500',
  updateContact: '400 401 403 404 500',
  listContacts: '400 401 500',
  deleteAudience: '400 401 403 404 500',
  getAudience: '400 401 403 404 500',
  updateAudience: '400 401 403 404 500',
  createAudience: '400 401 403 500',
  listAudiences: '400 401 500',
  removeAudienceContacts: '400 401 403 404 500',
  addAudienceContacts: '400 401 403 404 500',
} as const satisfies Partial<Record<OperationId, string>>;

/** An operation of the provider. */
export type ProviderOperation = keyof typeof declaredStatuses;

/** Every operation of the provider that is about toll-free messaging. */
export const providerOperations = Object.keys(declaredStatuses) as ProviderOperation[];

/** The class that rcs-js throws for a status that an operation lists. */
export const classOf: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'UnauthorizedError',
  402: 'PaymentRequiredError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  500: 'InternalServerError',
  501: 'NotImplementedError',
};
