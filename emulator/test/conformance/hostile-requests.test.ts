import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { faultsOf, implementedOperations } from '../support/spec.js';
import { callerOf, KEY, specOf, targetOf } from './caller.js';
import { furnished } from './furnished.js';
import { goodCalls, type Implemented } from './good-calls.js';
import { stateOf } from './state.js';

const ids = implementedOperations.map(({ operationId }) => operationId as Implemented);
const takingBodies = ids.filter((id) => specOf(id).body !== 'none');
const json = { 'content-type': 'application/json', 'pinnacle-api-key': KEY };

test('a body that is no object or no JSON is refused by every operation that takes one', async () => {
  const account = await furnished();
  const calls = goodCalls(account);
  const state = await stateOf(account);
  const bodies = [
    'null',
    '[]',
    '"text"',
    '1',
    'true',
    '{',
    '[1',
    '{"a":1,}',
    "{'a':1}",
    'NaN',
    '{}{}',
  ];
  bodies.push('undefined', '\u0000', '{"a":"\u0001"}', '//', '{"a":01}');
  for (const id of takingBodies) {
    for (const text of bodies) {
      const answer = await account.call(id, { ...calls[id], text });
      expect(answer.status, `${id} ${text}: ${answer.text}`).toBe(400);
      expect(faultsOf(specOf(id), 400, answer.body)).toEqual([]);
    }
  }
  expect(await stateOf(account)).toEqual(state);
});

test('of two members with one name the last one counts', async () => {
  const call = callerOf(createEmulator());
  const { body } = await call('upsertBrand', { text: '{"name":"First","name":"Last"}' });
  expect(body).toMatchObject({ name: 'Last' });
});

test('a byte order mark before the body is passed over', async () => {
  const emulator = createEmulator();
  const { url, close } = await emulator.listen();
  const body = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"name":"Pier"}')]);
  for (const [fetch, base] of [
    [emulator.fetch, 'https://api.pinnacle.sh'],
    [globalThis.fetch, url],
  ] as const) {
    const response = await fetch(`${base}/brands`, { method: 'POST', headers: json, body });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ name: 'Pier' });
  }
  await close();
});

test('bytes that are no UTF-8 do no harm', async () => {
  const emulator = createEmulator();
  const { url, close } = await emulator.listen();
  const head = new TextEncoder().encode('{"name":"');
  const body = new Uint8Array([...head, 0xff, 0xc3, 0x28, 0x22, 0x7d]);
  const response = await fetch(`${url}/brands`, { method: 'POST', headers: json, body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ name: '\ufffd\ufffd(' });
  await close();
});

test('the body is read as JSON whatever content type it claims', async () => {
  const { fetch } = createEmulator();
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '?',
  ]) {
    const headers = { ...json, 'content-type': type };
    const send = (body: string) =>
      fetch('https://api.pinnacle.sh/brands', { method: 'POST', headers, body });
    expect((await send('{"name":"Pier"}')).status, type).toBe(200);
    const form = await send('name=Pier');
    expect(form.status, type).toBe(400);
    expect(await form.json()).toMatchObject({ error: expect.stringContaining('not valid JSON') });
  }
});

test('a body of one byte over a mebibyte gets 413 in process and over HTTP, and does nothing', async () => {
  const emulator = createEmulator();
  const { url, close } = await emulator.listen();
  const limit = 1_048_576;
  const shell = JSON.stringify({ name: '' }).length;
  for (const [fetch, base] of [
    [emulator.fetch, 'https://api.pinnacle.sh'],
    [emulator.connection().fetch, emulator.connection().baseUrl],
    [globalThis.fetch, url],
  ] as const) {
    const send = (bytes: number) =>
      fetch(`${base}/brands`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ name: 'n'.repeat(bytes - shell) }),
      });
    const { size } = emulator.journal;
    const refused = await send(limit + 1);
    expect(refused.status).toBe(413);
    expect(refused.headers.get('content-type')).toBe('application/json');
    expect(await refused.json()).toEqual({ error: expect.stringContaining('1048576') });
    expect(emulator.journal.size).toBe(size);
    expect((await send(limit)).status).toBe(200);
  }
  expect(await (await callerOf(emulator)('listBrands')).body).toMatchObject({ count: 3 });
  await close();
});

test('of a list with nothing right in it only the first faults are told', async () => {
  const { call, spareNumber: phone } = await furnished();
  const zeros = `[${'0,'.repeat(100_000)}0]`;
  for (const [id, text] of [
    ['searchPhoneNumbers', `{"type":${zeros}}`],
    ['attachWebhook', `{"webhookId":"wh_1","senders":${zeros}}`],
    ['sendMms', `{"from":"${phone}","to":"${phone}","text":"","mediaUrls":${zeros}}`],
    ['createAudience', `{"name":"New","contacts":${zeros}}`],
  ] as const) {
    const { status, text: answer } = await call(id, { text });
    expect(status, id).toBe(400);
    expect(answer.split('expected').length, id).toBeLessThan(250);
  }
});

const hostileTexts: readonly string[] = [
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00',
  '%',
  '%E0%A4%A',
  '\u0000',
  'a'.repeat(20_000),
  '-1',
  '1e308',
  'NaN',
  '[object Object]',
  '<script>',
  '\ud83d\ude00',
];

test.each(ids)('%s takes no harm from hostile parameters', async (id) => {
  const account = await furnished();
  const good = goodCalls(account)[id];
  const state = await stateOf(account);
  const names = [...specOf(id).path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  for (const value of hostileTexts) {
    for (const name of names) {
      const answer = await account.call(id, { ...good, path: { [name]: value } });
      const where = `${id} ${name}=${value}: ${answer.text}`;
      // What decodes to no value leads nowhere, and nowhere is a 404 in any case.
      if (answer.status === 404) expect(answer.body, where).toEqual({ error: expect.any(String) });
      else expect(faultsOf(specOf(id), answer.status, answer.body), where).toEqual([]);
      expect([400, 404], where).toContain(answer.status);
    }
  }
  expect(await stateOf(account)).toEqual(state);
});

test('paths that cannot be decoded are no paths of this API', async () => {
  const { handle } = createEmulator();
  for (const path of [
    '/brands/%',
    '/brands/%E0%A4%A',
    '/brands/b_%zz/submit',
    '//',
    '/brands//submit',
  ]) {
    for (const method of ['GET', 'POST']) {
      const reply = await handle({
        method,
        target: path,
        header: (name) => (name === 'pinnacle-api-key' ? KEY : undefined),
        body: '',
      });
      expect([404, 405], path).toContain(reply.status);
      expect(reply.body).toEqual({ error: expect.any(String) });
    }
  }
});

test('query parameters of any name and number are passed over when nobody asked for them', async () => {
  const { emulator, brandId } = await furnished();
  const target = `${targetOf('getBrand', { path: { id: brandId } })}?__proto__=1&constructor[prototype][x]=1&a=1&a=2&=3&&hideEIN`;
  const reply = await emulator.handle({
    method: 'GET',
    target,
    header: (name) => (name === 'pinnacle-api-key' ? KEY : undefined),
    body: '',
  });
  expect(reply.status).toBe(200);
});
