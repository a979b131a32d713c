import { expect, test } from 'vitest';
import { isSecretName, redactedHeaders, redactedTarget, withoutKey } from '../../src/api/redact.js';
import { wireRequest } from './request.js';

const KEY = 'pk_live_0123456789';

function target(path: string, key = KEY): string {
  return redactedTarget(wireRequest('GET', path, '', { 'pinnacle-api-key': key }));
}

test('an API key in a path is hidden, plain and encoded', () => {
  expect(target(`/brands/${KEY}?x=1`)).toBe('/brands/[redacted]?x=1');
  expect(target('/brands/key%2Fwith%20signs', 'key/with signs')).toBe('/brands/[redacted]');
});

test('short keys are parts of many words and stay', () => {
  expect(target('/brands/b_1', 'b')).toBe('/brands/b_1');
});

test('secrets in a query are hidden, by their names', () => {
  expect(target('/x?apiKey=abc&page=2&access_token=t&PIN=1234')).toBe(
    '/x?apiKey=[redacted]&page=2&access_token=[redacted]&PIN=[redacted]',
  );
  expect(target('/x?spin=1&shipping=2&from=3')).toBe('/x?spin=1&shipping=2&from=3');
});

test('a text loses the key of its request alone', () => {
  const request = wireRequest('GET', '/', '', { 'pinnacle-api-key': KEY });
  expect(withoutKey(`There is no GET /${KEY} here.`, request)).toBe(
    'There is no GET /[redacted] here.',
  );
  expect(withoutKey('Nothing to hide.', wireRequest('GET', '/', '', {}))).toBe('Nothing to hide.');
});

test('headers that carry secrets keep their names', () => {
  expect(
    redactedHeaders({
      'CONTENT-TYPE': 'application/json',
      'PINNACLE-SIGNING-SECRET': 'pss_1',
      AUTHORIZATION: 'Bearer x',
      'X-API-KEY': 'k',
      'webhook-signature': 'v1,abc',
    }),
  ).toEqual({
    'CONTENT-TYPE': 'application/json',
    'PINNACLE-SIGNING-SECRET': '[redacted]',
    AUTHORIZATION: '[redacted]',
    'X-API-KEY': '[redacted]',
    'webhook-signature': 'v1,abc',
  });
});

test.each(['api_key', 'Secret', 'x-auth-token', 'password', 'Cookie', 'pin', 'port-pin'])(
  '%s names a secret',
  (name) => expect(isSecretName(name)).toBe(true),
);

test.each(['page', 'id', 'shipping', 'content-type', 'from'])('%s names none', (name) =>
  expect(isSecretName(name)).toBe(false),
);
