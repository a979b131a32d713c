import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addToAudience,
  allContactsOf,
  contactCountOf,
  contactsOf,
  createAudience,
  deleteAudience,
  getAudience,
  listAudiences,
  removeFromAudience,
  updateAudience,
} from '../../../src/domain/audiences/audiences.js';
import { createContact } from '../../../src/domain/audiences/contacts.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { HANDSET, messagingAccount, OTHER_HANDSET } from '../../support/messaging-account.js';

test('numbers and contact ids can be mixed, and unknown numbers become contacts', () => {
  const account = messagingAccount();
  const known = createContact(account, HANDSET, { name: 'Ada' });
  const audience = createAudience(account, 'Regulars', 'Come often', [known.id, OTHER_HANDSET]);
  expect(audience).toMatchObject({ name: 'Regulars', description: 'Come often' });
  expect(audience.id).toMatch(/^aud_/);
  expect(allContactsOf(account, audience.id).map(({ phoneNumber }) => phoneNumber)).toEqual([
    HANDSET,
    OTHER_HANDSET,
  ]);
  expect(account.contacts.size).toBe(2);
});

test('an entry that is neither is named, and nothing is added', () => {
  const account = messagingAccount();
  const run = () => createAudience(account, 'Typo', '', [HANDSET, 'co_none', '555-0123']);
  expect(run).toThrow(DomainError);
  try {
    run();
  } catch (error) {
    expect(Object.keys((error as DomainError).fields ?? {})).toEqual(['contacts.1', 'contacts.2']);
  }
  expect(account.audiences.size).toBe(0);
  expect(account.contacts.size).toBe(0);
});

test('adding is additive and idempotent, removing passes over strangers', () => {
  const account = messagingAccount();
  const { id } = createAudience(account, 'Regulars', '', [HANDSET]);
  addToAudience(account, id, [HANDSET, OTHER_HANDSET]);
  addToAudience(account, id, [OTHER_HANDSET]);
  expect(contactCountOf(account, id)).toBe(2);
  removeFromAudience(account, id, [HANDSET, '+12025550199', 'co_none', 'nonsense']);
  expect(contactCountOf(account, id)).toBe(1);
  removeFromAudience(account, id, [HANDSET]);
  expect(contactCountOf(account, id)).toBe(1);
  // A contact that leaves an audience is still a contact.
  expect(account.contacts.first({ phoneNumber: HANDSET })).toBeDefined();
});

test('a deleted audience leaves its contacts, and other audiences, as they are', () => {
  const account = messagingAccount();
  const one = createAudience(account, 'One', '', [HANDSET, OTHER_HANDSET]);
  const two = createAudience(account, 'Two', '', [HANDSET]);
  deleteAudience(account, one.id);
  expect(() => getAudience(account, one.id)).toThrow(DomainError);
  expect(account.audienceMembers.size).toBe(1);
  expect(contactCountOf(account, two.id)).toBe(1);
  expect(account.contacts.size).toBe(2);
});

test('unknown audiences are not found, whatever is asked of them', () => {
  const account = messagingAccount();
  for (const run of [
    () => getAudience(account, 'aud_none'),
    () => updateAudience(account, 'aud_none', { name: 'x' }),
    () => deleteAudience(account, 'aud_none'),
    () => addToAudience(account, 'aud_none', [HANDSET]),
    () => removeFromAudience(account, 'aud_none', [HANDSET]),
  ]) {
    expect(run).toThrow(/no audience aud_none/);
  }
  expect(account.contacts.size).toBe(0);
});

test('an update changes name and description, not the contacts', async () => {
  const account = messagingAccount();
  const { id } = createAudience(account, 'Regulars', 'Come often', [HANDSET]);
  await account.world.advance('1s');
  const renamed = updateAudience(account, id, { name: 'Friends' });
  expect(renamed).toMatchObject({ name: 'Friends', description: 'Come often' });
  expect(updateAudience(account, id, { description: '' }).description).toBe('');
  expect(contactCountOf(account, id)).toBe(1);
});

test('audiences are listed newest first, by part of their name', () => {
  const account = messagingAccount();
  for (const name of ['North', 'South', 'Northwest']) createAudience(account, name);
  const listed = (part?: string) =>
    listAudiences(account, 0, 20, part).records.map(({ name }) => name);
  expect(listed()).toEqual(['Northwest', 'South', 'North']);
  expect(listed('NORTH')).toEqual(['Northwest', 'North']);
  expect(listAudiences(account, 0, 2)).toMatchObject({ count: 3, hasMore: true });
});

test('contacts are paged in the order in which they were added', () => {
  const account = messagingAccount();
  const numbers = Array.from({ length: 7 }, (_, i) => `+120255501${30 + i}`);
  const { id } = createAudience(account, 'Seven', '', numbers);
  const page = contactsOf(account, id, 1, 3);
  expect(page.records.map(({ phoneNumber }) => phoneNumber)).toEqual(numbers.slice(3, 6));
  expect(page).toMatchObject({ count: 7, hasMore: true });
  expect(contactsOf(account, id, 2, 3)).toMatchObject({ hasMore: false });
});

test('an audience is a set, however it is added to and removed from', () => {
  const number = fc.integer({ min: 0, max: 9 }).map((end) => `+120255501${30 + end}`);
  const change = fc.record({ add: fc.boolean(), numbers: fc.array(number, { minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const account = messagingAccount();
      const { id } = createAudience(account, 'Set');
      const model = new Set<string>();
      for (const { add, numbers } of changes) {
        if (add) addToAudience(account, id, numbers);
        else removeFromAudience(account, id, numbers);
        for (const entry of numbers) {
          if (add) model.add(entry);
          else model.delete(entry);
        }
        const found = allContactsOf(account, id).map(({ phoneNumber }) => phoneNumber);
        expect(found).toHaveLength(model.size);
        expect(new Set(found)).toEqual(model);
        expect(contactCountOf(account, id)).toBe(model.size);
      }
    }),
    { numRuns: 100 },
  );
});
