import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Contact } from '../records/audience.js';

/** How contacts are stored and found. */
export const contactCollection: CollectionOptions<Contact> = {
  key: (contact) => contact.id,
  indexes: { phoneNumber: (contact) => contact.phoneNumber },
};

/** What a contact may say of itself besides its number. */
export interface ContactDetails {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** The contact with an id. Throws a `DomainError` (`not-found`) when there is none. */
export function getContact(account: Account, id: string): Contact {
  const contact = account.contacts.get(id);
  if (contact) return contact;
  throw new DomainError('not-found', `There is no contact ${id}.`);
}

/** The contact with a phone number. Throws a `DomainError` (`not-found`) when there is none. */
export function getContactByNumber(account: Account, phoneNumber: string): Contact {
  const contact = account.contacts.first({ phoneNumber });
  if (contact) return contact;
  throw new DomainError('not-found', `There is no contact with the number ${phoneNumber}.`);
}

/**
 * Adds a contact.
 *
 * @throws DomainError (`invalid`) when the number has a contact already. Assumed: the provider does
 * not say what a second contact of a number does; one number, one contact keeps audiences free of
 * duplicates.
 */
export function createContact(
  account: Account,
  phoneNumber: string,
  details: ContactDetails = {},
): Contact {
  const existing = account.contacts.first({ phoneNumber });
  if (existing) {
    throw new DomainError('invalid', `${phoneNumber} is the contact ${existing.id} already.`, {
      phoneNumber: `belongs to the contact ${existing.id} already; update that one`,
    });
  }
  return insertContact(account, phoneNumber, details);
}

/** The contact with a phone number, added when there is none yet. */
export function ensureContact(account: Account, phoneNumber: string): Contact {
  return account.contacts.first({ phoneNumber }) ?? insertContact(account, phoneNumber, {});
}

/**
 * Changes the given members of a contact and keeps the others; `null` clears one. Assumed: the
 * provider does not say whether its `PUT` replaces the whole contact.
 */
export function updateContact(account: Account, id: string, details: ContactDetails): Contact {
  const contact = getContact(account, id);
  return account.contacts.update(id, {
    name: given(details.name, contact.name),
    email: given(details.email, contact.email),
    description: given(details.description, contact.description),
    tags: given(details.tags, contact.tags),
    updatedAt: account.world.now(),
  });
}

/** Which contacts a list shows. */
export interface ContactQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly phoneNumber?: string | undefined;
  /** Part of the name, in any case. */
  readonly name?: string | undefined;
  /** Every one of these tags must be there. */
  readonly tags?: readonly string[] | undefined;
  readonly isArchived?: boolean | undefined;
}

/**
 * Contacts, newest first. Of several tags a contact must have all: each one given narrows the list,
 * as every other filter does. The provider does not say whether it means all or any.
 */
export function listContacts(account: Account, query: ContactQuery): Page<Contact> {
  const { pageIndex, pageSize, phoneNumber } = query;
  return account.contacts.page({
    where: { phoneNumber },
    filter: contactFilter(query),
    pageIndex,
    pageSize,
  });
}

function contactFilter(query: ContactQuery): ((contact: Contact) => boolean) | undefined {
  const { tags = [], isArchived } = query;
  const name = query.name?.toLowerCase();
  if (!name && tags.length === 0 && isArchived === undefined) return undefined;
  return (contact) =>
    (!name || contact.name?.toLowerCase().includes(name) === true) &&
    tags.every((tag) => contact.tags.includes(tag)) &&
    (isArchived === undefined || contact.isArchived === isArchived);
}

const NO_TAGS: readonly string[] = Object.freeze([]);

function insertContact(account: Account, phoneNumber: string, details: ContactDetails): Contact {
  const now = account.world.now();
  return account.contacts.insert({
    id: account.world.ids.next('co_'),
    phoneNumber,
    name: details.name ?? null,
    email: details.email ?? null,
    description: details.description ?? null,
    tags: details.tags ?? NO_TAGS,
    isArchived: false,
    createdAt: now,
    updatedAt: now,
  });
}

function given<T>(value: T | undefined, before: T): T {
  return value === undefined ? before : value;
}
