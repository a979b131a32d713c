import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { isE164 } from './phone-number.js';

const LISTED = 'sandboxRecipients';

/** Whether the sandbox number may text a handset. */
export function isSandboxRecipient(account: Account, handset: string): boolean {
  const { sandboxRecipients } = account.settings;
  return (
    sandboxRecipients === 'any' ||
    sandboxRecipients.includes(handset) ||
    listed(account).includes(handset)
  );
}

/**
 * Puts a handset on the list that the sandbox number may text, as the provider's dashboard does after
 * a check with a four-digit PIN. Listing it again changes nothing.
 *
 * @throws DomainError (`invalid`) when it is not E.164
 */
export function allowSandboxRecipient(account: Account, handset: string): void {
  if (!isE164(handset)) {
    throw new DomainError('invalid', `"${handset}" is not an E.164 number such as +12025550123.`);
  }
  if (isSandboxRecipient(account, handset)) return;
  account.world.values.set(LISTED, [...listed(account), handset]);
  account.world.journal.record('sandbox.allowed', { handset });
}

function listed(account: Account): readonly string[] {
  return (account.world.values.get(LISTED) as readonly string[] | undefined) ?? [];
}
