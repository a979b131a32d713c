import { attachNumbers, detachNumbers, requireTollFree } from '../../domain/numbers/attachments.js';
import { buyLookUp } from '../../domain/numbers/number-look-up.js';
import {
  buyNumbers,
  getOwnedNumber,
  listNumbers,
  releaseNumber,
  renameNumber,
} from '../../domain/numbers/numbers.js';
import { getTemporaryNumber } from '../../domain/numbers/temporary-number.js';
import { noteRead } from '../../domain/reads/note-read.js';
import type { Operations } from '../operation.js';
import { pageReply, pageRequest } from '../shapes/page.js';
import {
  attachmentBody,
  availableNumberBody,
  ownedNumberBody,
  phoneNumberBody,
  purchasedNumberBody,
} from '../shapes/phone-number.js';

/** Operations on phone numbers. */
export const phoneNumberOperations: Operations<
  | 'searchPhoneNumbers'
  | 'buyPhoneNumbers'
  | 'lookUpPhoneNumber'
  | 'listPhoneNumbers'
  | 'attachCampaign'
  | 'detachCampaign'
  | 'getPhoneNumber'
  | 'updatePhoneNumber'
  | 'releasePhoneNumber'
  | 'getTemporaryNumber'
> = {
  searchPhoneNumbers({ account, body }) {
    const offers = account.inventory.search({
      types: body.type,
      features: body.features,
      areaCode: body.location?.nationalDestinationCode,
      state: body.location?.state,
      city: body.location?.city,
      contains: body.number?.contains,
      startsWith: body.number?.startsWith,
      endsWith: body.number?.endsWith,
      limit: body.options?.limit,
      taken: (number) => account.numbers.has(number),
    });
    return offers.map(availableNumberBody);
  },

  buyPhoneNumbers({ account, body }) {
    return buyNumbers(account, body.numbers).map(purchasedNumberBody);
  },

  lookUpPhoneNumber({ account, body }) {
    return buyLookUp(account, body);
  },

  listPhoneNumbers({ account, body }) {
    const { pageIndex, pageSize } = pageRequest(body);
    return pageReply(listNumbers(account, pageIndex, pageSize), phoneNumberBody);
  },

  attachCampaign({ account, body }) {
    requireTollFree(body.campaignType, body.campaignId);
    return attachmentBody(attachNumbers(account, body.phones, body.campaignId));
  },

  detachCampaign({ account, body }) {
    return attachmentBody(detachNumbers(account, body.phones));
  },

  getPhoneNumber({ account, path }) {
    const body = ownedNumberBody(account, getOwnedNumber(account, path.phoneNumber));
    const shown = `${body.status} ${body.verification ?? ''}`.trim();
    noteRead(account, { entity: 'number', id: body.number, kind: 'get', shown });
    return body;
  },

  updatePhoneNumber({ account, path, body }) {
    return ownedNumberBody(account, renameNumber(account, path.phoneNumber, body.friendlyName));
  },

  releasePhoneNumber({ account, path }) {
    releaseNumber(account, path.phoneNumber);
    return { success: true };
  },

  getTemporaryNumber({ account }) {
    const { number, status, dedicated, linkDomains } = getTemporaryNumber(account);
    return {
      number,
      status,
      dedicated: dedicated && { ...dedicated },
      linkDomains: [...linkDomains],
    };
  },
};
