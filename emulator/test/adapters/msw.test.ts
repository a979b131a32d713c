import { getResponse, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { handlers, onUnhandled, PROVIDER_URL } from '../../src/adapters/msw.js';
import { always, echo } from './echo.js';

const emulator = { handle: echo };
const server = setupServer(
  ...handlers(emulator),
  ...handlers(emulator, 'https://proxy.test/base/'),
);

beforeAll(() => server.listen(onUnhandled('error')));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('every request under the base URL is answered by the emulator', async () => {
  const response = await fetch(`${PROVIDER_URL}/messages/send/sms?a=%2B1`, {
    method: 'POST',
    headers: { 'PINNACLE-API-KEY': 'k' },
    body: '{"text":"Grüße"}',
  });
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    method: 'POST',
    target: '/messages/send/sms?a=%2B1',
    key: 'k',
    body: '{"text":"Grüße"}',
  });
});

test('there is one handler for a base URL', () => {
  expect(handlers(emulator)).toHaveLength(1);
});

test('a path in the base URL is no part of the target', async () => {
  const response = await fetch('https://proxy.test/base/brands/list', { method: 'POST' });
  expect(await response.json()).toMatchObject({ target: '/brands/list' });
});

test('what is not under the base URL is left to others', async () => {
  const [handler] = handlers(emulator, 'https://api.test/v1');
  const ask = (url: string): Promise<Response | undefined> =>
    getResponse([handler as never], new Request(url));
  for (const url of [
    'https://api.test/v2/x',
    'https://api.test/v10/x',
    'https://api.test.evil.test/v1/x',
    'http://api.test/v1/x',
  ]) {
    expect(await ask(url)).toBeUndefined();
  }
  expect(await (await ask('https://api.test/v1'))?.json()).toMatchObject({ target: '/' });
  expect(await (await ask('https://api.test/v1?a=1#b'))?.json()).toMatchObject({ target: '/?a=1' });
});

test("a test's own handlers come first and may fall through", async () => {
  server.use(
    http.get(`${PROVIDER_URL}/brands/:id`, ({ params }) =>
      params.id === 'b_1' ? HttpResponse.json({ overridden: true }, { status: 503 }) : undefined,
    ),
  );
  const overridden = await fetch(`${PROVIDER_URL}/brands/b_1`);
  expect([overridden.status, await overridden.json()]).toEqual([503, { overridden: true }]);
  const through = await fetch(`${PROVIDER_URL}/brands/b_2`);
  expect(await through.json()).toMatchObject({ target: '/brands/b_2' });
  server.resetHandlers();
  expect((await fetch(`${PROVIDER_URL}/brands/b_1`)).status).toBe(200);
});

test('statuses and headers come through', async () => {
  const reply = { status: 429, body: { error: 'slow down' }, headers: { 'retry-after': '2' } };
  server.use(...handlers({ handle: always(reply) }));
  const response = await fetch(`${PROVIDER_URL}/brands`);
  expect([response.status, response.statusText]).toEqual([429, 'Too Many Requests']);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(await response.json()).toEqual({ error: 'slow down' });
});

test('HEAD is answered without a body', async () => {
  const response = await fetch(`${PROVIDER_URL}/brands/b_1`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

test('a handler that throws gives a 500 without a stack', async () => {
  server.use(
    ...handlers({
      handle: () => {
        throw new Error('secret');
      },
    }),
  );
  const response = await fetch(`${PROVIDER_URL}/brands`);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: expect.not.stringContaining('secret') });
});

test('a base URL that is none is refused with an example', () => {
  expect(() => handlers(emulator, 'api.pinnacle.sh')).toThrow(/"api.pinnacle.sh".*https:/);
});

test('the option for unhandled requests has the names of both msw versions', () => {
  expect(onUnhandled('bypass')).toEqual({
    onUnhandledRequest: 'bypass',
    onUnhandledFrame: 'bypass',
  });
});
