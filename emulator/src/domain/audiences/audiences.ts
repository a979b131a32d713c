import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { isE164 } from '../numbers/phone-number.js';
import type { Audience, AudienceMember, Contact } from '../records/audience.js';
import { ensureContact } from './contacts.js';

/** How audiences are stored and found. */
export const audienceCollection: CollectionOptions<Audience> = {
  key: (audience) => audience.id,
};

/** How the members of audiences are stored and found. */
export const audienceMemberCollection: CollectionOptions<AudienceMember> = {
  key: (member) => member.id,
  indexes: { audienceId: (member) => member.audienceId },
};

/** The audience with an id. Throws a `DomainError` (`not-found`) when there is none. */
export function getAudience(account: Account, id: string): Audience {
  const audience = account.audiences.get(id);
  if (audience) return audience;
  throw new DomainError('not-found', `There is no audience ${id}.`);
}

/** How many contacts an audience has. */
export function contactCountOf(account: Account, audienceId: string): number {
  return account.audienceMembers.count({ audienceId });
}

/**
 * One page of an audience's contacts, in the order in which they were added.
 *
 * @param pageIndex zero-based
 */
export function contactsOf(
  account: Account,
  audienceId: string,
  pageIndex: number,
  pageSize: number,
): Page<Contact> {
  const page = account.audienceMembers.page({
    where: { audienceId },
    pageIndex,
    pageSize,
    order: 'oldest',
  });
  return { ...page, records: page.records.map((member) => contactOf(account, member)) };
}

/** All contacts of an audience, in the order in which they were added. */
export function allContactsOf(account: Account, audienceId: string): Contact[] {
  return account.audienceMembers.find({ audienceId }).map((member) => contactOf(account, member));
}

/**
 * Adds an audience.
 *
 * @param contacts E.164 numbers and contact ids; unknown numbers become contacts
 * @throws DomainError (`invalid`) naming the entries that are neither; nothing is added then
 */
export function createAudience(
  account: Account,
  name: string,
  description = '',
  contacts: readonly string[] = [],
): Audience {
  refuseUnknown(account, contacts);
  const now = account.world.now();
  const audience = account.audiences.insert({
    id: account.world.ids.next('aud_'),
    name,
    description,
    createdAt: now,
    updatedAt: now,
  });
  for (const contact of contacts) addMember(account, audience.id, contact);
  return audience;
}

/** Changes the name and the description, not the contacts. */
export function updateAudience(
  account: Account,
  id: string,
  changes: { readonly name?: string | undefined; readonly description?: string | undefined },
): Audience {
  const { name, description } = getAudience(account, id);
  return account.audiences.update(id, {
    name: changes.name ?? name,
    description: changes.description ?? description,
    updatedAt: account.world.now(),
  });
}

/** Removes an audience and keeps its contacts. */
export function deleteAudience(account: Account, id: string): void {
  getAudience(account, id);
  for (const member of account.audienceMembers.find({ audienceId: id })) {
    account.audienceMembers.delete(member.id);
  }
  account.audiences.delete(id);
}

/** Audiences whose name contains the text in any case, newest first. */
export function listAudiences(
  account: Account,
  pageIndex: number,
  pageSize: number,
  name?: string,
): Page<Audience> {
  const part = name?.toLowerCase();
  const filter = part
    ? (audience: Audience) => audience.name.toLowerCase().includes(part)
    : undefined;
  return account.audiences.page({ filter, pageIndex, pageSize });
}

/**
 * Adds contacts; those that are in already stay as they are.
 *
 * @param contacts E.164 numbers and contact ids; unknown numbers become contacts
 * @throws DomainError `not-found` for an unknown audience, `invalid` for entries that are neither
 */
export function addToAudience(account: Account, id: string, contacts: readonly string[]): Audience {
  getAudience(account, id);
  refuseUnknown(account, contacts);
  for (const contact of contacts) addMember(account, id, contact);
  return account.audiences.update(id, { updatedAt: account.world.now() });
}

/**
 * Takes contacts out; those that are not in it, or not known at all, are passed over.
 *
 * @param contacts E.164 numbers and contact ids
 * @throws DomainError `not-found` for an unknown audience
 */
export function removeFromAudience(
  account: Account,
  id: string,
  contacts: readonly string[],
): Audience {
  getAudience(account, id);
  for (const entry of contacts) {
    const contactId = isE164(entry) ? account.contacts.first({ phoneNumber: entry })?.id : entry;
    if (contactId) account.audienceMembers.delete(memberId(id, contactId));
  }
  return account.audiences.update(id, { updatedAt: account.world.now() });
}

function refuseUnknown(account: Account, contacts: readonly string[]): void {
  const fields: Record<string, string> = {};
  for (const [index, entry] of contacts.entries()) {
    if (isE164(entry) || account.contacts.has(entry)) continue;
    fields[`contacts.${index}`] = entry.startsWith('co_')
      ? `there is no contact ${entry}`
      : `expected an E.164 number or a contact id, found "${entry}"`;
  }
  const count = Object.keys(fields).length;
  if (count === 0) return;
  throw new DomainError('invalid', `${count} of the contacts cannot be added.`, fields);
}

function addMember(account: Account, audienceId: string, entry: string): void {
  const contactId = isE164(entry) ? ensureContact(account, entry).id : entry;
  const id = memberId(audienceId, contactId);
  if (!account.audienceMembers.has(id)) {
    account.audienceMembers.insert({ id, audienceId, contactId });
  }
}

function contactOf(account: Account, member: AudienceMember): Contact {
  return account.contacts.get(member.contactId) as Contact;
}

function memberId(audienceId: string, contactId: string): string {
  return `${audienceId}/${contactId}`;
}
