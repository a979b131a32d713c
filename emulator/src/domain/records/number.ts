import type { components } from '../../generated/schema.js';

type Schemas = components['schemas'];

export type NumberStatus = Schemas['TollFreeNumberStatus'];

/** The statuses that the carrier review of a number can have. */
export const numberStatuses = [
  'IN_PROGRESS',
  'WAITING_FOR_PROVIDER',
  'WAITING_FOR_TELECO',
  'VERIFIED',
  'WAITING_FOR_CUSTOMER',
  'REJECTED',
] as const satisfies readonly NumberStatus[];
export type NumberType = Schemas['PhoneNumberType'];

/** A phone number on the account. */
export interface OwnedNumber {
  /** E.164; the number is its own id. */
  readonly number: string;
  readonly type: NumberType;
  /** A name for internal use, never shown to contacts. */
  readonly friendlyName: string | null;
  readonly sms: boolean;
  readonly mms: boolean;
  readonly voice: boolean;
  /** Sends to listed handsets without any review. */
  readonly isSandbox: boolean;
  /** Stands in while the dedicated number is under review. */
  readonly isTemporary: boolean;
  /** When the toll-free registry knows the number, in epoch milliseconds; `null` while nobody can say. */
  readonly registryReadyAt: number | null;
  /** When its provisioning failed for good, in epoch milliseconds; `null` as a rule. */
  readonly provisioningFailedAt: number | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A number's membership in a campaign, and the carriers' review of it. */
export interface Attachment {
  /** E.164; a number has at most one attachment. */
  readonly number: string;
  readonly campaignId: string;
  readonly status: NumberStatus;
  /** Why it is refused or what the customer must change; empty otherwise. */
  readonly errors: readonly string[];
  /** How often the number was put before the carriers for this campaign. */
  readonly attempt: number;
  /** Planned next step of the review, to take back when it is detached. */
  readonly taskId: number | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
