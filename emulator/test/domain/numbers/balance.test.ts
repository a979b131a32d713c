import { expect, test } from 'vitest';
import { balanceOf, charge, setBalance } from '../../../src/domain/balance.js';
import { openAccount } from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';

test('an account opens with the credits of its settings', () => {
  expect([balanceOf(openAccount()), balanceOf(openAccount({ credits: 5 }))]).toEqual([1_000, 5]);
});

test('a charge takes the money, down to nothing', () => {
  const account = openAccount({ credits: 1 });
  charge(account, 0.75, 'send this message');
  charge(account, 0.25, 'send this message');
  expect(balanceOf(account)).toBe(0);
});

test('a thousand small charges add up exactly', () => {
  const account = openAccount({ credits: 10 });
  for (let i = 0; i < 1_000; i++) charge(account, 0.01, 'send this message');
  expect(balanceOf(account)).toBe(0);
});

test('a charge beyond the credits takes nothing and tells both amounts', () => {
  const account = openAccount({ credits: 0.0099 });
  const { kind, message } = refusalOf(() => charge(account, 0.01, 'send this message'));
  expect([kind, message]).toEqual([
    'payment-required',
    'Not enough credits to send this message: it costs $0.0100 and $0.0099 are left. Add credits and try again.',
  ]);
  expect(balanceOf(account)).toBe(0.0099);
});

test('credits can be set, to a hundredth of a cent', () => {
  const account = openAccount();
  setBalance(account, 12.345_678);
  expect(balanceOf(account)).toBe(12.3457);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('credits cannot be set to %s', (amount) => {
  const account = openAccount();
  expect(() => setBalance(account, amount)).toThrow(
    new RangeError(`Credits are a number, not ${amount}.`),
  );
  expect(balanceOf(account)).toBe(1_000);
});

test('credits belong to the state of the world', () => {
  const account = openAccount();
  charge(account, 1, 'send this message');
  expect([...account.world.values]).toEqual([['balance', 999]]);
});
