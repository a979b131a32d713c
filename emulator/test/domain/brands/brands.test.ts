import { expect, test } from 'vitest';
import { balanceOf, setBalance } from '../../../src/domain/balance.js';
import { brandDetails, missingBrandFields } from '../../../src/domain/brands/brand-details.js';
import {
  createBrand,
  getBrand,
  listBrands,
  submitBrand,
  updateBrand,
  vetBrand,
} from '../../../src/domain/brands/brands.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { completeBrand, openAccount, reviewedBrand } from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';
import { ScriptedReviewer } from '../../support/scripted-reviewer.js';

test('a brand can be saved with nothing in it', () => {
  const account = openAccount();
  const brand = createBrand(account, {});
  expect(brand).toEqual({
    id: expect.stringMatching(/^b_/),
    status: 'INCOMPLETE',
    name: null,
    dba: null,
    description: null,
    ein: null,
    email: null,
    website: null,
    address: null,
    sector: null,
    type: null,
    entityType: null,
    contact: { name: null, title: null, email: null, phone: null },
    isArchived: false,
    errors: [],
    submissions: 0,
    vettings: [],
    createdAt: account.world.now(),
    updatedAt: account.world.now(),
  });
  expect(getBrand(account, brand.id)).toBe(brand);
});

test('an unknown brand is not found', () => {
  const unknown = new DomainError('not-found', 'There is no brand with the id "b_0".');
  const account = openAccount();
  expect(() => getBrand(account, 'b_0')).toThrow(unknown);
  expect(() => updateBrand(account, 'b_0', {})).toThrow(unknown);
  expect(() => submitBrand(account, 'b_0')).toThrow(unknown);
  expect(() => vetBrand(account, 'b_0')).toThrow(unknown);
});

test('a missing member stays, a given one replaces, null clears', async () => {
  const account = openAccount();
  const { id } = createBrand(account, { name: 'Harbor', dba: 'H', ein: '84-1234567' });
  await account.world.advance('1m');
  const brand = updateBrand(account, id, { name: undefined, dba: null, ein: '84-7654321' });
  expect([brand.name, brand.dba, brand.ein]).toEqual(['Harbor', null, '84-7654321']);
  expect(brand.updatedAt - brand.createdAt).toBe(60_000);
});

test('the contact is changed member by member, and cleared as a whole by null', () => {
  const account = openAccount();
  const { id } = createBrand(account, { contact: { name: 'Ada', title: 'Owner' } });
  expect(
    updateBrand(account, id, { contact: { title: null, phone: '+12025550123' } }).contact,
  ).toEqual({
    name: 'Ada',
    title: null,
    email: null,
    phone: '+12025550123',
  });
  expect(updateBrand(account, id, { contact: null }).contact).toEqual({
    name: null,
    title: null,
    email: null,
    phone: null,
  });
});

test.each(Object.keys(brandDetails({})).filter((name) => name !== 'contact'))(
  'every member can be set and cleared: %s',
  (name) => {
    const account = openAccount();
    const { id } = createBrand(account, { [name]: 'x' });
    expect(getBrand(account, id)).toMatchObject({ [name]: 'x' });
    expect(updateBrand(account, id, { [name]: null })).toMatchObject({ [name]: null });
  },
);

test('names of JavaScript in a patch change nothing', () => {
  const account = openAccount();
  const patch = JSON.parse(
    '{"__proto__":{"name":"x"},"constructor":"x","status":"VERIFIED","id":"b_x"}',
  );
  const brand = createBrand(account, patch);
  expect([brand.name, brand.status, brand.id === 'b_x']).toEqual([null, 'INCOMPLETE', false]);
});

test('saving the same details again is no edit', async () => {
  const account = openAccount();
  const id = await reviewedBrand(account);
  const before = getBrand(account, id);
  expect(updateBrand(account, id, completeBrand)).toBe(before);
});

test.each(['dba', 'description', 'name'] as const)(
  'an edit of %s takes the verification away',
  async (name) => {
    const account = openAccount();
    const id = await reviewedBrand(account);
    expect(updateBrand(account, id, { [name]: 'Something else' }).status).toBe('UNVERIFIED');
  },
);

test('an edit of the contact takes the verification away', async () => {
  const account = openAccount();
  const id = await reviewedBrand(account);
  expect(updateBrand(account, id, { contact: { phone: '+12025550199' } }).status).toBe(
    'UNVERIFIED',
  );
});

test('an edit while under review leaves it there, and the reviewer sees the edit', async () => {
  const account = openAccount();
  const { id } = createBrand(account, completeBrand);
  submitBrand(account, id);
  expect(updateBrand(account, id, { ein: 'wrong' }).status).toBe('PENDING');
  await account.world.advance('10m');
  expect(getBrand(account, id).status).toBe('FAILED');
});

test('all that a submission needs is named when it is missing', () => {
  const account = openAccount();
  const { id } = createBrand(account, { name: 'Harbor', email: '  ', contact: { title: '' } });
  const missing = [
    'ein',
    'email',
    'website',
    'address',
    'sector',
    'type',
    'entityType',
    'contact.name',
    'contact.title',
    'contact.email',
    'contact.phone',
  ];
  expect(missingBrandFields(getBrand(account, id))).toEqual(missing);
  const error = refusalOf(() => submitBrand(account, id));
  expect(error.kind).toBe('invalid');
  expect(error.message).toBe(`The brand ${id} is incomplete. Missing: ${missing.join(', ')}.`);
  expect(Object.keys(error.fields ?? {})).toEqual(missing);
  expect([getBrand(account, id).status, balanceOf(account)]).toEqual(['INCOMPLETE', 1_000]);
});

test('neither a trade name nor a description is needed', async () => {
  const account = openAccount();
  const { id } = createBrand(account, { ...completeBrand, dba: null, description: null });
  expect(submitBrand(account, id).status).toBe('PENDING');
});

test('a submission costs its fee and is decided within ten minutes', async () => {
  const account = openAccount();
  const { id } = createBrand(account, completeBrand);
  expect(submitBrand(account, id)).toMatchObject({ status: 'PENDING', submissions: 1 });
  expect(balanceOf(account)).toBe(996);
  await account.world.advance('10m');
  expect(getBrand(account, id)).toMatchObject({ status: 'VERIFIED', errors: [] });
});

test('without the credits nothing is submitted', () => {
  const account = openAccount({ credits: 3.99 });
  const { id } = createBrand(account, completeBrand);
  const error = refusalOf(() => submitBrand(account, id));
  expect([error.kind, error.message]).toEqual([
    'payment-required',
    'Not enough credits to submit this brand: it costs $4.0000 and $3.9900 are left. Add credits and try again.',
  ]);
  expect([getBrand(account, id).status, account.world.pendingCount]).toEqual(['INCOMPLETE', 0]);
});

test('a denial says what is wrong, and the next submission starts clean', async () => {
  const reviewer = new ScriptedReviewer();
  reviewer.brand = 'correct';
  const account = openAccount({ reviewer });
  const id = await reviewedBrand(account);
  expect(getBrand(account, id)).toMatchObject({
    status: 'FAILED',
    errors: [
      'campaign.optIn.workflowDescription: It says nothing of consent. Tell how people agree. [opt-in-not-provided]',
    ],
  });
  expect(submitBrand(account, id)).toMatchObject({ status: 'PENDING', errors: [], submissions: 2 });
});

test('a decision about an earlier submission is not taken for a later one', async () => {
  const account = openAccount();
  const { id } = createBrand(account, completeBrand);
  submitBrand(account, id);
  const firstDecision = account.world.nextAt as number;
  await account.world.advance({ to: firstDecision - 1 });
  account.brands.update(id, { status: 'FAILED' });
  submitBrand(account, id);
  await account.world.advance({ to: firstDecision });
  expect(getBrand(account, id).status).toBe('PENDING');
  await account.world.advance('10m');
  expect(getBrand(account, id).status).toBe('VERIFIED');
});

test('vetting takes a business day and gives a score', async () => {
  const account = openAccount();
  const id = await reviewedBrand(account);
  const startedAt = account.world.now();
  expect(vetBrand(account, id)).toMatchObject({
    status: 'VERIFIED',
    vettings: [{ status: 'PENDING', startedAt, score: null }],
  });
  expect(balanceOf(account)).toBe(956);
  await account.world.advance('1bd');
  const { status, vettings } = getBrand(account, id);
  expect([status, vettings.length, vettings[0]?.status]).toEqual(['VETTED', 1, 'ACTIVE']);
  expect(vettings[0]?.score).toBeGreaterThanOrEqual(40);
  expect(vettings[0]?.score).toBeLessThanOrEqual(95);
});

test('one vetting runs at a time, a later one is another run', async () => {
  const account = openAccount();
  const id = await reviewedBrand(account);
  vetBrand(account, id);
  expect(() => vetBrand(account, id)).toThrow(
    new DomainError('invalid', `The brand ${id} is being vetted already. Wait for the score.`),
  );
  await account.world.advance('1bd');
  vetBrand(account, id);
  await account.world.advance('1bd');
  expect(getBrand(account, id).vettings.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
});

test('without the credits nothing is vetted', async () => {
  const account = openAccount();
  const id = await reviewedBrand(account);
  setBalance(account, 39);
  expect(refusalOf(() => vetBrand(account, id)).kind).toBe('payment-required');
  expect(getBrand(account, id).vettings).toEqual([]);
});

test('a brand that is edited while it is vetted keeps the score but not the rank', async () => {
  const account = openAccount();
  const id = await reviewedBrand(account);
  vetBrand(account, id);
  updateBrand(account, id, { dba: 'Harbor' });
  await account.world.advance('1bd');
  expect(getBrand(account, id)).toMatchObject({
    status: 'UNVERIFIED',
    vettings: [{ status: 'ACTIVE', score: expect.any(Number) }],
  });
});

test('lists are newest first and can be narrowed', async () => {
  const account = openAccount();
  const first = createBrand(account, { name: 'Harbor Lane Dental' });
  const second = createBrand(account, { name: 'harbor bakery' });
  const third = createBrand(account, {});
  account.brands.update(second.id, { isArchived: true });
  const list = (filter: object) =>
    listBrands(account, { pageIndex: 0, pageSize: 10, ...filter }).records.map(({ id }) => id);
  expect(list({})).toEqual([third.id, second.id, first.id]);
  expect(list({ name: 'HARBOR' })).toEqual([second.id, first.id]);
  expect(list({ name: 'dental', status: 'INCOMPLETE' })).toEqual([first.id]);
  expect(list({ isArchived: true })).toEqual([second.id]);
  expect(list({ isArchived: false })).toEqual([third.id, first.id]);
  expect(list({ status: 'VERIFIED' })).toEqual([]);
  expect(listBrands(account, { pageIndex: 1, pageSize: 2 })).toMatchObject({
    records: [{ id: first.id }],
    count: 3,
    hasMore: false,
  });
});

test('the same seed and the same calls give the same journal', async () => {
  const story = async (seed: string) => {
    const account = openAccount({ seed });
    const id = await reviewedBrand(account);
    vetBrand(account, id);
    await account.world.advance('2bd');
    return account.world.journal.toJsonLines();
  };
  expect(await story('a')).toBe(await story('a'));
  expect(await story('a')).not.toBe(await story('b'));
});
