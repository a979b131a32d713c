import { expect, test } from 'vitest';
import { handle } from '../../src/api/handle.js';
import { completenessReviewer } from '../../src/domain/reviews/completeness-reviewer.js';
import { operations } from '../../src/generated/operations.js';
import { createEmulator } from '../../src/index.js';
import { openAccount } from '../support/account.js';
import { call, KEY, wireRequest } from './request.js';

test('a call goes the whole way: route, key, validation, operation, reply', () => {
  const account = openAccount();
  const { status, body } = call(account, 'POST', '/brands', { name: 'Harbor Lane Dental' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ name: 'Harbor Lane Dental', status: 'INCOMPLETE' });
  expect(account.brands.size).toBe(1);
});

test('a path that does not exist is a 404 in plain shape, key or no key', () => {
  expect(handle(wireRequest('GET', '/nothing?x=1', '', {}), () => undefined)).toEqual({
    status: 404,
    body: { error: 'There is no GET /nothing in this API.' },
  });
});

test('a wrong method is a 405 that tells the right ones', () => {
  expect(handle(wireRequest('GET', '/brands'), () => undefined)).toEqual({
    status: 405,
    body: { error: '/brands does not take GET. Use POST.' },
    headers: { allow: 'POST' },
  });
});

test('a refused key is a 401 before anything else is looked at', () => {
  expect(handle(wireRequest('POST', '/brands', '{not json'), () => undefined)).toEqual({
    status: 401,
    body: { error: 'Invalid API key.' },
  });
});

test('the name of the key header is read in any case', async () => {
  const { fetch } = createEmulator({ apiKeys: ['secret'] });
  const statuses = await Promise.all(
    ['PINNACLE-API-KEY', 'Pinnacle-Api-Key', 'pinnacle-api-key'].map(async (name) => {
      const init = { method: 'POST', headers: { [name]: 'secret' } };
      return (await fetch('http://any.example/brands/list', init)).status;
    }),
  );
  expect(statuses).toEqual([200, 200, 200]);
});

test.each(['{', '{"name": }', 'undefined', "{'a':1}", '{} {}', '"\n"', '\ufeff{}'])(
  'the body %j is a 400 that says why it is not JSON',
  (text) => {
    const { status, body } = call(openAccount(), 'POST', '/brands', text);
    expect(status).toBe(400);
    expect(body).toEqual({
      error: expect.stringMatching(/^The request body is not valid JSON: .{10}/s),
    });
  },
);

test.each(['', '   ', '\r\n'])('an empty body (%j) counts as an empty object', (text) => {
  expect(call(openAccount(), 'POST', '/brands/list', text)).toMatchObject({
    status: 200,
    body: { data: [], count: 0 },
  });
});

test.each([
  ['null', 'expected object, found null'],
  ['[]', 'expected object, found array'],
  ['"text"', 'expected object, found string'],
  ['5', 'expected object, found number'],
  ['true', 'expected object, found boolean'],
])('%s is no body for an operation', (text, message) => {
  expect(call(openAccount(), 'POST', '/brands', text)).toEqual({
    status: 400,
    body: { description: '1 field is invalid', errors: { errors: [message] } },
  });
});

test('an operation without a body ignores whatever comes along', () => {
  const account = openAccount();
  const { body } = call(account, 'POST', '/brands', {});
  const { id } = body as { id: string };
  const reply = handle(wireRequest('GET', `/brands/${id}`, '{not json'), () => account);
  expect(reply.status).toBe(200);
});

test('unknown members of a body are accepted and dropped', () => {
  const account = openAccount();
  const text = '{"name":"Harbor","extra":1,"__proto__":{"status":"VERIFIED"},"constructor":2}';
  const { status, body } = call(account, 'POST', '/brands', text);
  expect([status, (body as { status: string }).status]).toEqual([200, 'INCOMPLETE']);
  expect(JSON.stringify(body)).not.toContain('extra');
  expect(Object.keys([...account.brands][0] ?? {})).not.toContain('__proto__');
});

test('a DELETE can carry a body', () => {
  const { status, body } = call(openAccount(), 'DELETE', '/phone-numbers/detach-campaign', {
    phones: ['+18885550142'],
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ phoneNumbers: [], failed: [{ number: '+18885550142' }] });
});

test('query values are converted, lists and unknown names are harmless', () => {
  const account = openAccount();
  const { body } = call(account, 'POST', '/brands', { ein: '84-1234567' });
  const { id } = body as { id: string };
  const ein = (query: string) =>
    (call(account, 'GET', `/brands/${id}?${query}`).body as { ein: string }).ein;
  expect([ein('hideEIN=true'), ein('hideEIN=false'), ein('__proto__=1&x=2'), ein('')]).toEqual([
    '**-***4567',
    '84-1234567',
    '84-1234567',
    '84-1234567',
  ]);
  expect(call(account, 'GET', `/brands/${id}?hideEIN=true&hideEIN=false`).status).toBe(400);
});

test('an invalid path parameter is a 400 in validation shape', () => {
  expect(call(openAccount(), 'GET', '/brands/tf_1')).toEqual({
    status: 400,
    body: {
      description: '1 field is invalid',
      errors: { errors: [], properties: { id: { errors: ['must start with b_, found "tf_1"'] } } },
    },
  });
});

test.each(
  operations
    .filter(({ scope }) => scope === 'unavailable')
    .map(({ operationId, method, path }) => ({ operationId, method, path })),
)('$operationId answers 501', ({ method, path }) => {
  const target = path.replaceAll(/\{[^}]+\}/g, 'x');
  const reply = call(openAccount(), method, target, '{not even json');
  expect(reply).toEqual({
    status: 501,
    body: { error: `${method} ${path} is outside toll-free messaging and not emulated.` },
  });
});

test('every request of an account is one entry of its journal', () => {
  const account = openAccount();
  call(account, 'POST', '/brands/list?a=b', {});
  call(account, 'POST', '/brands', '{');
  call(account, 'POST', '/forms', {});
  const requests = account.world.journal.entries().filter(({ kind }) => kind === 'request');
  expect(
    requests.map(({ operation, method, path, status }) => [operation, method, path, status]),
  ).toEqual([
    ['listBrands', 'POST', '/brands/list?a=b', 200],
    ['upsertBrand', 'POST', '/brands', 400],
    ['createForm', 'POST', '/forms', 501],
  ]);
});

test('what is due happens before a call is answered, and what it makes due before it returns', () => {
  const account = openAccount({ timing: 'instant' });
  const ran: string[] = [];
  account.world.handle('test.before', () => void ran.push('before'));
  account.world.schedule(account.world.now(), 'test.before', {}, 'why');
  call(account, 'POST', '/brands/list', {});
  expect(ran).toEqual(['before']);
});

test('a reviewer that throws is a 500 that names its error, not an exception', () => {
  const account = openAccount({
    timing: 'instant',
    reviewer: {
      ...completenessReviewer,
      reviewBrand: () => {
        throw new Error('my reviewer broke');
      },
    },
  });
  const submission = {
    name: 'Harbor Lane Dental',
    ein: '84-1234567',
    email: 'office@harborlanedental.example',
    website: 'https://www.harborlanedental.example',
    address: '410 Pier Street, Portland, ME 04101',
    sector: 'HEALTHCARE',
    type: 'PRIVATE_PROFIT',
    entityType: 'LLC',
    contact: { name: 'A', title: 'B', email: 'a@harborlanedental.example', phone: '+12025550123' },
  };
  const { id } = call(account, 'POST', '/brands', submission).body as { id: string };
  expect(call(account, 'POST', `/brands/${id}/submit`)).toEqual({
    status: 500,
    body: { error: 'Work that was due failed: Error: my reviewer broke' },
  });
  const failures = account.world.journal.entries().filter(({ kind }) => kind === 'task.failed');
  expect(failures).toMatchObject([{ task: 'brand.decide', error: 'Error: my reviewer broke' }]);
  expect(call(account, 'POST', '/brands/list', {}).status).toBe(200);
});

test('a fault inside an operation is a 500 in plain shape, with the cause in the journal', () => {
  const account = openAccount();
  const broken = { ...account, brands: undefined } as unknown as typeof account;
  expect(call(broken, 'POST', '/brands/list', {})).toEqual({
    status: 500,
    body: { error: 'The emulator failed on this request. This is a bug in Tollgate.' },
  });
  expect(account.world.journal.entries()).toMatchObject([
    { kind: 'fault', operation: 'listBrands', error: expect.stringContaining('TypeError') },
    { kind: 'request', operation: 'listBrands', status: 500 },
  ]);
});

test('whoever runs the emulator is told of faults inside operations and of work that fails', () => {
  const account = openAccount();
  const errors: unknown[] = [];
  const ask = (asked: typeof account) => {
    const request = wireRequest('POST', '/brands/list', '{}', { 'pinnacle-api-key': KEY });
    return handle(
      request,
      () => asked,
      undefined,
      false,
      (error) => errors.push(error),
    ).status;
  };
  expect(ask({ ...account, brands: undefined } as unknown as typeof account)).toBe(500);
  expect(errors).toEqual([expect.any(TypeError)]);
  account.world.handle('test.broken', () => {
    throw new Error('broken');
  });
  account.world.schedule(account.world.now(), 'test.broken', {}, 'why');
  expect(ask(account)).toBe(500);
  expect(String(errors[1])).toContain('broken');
  expect(ask(account)).toBe(200);
  expect(errors).toHaveLength(2);
});

test('the headers of an official client mark its messages as sent by an SDK', () => {
  const account = openAccount({ sandboxRecipients: 'any' });
  const body = JSON.stringify({ from: '+18005550199', to: '+12025550123', text: 'Hello there' });
  const send = (more: Record<string, string>) => {
    const headers = { 'pinnacle-api-key': KEY, ...more };
    handle(wireRequest('POST', '/messages/send/sms', body, headers), () => account);
    return account.messages.last()?.method;
  };
  expect([send({}), send({ 'x-fern-language': 'JavaScript' })]).toEqual(['API', 'SDK']);
});
