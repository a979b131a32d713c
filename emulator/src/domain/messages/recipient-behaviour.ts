import type { Account } from '../account.js';
import { magicRecipient, type RecipientBehaviour } from '../numbers/phone-number.js';
import { type DeliveryErrorKey, deliveryErrors } from './delivery-errors.js';

/** How a handset behaves that is one of the fictitious test recipients; else `undefined`. */
export function magicBehaviour(account: Account, handset: string): RecipientBehaviour | undefined {
  return account.settings.magicNumbers ? magicRecipient(handset)?.behaviour : undefined;
}

/**
 * Makes every text to a handset end in a given failure, until it is taken back with `null`. A failure
 * that providers report with the answer to the send call is reported there; all others come from
 * the carrier, after the text was sent.
 */
export function setRecipientFailure(
  account: Account,
  handset: string,
  key: DeliveryErrorKey | null,
): void {
  if (key) account.world.values.set(name(handset), key);
  else account.world.values.delete(name(handset));
  account.world.journal.record('recipient.failure-set', { handset, key });
}

/** The failure that was set for a handset; `null` when there is none. */
export function recipientFailure(account: Account, handset: string): DeliveryErrorKey | null {
  return failureOf(account, handset) ?? null;
}

/** The failure that was set for a handset and that the send call reports; else `undefined`. */
export function failureOnSend(account: Account, handset: string): DeliveryErrorKey | undefined {
  const key = failureOf(account, handset);
  return key && deliveryErrors[key].phase === 'sync' ? key : undefined;
}

/** The failure that was set for a handset and that its carrier reports; else `undefined`. */
export function failureOnDelivery(account: Account, handset: string): DeliveryErrorKey | undefined {
  const key = failureOf(account, handset);
  return key && deliveryErrors[key].phase !== 'sync' ? key : undefined;
}

function failureOf(account: Account, handset: string): DeliveryErrorKey | undefined {
  return account.world.values.get(name(handset)) as DeliveryErrorKey | undefined;
}

function name(handset: string): string {
  return `recipientFailure/${handset}`;
}
