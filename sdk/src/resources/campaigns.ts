import type { Operate } from '../core/operation.js';
import { TollFreeCampaigns } from './toll-free-campaigns.js';

/** Campaigns by the kind of number they use: `tollgate.campaigns`. */
export class Campaigns {
  /** Campaigns over toll-free numbers. */
  readonly tollFree: TollFreeCampaigns;

  constructor(operate: Operate) {
    this.tollFree = new TollFreeCampaigns(operate);
  }
}
