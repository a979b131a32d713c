import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiKeyOf, constantTimeEqual } from '../../src/api/auth.js';
import { wireRequest } from './request.js';

const withKey = (key: string | undefined) =>
  wireRequest('GET', '/', '', key === undefined ? {} : { 'pinnacle-api-key': key });

test('any key opens its own world, unless there is a list', () => {
  expect(apiKeyOf(withKey('one'), undefined)).toBe('one');
  expect(apiKeyOf(withKey('another'), undefined)).toBe('another');
});

test.each([undefined, '', ' ', '\t \t'])('the key %j is none', (key) => {
  expect(apiKeyOf(withKey(key), undefined)).toBeUndefined();
  expect(apiKeyOf(withKey(key), ['', ' '])).toBeUndefined();
});

test('space around a key is no part of it', () => {
  expect(apiKeyOf(withKey('  key\t'), ['key'])).toBe('key');
});

test('a list lets only its own keys pass', () => {
  const allowed = ['first', 'second'];
  expect(
    ['first', 'second', 'third', 'FIRST', 'firs', 'first2'].map((key) =>
      apiKeyOf(withKey(key), allowed),
    ),
  ).toEqual(['first', 'second', undefined, undefined, undefined, undefined]);
});

test('an empty list lets nobody pass', () => {
  expect(apiKeyOf(withKey('key'), [])).toBeUndefined();
});

test('other headers are no keys', () => {
  const request = wireRequest('GET', '/', '', { authorization: 'Bearer key', 'x-api-key': 'key' });
  expect(apiKeyOf(request, undefined)).toBeUndefined();
});

test('texts are equal in constant time exactly when they are equal', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000'), maxLength: 5 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(constantTimeEqual(a, b)).toBe(a === b);
      expect(constantTimeEqual(a, a)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
