import type { OperationId } from '../generated/operations.js';
import type { operations } from '../generated/schema.js';

/** Statuses that every operation documents. */
type Shared = 400 | 401 | 500;

/** What each operation documents beyond 400, 401 and 500 (Pinnacle API reference). */
const beyondShared: {
  readonly [Op in OperationId]: readonly Exclude<keyof operations[Op]['responses'], 200 | Shared>[];
} = {
  upsertBrand: [403],
  autofillBrand: [403],
  listBrands: [],
  validateBrand: [403],
  submitBrand: [402, 403, 404, 501],
  vetBrand: [402, 403, 404, 501],
  getBrand: [403, 404],
  upsertTollFreeCampaign: [403, 404],
  autofillTollFreeCampaign: [403],
  listTollFreeCampaigns: [],
  submitTollFreeCampaign: [403, 404],
  validateTollFreeCampaign: [403],
  getTollFreeCampaign: [403, 404],
  searchPhoneNumbers: [403],
  buyPhoneNumbers: [402, 403, 404],
  lookUpPhoneNumber: [402, 403, 404],
  listPhoneNumbers: [],
  attachCampaign: [403, 404, 501],
  detachCampaign: [403, 404, 501],
  getTemporaryNumber: [403, 404],
  getPhoneNumber: [403, 404],
  updatePhoneNumber: [403, 404],
  releasePhoneNumber: [403, 404],
  sendSms: [402, 403, 404, 501],
  sendMms: [402, 403, 404, 501],
  validateSms: [403],
  validateMms: [403],
  listMessages: [],
  reactToMessage: [402, 403, 404, 501],
  simulateUser: [403],
  getMessage: [403, 404],
  sendSmsBlast: [402, 403],
  sendMmsBlast: [402, 403],
  listBlasts: [],
  cancelSchedule: [403, 404, 501],
  listSchedules: [],
  getBrandStatus: [403, 404, 501],
  getTollFreeCampaignStatus: [403, 404, 501],
  getPhoneNumberStatus: [403, 404, 501],
  getWebhooks: [403],
  attachWebhook: [404],
  detachWebhook: [404],
  listWebhooks: [],
  getConversation: [403],
  listConversations: [403],
  updateConversation: [403],
  listConversationMessages: [403, 404],
  getContact: [403, 404],
  createContact: [403],
  updateContact: [403, 404],
  listContacts: [],
  getAudience: [403, 404],
  createAudience: [403],
  updateAudience: [403, 404],
  deleteAudience: [403, 404],
  listAudiences: [],
  addAudienceContacts: [403, 404],
  removeAudienceContacts: [403, 404],
};

/** Tells whether an operation documents an error status. */
export function isDocumented(operation: OperationId, status: number): boolean {
  if (status === 400 || status === 401 || status === 500) return true;
  const statuses: readonly number[] = beyondShared[operation];
  return statuses.includes(status);
}
