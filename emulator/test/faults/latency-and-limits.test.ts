import { expect, test } from 'vitest';
import type { FaultDelay, FaultEffect } from '../../src/faults/fault.js';
import { Faults } from '../../src/faults/faults.js';
import { withFaults } from '../../src/faults/intercept.js';
import { operations } from '../../src/generated/operations.js';
import { createEmulator } from '../../src/index.js';
import { World } from '../../src/world/world.js';

const [operation] = operations;

/** Replies of an operation under a fault, without anybody waiting for them. */
function replies(effect: FaultEffect, count: number, headers: Record<string, string> = {}) {
  const world = new World({ name: 'w', seed: 'latency' });
  const faults = new Faults(world);
  faults.add({ operation: '*', effect });
  const request = { method: 'GET', target: '/', body: '', header: (name: string) => headers[name] };
  return Array.from({ length: count }, () =>
    withFaults({ faults, world, operation, request }, () => ({ status: 200, body: {} })),
  );
}

const delays = (delayMs: FaultDelay): number[] =>
  replies({ delayMs }, 2000)
    .map((reply) => reply.delayMs ?? 0)
    .sort((a, b) => a - b);

test('a range is spread evenly and kept', () => {
  const drawn = delays({ min: 100, max: 300 });
  expect(drawn[0]).toBeGreaterThanOrEqual(100);
  expect(drawn.at(-1)).toBeLessThan(300);
  expect(drawn[1000]).toBeGreaterThan(185);
  expect(drawn[1000]).toBeLessThan(215);
});

test('a latency has the median and the 95th percentile that it was given', () => {
  const drawn = delays({ median: 300, p95: 2000 });
  expect(drawn[1000]).toBeGreaterThan(270);
  expect(drawn[1000]).toBeLessThan(330);
  expect(drawn[1900]).toBeGreaterThan(1700);
  expect(drawn[1900]).toBeLessThan(2300);
  expect(delays({ median: 300, p95: 2000 })).toEqual(drawn);
});

test('errors and broken connections may come late too', () => {
  expect(replies({ status: 503, delayMs: 40 }, 1)).toMatchObject([{ status: 503, delayMs: 40 }]);
  expect(replies({ network: 'drop', delayMs: 40 }, 1)).toMatchObject([
    { network: 'drop', delayMs: 40 },
  ]);
});

test('a request can ask to be held back, on top of a fault', () => {
  expect(replies({ delayMs: 40 }, 1, { 'emulator-delay': '800' })).toMatchObject([
    { delayMs: 840 },
  ]);
  const asked = { 'emulator-delay': '5', prefer: 'code=429' };
  expect(replies({ delayMs: 40 }, 1, asked)).toMatchObject([{ status: 429, delayMs: 5 }]);
});

test.each(['soon', '-1', '600001', ''])('a wish to be held back by %j is a 400', (delay) => {
  const [reply] = replies({ delayMs: 40 }, 1, { 'emulator-delay': delay });
  expect(reply).toMatchObject({ status: 400 });
  expect(JSON.stringify(reply?.body)).toContain('Emulator-Delay');
});

test('the wish works over every transport', async () => {
  const emulator = createEmulator();
  const headers = { 'PINNACLE-API-KEY': emulator.apiKey, 'Emulator-Delay': '30' };
  const began = performance.now();
  const reply = await emulator.fetch('/brands/list', { method: 'POST', headers });
  expect(reply.status).toBe(200);
  expect(performance.now() - began).toBeGreaterThanOrEqual(29);
});

test('each key has a limit of its own when asked for, and learns how long it lasts', async () => {
  const emulator = createEmulator();
  emulator.faults.add({ operation: '*', effect: { limit: 1, windowMs: 60_000, per: 'key' } });
  const call = (key: string, path = '/brands/list') =>
    emulator.fetch(path, {
      method: 'POST',
      headers: { 'PINNACLE-API-KEY': key, 'Emulator-World': emulator.apiKey },
    });
  expect([(await call('a')).status, (await call('b')).status]).toEqual([200, 200]);
  await emulator.clock.advance('45s');
  const limited = await call('a', '/contacts/list');
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '15']);
  await emulator.clock.advance('15s');
  expect((await call('a')).status).toBe(200);
  expect(emulator.exportState()).not.toContain('"a"');
});

test('each operation has a limit of its own when asked for', async () => {
  const emulator = createEmulator();
  emulator.faults.add({ operation: '*', effect: { limit: 1, windowMs: 1000, per: 'operation' } });
  const headers = { 'PINNACLE-API-KEY': emulator.apiKey };
  const call = async (path: string) =>
    (await emulator.fetch(path, { method: 'POST', headers })).status;
  expect([await call('/brands/list'), await call('/contacts/list')]).toEqual([200, 200]);
  expect(await call('/brands/list')).toBe(429);
});

test('what a limit remembers is bounded', () => {
  const world = new World({ name: 'w', seed: 's' });
  const faults = new Faults(world);
  faults.add({ operation: '*', effect: { limit: 1, windowMs: 1000, per: 'key' } });
  for (let key = 0; key < 1500; key++) faults.strike(operation, `key-${key}`);
  const [kept] = world.values.get('faults') as [{ windows: object }];
  expect(Object.keys(kept.windows)).toHaveLength(1000);
});

test('a fault may hold for a span of virtual time only', async () => {
  const emulator = createEmulator();
  emulator.faults.add({ operation: '*', lastsMs: 60_000, effect: { status: 503 } });
  const headers = { 'PINNACLE-API-KEY': emulator.apiKey };
  const call = async () =>
    (await emulator.fetch('/brands/list', { method: 'POST', headers })).status;
  await emulator.clock.advance('59s');
  expect(await call()).toBe(503);
  await emulator.clock.advance('1s');
  expect(await call()).toBe(200);
  const effect = { status: 500 };
  expect(() => emulator.faults.add({ operation: '*', lastsMs: 0, effect })).toThrow('above 0');
});

test('a rule that is changed keeps its place and its count', () => {
  const { faults } = createEmulator();
  const first = faults.add({ operation: '*', effect: { status: 500 } });
  faults.add({ operation: '*', effect: { status: 501 } });
  faults.strike(operation);
  const changed = faults.update(first.id, { probability: 0.5, effect: { status: 502 } });
  expect(faults.list()[0]).toEqual(changed);
  expect(changed).toMatchObject({ id: first.id, struck: 1, probability: 0.5 });
  expect(faults.get(first.id)).toEqual(changed);
  expect(() => faults.update(first.id, { count: -1 })).toThrow('above 0');
  expect(() => faults.update('flt_none', {})).toThrow('no fault flt_none');
  expect(faults.get('flt_none')).toBeUndefined();
});
