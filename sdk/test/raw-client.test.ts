import { createTollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { caught } from './support/caught.js';
import { startServer } from './support/scripted-server.js';

test('the raw client sends the key and gives data with a real Response', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: { id: 'b_1' } }));
  const { client } = createTollgate({ apiKey: 'key-1', baseUrl, headers: { 'x-team': 'a' } });

  const { data, error, response } = await client.GET('/brands/{id}', {
    params: { path: { id: 'b_1' }, query: { hideEIN: true } },
    headers: { 'x-trace': '7' },
  });

  expect(data).toEqual({ id: 'b_1' });
  expect(error).toBeUndefined();
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(requests[0]).toMatchObject({ method: 'GET', target: '/brands/b_1?hideEIN=true' });
  expect(requests[0]?.headers).toMatchObject({
    'pinnacle-api-key': 'key-1',
    'x-team': 'a',
    'x-trace': '7',
  });
});

test('the raw client gives an error instead of throwing one', async () => {
  const { baseUrl } = await startServer(() => ({ status: 402, json: { error: 'No credits.' } }));
  const { client } = createTollgate({ apiKey: 'k', baseUrl });

  const { data, error, response } = await client.POST('/phone-numbers/buy', {
    body: { numbers: ['+18005550100'] },
  });
  expect(data).toBeUndefined();
  expect(error).toEqual({ error: 'No credits.' });
  expect(response.status).toBe(402);
});

test('the raw client reaches operations outside toll-free messaging', async () => {
  const { baseUrl, requests } = await startServer(() => ({ status: 501, json: { error: 'No.' } }));
  const { response } = await createTollgate({ apiKey: 'k', baseUrl }).client.POST('/forms/list');

  expect(response.status).toBe(501);
  expect(requests[0]?.target).toBe('/forms/list');
});

test.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)(
  'the raw client reads a body as %s',
  async (parseAs) => {
    const { baseUrl } = await startServer(() => ({ json: { id: 'b_1' } }));
    const { client } = createTollgate({ apiKey: 'k', baseUrl });
    const { data } = await client.GET('/brands/{id}', { params: { path: { id: 'b_1' } }, parseAs });

    expect(await new Response(data as BodyInit).text()).toBe('{"id":"b_1"}');
  },
);

test.each([
  ['an empty answer', { text: '' }],
  ['an empty answer in chunks', { text: '', headers: { 'transfer-encoding': 'chunked' } }],
  ['204', { status: 204 }],
])('the raw client takes %s for no data', async (_, answer) => {
  const { baseUrl } = await startServer(() => answer);
  const { client } = createTollgate({ apiKey: 'k', baseUrl });
  const { data, response } = await client.DELETE('/audiences', {
    params: { query: { id: 'aud_1' } },
  });

  expect(data).toBeUndefined();
  expect(response.ok).toBe(true);
});

test('a middleware can change the headers of every call, and answer one itself', async () => {
  const { baseUrl, requests } = await startServer(() => ({ json: { success: true } }));
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });
  tollgate.client.use({
    onRequest({ request, schemaPath }) {
      request.headers.set('x-operation', `${request.method} ${schemaPath}`);
      if (schemaPath === '/brands/list') return Response.json({ data: [], count: 0 });
      return undefined;
    },
  });

  await tollgate.brands.submit('b_1');
  expect(await tollgate.brands.list()).toEqual({ data: [], count: 0 });
  expect(requests.map(({ headers }) => headers['x-operation'])).toEqual([
    'POST /brands/{brandId}/submit',
  ]);
});

test('an error that a middleware throws is passed on as it is', async () => {
  const tollgate = createTollgate({ apiKey: 'k' });
  const refusal = new Error('Not on Sundays.');
  tollgate.client.use({
    onRequest() {
      throw refusal;
    },
  });
  expect(await caught(tollgate.brands.list())).toBe(refusal);
});
