import type { CollectionOptions } from '../../world/collection.js';
import type { Account } from '../account.js';
import type { Campaign, CampaignStatus } from '../records/campaign.js';

const SETTING = 'staleReads';

/** The status that reads of a campaign go on showing. */
export interface StaleStatus {
  readonly campaignId: string;
  readonly status: CampaignStatus;
}

/** How stale statuses are stored. */
export const staleStatusCollection: CollectionOptions<StaleStatus> = {
  key: (stale) => stale.campaignId,
};

/** Whether reads of campaigns lag behind. */
export function readsAreStale({ world, settings }: Account): boolean {
  return (world.values.get(SETTING) as boolean | undefined) ?? settings.staleReads;
}

/** Lets reads of campaigns lag behind from now on, or brings all of them up to date. */
export function setStaleReads(account: Account, stale: boolean): void {
  if (readsAreStale(account) === stale) return;
  account.world.values.set(SETTING, stale);
  account.world.journal.record('stale-reads.set', { stale });
  if (stale) return;
  for (const { campaignId } of [...account.staleStatuses]) {
    account.staleStatuses.delete(campaignId);
  }
}

/**
 * Keeps showing a status that a review is about to end. Pinnacle's toll-free guide has the status
 * call refresh a campaign, so that `GET /campaigns/toll-free/{campaignId}` alone may never tell of
 * the decision.
 */
export function keepShowing(account: Account, { id, status }: Campaign): void {
  if (!readsAreStale(account) || account.staleStatuses.has(id)) return;
  account.staleStatuses.insert({ campaignId: id, status });
}

/** Shows the true status again: the status call was made, or the account itself changed it. */
export function refreshStatus(account: Account, campaignId: string): void {
  if (account.staleStatuses.size > 0) account.staleStatuses.delete(campaignId);
}

/** The status that a read of a campaign shows. */
export function shownStatus(account: Account, { id, status }: Campaign): CampaignStatus {
  if (account.staleStatuses.size === 0) return status;
  return account.staleStatuses.get(id)?.status ?? status;
}
