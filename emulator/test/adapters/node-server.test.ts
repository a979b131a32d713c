import { expect, test } from 'vitest';
import { serve } from '../../src/adapters/node-server.js';
import { BODY_LIMIT } from '../../src/api/wire.js';
import { always, echo, held } from './echo.js';
import { everythingFrom, nextFrom, rawConnection, serving } from './serving.js';

test('a request reaches the handler as it was sent', async () => {
  const { url } = await serving(echo);
  const response = await fetch(`${url}/status/phone-number/%2B18005550100?a=1&a=2`, {
    method: 'POST',
    headers: { 'PINNACLE-API-KEY': 'key-1', 'content-type': 'application/json' },
    body: '{"text":"Grüße 🎉"}',
  });
  expect(await response.json()).toEqual({
    method: 'POST',
    target: '/status/phone-number/%2B18005550100?a=1&a=2',
    key: 'key-1',
    body: '{"text":"Grüße 🎉"}',
  });
});

test('a plus sign in a path stays a plus sign', async () => {
  const { url } = await serving(echo);
  const response = await fetch(`${url}/status/phone-number/+18005550100`);
  expect(await response.json()).toMatchObject({ target: '/status/phone-number/+18005550100' });
});

test('a reply is JSON with its length in bytes', async () => {
  const { url } = await serving(always({ status: 200, body: { name: 'Zoë' } }));
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('content-length')).toBe('15');
  expect(await response.text()).toBe('{"name":"Zoë"}');
});

test('null and lists are answers like any other', async () => {
  const none = await serving(always({ status: 200, body: null }));
  expect(await (await fetch(none.url)).text()).toBe('null');
  const list = await serving(always({ status: 200, body: [] }));
  expect(await (await fetch(list.url)).text()).toBe('[]');
});

test('a reply may carry headers and another content type', async () => {
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '3' };
  const { url } = await serving(always({ status: 429, body: {}, headers }));
  const response = await fetch(url);
  expect(response.status).toBe(429);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('retry-after')).toBe('3');
});

test('a reply that takes its time is waited for', async () => {
  const { handler, asked, release } = held();
  const { url } = await serving(handler);
  const response = fetch(url);
  await asked;
  release({ status: 200, body: 'late' });
  expect(await (await response).json()).toBe('late');
});

test('an empty body comes as empty text, with or without a content type', async () => {
  const { url } = await serving(echo);
  for (const headers of [{}, { 'content-type': 'application/json' }]) {
    const response = await fetch(url, { method: 'POST', headers });
    expect(await response.json()).toMatchObject({ method: 'POST', body: '' });
  }
});

test('a DELETE brings its body', async () => {
  const { url } = await serving(echo);
  const response = await fetch(url, { method: 'DELETE', body: '{"phones":[]}' });
  expect(await response.json()).toMatchObject({ method: 'DELETE', body: '{"phones":[]}' });
});

test('a body in chunks and with a byte order mark is put together', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  socket.write(
    'POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  socket.write('4\r\n\uFEFF{\r\n');
  socket.write('1\r\n}\r\n0\r\n\r\n');
  expect(await everythingFrom(socket)).toContain('"body":"{}"');
});

test('HEAD answers what GET would, without the body', async () => {
  const { url } = await serving(echo);
  const response = await fetch(`${url}/brands/b_1`, { method: 'HEAD' });
  const get = await fetch(`${url}/brands/b_1`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(get.headers.get('content-length'));
  expect(await response.text()).toBe('');
  expect(await get.json()).toMatchObject({ method: 'GET' });
});

test('a target with scheme and host, as proxies send it, is read as its path', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  socket.write('GET http://api.pinnacle.sh/brands/b_1?x=1 HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(await nextFrom(socket)).toContain('"target":"/brands/b_1?x=1"');
});

test('connections are kept for the next request', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  for (const path of ['/a', '/b', '/c']) {
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(await nextFrom(socket)).toContain(`"target":"${path}"`);
  }
});

test('pipelined requests are answered in their order', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  const close = 'connection: close\r\n';
  socket.write(`GET /1 HTTP/1.1\r\nhost: x\r\n\r\nGET /2 HTTP/1.1\r\nhost: x\r\n${close}\r\n`);
  expect((await everythingFrom(socket)).match(/"target":"\/\d"/g)).toEqual([
    '"target":"/1"',
    '"target":"/2"',
  ]);
});

test('a hundred requests at once get each its own answer', async () => {
  const { url } = await serving(echo);
  const bodies = await Promise.all(
    Array.from({ length: 100 }, async (_, i) => {
      const response = await fetch(`${url}/messages/msg_${i}`, { method: 'POST', body: `${i}` });
      return response.json();
    }),
  );
  expect(bodies).toEqual(
    bodies.map((_, i) => ({
      method: 'POST',
      target: `/messages/msg_${i}`,
      key: null,
      body: `${i}`,
    })),
  );
});

test('a handler that throws gives a bare 500 and a word to the listener', async () => {
  const errors: unknown[] = [];
  const broken = new Error('secret detail');
  const { url } = await serving(
    () => {
      throw broken;
    },
    { onError: (error, request) => errors.push([error, request.target]) },
  );
  const response = await fetch(`${url}/brands/list`);
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(JSON.parse(text)).toEqual({ error: expect.any(String) });
  expect(text).not.toMatch(/secret|at .*\.ts/);
  expect(errors).toEqual([[broken, '/brands/list']]);
});

test('a handler that rejects gives a 500 too', async () => {
  const { url } = await serving(async () => {
    throw new Error('no');
  });
  expect((await fetch(`${url}/_emulator/v1/clock`)).status).toBe(500);
});

test('the largest body that is allowed is read', async () => {
  const { url } = await serving((request) => ({ status: 200, body: request.body.length }));
  const response = await fetch(url, { method: 'POST', body: 'x'.repeat(BODY_LIMIT) });
  expect(await response.json()).toBe(BODY_LIMIT);
});

test('the port and the address are told', async () => {
  const server = await serving(echo);
  expect(server.host).toBe('127.0.0.1');
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test('an address that stands for all gives a URL that can be reached', async () => {
  const server = await serving(echo, { host: '0.0.0.0' });
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  expect((await fetch(server.url)).status).toBe(200);
});

test('a port that is taken rejects with the reason', async () => {
  const { port } = await serving(echo);
  await expect(serve(echo, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
