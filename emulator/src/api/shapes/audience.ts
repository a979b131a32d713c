import type { Account } from '../../domain/account.js';
import { contactCountOf, contactsOf } from '../../domain/audiences/audiences.js';
import type { Audience } from '../../domain/records/audience.js';
import type { components } from '../../generated/schema.js';
import { contactBody } from './contact.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/** An audience and how many contacts it has. */
export function audienceBody(account: Account, audience: Audience): Schemas['Audience'] {
  return {
    id: audience.id,
    name: audience.name,
    description: audience.description,
    contactCount: contactCountOf(account, audience.id),
  };
}

/** An audience with one page of its contacts. @param page one-based, unlike that of every list */
export function audiencePage(
  account: Account,
  audience: Audience,
  page: number,
  limit: number,
): Schemas['AudienceWithContacts'] {
  const contacts = contactsOf(account, audience.id, page - 1, limit);
  return {
    ...audienceBody(account, audience),
    contacts: contacts.records.map(contactBody),
    pagination: { page, limit, total: contacts.count, hasMore: contacts.hasMore },
  };
}

/** An audience as lists show it, without its size. */
export function audienceItem(audience: Audience): Schemas['AudienceSummary'] {
  return {
    id: audience.id,
    name: audience.name,
    description: audience.description,
    createdAt: isoTime(audience.createdAt),
    updatedAt: isoTime(audience.updatedAt),
  };
}
