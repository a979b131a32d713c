import type { Account } from '../account.js';
import { countDownReads } from '../transitions/steps.js';
import type { ReadEntity, ReadKind } from './read-log.js';

/** A thing that a client has read over the provider's API. */
export interface Read {
  readonly entity: ReadEntity;
  readonly id: string;
  readonly kind: ReadKind;
  /** The state that it was shown in. */
  readonly shown: string;
}

/**
 * Counts a read for the polling report, and towards the steps that wait for reads. Such a step is
 * made once the read has been answered.
 */
export function noteRead(account: Account, { entity, id, kind, shown }: Read): void {
  account.reads.note(entity, id, kind, shown);
  if (account.awaitedReads.size > 0) countDownReads(account, id);
}

/** Counts the status call of a campaign for its numbers: there is no other way to follow them all. */
export function noteReadOfNumbers(account: Account, campaignId: string): void {
  if (account.awaitedReads.size === 0) return;
  for (const { number } of account.attachments.find({ campaign: campaignId })) {
    countDownReads(account, number);
  }
}
