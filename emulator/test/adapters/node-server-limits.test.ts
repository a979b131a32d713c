import { request } from 'node:http';
import { expect, test } from 'vitest';
import { BODY_LIMIT } from '../../src/api/wire.js';
import { always, echo } from './echo.js';
import { everythingFrom, nextFrom, rawConnection, serving } from './serving.js';

const TOO_LARGE = { error: expect.stringContaining(`${BODY_LIMIT} bytes`) };

test('a body over the limit gets 413 in the shape of the provider', async () => {
  const { url } = await serving(echo);
  const response = await fetch(`${url}/brands`, {
    method: 'POST',
    body: 'x'.repeat(BODY_LIMIT + 1),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual(TOO_LARGE);
});

test('the limit counts bytes, not letters', async () => {
  const { url } = await serving(echo);
  const response = await fetch(url, { method: 'POST', body: 'ü'.repeat(BODY_LIMIT / 2 + 1) });
  expect(response.status).toBe(413);
});

test('a body over the limit gets 413 as a problem document below the control path', async () => {
  const { url } = await serving(echo);
  const response = await fetch(`${url}/_emulator/v1/clock/advance`, {
    method: 'POST',
    body: 'x'.repeat(BODY_LIMIT + 1),
  });
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 413 });
});

test('the connection goes on after a body that was too large', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  const size = BODY_LIMIT + 1;
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${size}\r\n\r\n${'x'.repeat(size)}`);
  expect(await nextFrom(socket)).toContain('HTTP/1.1 413');
  socket.write('GET /after HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(await nextFrom(socket)).toContain('"target":"/after"');
});

test('a body that does not end is cut off', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  const answer = everythingFrom(socket);
  socket.on('error', () => {});
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
  const piece = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
  for (let sent = 0; sent <= 16 && socket.writable; sent++) socket.write(piece);
  expect(await answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
});

test('a client that announces far too much is refused before it sends anything', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${1024 * BODY_LIMIT}\r\n\r\n`);
  expect(await everythingFrom(socket)).toContain('HTTP/1.1 413');
});

test('a client that asks before it sends is told to send, or that it need not', async () => {
  const { url } = await serving(echo);
  const ask = (length: number): Promise<{ status: number | undefined; continued: boolean }> =>
    new Promise((resolve, reject) => {
      const headers = { expect: '100-continue', 'content-length': length };
      const call = request(url, { method: 'POST', headers });
      let continued = false;
      call.on('continue', () => {
        continued = true;
        call.end('{}');
      });
      call.on('response', (response) => {
        response.resume();
        resolve({ status: response.statusCode, continued });
      });
      call.on('error', reject);
      call.flushHeaders();
    });
  expect(await ask(2)).toEqual({ status: 200, continued: true });
  expect(await ask(BODY_LIMIT + 1)).toEqual({ status: 413, continued: false });
});

test('what is no HTTP gets a 400 in JSON and the connection ends', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  socket.write('this is not HTTP\r\n\r\n');
  const answer = await everythingFrom(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  const [head, body] = answer.split('\r\n\r\n') as [string, string];
  expect(JSON.parse(body)).toEqual({ error: expect.any(String) });
  expect(head).toContain(`content-length: ${body.length}`);
});

test('headers that are too large get 431', async () => {
  const server = await serving(echo);
  const socket = await rawConnection(server);
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(await everythingFrom(socket)).toContain('HTTP/1.1 431 Request Header Fields Too Large');
});

test('clients that go away in the middle do no harm', async () => {
  const server = await serving(echo);
  for (const start of [
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf of it',
    'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhal',
    'GET / HTT',
  ]) {
    const socket = await rawConnection(server);
    socket.write(start);
    socket.resetAndDestroy();
  }
  expect((await fetch(server.url)).status).toBe(200);
});

test('a client that goes away before its answer comes does no harm', async () => {
  let release = (): void => {};
  let asked = (): void => {};
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await serving(async () => {
    asked();
    await gate;
    return { status: 200, body: 'x'.repeat(100_000) };
  });
  const socket = await rawConnection(server);
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await wasAsked;
  socket.resetAndDestroy();
  release();
  expect((await fetch(server.url)).status).toBe(200);
});

test('a page of another origin may call the provider paths', async () => {
  const { url } = await serving(always({ status: 404, body: { error: 'no' } }));
  const response = await fetch(`${url}/brands/b_1`, { headers: { origin: 'https://app.test' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-expose-headers')).toBe('*');
});

test('a call without an origin gets no CORS headers', async () => {
  const { url } = await serving(echo);
  expect((await fetch(url)).headers.has('access-control-allow-origin')).toBe(false);
});

const PREFLIGHT = {
  origin: 'https://app.test',
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type,pinnacle-api-key,x-fern-language',
};

test('a preflight for a provider path is granted without asking the handler', async () => {
  const { url } = await serving(() => {
    throw new Error('not to be asked');
  });
  const response = await fetch(`${url}/brands`, { method: 'OPTIONS', headers: PREFLIGHT });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe('');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-methods')).toContain('DELETE');
  expect(response.headers.get('access-control-allow-headers')).toBe(
    'content-type,pinnacle-api-key,x-fern-language',
  );
});

test('the control path grants no preflight and no reading to other origins', async () => {
  const { url } = await serving(echo);
  const path = `${url}/_emulator/v1/clock/advance`;
  for (const response of [
    await fetch(path, { method: 'OPTIONS', headers: PREFLIGHT }),
    await fetch(path, { headers: { origin: 'https://app.test' } }),
  ]) {
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.has('access-control-allow-headers')).toBe(false);
  }
});

test('an OPTIONS that is no preflight goes to the handler', async () => {
  const { url } = await serving(echo);
  const response = await fetch(`${url}/brands`, { method: 'OPTIONS' });
  expect(await response.json()).toMatchObject({ method: 'OPTIONS' });
});
