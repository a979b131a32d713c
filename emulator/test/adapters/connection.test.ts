import { getEventListeners } from 'node:events';
import createClient from 'openapi-fetch';
import { expect, test } from 'vitest';
import { createConnection } from '../../src/adapters/connection.js';
import type { WireHandler } from '../../src/api/wire.js';
import { always, echo, held } from './echo.js';

const BASE = 'http://tollgate.localhost';

function connect(handler: WireHandler, baseUrl = BASE): ReturnType<typeof createConnection> {
  return createConnection({ handler, apiKey: 'key-1', baseUrl });
}

interface Paths {
  '/brands/{id}': {
    get: {
      parameters: { path: { id: string }; query?: { hideEIN?: boolean } };
      responses: {
        200: { content: { 'application/json': Record<string, unknown> } };
        404: { content: { 'application/json': { error: string } } };
      };
    };
  };
  '/phone-numbers/detach-campaign': {
    delete: {
      requestBody: { content: { 'application/json': { phones: string[] } } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
}

test('openapi-fetch works over it', async () => {
  const { fetch, Request, baseUrl, apiKey } = connect(echo);
  const headers = { 'PINNACLE-API-KEY': apiKey };
  const client = createClient<Paths>({ baseUrl, headers, fetch, Request });
  const got = await client.GET('/brands/{id}', {
    params: { path: { id: '+1' }, query: { hideEIN: true } },
  });
  expect(got.response.ok).toBe(true);
  expect(got.data).toEqual({
    method: 'GET',
    target: '/brands/%2B1?hideEIN=true',
    key: 'key-1',
    body: '',
  });
  const deleted = await client.DELETE('/phone-numbers/detach-campaign', {
    body: { phones: ['+1'] },
  });
  expect(deleted.data).toMatchObject({ method: 'DELETE', body: '{"phones":["+1"]}' });
});

test('openapi-fetch reads errors over it', async () => {
  const { fetch, Request, baseUrl } = connect(always({ status: 404, body: { error: 'none' } }));
  const client = createClient<Paths>({ baseUrl, fetch, Request });
  const { data, error, response } = await client.GET('/brands/{id}', {
    params: { path: { id: 'b_1' } },
  });
  expect(data).toBeUndefined();
  expect(error).toEqual({ error: 'none' });
  expect(response.status).toBe(404);
});

test('middleware of openapi-fetch sees the request and its response', async () => {
  const { fetch, Request, baseUrl } = connect(echo);
  const client = createClient<Paths>({ baseUrl, fetch, Request });
  const seen: unknown[] = [];
  client.use({
    onRequest: ({ request }) => request.headers.set('pinnacle-api-key', 'from-middleware'),
    onResponse: async ({ response }) => {
      seen.push(await response.clone().json());
    },
  } as Parameters<typeof client.use>[0]);
  const { data } = await client.GET('/brands/{id}', { params: { path: { id: 'b_1' } } });
  expect(data).toMatchObject({ key: 'from-middleware' });
  expect(seen).toEqual([data]);
});

test('it can be called as any fetch', async () => {
  const { fetch } = connect(echo);
  const init = { method: 'post', headers: [['Pinnacle-Api-Key', 'k']] as [string, string][] };
  for (const input of [`${BASE}/x?a=1#part`, new URL(`${BASE}/x?a=1`)]) {
    const response = await fetch(input, { ...init, body: '{}' });
    expect(await response.json()).toEqual({
      method: 'POST',
      target: '/x?a=1',
      key: 'k',
      body: '{}',
    });
  }
  const real = new Request(`${BASE}/x`, { method: 'POST', body: '[1]' });
  expect(await (await fetch(real)).json()).toMatchObject({ target: '/x', body: '[1]' });
});

test('an init overrides what a request says', async () => {
  const { fetch, Request: Light } = connect(echo);
  const init = { method: 'PATCH', headers: { 'pinnacle-api-key': 'new' } };
  for (const Kind of [Light, Request]) {
    const request = new Kind(`${BASE}/x`, { method: 'POST', body: '{"kept":true}' });
    const response = await fetch(request, init);
    const expected = { method: 'PATCH', target: '/x', key: 'new', body: '{"kept":true}' };
    expect(await response.json()).toEqual(expected);
  }
});

test('bodies that are no text are read too', async () => {
  const { fetch } = connect(echo);
  const body = new TextEncoder().encode('{"text":"Grüße"}');
  const response = await fetch(`${BASE}/x`, { method: 'POST', body });
  expect(await response.json()).toMatchObject({ body: '{"text":"Grüße"}' });
});

test('a path in the base URL and a slash at its end are no part of the target', async () => {
  const { fetch, baseUrl } = connect(echo, 'http://localhost:9/base/');
  expect(baseUrl).toBe('http://localhost:9/base');
  for (const [url, target] of [
    [`${baseUrl}/brands/list`, '/brands/list'],
    [baseUrl, '/'],
    [`${baseUrl}?a=1`, '/?a=1'],
  ] as const) {
    expect(await (await fetch(url)).json()).toMatchObject({ target });
  }
});

test('a URL elsewhere rejects and names the base URL', async () => {
  const { fetch } = connect(echo);
  for (const url of ['https://api.pinnacle.sh/brands', `${BASE}.evil.test/brands`, `${BASE}1/x`]) {
    await expect(fetch(url)).rejects.toThrow(BASE);
  }
});

test('a response reads like any other', async () => {
  const body = { data: [1, 2] };
  const { fetch } = connect(always({ status: 429, body, headers: { 'retry-after': '2' } }));
  const response = await fetch(`${BASE}/x`);
  expect(response).toMatchObject({
    ok: false,
    status: 429,
    statusText: 'Too Many Requests',
    url: `${BASE}/x`,
    redirected: false,
    type: 'basic',
    bodyUsed: false,
  });
  expect(response.headers.get('Retry-After')).toBe('2');
  expect(response.headers.get('x-none')).toBeNull();
  expect(response.headers.has('CONTENT-TYPE')).toBe(true);
  expect(await response.clone().text()).toBe('{"data":[1,2]}');
  expect(await response.json()).toEqual(body);
  expect(response.bodyUsed).toBe(true);
});

test('every way to read a body gives the same text, and only once', async () => {
  const { fetch } = connect(always({ status: 200, body: { a: 'ü' } }));
  const text = '{"a":"ü"}';
  const decode = (bytes: ArrayBuffer | Uint8Array): string => new TextDecoder().decode(bytes);
  const call = (): Promise<Response> => fetch(`${BASE}/x`);
  expect(decode(await (await call()).arrayBuffer())).toBe(text);
  // Not yet in TypeScript's library for the DOM.
  const bytes = (await call()) as Response & { bytes(): Promise<Uint8Array> };
  expect(decode(await bytes.bytes())).toBe(text);
  const blob = await (await call()).blob();
  expect([await blob.text(), blob.type]).toEqual([text, 'application/json']);
  expect(await new Response((await call()).body).text()).toBe(text);

  const read = await call();
  await read.text();
  await expect(read.json()).rejects.toThrow(TypeError);
  await expect((await call()).formData()).rejects.toThrow(TypeError);
  expect(() => read.clone()).toThrow(TypeError);
  expect(read.body?.locked).toBe(true);
});

test('looking at the stream does not use the body up, reading it does', async () => {
  const { fetch } = connect(always({ status: 200, body: [1] }));
  const response = await fetch(`${BASE}/x`);
  expect([response.body === null, response.bodyUsed]).toEqual([false, false]);
  expect(response.body).toBe(response.body);
  expect(await response.json()).toEqual([1]);
  expect(response.bodyUsed).toBe(true);
  await expect(response.text()).rejects.toThrow(TypeError);
  expect(() => response.clone()).toThrow(TypeError);
});

test('headers of a response can be listed, in order, and not be changed', async () => {
  const headers = { 'x-b': '2', 'x-a': '1', 'set-cookie': 'c=1' };
  const { fetch } = connect(always({ status: 200, body: null, headers }));
  const response = await fetch(`${BASE}/x`);
  const real = new Headers({ 'content-type': 'application/json', ...headers });
  const listed = (each: Headers): string[] => {
    const names: string[] = [];
    each.forEach((value, name) => {
      names.push(`${name}: ${value}`);
    });
    return names;
  };
  expect(listed(response.headers)).toEqual(listed(real));
  const light = response.headers as Headers & Iterable<[string, string]>;
  expect(new Map(light)).toEqual(
    new Map(Object.entries({ ...headers, 'content-type': 'application/json' })),
  );
  expect(light.getSetCookie()).toEqual(['c=1']);
  for (const change of ['append', 'set', 'delete'] as const) {
    expect(() => light[change]('x-a', '3')).toThrow(TypeError);
  }
  expect(light.get('constructor')).toBeNull();
});

test('HEAD has no body', async () => {
  const { fetch } = connect(echo);
  const response = await fetch(`${BASE}/x`, { method: 'HEAD' });
  expect([response.status, response.body, await response.text()]).toEqual([200, null, '']);
});

test('what a caller does to its data does not reach the emulator', async () => {
  const state = { name: 'Harbor Lane Dental', tags: ['a'] };
  const { fetch } = connect(always({ status: 200, body: state }));
  const data = (await (await fetch(`${BASE}/x`)).json()) as typeof state;
  data.name = 'changed';
  data.tags.push('b');
  expect(state).toEqual({ name: 'Harbor Lane Dental', tags: ['a'] });
});

test('what the emulator does afterwards does not reach the caller', async () => {
  const state = { status: 'IN REVIEW' };
  const { fetch } = connect(always({ status: 200, body: state }));
  const response = await fetch(`${BASE}/x`);
  state.status = 'VERIFIED';
  expect(await response.json()).toEqual({ status: 'IN REVIEW' });
});

test('signals are heeded before and during a call', async () => {
  const { handler, asked, release } = held();
  const { fetch, Request: Light } = connect(handler);
  const reason = new Error('enough');
  const signal = AbortSignal.abort(reason);
  const prompt = connect(() => {
    throw new Error('not to be asked');
  });
  await expect(prompt.fetch(new Light(`${BASE}/x`, { signal }))).rejects.toBe(reason);
  const controller = new AbortController();
  const response = fetch(`${BASE}/x`, { signal: controller.signal });
  await asked;
  controller.abort(reason);
  await expect(response).rejects.toBe(reason);
  release({ status: 200, body: null });
});

test('calls leave no listeners on a signal that outlives them', async () => {
  const { fetch } = connect(async () => ({ status: 200, body: null }));
  const { signal } = new AbortController();
  for (let i = 0; i < 20; i++) await fetch(`${BASE}/x`, { signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a request can be cloned and read', async () => {
  const { Request: Light } = connect(echo);
  const request = new Light(`${BASE}/x`, { method: 'POST', body: '{"a":1}' });
  const clone = request.clone();
  clone.headers.set('x-a', '1');
  expect(request.headers.has('x-a')).toBe(false);
  expect([clone.url, clone.method, await clone.json()]).toEqual([`${BASE}/x`, 'POST', { a: 1 }]);
  expect(await new Light(`${BASE}/x`).text()).toBe('');
});
