import type { Account } from '../account.js';
import type { DomainErrorKind } from '../domain-error.js';
import type { NumberStanding } from '../numbers/number-standing.js';
import type { SendDecision, TextProtocol } from '../records/message.js';
import type { DeliveryErrorKey } from './delivery-errors.js';

/** Everything that the send gate looks at. */
export interface SendFacts {
  readonly account: Account;
  /** How the sender stands; `undefined` when the account does not own it. */
  readonly standing: NumberStanding | undefined;
  readonly from: string;
  readonly to: string;
  readonly type: TextProtocol;
  readonly text: string;
  readonly mediaUrls: readonly string[];
  /** Parts of an SMS; 1 for an MMS. */
  readonly segments: number;
  /** US dollars. */
  readonly cost: number;
  /** What is wrong with the media, when nobody asked to have it checked first. */
  readonly mediaError: DeliveryErrorKey | null;
  /** True for the answer to a keyword, which may come at any hour. */
  readonly isReply?: boolean;
  /** How widely the text goes out at once; to one recipient when it is left out. */
  readonly reach?: { readonly recipients: number; readonly senders: number };
}

/** The field of a send request that is to blame. */
export type SendField = 'from' | 'to' | 'text' | null;

/** What the gate does with a message. */
export type Verdict =
  /** The send call itself is refused. */
  | {
      readonly kind: 'refuse';
      readonly as: DomainErrorKind;
      readonly key: DeliveryErrorKey;
      readonly message: string;
      readonly field: SendField;
    }
  /** The send call succeeds and the message fails seconds later. */
  | { readonly kind: 'fail'; readonly key: DeliveryErrorKey }
  /** It waits until a time, in epoch milliseconds, and is sent then. */
  | { readonly kind: 'hold'; readonly until: number }
  /** It is sent, now or when its number is free. */
  | { readonly kind: 'send' };

/** One rule of the gate. */
export interface GateRule {
  /** Where it stands in the table, its name, and what would let the message pass. */
  readonly decision: SendDecision;
  /** `undefined` when the rule does not concern the message. */
  readonly judge: (facts: SendFacts) => Verdict | undefined;
}

/** What the gate decided, and by which rule. */
export interface GateDecision {
  readonly decision: SendDecision;
  readonly verdict: Verdict;
}
