import { getBrand } from '../../domain/brands/brands.js';
import { getCampaign } from '../../domain/campaigns/campaigns.js';
import { latestAttachment } from '../../domain/numbers/attachments.js';
import { readinessOf } from '../../domain/numbers/number-standing.js';
import { getOwnedNumber } from '../../domain/numbers/numbers.js';
import type { Operations } from '../operation.js';

/** Operations that tell how a review is going. */
export const statusOperations: Operations<
  'getBrandStatus' | 'getTollFreeCampaignStatus' | 'getPhoneNumberStatus'
> = {
  getBrandStatus({ account, path }) {
    const { id, status, errors } = getBrand(account, path.brandId);
    return { id, status, errors: [...errors] };
  },

  /**
   * `updates` is one object, although a campaign may have no number or many: without a number its
   * `number` is empty and its status the first one, and of several it shows the one that changed
   * last (assumed; the official Python client refuses anything but one object).
   */
  getTollFreeCampaignStatus({ account, path }) {
    const { id, error } = getCampaign(account, path.campaignId);
    const latest = latestAttachment(account, id);
    const problems = [error, ...(latest?.errors ?? [])].filter((text) => text !== null);
    return {
      id,
      error: problems.join('\n'),
      updates: {
        number: latest?.number ?? '',
        status: latest?.status ?? 'IN_PROGRESS',
        errors: [...(latest?.errors ?? [])],
      },
    };
  },

  getPhoneNumberStatus({ account, path }) {
    const number = getOwnedNumber(account, path.phoneNumber);
    return {
      phoneNumber: number.number,
      status: readinessOf(account, number),
      errors: [...(account.attachments.get(number.number)?.errors ?? [])],
    };
  },
};
