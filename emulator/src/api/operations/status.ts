import { getBrand } from '../../domain/brands/brands.js';
import { getCampaign } from '../../domain/campaigns/campaigns.js';
import { refreshStatus } from '../../domain/campaigns/stale-status.js';
import { latestAttachment } from '../../domain/numbers/attachments.js';
import { readinessOf } from '../../domain/numbers/number-standing.js';
import { getOwnedNumber } from '../../domain/numbers/numbers.js';
import { noteRead, noteReadOfNumbers } from '../../domain/reads/note-read.js';
import type { Operations } from '../operation.js';

/** Operations that tell how a review is going. */
export const statusOperations: Operations<
  'getBrandStatus' | 'getTollFreeCampaignStatus' | 'getPhoneNumberStatus'
> = {
  getBrandStatus({ account, path }) {
    const { id, status, errors } = getBrand(account, path.brandId);
    noteRead(account, { entity: 'brand', id, kind: 'status', shown: status });
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
    const [number, status] = [latest?.number ?? '', latest?.status ?? 'IN_PROGRESS'];
    refreshStatus(account, id);
    const shown = [number, status, problems.length > 0 ? 'with errors' : ''].join(' ').trim();
    noteRead(account, { entity: 'campaign', id, kind: 'status', shown });
    noteReadOfNumbers(account, id);
    return {
      id,
      error: problems.join('\n'),
      updates: { number, status, errors: [...(latest?.errors ?? [])] },
    };
  },

  getPhoneNumberStatus({ account, path }) {
    const number = getOwnedNumber(account, path.phoneNumber);
    const status = readinessOf(account, number);
    noteRead(account, { entity: 'number', id: number.number, kind: 'status', shown: status });
    return {
      phoneNumber: number.number,
      status,
      errors: [...(account.attachments.get(number.number)?.errors ?? [])],
    };
  },
};
