import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import {
  type ContactQuery,
  createContact,
  ensureContact,
  getContact,
  getContactByNumber,
  listContacts,
  updateContact,
} from '../../../src/domain/audiences/contacts.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { HANDSET, messagingAccount, OTHER_HANDSET } from '../../support/messaging-account.js';

function names(account: Account, query: Partial<ContactQuery>): (string | null)[] {
  const page = listContacts(account, { pageIndex: 0, pageSize: 20, ...query });
  return page.records.map(({ name }) => name);
}

test('a contact is found by its id and by its number', () => {
  const account = messagingAccount();
  const contact = createContact(account, HANDSET, { name: 'Ada', tags: ['vip'] });
  expect(contact.id).toMatch(/^co_/);
  expect(contact).toMatchObject({ email: null, description: null, isArchived: false });
  expect(getContact(account, contact.id)).toBe(contact);
  expect(getContactByNumber(account, HANDSET)).toBe(contact);
  expect(() => getContact(account, 'co_none')).toThrow(DomainError);
  expect(() => getContactByNumber(account, OTHER_HANDSET)).toThrow(DomainError);
});

test('a number has one contact: a second is refused with the id of the first', () => {
  const account = messagingAccount();
  const { id } = createContact(account, HANDSET);
  expect(() => createContact(account, HANDSET, { name: 'Again' })).toThrow(id);
  expect(ensureContact(account, HANDSET).id).toBe(id);
  expect(account.contacts.size).toBe(1);
});

test('an update changes what is given, clears what is null and keeps the rest', async () => {
  const account = messagingAccount();
  const before = createContact(account, HANDSET, {
    name: 'Ada',
    email: 'ada@harborlane.example',
    description: 'prefers mornings',
    tags: ['vip', 'adult'],
  });
  await account.world.advance('1m');
  updateContact(account, before.id, { name: 'Ada Moss', email: null, tags: ['vip'] });
  const after = getContact(account, before.id);
  expect(after).toEqual({
    ...before,
    name: 'Ada Moss',
    email: null,
    tags: ['vip'],
    updatedAt: before.updatedAt + 60_000,
  });
  expect(() => updateContact(account, 'co_none', {})).toThrow(DomainError);
});

test('contacts are listed newest first and by every filter', () => {
  const account = messagingAccount();
  createContact(account, '+12025550130', { name: 'Ada Moss', tags: ['vip', 'adult'] });
  createContact(account, '+12025550131', { name: 'Ben Moss', tags: ['child'] });
  createContact(account, '+12025550132', { name: 'Cora Lane', tags: ['vip'] });
  createContact(account, '+12025550133');
  expect(names(account, {})).toEqual([null, 'Cora Lane', 'Ben Moss', 'Ada Moss']);
  expect(names(account, { name: 'MOSS' })).toEqual(['Ben Moss', 'Ada Moss']);
  expect(names(account, { phoneNumber: '+12025550131' })).toEqual(['Ben Moss']);
  expect(names(account, { tags: ['vip'] })).toEqual(['Cora Lane', 'Ada Moss']);
  // Of several tags a contact needs all.
  expect(names(account, { tags: ['vip', 'adult'] })).toEqual(['Ada Moss']);
  expect(names(account, { tags: ['vip'], name: 'lane' })).toEqual(['Cora Lane']);
  expect(names(account, { tags: [] })).toHaveLength(4);
  expect(names(account, { isArchived: true })).toEqual([]);
  expect(names(account, { isArchived: false })).toHaveLength(4);
  expect(names(account, { pageIndex: 1, pageSize: 3 })).toEqual(['Ada Moss']);
});
