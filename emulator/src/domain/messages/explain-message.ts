import type { Account } from '../account.js';
import type { MessageStatus } from '../records/message.js';
import { type DeliveryError, deliveryErrors } from './delivery-errors.js';
import { getMessage } from './messages.js';

/** Why a message ended as it did. */
export interface MessageExplanation {
  readonly id: string;
  readonly status: MessageStatus;
  /** Row of the send gate's table that decided, 2 to 14; `null` for inbound messages. */
  readonly row: number | null;
  /** Name of the rule that decided, for example `verification-pending`. */
  readonly rule: string | null;
  /** What would have let the message pass; `null` when the gate let it pass. */
  readonly remedy: string | null;
  /** What it failed of, with the codes of every provider; `null` when it did not fail. */
  readonly error: DeliveryError | null;
}

/**
 * Says which rule decided about a message and what would have let it pass.
 *
 * @throws DomainError (`not-found`) for an unknown message
 */
export function explainMessage(account: Account, id: string): MessageExplanation {
  const { status, decision, error } = getMessage(account, id);
  return {
    id,
    status,
    row: decision?.row ?? null,
    rule: decision?.rule ?? null,
    remedy: decision?.remedy ?? null,
    error: error && deliveryErrors[error.key],
  };
}
