import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { normalizePhoneNumber } from '../domain/numbers/phone-number.js';
import { brandStatuses } from '../domain/records/brand.js';
import { campaignStatuses } from '../domain/records/campaign.js';
import type { MessageStatus, Schedule } from '../domain/records/message.js';
import { numberStatuses } from '../domain/records/number.js';

/** A state that something is to reach. */
export interface EntityState {
  /** A brand, a toll-free campaign, a message, a schedule, or an attached number in E.164. */
  readonly id: string;
  /** As the API spells it, for example `VERIFIED` or `IN REVIEW`; in any case, `_` for a space. */
  readonly status: string;
}

/** Something with a status, to look at again and again. */
export interface WatchedEntity {
  /** The status it is to have, as the API spells it. */
  readonly wanted: string;
  /** The status that it has; `undefined` when it is gone. */
  status(): string | undefined;
}

const MESSAGE = [
  'QUEUED',
  'SENT',
  'SEND_FAILED',
  'DELIVERED',
  'DELIVERY_FAILED',
  'RECEIVED',
] as const satisfies readonly MessageStatus[];
const SCHEDULE = ['ACTIVE', 'CANCELLED', 'FAILED'] as const satisfies readonly Schedule['status'][];

/**
 * Finds what a state belongs to.
 *
 * @throws DomainError `not-found` for an unknown id; `invalid` for a status that it never has
 */
export function watchedEntity(account: Account, { id, status }: EntityState): WatchedEntity {
  const { read, statuses } = readerOf(account, id);
  if (read() === undefined) {
    throw new DomainError(
      'not-found',
      `"${id}" is no brand, toll-free campaign, message, schedule or attached number of this account.`,
    );
  }
  const wanted = statuses.find((known) => plain(known) === plain(status));
  if (wanted === undefined) {
    const choice = statuses.join(', ');
    throw new DomainError('invalid', `${id} never has the status "${status}": only ${choice}.`);
  }
  return { wanted, status: read };
}

interface Reader {
  readonly statuses: readonly string[];
  readonly read: () => string | undefined;
}

function readerOf(account: Account, id: string): Reader {
  const { brands, campaigns, messages, schedules, attachments } = account;
  if (id.startsWith('b_')) return { statuses: brandStatuses, read: () => brands.get(id)?.status };
  if (id.startsWith('tf_'))
    return { statuses: campaignStatuses, read: () => campaigns.get(id)?.status };
  if (schedules.has(id)) return { statuses: SCHEDULE, read: () => schedules.get(id)?.status };
  if (id.startsWith('msg_')) return { statuses: MESSAGE, read: () => messages.get(id)?.status };
  const number = normalizePhoneNumber(id) ?? id;
  return { statuses: numberStatuses, read: () => attachments.get(number)?.status };
}

function plain(status: string): string {
  return status.trim().toUpperCase().replaceAll('_', ' ');
}
