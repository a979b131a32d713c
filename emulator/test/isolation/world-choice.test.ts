import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { served } from '../clients/raw-http.js';
import { callerOf, KEY } from '../conformance/caller.js';

const inWorld = (name: string) => ({ headers: { 'emulator-world': name } });

test('the Emulator-World header chooses the world, whatever the key', async () => {
  const emulator = createEmulator();
  const [first, second] = [callerOf(emulator, 'key_a'), callerOf(emulator, 'key_b')];
  await first('upsertBrand', { ...inWorld('shared'), body: { name: 'Pier' } });
  expect((await second('listBrands', inWorld('shared'))).body).toMatchObject({ count: 1 });
  expect((await first('listBrands')).body).toMatchObject({ count: 0 });
  expect((await second('listBrands')).body).toMatchObject({ count: 0 });
  expect(emulator.world('shared').journal.size).toBeGreaterThan(0);
});

test('an empty Emulator-World header is none', async () => {
  const emulator = createEmulator();
  await callerOf(emulator)('upsertBrand', inWorld(''));
  expect((await callerOf(emulator)('listBrands')).body).toMatchObject({ count: 1 });
});

test('the Emulator-World header needs a key beside it', async () => {
  const emulator = createEmulator();
  const { status, body } = await callerOf(emulator, null)('listBrands', inWorld('shared'));
  expect(status).toBe(401);
  expect(body).toEqual({ error: 'Invalid API key.' });
});

test('over HTTP too, each key opens a world of its own and the header overrides it', async () => {
  const { send } = await served();
  const call = (target: string, headers: Record<string, string>) =>
    send({ method: 'POST', target, headers: { 'content-length': '0', ...headers } });
  await call('/brands', { 'PINNACLE-API-KEY': 'key_a' });
  await call('/brands', { 'PINNACLE-API-KEY': 'key_b', 'Emulator-World': 'key_a' });
  const list = await call('/brands/list', { 'PINNACLE-API-KEY': 'key_a' });
  expect(list.body).toMatchObject({ count: 2 });
  const other = await call('/brands/list', { 'PINNACLE-API-KEY': 'key_b' });
  expect(other.body).toMatchObject({ count: 0 });
});

test('keys are told apart to the letter, and blanks around them are no part of them', async () => {
  const emulator = createEmulator();
  await callerOf(emulator, ' key_a ')('upsertBrand');
  expect((await callerOf(emulator, 'key_a')('listBrands')).body).toMatchObject({ count: 1 });
  expect((await callerOf(emulator, 'KEY_A')('listBrands')).body).toMatchObject({ count: 0 });
});

test.each(['__proto__', 'constructor', 'toString', '../x', 'ключ', ' x y ', 'a'.repeat(10_000)])(
  'a key may be called %j',
  async (key) => {
    const emulator = createEmulator();
    await callerOf(emulator, key)('upsertBrand');
    expect((await callerOf(emulator, key)('listBrands')).body).toMatchObject({ count: 1 });
    expect((await callerOf(emulator)('listBrands')).body).toMatchObject({ count: 0 });
  },
);

test('of a fixed list of keys each opens its own world and no other key opens any', async () => {
  const emulator = createEmulator({ apiKeys: ['first_key', 'second_key'] });
  expect(emulator.apiKey).toBe('first_key');
  await callerOf(emulator, 'second_key')('upsertBrand');
  expect((await callerOf(emulator, 'first_key')('listBrands')).body).toMatchObject({ count: 0 });
  expect((await callerOf(emulator, 'second_key')('listBrands')).body).toMatchObject({ count: 1 });
  for (const key of [KEY, 'third_key', 'first_key2', 'first_ke', 'FIRST_KEY', '']) {
    expect((await callerOf(emulator, key)('listBrands')).status, key).toBe(401);
  }
});

test('when there are as many worlds as permitted, one more is refused and the others go on', async () => {
  const emulator = createEmulator({ maxWorlds: 3 });
  expect((await callerOf(emulator, 'key_a')('upsertBrand')).status).toBe(200);
  expect((await callerOf(emulator, 'key_b')('upsertBrand')).status).toBe(200);
  const refused = await callerOf(emulator, 'key_c')('upsertBrand');
  expect(refused).toMatchObject({ status: 401, body: { error: 'Invalid API key.' } });
  expect((await callerOf(emulator, 'key_a')('listBrands', inWorld('more'))).status).toBe(401);
  expect(() => emulator.world('key_d')).toThrow(RangeError);
  for (const key of [KEY, 'key_a', 'key_b']) {
    expect((await callerOf(emulator, key)('listBrands')).status, key).toBe(200);
  }
});

test('a request that is refused before a key is looked at opens no world', async () => {
  const emulator = createEmulator({ maxWorlds: 2 });
  const send = (method: string, target: string, key: string) =>
    emulator.handle({
      method,
      target,
      header: (name) => (name === 'pinnacle-api-key' ? key : undefined),
      body: '',
    });
  await send('GET', '/nowhere', 'key_a');
  await send('PUT', '/brands', 'key_b');
  await send('GET', '/_emulator/livez', 'key_c');
  expect((await callerOf(emulator, 'key_d')('listBrands')).status).toBe(200);
});
