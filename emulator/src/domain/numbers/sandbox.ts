import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { isE164 } from './phone-number.js';

const LISTED = 'sandboxRecipients';

/**
 * The handsets that the sandbox number may text: those of the setting, until the list is changed for
 * the first time. `'any'` stands for every handset.
 */
export function sandboxRecipients({ world, settings }: Account): readonly string[] | 'any' {
  const listed = world.values.get(LISTED) as readonly string[] | undefined;
  return listed ?? settings.sandboxRecipients;
}

/** Whether the sandbox number may text a handset. */
export function isSandboxRecipient(account: Account, handset: string): boolean {
  const listed = sandboxRecipients(account);
  return listed === 'any' || listed.includes(handset);
}

/**
 * Puts a handset on the list that the sandbox number may text, as the provider's dashboard does after
 * a check with a four-digit PIN. Listing it again changes nothing.
 *
 * @throws DomainError (`invalid`) when it is not E.164
 */
export function allowSandboxRecipient(account: Account, handset: string): void {
  refuseUnreadable(handset);
  const listed = sandboxRecipients(account);
  if (listed === 'any' || listed.includes(handset)) return;
  account.world.values.set(LISTED, [...listed, handset]);
  account.world.journal.record('sandbox.allowed', { handset });
}

/**
 * Takes a handset off the list that the sandbox number may text. One that is not on it stays off.
 *
 * @throws DomainError `invalid` when it is not E.164, `conflict` while every handset is listed
 */
export function removeSandboxRecipient(account: Account, handset: string): void {
  refuseUnreadable(handset);
  const listed = sandboxRecipients(account);
  if (listed === 'any') {
    const message =
      'Every handset is listed by the setting `sandboxRecipients`. None can be removed.';
    throw new DomainError('conflict', message, undefined, []);
  }
  if (!listed.includes(handset)) return;
  const rest = listed.filter((other) => other !== handset);
  account.world.values.set(LISTED, rest);
  account.world.journal.record('sandbox.removed', { handset });
}

function refuseUnreadable(handset: string): void {
  if (isE164(handset)) return;
  throw new DomainError('invalid', `"${handset}" is not an E.164 number such as +12025550123.`);
}
