import { createTollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { createEmulatorClient } from '../../src/client/index.js';
import { createEmulator } from '../../src/index.js';
import { served } from './served.js';

test('without a name the own world is meant', async () => {
  const { emulator, client } = await served({ apiKey: 'mine' });
  await client.clock.advance('1d');
  expect(emulator.clock.now().toISOString()).toBe((await client.clock.get()).now);
  expect(emulator.worlds()).toHaveLength(1);
});

test('a client for another world leaves the first alone', async () => {
  const { emulator, client } = await served();
  const before = emulator.clock.now();
  const blue = client.world('blue');
  await blue.clock.advance('1d');
  expect(emulator.clock.now()).toEqual(before);
  expect(emulator.world('blue').clock.now().toISOString()).toBe((await blue.clock.get()).now);
});

test('a key opens its world, and the name of a world wins over it', async () => {
  const { emulator, url } = await served();
  await createEmulatorClient({ url, apiKey: 'red' }).clock.advance('1d');
  await createEmulatorClient({ url, apiKey: 'red', world: 'green' }).clock.advance('2d');
  const day = (name: string) => emulator.world(name).clock.now().getUTCDate();
  expect([day('red') - day('blue'), day('green') - day('blue')]).toEqual([1, 2]);
});

test('a slash at the end of the URL does not matter', async () => {
  const { url } = await served();
  const client = createEmulatorClient({ url: `${url}//` });
  expect(client.url).toBe(url);
  await client.ready();
});

test.each([
  ['the own world', {}, 'tollgate_test_key'],
  ['the world of a key', { apiKey: 'red' }, 'red'],
  ['a world by its name', { world: 'blue' }, 'blue'],
  ['a world whose name is no key', { world: 'a patient opts out' }, 'a patient opts out'],
])('the connection leads to %s', async (_what, options, name) => {
  const { emulator, url } = await served();
  const client = createEmulatorClient({ url, ...options });
  const { id } = await createTollgate(client.connection()).brands.upsert({ name: 'Harbor Lane' });
  const { brands } = JSON.parse(emulator.world(name).exportState()).collections ?? {};
  expect(JSON.stringify(brands ?? emulator.world(name).exportState())).toContain(id);
});

test('with a key and a world the connection names both', async () => {
  const { url } = await served({ apiKeys: ['k'] });
  const client = createEmulatorClient({ url, apiKey: 'k', world: 'blue' });
  expect(client.connection()).toEqual({
    apiKey: 'k',
    baseUrl: url,
    headers: { 'Emulator-World': 'blue' },
  });
  const tollgate = createTollgate(client.connection());
  await tollgate.brands.upsert({ name: 'Harbor Lane' });
  expect((await client.worlds.get('blue')).counts.brands).toBe(1);
  expect((await client.worlds.get('k')).counts.brands).toBe(0);
});

test('the connection carries the fetch and the base URL that the client was given', async () => {
  const emulator = createEmulator();
  const client = createEmulatorClient({
    url: 'http://127.0.0.1:9000',
    baseUrl: 'http://127.0.0.1:9001/',
    fetch: emulator.fetch,
  });
  expect(client.connection()).toMatchObject({ baseUrl: 'http://127.0.0.1:9001' });
  const { count } = await createTollgate(client.connection()).brands.list();
  expect(count).toBe(0);
});

test.each(['', 'tab\there', 'line\nbreak', 'arrow →'])('%j cannot name a world', (world) => {
  expect(() => createEmulatorClient({ world })).toThrow(TypeError);
});
