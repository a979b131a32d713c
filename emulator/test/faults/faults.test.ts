import { createTollgate } from '@tollgate/sdk';
import { setupServer } from 'msw/node';
import { afterEach, expect, test } from 'vitest';
import { createEmulator, FaultRuleError } from '../../src/index.js';
import { createEmulator as createMswEmulator } from '../../src/msw.js';
import { jsonClient } from '../support/json-client.js';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('a status fault answers in the place of the operation, so often as it is told to', async () => {
  const emulator = createEmulator();
  const call = jsonClient(emulator);
  emulator.faults.add({
    operation: 'upsertBrand',
    count: 2,
    effect: { status: 503, retryAfter: 1 },
  });

  expect((await call('POST', '/brands', { name: 'One' })).status).toBe(503);
  expect((await call('POST', '/brands', { name: 'Two' })).status).toBe(503);
  expect((await call('POST', '/brands', { name: 'Three' })).status).toBe(200);
  expect((await call('POST', '/brands/list')).body.data).toHaveLength(1);
});

test('Retry-After and a body of one’s own reach the client', async () => {
  const emulator = createEmulator();
  emulator.faults.add({
    operation: 'POST /brands/*',
    effect: { status: 429, retryAfter: 7, body: { error: 'Slow down.' } },
  });
  const headers = { 'PINNACLE-API-KEY': emulator.apiKey };
  const response = await emulator.fetch('http://tollgate.localhost/brands/list', {
    method: 'POST',
    headers,
  });

  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.json()).toEqual({ error: 'Slow down.' });
});

test('the share of calls that are hit comes from the seed and repeats with it', async () => {
  const statuses = async () => {
    const emulator = createEmulator({ seed: 'chaos' });
    const call = jsonClient(emulator);
    emulator.faults.add({ operation: '*', probability: 0.3, effect: { status: 500 } });
    const seen: number[] = [];
    for (let i = 0; i < 200; i++) seen.push((await call('POST', '/brands/list')).status);
    return seen;
  };
  const first = await statuses();

  expect(await statuses()).toEqual(first);
  const hits = first.filter((status) => status === 500).length;
  expect(hits).toBeGreaterThan(35);
  expect(hits).toBeLessThan(90);
});

test('a rate limit opens again when virtual time has passed', async () => {
  const emulator = createEmulator();
  const call = jsonClient(emulator);
  emulator.faults.add({ operation: 'listBrands', effect: { limit: 2, windowMs: 60_000 } });
  const list = async () => (await call('POST', '/brands/list')).status;

  expect([await list(), await list(), await list()]).toEqual([200, 200, 429]);
  await emulator.clock.advance('1m');
  expect(await list()).toBe(200);
});

test('a request can ask for one failure itself', async () => {
  const emulator = createEmulator();
  const headers = { 'PINNACLE-API-KEY': emulator.apiKey, Prefer: 'code=402' };
  const asked = await emulator.fetch('http://tollgate.localhost/brands/list', {
    method: 'POST',
    headers,
  });
  expect(asked.status).toBe(402);
  expect((await jsonClient(emulator)('POST', '/brands/list')).status).toBe(200);
});

const breaks = ['drop', 'reset'] as const;

test.each(breaks)('%s is a network error in process, over MSW and over HTTP', async (network) => {
  const emulator = createMswEmulator();
  closing.push(() => emulator.close());
  emulator.faults.add({ operation: 'listBrands', effect: { network } });
  const inProcess = createTollgate(emulator.connection());
  await expect(inProcess.brands.list()).rejects.toMatchObject({ code: 'connection' });

  const { url } = await emulator.listen();
  const overHttp = createTollgate({ apiKey: emulator.apiKey, baseUrl: url });
  await expect(overHttp.brands.list()).rejects.toThrow();

  const server = setupServer(...emulator.handlers('https://api.pinnacle.sh'));
  server.listen();
  closing.push(() => server.close());
  const overMsw = createTollgate({ apiKey: emulator.apiKey });
  await expect(overMsw.brands.list()).rejects.toMatchObject({ code: 'connection' });
});

test('JSON that is cut off is no JSON, although the operation has run', async () => {
  const emulator = createEmulator();
  emulator.faults.add({ operation: 'upsertBrand', count: 1, effect: { network: 'malformed' } });
  const tollgate = createTollgate(emulator.connection());

  await expect(tollgate.brands.upsert({ name: 'Pier Nine Books' })).rejects.toMatchObject({
    code: 'parse',
  });
  expect((await tollgate.brands.list()).count).toBe(1);
});

test('a drop before the operation leaves nothing behind', async () => {
  const emulator = createEmulator();
  emulator.faults.add({
    operation: 'upsertBrand',
    count: 1,
    effect: { network: 'drop', before: true },
  });
  const tollgate = createTollgate(emulator.connection());

  await expect(tollgate.brands.upsert({ name: 'Pier Nine Books' })).rejects.toThrow();
  expect((await tollgate.brands.list()).count).toBe(0);
});

test('a delay holds the answer back and lets the operation run', async () => {
  const emulator = createEmulator();
  emulator.faults.add({ operation: 'listBrands', effect: { delayMs: { min: 1, max: 3 } } });
  const tollgate = createTollgate(emulator.connection());

  expect((await tollgate.brands.list()).count).toBe(0);
});

test('rules can be listed, removed and cleared, and a snapshot carries them', async () => {
  const emulator = createEmulator();
  const call = jsonClient(emulator);
  const rule = emulator.faults.add({ operation: 'listBrands', effect: { status: 500 } });
  await call('POST', '/brands/list');
  expect(emulator.faults.list()).toEqual([
    { id: rule.id, operation: 'listBrands', effect: { status: 500 }, struck: 1 },
  ]);
  const snapshot = emulator.snapshot();
  expect(emulator.faults.remove(rule.id)).toBe(true);
  expect(emulator.faults.remove(rule.id)).toBe(false);
  emulator.restore(snapshot);
  expect(emulator.faults.list()).toHaveLength(1);
  emulator.faults.clear();
  expect((await call('POST', '/brands/list')).status).toBe(200);
});

test('a rule that could never strike is refused, and says what would pass', () => {
  const { faults } = createEmulator();
  const effect = { status: 500 };
  expect(() => faults.add({ operation: 'sendSMS', effect })).toThrow(FaultRuleError);
  expect(() => faults.add({ operation: 'sendSMS', effect })).toThrow(/sendSms/);
  expect(() => faults.add({ operation: '*', probability: 2, effect })).toThrow(/between 0 and 1/);
  expect(() => faults.add({ operation: '*', count: 0, effect })).toThrow(/above 0/);
  expect(() => faults.add({ operation: '*', effect: { status: 200 } })).toThrow(/400 to 599/);
});

test('every fault that struck stands in the journal', async () => {
  const emulator = createEmulator();
  emulator.faults.add({ operation: 'POST /messages/send/*', effect: { status: 503 } });
  await jsonClient(emulator)('POST', '/messages/send/sms', {});
  const kinds = emulator.journal.entries().map(({ kind }) => kind);
  expect(kinds).toContain('fault.struck');
});
