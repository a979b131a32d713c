import type { components } from '../../generated/schema.js';
import type { DeliveryErrorKey } from '../messages/delivery-errors.js';

type Schemas = components['schemas'];

export type MessageStatus = Schemas['MessageStatus'];
export type Direction = Schemas['Direction'];
export type MessageMethod = Schemas['MessageMethod'];
export type Tracking = Schemas['Tracking'];

/** The protocols of phone numbers; RCS belongs to agents. */
export type TextProtocol = 'SMS' | 'MMS';

/** What a text carries. `mediaUrls` makes it an MMS. */
export interface MessageContent {
  readonly text?: string;
  readonly mediaUrls?: readonly string[];
}

/** Why a message failed, in neutral words and in those of four providers. */
export interface MessageError {
  readonly key: DeliveryErrorKey;
  /** The leading provider's code. */
  readonly code: string | null;
  readonly message: string;
  /** Codes by provider. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** Which row of the send gate decided about a message. */
export interface SendDecision {
  readonly row: number;
  readonly rule: string;
  /** What would have let the message pass; `null` when nothing stood against it. */
  readonly remedy: string | null;
}

/** A text, in or out. */
export interface Message {
  readonly id: string;
  readonly direction: Direction;
  readonly type: TextProtocol;
  readonly method: MessageMethod;
  /** E.164. */
  readonly from: string;
  /** E.164. */
  readonly to: string;
  readonly content: MessageContent;
  readonly status: MessageStatus;
  readonly numSegments: number;
  /** US dollars; `null` when free or not charged. */
  readonly cost: number | null;
  readonly error: MessageError | null;
  readonly isTest: boolean;
  readonly tracking: Tracking | null;
  readonly reactions: readonly string[];
  readonly blastId: string | null;
  readonly scheduleId: string | null;
  readonly conversationId: string;
  /** The row of the send gate that decided; `null` for inbound messages. */
  readonly decision: SendDecision | null;
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
  readonly deliveredAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** All messages between one of the account's senders and one handset. */
export interface Conversation {
  readonly id: string;
  /** The account's side, E.164. */
  readonly sender: string;
  /** The other side, E.164. */
  readonly recipient: string;
  readonly contactId: string;
  readonly notes: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Stored wall-clock time of a planned send. */
export interface ScheduleConfig {
  /** `YYYY-MM-DDThh:mm` in `timezone`. */
  readonly sendAt: string;
  /** IANA name. */
  readonly timezone: string;
  /** Six-field cron. */
  readonly recurrence: string | null;
  /** `YYYY-MM-DDThh:mm` in `timezone`. */
  readonly endDate: string | null;
}

/** An SMS to be sent later. */
export type SmsPayload = {
  readonly type: 'SMS';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly options?: { readonly tracking?: Tracking | undefined } | undefined;
};

/** An MMS to be sent later. */
export type MmsPayload = {
  readonly type: 'MMS';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly mediaUrls: readonly string[];
  readonly options?:
    | {
        readonly multiple_messages: boolean;
        readonly validate: boolean;
        readonly tracking?: Tracking | undefined;
      }
    | undefined;
};

/** A blast to be sent later. */
export type BlastPayload = {
  readonly type: TextProtocol;
  readonly audienceId: string;
  readonly senders: readonly string[];
  readonly message: MessageContent;
  readonly options?: { readonly validate?: boolean | undefined } | undefined;
};

/** A send request without its time. */
export type SchedulePayload = SmsPayload | MmsPayload | BlastPayload;

/** A message or blast to be sent later, once or again and again. */
export interface Schedule {
  readonly id: string;
  readonly kind: Schemas['ScheduleType'];
  readonly status: Schemas['ScheduleStatus'];
  readonly config: ScheduleConfig;
  readonly payload: SchedulePayload;
  readonly method: MessageMethod;
  /** The planned run; `null` when there is none to come. */
  readonly taskId: number | null;
  /** When the next run is due, in epoch milliseconds; `null` when there is none to come. */
  readonly nextRunAt: number | null;
  /** How many runs it has had. */
  readonly runs: number;
  /** Why it failed; `null` otherwise. */
  readonly error: string | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** One send to a whole audience. */
export interface Blast {
  readonly id: string;
  readonly audienceId: string;
  readonly type: TextProtocol;
  readonly senders: readonly string[];
  readonly content: MessageContent;
  readonly options: Readonly<Record<string, unknown>> | null;
  readonly totalRecipients: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}
