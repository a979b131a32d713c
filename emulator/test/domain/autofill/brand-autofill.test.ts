import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autofillBrand } from '../../../src/domain/brands/brand-autofill.js';
import { missingBrandFields } from '../../../src/domain/brands/brand-details.js';
import { createBrand, updateBrand } from '../../../src/domain/brands/brands.js';
import { completeBrand, openAccount } from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';

const account = openAccount();

test.each([
  [{}],
  [{ name: ' ' }],
  [{ website: '' }],
  [{ website: 'http://' }],
  [{ name: '', website: '   ' }],
])('%j is nothing to look up', (hints) => {
  const refused = refusalOf(() => autofillBrand(account, hints));
  expect([refused.kind, Object.keys(refused.fields ?? {})]).toEqual([
    'invalid',
    ['name', 'website'],
  ]);
});

test('a website gives a name, a web address and a mailbox', () => {
  expect(
    autofillBrand(account, { website: 'https://www.pier-nine-books.example/about?x=1' }),
  ).toMatchObject({
    name: 'Pier Nine Books',
    website: 'https://www.pier-nine-books.example',
    email: 'hello@pier-nine-books.example',
    description: 'Pier Nine Books serves its customers and keeps them informed by text message.',
  });
});

test.each(['pier-nine.example', 'PIER-NINE.example', ' http://pier-nine.example/ '])(
  'a website may be written as people write it: "%s"',
  (website) => {
    expect(autofillBrand(account, { website })).toMatchObject({
      name: 'Pier Nine',
      website: 'https://pier-nine.example',
    });
  },
);

test('a name gives a web address that nobody owns', () => {
  expect(autofillBrand(account, { name: 'Pier 9 Books' })).toMatchObject({
    name: 'Pier 9 Books',
    website: 'https://www.pier9books.example',
    email: 'hello@pier9books.example',
  });
});

test('a name without Latin letters still gives addresses that can be written', () => {
  const { website, email } = autofillBrand(account, { name: '\u5bff\u53f8' });
  expect([website, email]).toEqual(['https://www.business.example', 'hello@business.example']);
});

test.each([
  ['Pier Nine LLC', 'LLC'],
  ['Pier Nine, L.L.C.', 'LLC'],
  ['Pier Nine Inc.', 'CORP'],
  ['Pier Nine Corporation', 'CORP'],
  ['Pier Nine', null],
  ['Princorp', null],
])('%s tells its legal form: %s', (name, entityType) => {
  expect(autofillBrand(account, { name }).entityType).toBe(entityType);
});

test('nothing is invented that a reviewer would have to believe', () => {
  const { ein, address, contact } = autofillBrand(account, { name: 'Pier Nine' });
  expect([ein, address, ...Object.values(contact)]).toEqual([null, null, null, null, null, null]);
});

test('a business that was saved before comes back as it was saved, by name or by host', () => {
  const own = openAccount();
  const { id } = createBrand(own, completeBrand);
  const byName = autofillBrand(own, { name: 'harbor lane dental, LLC' });
  expect(autofillBrand(own, { website: 'www.harborlanedental.com/contact' })).toEqual(byName);
  expect(byName).toMatchObject(completeBrand);
  expect(missingBrandFields(byName)).toEqual([]);
  expect(byName).not.toHaveProperty('status');
  updateBrand(own, id, { dba: 'Newer' });
  expect(autofillBrand(own, { name: 'Harbor Lane Dental, LLC' }).dba).toBe('Newer');
});

test('of several that fit, the newest comes back', () => {
  const own = openAccount();
  createBrand(own, { name: 'Harbor', dba: 'Old' });
  createBrand(own, { name: 'Harbor', dba: 'New' });
  expect(autofillBrand(own, { name: 'harbor' }).dba).toBe('New');
});

test('whatever is looked up, the answer is the same twice and its addresses can be parsed', () => {
  const hint = fc.record(
    { name: fc.string(), website: fc.oneof(fc.webUrl(), fc.domain(), fc.string()) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(hint, (hints) => {
      let proposed: ReturnType<typeof autofillBrand>;
      try {
        proposed = autofillBrand(account, hints);
      } catch {
        expect(refusalOf(() => autofillBrand(account, hints)).kind).toBe('invalid');
        return;
      }
      expect(autofillBrand(account, hints)).toEqual(proposed);
      expect(URL.canParse(proposed.website ?? '')).toBe(true);
      expect(proposed.email).toMatch(/^hello@[^@\s]+$/);
    }),
    { numRuns: 500 },
  );
});
