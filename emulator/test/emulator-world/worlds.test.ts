import { createTollgate } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { createEmulator, WorldLimitError, WorldNameError } from '../../src/index.js';
import { callerOf } from '../conformance/caller.js';

test('the list tells which worlds are open and what is in them', async () => {
  const emulator = createEmulator({ apiKey: 'own', clock: { now: '2026-03-02T16:00:00Z' } });
  const other = emulator.world('other');
  await createTollgate(other.connection()).brands.upsert({ name: 'Harbor Lane Dental' });
  await other.clock.advance('1h');
  expect(emulator.worlds()).toEqual([
    {
      name: 'own',
      isOwn: true,
      clock: { now: new Date('2026-03-02T16:00:00Z'), mode: 'manual', scale: 1 },
      counts: { brands: 0, campaigns: 0, numbers: 1, messages: 0, webhooks: 0, pending: 0 },
    },
    {
      name: 'other',
      isOwn: false,
      clock: { now: new Date('2026-03-02T17:00:00Z'), mode: 'manual', scale: 1 },
      counts: { brands: 1, campaigns: 0, numbers: 1, messages: 0, webhooks: 0, pending: 0 },
    },
  ]);
});

test('a deleted world is gone, and its key opens a new one', async () => {
  const emulator = createEmulator();
  await callerOf(emulator, 'demo')('upsertBrand');
  emulator.deleteWorld('demo');
  expect(emulator.worlds().map(({ name }) => name)).toEqual([emulator.apiKey]);
  expect((await callerOf(emulator, 'demo')('listBrands')).body).toMatchObject({ count: 0 });
});

test('neither the own world nor one that is not there can be deleted', () => {
  const emulator = createEmulator();
  expect(() => emulator.deleteWorld(emulator.apiKey)).toThrow('Reset it instead');
  expect(() => emulator.deleteWorld('none')).toThrow(WorldNameError);
  expect(emulator.worlds()).toHaveLength(1);
});

test('who waits for deliveries of a world is let go when it is deleted', async () => {
  const emulator = createEmulator();
  emulator.world('demo');
  const waiting = emulator.handle({
    method: 'GET',
    target: '/_emulator/v1/deliveries?wait=30',
    header: (name) => (name === 'emulator-world' ? 'demo' : undefined),
    body: '',
  });
  emulator.deleteWorld('demo');
  expect(await waiting).toMatchObject({ status: 200, body: { deliveries: [] } });
});

test('a call for which there is no room is told to whoever runs the emulator, once', async () => {
  const errors: unknown[] = [];
  const emulator = createEmulator({ maxWorlds: 2, onError: (error) => errors.push(error) });
  await callerOf(emulator, 'a')('listBrands');
  for (const key of ['b', 'c', 'b']) {
    expect((await callerOf(emulator, key)('listBrands')).status).toBe(401);
  }
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(WorldLimitError);
  expect(String(errors[0])).toContain('maxWorlds');
  const told = emulator.journal.entries().filter(({ kind }) => kind === 'world.refused');
  expect(told).toMatchObject([{ limit: 2 }]);

  emulator.deleteWorld('a');
  expect((await callerOf(emulator, 'b')('listBrands')).status).toBe(200);
  expect((await callerOf(emulator, 'c')('listBrands')).status).toBe(401);
  expect(errors).toHaveLength(2);
});

test('forks take the first name that is free', () => {
  const emulator = createEmulator({ apiKey: 'own' });
  expect([emulator.fork().name, emulator.fork().name]).toEqual(['own-fork-1', 'own-fork-2']);
  emulator.deleteWorld('own-fork-1');
  expect(emulator.fork().name).toBe('own-fork-1');
  expect(() => emulator.fork('own-fork-2')).toThrow(WorldNameError);
});
