import { inspect } from 'node:util';
import { type ClientOptions, createTollgate, InputError } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { caught } from './support/caught.js';

test.each([
  ['missing', undefined],
  ['null', null],
  ['empty', ''],
  ['a number', 7],
])('an API key that is %s is refused', (_, apiKey) => {
  expect(() => createTollgate({ apiKey } as ClientOptions)).toThrow(InputError);
});

test.each(['live-secret\n', ' live-secret', 'live secret', 'live-secrét', 'live-secret\u0000'])(
  'an API key that no header can carry is refused without being shown: %j',
  (apiKey) => {
    const attempt = () => createTollgate({ apiKey });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(/^(?!.*live).*$/);
  },
);

test.each([
  'api.pinnacle.sh',
  '/api',
  '',
  'ftp://api.pinnacle.sh',
  'https://user:password@api.pinnacle.sh',
  'https://api.pinnacle.sh?version=2',
  'https://api.pinnacle.sh#top',
])('the base URL %j is refused', (baseUrl) => {
  const attempt = () => createTollgate({ apiKey: 'k', baseUrl });
  expect(attempt).toThrow(InputError);
  expect(attempt).toThrow(/^(?!.*password@).*baseUrl/);
});

test.each([0, -1, Number.NaN, 2 ** 31, Number.NEGATIVE_INFINITY, '60' as unknown as number])(
  'a timeout of %s is refused, by the client and by the call',
  async (timeoutMs) => {
    expect(() => createTollgate({ apiKey: 'k', timeoutMs })).toThrow(InputError);
    const fetch = async () => Response.json({});
    const tollgate = createTollgate({ apiKey: 'k', fetch });
    expect(await caught(tollgate.brands.list({}, { timeoutMs }))).toBeInstanceOf(InputError);
  },
);

test('a client does not show its key', () => {
  const tollgate = createTollgate({ apiKey: 'live-secret-1' });
  expect(inspect(tollgate, { depth: 10, showHidden: true })).not.toContain('live-secret-1');
  expect(JSON.stringify(tollgate)).not.toContain('live-secret-1');
});
