import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Router } from '../../src/api/router.js';
import { operations } from '../../src/generated/operations.js';

const router = new Router(operations);

/** What a match comes to, in short. */
function found(method: string, path: string): string {
  const match = router.match(method, path);
  if (match.kind === 'found') return `${match.operation.operationId} ${JSON.stringify(match.path)}`;
  return match.kind === 'wrong-method' ? `use ${match.allowed.join(', ')}` : 'unknown';
}

test.each(operations.map(({ operationId, method, path }) => ({ operationId, method, path })))(
  '$method $path leads to $operationId',
  ({ operationId, method, path }) => {
    const match = router.match(method, path.replaceAll(/\{[^}]+\}/g, 'value'));
    expect(match).toMatchObject({ kind: 'found', operation: { operationId } });
  },
);

test('every value of a path comes out as it went in, once it is encoded', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      const match = router.match('GET', `/status/phone-number/${encodeURIComponent(value)}`);
      expect(match).toMatchObject({ kind: 'found', path: { phoneNumber: value } });
    }),
  );
});

test.each([
  ['%2B is a plus sign', '/status/phone-number/%2B12025550123', '+12025550123'],
  ['a plus sign stays one', '/status/phone-number/+12025550123', '+12025550123'],
  ['%20 is a space', '/status/phone-number/a%20b', 'a b'],
  ['%2F stays inside its segment', '/status/phone-number/a%2Fb', 'a/b'],
  ['encoding is undone once', '/status/phone-number/%252B1', '%2B1'],
  ['a trailing slash does not matter', '/status/phone-number/%2B12025550123/', '+12025550123'],
  ['names of JavaScript are values', '/status/phone-number/__proto__', '__proto__'],
])('%s', (_, path, value) => {
  expect(router.match('GET', path)).toMatchObject({ kind: 'found', path: { phoneNumber: value } });
});

test.each([
  ['a fixed segment beats a parameter', 'GET', '/phone-numbers/temporary', 'getTemporaryNumber {}'],
  [
    'any other value is the parameter',
    'GET',
    '/phone-numbers/+18885550142',
    'getPhoneNumber {"phoneNumber":"+18885550142"}',
  ],
  [
    'the id of a campaign stands last',
    'POST',
    '/campaigns/toll-free/submit/tf_1',
    'submitTollFreeCampaign {"campaignId":"tf_1"}',
  ],
  [
    'the id of a brand stands in the middle',
    'POST',
    '/brands/b_1/submit',
    'submitBrand {"brandId":"b_1"}',
  ],
  [
    'a word in place of an id is an id for another method',
    'GET',
    '/brands/list',
    'getBrand {"id":"list"}',
  ],
  [
    'schedules are cancelled one by one',
    'DELETE',
    '/messages/schedule/msg_sched_1',
    'cancelSchedule {"id":"msg_sched_1"}',
  ],
  ['and listed under another name', 'POST', '/messages/schedules/list', 'listSchedules {}'],
  ['detaching is a DELETE', 'DELETE', '/phone-numbers/detach-campaign', 'detachCampaign {}'],
  ['POST /webhooks reads', 'POST', '/webhooks', 'getWebhooks {}'],
  ['a slash at the end of a fixed path', 'POST', '/webhooks/', 'getWebhooks {}'],
])('%s', (_, method, path, expected) => {
  expect(found(method, path)).toBe(expected);
});

test.each([
  ['POST', '/brands/b_1', 'use GET'],
  ['PUT', '/brands', 'use POST'],
  ['OPTIONS', '/contacts', 'use GET, POST, PUT'],
  ['POST', '/phone-numbers/temporary', 'use DELETE, GET, PATCH'],
  ['GET', '/phone-numbers/attach-campaign/x', 'unknown'],
])('%s %s: %s', (method, path, expected) => {
  expect(found(method, path)).toBe(expected);
});

test.each([
  ['/'],
  [''],
  ['//'],
  ['/brands//'],
  ['//brands'],
  ['/brand'],
  ['/Brands'],
  ['/brands/b_1/submit/more'],
  ['/brands/b_1/'.concat('/')],
  ['/status/phone-number'],
  ['/status/phone-number/'],
  ['/status/phone-number/%'],
  ['/status/phone-number/%zz'],
  ['/status/phone-number/%ff'],
  ['/__proto__'],
  ['/constructor'],
  ['*'],
])('GET "%s" leads nowhere', (path) => {
  expect(found('GET', path)).toBe('unknown');
});

test('no path and no method makes it throw', () => {
  const segment = fc.oneof(
    fc.string(),
    fc.constantFrom('brands', 'status', '%', '%2f', '..', '__proto__'),
  );
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(segment).map((parts) => `/${parts.join('/')}`),
      (method, path) => {
        expect(['found', 'wrong-method', 'unknown']).toContain(router.match(method, path).kind);
      },
    ),
    { numRuns: 500 },
  );
});

test('a table of its own is matched in the same way', () => {
  const [sample] = operations;
  const own = new Router([
    { ...sample, operationId: 'any', method: 'GET', path: '/a/{x}/c' },
    { ...sample, operationId: 'fixed', method: 'GET', path: '/a/b/d' },
    { ...sample, operationId: 'two', method: 'POST', path: '/a/{y}/{z}' },
  ]);
  const idOf = (method: string, path: string) => {
    const match = own.match(method, path);
    return match.kind === 'found' ? [match.operation.operationId, match.path] : match;
  };
  expect(idOf('GET', '/a/b/c')).toEqual(['any', { x: 'b' }]);
  expect(idOf('GET', '/a/b/d')).toEqual(['fixed', {}]);
  expect(idOf('POST', '/a/b/d')).toEqual(['two', { y: 'b', z: 'd' }]);
  expect(idOf('PUT', '/a/b/d')).toEqual({ kind: 'wrong-method', allowed: ['GET', 'POST'] });
});
