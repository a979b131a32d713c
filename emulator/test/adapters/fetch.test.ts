import { expect, test } from 'vitest';
import { createFetch } from '../../src/adapters/fetch.js';
import { BODY_LIMIT } from '../../src/api/wire.js';
import { always, echo, held } from './echo.js';

const fetch = createFetch(echo);

test('it takes text, a URL or a request, with or without a host', async () => {
  for (const input of [
    '/brands/b_1?x=%2B1',
    'https://api.pinnacle.sh/brands/b_1?x=%2B1',
    new URL('http://localhost:1/brands/b_1?x=%2B1#part'),
    new Request('http://elsewhere/brands/b_1?x=%2B1'),
  ]) {
    const response = await fetch(input);
    expect(await response.json()).toMatchObject({ method: 'GET', target: '/brands/b_1?x=%2B1' });
  }
});

test('method, headers and body come from the init or from the request', async () => {
  const init = { method: 'delete', headers: { 'PINNACLE-API-KEY': 'k' }, body: '{"a":1}' };
  const expected = { method: 'DELETE', target: '/x', key: 'k', body: '{"a":1}' };
  expect(await (await fetch('/x', init)).json()).toEqual(expected);
  expect(await (await fetch(new Request('http://h/x', init))).json()).toEqual(expected);
  const overridden = await fetch(new Request('http://h/x', init), { body: '{}' });
  expect(await overridden.json()).toEqual({ ...expected, body: '{}' });
});

test('it answers a real response with status, text and URL', async () => {
  const body = { error: 'Invalid API key.' };
  const refuse = createFetch(always({ status: 401, body, headers: { 'retry-after': '1' } }));
  const response = await refuse('https://api.pinnacle.sh/brands/list', { method: 'POST' });
  expect(response).toBeInstanceOf(Response);
  expect(response.ok).toBe(false);
  expect(response.status).toBe(401);
  expect(response.statusText).toBe('Unauthorized');
  expect(response.url).toBe('https://api.pinnacle.sh/brands/list');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('retry-after')).toBe('1');
  expect(await response.clone().json()).toEqual(body);
  expect(await response.text()).toBe('{"error":"Invalid API key."}');
});

test('HEAD is answered like GET, without the body', async () => {
  const response = await fetch('/x', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.body).toBeNull();
});

test('statuses that permit no body have none', async () => {
  const response = await createFetch(always({ status: 204, body: undefined }))('/x');
  expect(response.status).toBe(204);
  expect(response.body).toBeNull();
});

test('a body over the limit gets 413', async () => {
  const response = await fetch('/x', { method: 'POST', body: 'ü'.repeat(BODY_LIMIT / 2 + 1) });
  expect(response.status).toBe(413);
  const fits = await fetch('/x', { method: 'POST', body: 'ü'.repeat(BODY_LIMIT / 2) });
  expect(fits.status).toBe(200);
});

test('a handler that throws gives a 500 without details', async () => {
  const broken = createFetch(() => {
    throw new Error('secret');
  });
  const response = await broken('/x');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
});

test('an aborted signal rejects with its reason, before the handler is asked', async () => {
  const asked: string[] = [];
  const observed = createFetch((request) => {
    asked.push(request.target);
    return { status: 200, body: null };
  });
  const reason = new Error('enough');
  await expect(observed('/x', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(asked).toEqual([]);
});

test('a signal ends the wait for a reply that takes its time', async () => {
  const { handler, asked, release } = held();
  const controller = new AbortController();
  const response = createFetch(handler)('/x', { signal: controller.signal });
  await asked;
  controller.abort();
  await expect(response).rejects.toMatchObject({ name: 'AbortError' });
  release({ status: 200, body: null });
});

test('a reply that is changed afterwards does not change the response', async () => {
  const body = { status: 'VERIFIED' };
  const response = await createFetch(always({ status: 200, body }))('/x');
  body.status = 'DENIED';
  expect(await response.json()).toEqual({ status: 'VERIFIED' });
});
