import { createTollgate, InputError } from '@tollgate/sdk';
import { afterEach, expect, test, vi } from 'vitest';
import { version } from '../package.json';
import { caught } from './support/caught.js';
import { startServer } from './support/scripted-server.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ok = () => ({ json: { success: true } });

test('each call carries the key, what it accepts and who sends it', async () => {
  const { baseUrl, requests } = await startServer(ok);
  await createTollgate({ apiKey: 'key-1', baseUrl }).brands.submit('b_1');

  expect(requests[0]?.headers).toMatchObject({
    'pinnacle-api-key': 'key-1',
    accept: 'application/json',
    'user-agent': `tollgate-sdk/${version}`,
  });
});

test('headers of the call win over those of the client, and null takes one away', async () => {
  const { baseUrl, requests } = await startServer(ok);
  const headers = { 'X-Team': 'a', 'X-Trace': 'client', 'X-Gone': undefined };
  const tollgate = createTollgate({ apiKey: 'key-1', baseUrl, headers });

  await tollgate.brands.submit('b_1', {
    headers: { 'x-trace': 'call', 'x-team': null, 'Pinnacle-Api-Key': 'key-2' },
  });
  await tollgate.brands.submit('b_1');

  const [first, second] = requests.map(({ headers }) => headers);
  expect(first).toMatchObject({ 'x-trace': 'call', 'pinnacle-api-key': 'key-2' });
  expect(first).not.toHaveProperty('x-team');
  expect(second).toMatchObject({
    'x-team': 'a',
    'x-trace': 'client',
    'pinnacle-api-key': 'key-1',
  });
  expect(second).not.toHaveProperty('x-gone');
});

test('a client header of null takes away a built-in one', async () => {
  const { baseUrl, requests } = await startServer(ok);
  const tollgate = createTollgate({ apiKey: 'k', baseUrl, headers: { 'User-Agent': null } });
  await tollgate.brands.submit('b_1');

  expect(requests[0]?.headers['user-agent']).not.toMatch(/tollgate/);
});

test.each([
  ['a line break in a value', { 'X-Note': 'secret-value\nX-Evil: 1' }, '`X-Note`'],
  ['a value beyond Latin-1', { 'X-Note': 'secret-value ✓' }, '`X-Note`'],
  ['a value that is no text', { 'X-Note': 1 as unknown as string }, '`X-Note`'],
  ['a name with a space', { 'X Note': 'secret-value' }, '"X Note"'],
])('%s is refused by name, without showing the value', async (_, headers, named) => {
  const { baseUrl, requests } = await startServer(ok);
  const error = await caught(
    createTollgate({ apiKey: 'k', baseUrl }).brands.submit('b_1', { headers }),
  );

  expect(error).toBeInstanceOf(InputError);
  expect(String(error)).toContain(named);
  expect(String(error)).not.toContain('secret-value');
  expect(() => createTollgate({ apiKey: 'k', headers })).toThrow(InputError);
  expect(requests).toEqual([]);
});

test('a path in the base URL is kept, with or without a slash at its end', async () => {
  const { baseUrl, requests } = await startServer(ok);
  await createTollgate({ apiKey: 'k', baseUrl: `${baseUrl}/proxy/sms` }).brands.submit('b_1');
  await createTollgate({ apiKey: 'k', baseUrl: `${baseUrl}/proxy//` }).brands.submit('b_1');
  await createTollgate({ apiKey: 'k', baseUrl: `${baseUrl}/` }).brands.submit('b_1');

  expect(requests.map(({ target }) => target)).toEqual([
    '/proxy/sms/brands/b_1/submit',
    '/proxy/brands/b_1/submit',
    '/brands/b_1/submit',
  ]);
});

test('the provider is called when no base URL is given', async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({ success: true });
  };
  await createTollgate({ apiKey: 'k', fetch }).brands.submit('b_1');

  expect(urls).toEqual(['https://api.pinnacle.sh/brands/b_1/submit']);
});

test('the global fetch is looked up when a call is made, not when the client is', async () => {
  const tollgate = createTollgate({ apiKey: 'k' });
  vi.stubGlobal('fetch', async () => Response.json({ success: 'patched' }));

  expect(await tollgate.brands.submit('b_1')).toEqual({ success: 'patched' });
});

test('fetch is called on no object, as browsers demand', async () => {
  const seen: unknown[] = [];
  async function fetch(this: unknown): Promise<Response> {
    seen.push(this);
    return Response.json({});
  }
  await createTollgate({ apiKey: 'k', fetch }).brands.submit('b_1');
  await createTollgate({ apiKey: 'k', fetch, Request }).brands.submit('b_1');

  expect(seen).toEqual([undefined, undefined]);
});

test('with a Request class, fetch is given one made by it', async () => {
  const seen: Request[] = [];
  class LightRequest extends Request {}
  const fetch = async (request: Request) => {
    seen.push(request);
    return Response.json({ success: true });
  };
  const tollgate = createTollgate({ apiKey: 'key-1', fetch, Request: LightRequest });
  await tollgate.contacts.create({ phoneNumber: '+14155550123' });

  expect(seen[0]).toBeInstanceOf(LightRequest);
  expect(seen[0]?.url).toBe('https://api.pinnacle.sh/contacts');
  expect(seen[0]?.method).toBe('POST');
  expect(seen[0]?.headers.get('pinnacle-api-key')).toBe('key-1');
  expect(await seen[0]?.text()).toBe('{"phoneNumber":"+14155550123"}');
});

test('an answer that is as plain as an emulator can make it is enough', async () => {
  const fetch = async () =>
    ({
      ok: true,
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      text: async () => '{"success":true}',
    }) as Response;
  const tollgate = createTollgate({ apiKey: 'k', fetch });

  expect(await tollgate.brands.submit('b_1')).toEqual({ success: true });
});

test('a redirect is not followed, so that the key stays with its address', async () => {
  const elsewhere = await startServer(ok);
  const { baseUrl } = await startServer(() => ({
    status: 307,
    text: '',
    headers: { location: `${elsewhere.baseUrl}/brands/b_1/submit` },
  }));
  const error = await caught(createTollgate({ apiKey: 'k', baseUrl }).brands.submit('b_1'));

  expect(error).toMatchObject({ code: 'api', status: 307 });
  expect(String(error)).toMatch(/does not follow redirects.*baseUrl/);
  expect(elsewhere.requests).toEqual([]);
});

test.each([
  [
    'a cycle',
    () =>
      Object.assign(
        {},
        { name: {} as unknown },
        {
          get self() {
            return this;
          },
        },
      ),
  ],
  ['a BigInt', () => ({ name: 1n })],
])('a body that is no JSON because of %s is an input error', async (_, body) => {
  const { baseUrl, requests } = await startServer(ok);
  const tollgate = createTollgate({ apiKey: 'k', baseUrl });

  const error = await caught(tollgate.brands.upsert(body() as never));
  expect(error).toMatchObject({ name: 'InputError', code: 'input' });
  expect(requests).toEqual([]);
});
