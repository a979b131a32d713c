import type { Account } from '../domain/account.js';
import { getBrand } from '../domain/brands/brands.js';
import { getCampaign } from '../domain/campaigns/campaigns.js';
import { getMessage } from '../domain/messages/messages.js';
import { readinessOf } from '../domain/numbers/number-standing.js';
import { provisioningOf } from '../domain/numbers/provisioning.js';
import type { Brand } from '../domain/records/brand.js';
import type { Campaign } from '../domain/records/campaign.js';
import type { Message, MessageError } from '../domain/records/message.js';
import type { NumberStatus } from '../domain/records/number.js';

/** How a brand stands. */
export interface BrandState {
  readonly id: string;
  readonly status: Brand['status'];
  /** Why its last review failed; empty otherwise. */
  readonly errors: readonly string[];
  /** Score of its last vetting; `null` before. */
  readonly score: number | null;
}

/** How a campaign stands. */
export interface CampaignState {
  readonly id: string;
  readonly status: Campaign['status'];
  readonly error: string | null;
  /** Whether it was refused for good. */
  readonly closed: boolean;
}

/** How a number stands. */
export interface NumberState {
  /** E.164. */
  readonly number: string;
  /** Everything together; `null` for a number that is not on the account. */
  readonly status: 'PENDING' | 'ACTIVE' | 'FAILURE' | null;
  /** The carriers' review; `null` for a number in no campaign. */
  readonly verification: NumberStatus | null;
  readonly campaignId: string | null;
  readonly errors: readonly string[];
  /** Its set-up with the network; `null` for a number that is not on the account. */
  readonly provisioning: 'INITIATED' | 'COMPLETE' | 'FAILED' | null;
  /** Whether it can send texts at all. */
  readonly sms: boolean;
  /** Whether it can send media. */
  readonly mms: boolean;
}

/** How a text stands. */
export interface MessageState {
  readonly id: string;
  readonly direction: Message['direction'];
  readonly from: string;
  readonly to: string;
  /** Empty for an MMS without words. */
  readonly text: string;
  readonly mediaUrls: readonly string[];
  readonly status: Message['status'];
  readonly error: MessageError | null;
}

/** How a brand stands now. @throws DomainError (`not-found`) */
export function brandState(account: Account, id: string): BrandState {
  const { status, errors, vettings } = getBrand(account, id);
  return { id, status, errors, score: vettings.at(-1)?.score ?? null };
}

/** How a campaign stands now, whatever stale reads show. @throws DomainError (`not-found`) */
export function campaignState(account: Account, id: string): CampaignState {
  const { status, error, closed } = getCampaign(account, id);
  return { id, status, error, closed };
}

/** How a number stands now, be it on the account or not. @param number E.164 */
export function numberState(account: Account, number: string): NumberState {
  const owned = account.numbers.get(number);
  const attachment = account.attachments.get(number);
  return {
    number,
    status: owned ? readinessOf(account, owned) : null,
    verification: attachment?.status ?? null,
    campaignId: attachment?.campaignId ?? null,
    errors: attachment?.errors ?? [],
    provisioning: owned ? provisioningOf(account, owned).status : null,
    sms: owned?.sms ?? false,
    mms: owned?.mms ?? false,
  };
}

/** How a text stands now. @throws DomainError (`not-found`) */
export function messageState(account: Account, id: string): MessageState {
  const { direction, from, to, content, status, error } = getMessage(account, id);
  const { text = '', mediaUrls = [] } = content;
  return { id, direction, from, to, text, mediaUrls, status, error };
}
