import { expect, test } from 'vitest';
import { balanceOf, setBalance } from '../../../src/domain/balance.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { detachNumbers } from '../../../src/domain/numbers/attachments.js';
import { readinessOf } from '../../../src/domain/numbers/number-standing.js';
import {
  buyNumbers,
  getOwnedNumber,
  listNumbers,
  releaseNumber,
  renameNumber,
  SANDBOX_NUMBER,
} from '../../../src/domain/numbers/numbers.js';
import { cancelSchedule, scheduleSend } from '../../../src/domain/plans/schedules.js';
import { attachedNumber, boughtNumber, offersOf, openAccount } from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';

const MINUTE = 60_000;

test('an account opens with its sandbox number, ready to text', () => {
  const account = openAccount();
  const [sandbox, ...others] = [...account.numbers];
  expect(others).toEqual([]);
  expect(sandbox).toMatchObject({ number: SANDBOX_NUMBER, isSandbox: true, sms: true, mms: true });
  expect(sandbox && readinessOf(account, sandbox)).toBe('ACTIVE');
});

test('bought numbers are charged together and belong to the account', () => {
  const account = openAccount();
  const wanted = offersOf(account, 2);
  const cost = wanted.reduce(
    (sum, number) => sum + (account.inventory.describe(number)?.cost.upfront ?? 0),
    0,
  );
  const bought = buyNumbers(account, wanted);
  expect(bought.map(({ number }) => number)).toEqual(wanted);
  expect(balanceOf(account)).toBeCloseTo(1_000 - cost, 4);
  expect(bought[0]).toMatchObject({
    type: 'TOLL_FREE',
    friendlyName: null,
    isSandbox: false,
    isTemporary: false,
    createdAt: account.world.now(),
  });
});

test('a new number reaches the registry 20 to 30 minutes after the order, or at once if told to', () => {
  const account = openAccount();
  for (const { registryReadyAt: readyAt, createdAt } of buyNumbers(
    account,
    offersOf(account, 20),
  )) {
    expect(Number(readyAt) - createdAt).toBeGreaterThanOrEqual(20 * MINUTE);
    expect(Number(readyAt) - createdAt).toBeLessThanOrEqual(30 * MINUTE);
  }
  const instant = openAccount({ timing: 'instant' });
  const [number] = buyNumbers(instant, offersOf(instant, 1));
  expect(number?.registryReadyAt).toBe(instant.world.now());
});

test.each<[string, (offers: string[]) => string[], string, RegExp]>([
  [
    'one is listed twice',
    ([a = '', b = '']) => [a, b, a],
    'invalid',
    /is listed twice\. Nothing was bought\.$/,
  ],
  [
    'one is listed twice in two spellings',
    ([a = '']) => [a, a.slice(1)],
    'invalid',
    /listed twice/,
  ],
  [
    'one is owned already',
    ([a = '']) => [a, SANDBOX_NUMBER],
    'invalid',
    /is on this account already\. Nothing was bought\.$/,
  ],
  [
    'one is not for sale',
    ([a = '']) => [a, '+12025550123'],
    'not-found',
    /is not for sale\. Search for available numbers first\. Nothing was bought\.$/,
  ],
  ['one is no number', ([a = '']) => [a, 'nonsense'], 'not-found', /^nonsense is not for sale/],
])('nothing is bought when %s', (_, order, kind, message) => {
  const account = openAccount();
  const refused = refusalOf(() => buyNumbers(account, order(offersOf(account, 2))));
  expect(refused.kind).toBe(kind);
  expect(refused.message).toMatch(message);
  expect([account.numbers.size, balanceOf(account)]).toEqual([1, 1_000]);
});

test('nothing is bought when the credits cover only some', () => {
  const account = openAccount();
  const [first = '', second = ''] = offersOf(account, 2);
  const price = account.inventory.describe(first)?.cost.upfront ?? 0;
  setBalance(account, price);
  const refused = refusalOf(() => buyNumbers(account, [first, second]));
  expect([refused.kind, account.numbers.size, balanceOf(account)]).toEqual([
    'payment-required',
    1,
    price,
  ]);
  buyNumbers(account, [first]);
  expect(balanceOf(account)).toBe(0);
});

test('a number that was bought is not for sale any more', () => {
  const account = openAccount();
  const number = boughtNumber(account);
  expect(offersOf(account, 500)).not.toContain(number);
  expect(refusalOf(() => buyNumbers(account, [number])).kind).toBe('invalid');
});

test('an owned number is found in any usual spelling, others are not', () => {
  const account = openAccount();
  const number = boughtNumber(account);
  expect(getOwnedNumber(account, number.slice(1)).number).toBe(number);
  expect(() => getOwnedNumber(account, '+18885550100')).toThrow(
    new DomainError(
      'not-found',
      'The number +18885550100 is not on this account. List your numbers, or buy it first.',
    ),
  );
});

test('lists are newest first', () => {
  const account = openAccount();
  const [first, second] = [boughtNumber(account), boughtNumber(account)];
  const page = listNumbers(account, 0, 2);
  expect([page.records.map(({ number }) => number), page.count, page.hasMore]).toEqual([
    [second, first],
    3,
    true,
  ]);
  expect(listNumbers(account, 1, 2).records.map(({ number }) => number)).toEqual([SANDBOX_NUMBER]);
});

test('a number can be given a name and lose it again', async () => {
  const account = openAccount();
  const number = boughtNumber(account);
  await account.world.advance('1m');
  const named = renameNumber(account, number, 'Front desk');
  expect([named.friendlyName, named.updatedAt - named.createdAt]).toEqual(['Front desk', MINUTE]);
  expect(renameNumber(account, number, null).friendlyName).toBeNull();
});

test('an idle number can be released, and is for sale again', () => {
  const account = openAccount();
  const number = boughtNumber(account);
  releaseNumber(account, number);
  expect(account.numbers.has(number)).toBe(false);
  expect(() => releaseNumber(account, number)).toThrow(DomainError);
  expect(buyNumbers(account, [number])).toHaveLength(1);
});

test('a number in use cannot be released until its campaign lets it go', async () => {
  const account = openAccount();
  const { number, campaignId } = await attachedNumber(account);
  expect(() => releaseNumber(account, number)).toThrow(
    new DomainError(
      'conflict',
      `The number ${number} cannot be released: the campaign ${campaignId} uses it. Detach it first.`,
      undefined,
      ['detach'],
    ),
  );
  detachNumbers(account, [number]);
  releaseNumber(account, number);
});

test('a number that a schedule uses cannot be released until that is cancelled', async () => {
  const account = openAccount();
  const { number } = await attachedNumber(account);
  await account.world.advance('3bd');
  const text = 'Harbor Lane Dental: see you tomorrow. Reply STOP to opt out.';
  const payload = { type: 'SMS', from: number, to: '+12025550123', text } as const;
  const { id: planned } = scheduleSend(
    account,
    { kind: 'MESSAGE', payload },
    { sendAt: '2026-12-24T10:00' },
    'API',
  );
  detachNumbers(account, [number]);
  expect(refusalOf(() => releaseNumber(account, number)).message).toBe(
    `The number ${number} cannot be released: the schedule ${planned} uses it. Cancel that first.`,
  );
  cancelSchedule(account, planned);
  releaseNumber(account, number);
});

test('the sandbox number stays', () => {
  expect(refusalOf(() => releaseNumber(openAccount(), SANDBOX_NUMBER)).message).toMatch(
    /the sandbox number belongs to the account\.$/,
  );
});

test.each([
  ['IN_PROGRESS', 'PENDING'],
  ['WAITING_FOR_CUSTOMER', 'PENDING'],
  ['VERIFIED', 'ACTIVE'],
  ['REJECTED', 'FAILURE'],
] as const)('a number that is %s is %s altogether', async (status, readiness) => {
  const account = openAccount();
  const { number } = await attachedNumber(account);
  account.attachments.update(number, { status });
  account.numbers.update(number, { registryReadyAt: account.world.now() });
  expect(readinessOf(account, getOwnedNumber(account, number))).toBe(readiness);
});

test('a number without a campaign is pending', () => {
  const account = openAccount();
  expect(readinessOf(account, getOwnedNumber(account, boughtNumber(account)))).toBe('PENDING');
});
