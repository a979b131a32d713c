import { expect, test } from 'vitest';
import { createEmulator, type EmulatorOptions } from '../../src/index.js';
import { callerOf } from '../conformance/caller.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ apiKey: 'own', ...options });
  return { emulator, ask: controlClient(emulator) };
}

test('worlds are listed, opened, read and deleted', async () => {
  const { emulator, ask } = setUp();
  const created = await ask('POST', '/worlds', { name: 'checkout tests/1' });
  expect(created).toMatchObject({ status: 200, body: { name: 'checkout tests/1', isOwn: false } });
  expect(misfits('World', created.body)).toEqual([]);
  await callerOf(emulator, 'checkout tests/1')('upsertBrand');

  const list = await ask('GET', '/worlds');
  expect(misfits('WorldList', list.body)).toEqual([]);
  expect(list.body.worlds.map(({ name }: { name: string }) => name)).toEqual([
    'own',
    'checkout tests/1',
  ]);
  const one = await ask('GET', '/worlds/checkout%20tests%2F1');
  expect(one.body.counts).toMatchObject({ brands: 1 });

  const deleted = await ask('DELETE', '/worlds/checkout%20tests%2F1');
  expect(deleted).toEqual({ status: 200, body: { deleted: 'checkout tests/1' } });
  expect(emulator.worlds()).toHaveLength(1);
});

test('a world without a name gets one', async () => {
  const { ask } = setUp();
  expect((await ask('POST', '/worlds')).body.name).toBe('world-1');
  expect((await ask('POST', '/worlds', {})).body.name).toBe('world-2');
});

test('a fork goes on from where its world was', async () => {
  const { emulator, ask } = setUp();
  await callerOf(emulator, 'own')('upsertBrand');
  await emulator.clock.advance('1h');
  const fork = await ask('POST', '/worlds/own/fork', { name: 'what-if' });
  expect(fork.body).toMatchObject({
    name: 'what-if',
    clock: { now: '2026-01-05T15:00:00.000Z' },
    counts: { brands: 1 },
  });
  expect((await ask('POST', '/worlds/own/fork')).body.name).toBe('own-fork-1');
});

test('what is not there is 404, what is taken or the own one is 409', async () => {
  const { ask, emulator } = setUp();
  expect((await ask('GET', '/worlds/none')).status).toBe(404);
  expect((await ask('DELETE', '/worlds/none')).status).toBe(404);
  expect((await ask('POST', '/worlds/none/fork')).status).toBe(404);
  expect((await ask('POST', '/worlds', { name: 'own' })).status).toBe(409);
  expect((await ask('POST', '/worlds/own/fork', { name: 'own' })).status).toBe(409);
  const own = await ask('DELETE', '/worlds/own');
  expect(own).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Reset it') } });
  expect(emulator.worlds()).toHaveLength(1);
});

test('when there is no room left, every way to open a world is 429 and says what to do', async () => {
  const { ask, emulator } = setUp({ maxWorlds: 1 });
  const inAnother = controlClient(emulator, 'another');
  for (const reply of [
    await ask('POST', '/worlds'),
    await ask('POST', '/worlds/own/fork'),
    await inAnother('GET', '/clock'),
  ]) {
    expect(reply).toMatchObject({ status: 429, body: { title: 'Too Many Requests' } });
    expect(reply.body.detail).toContain('maxWorlds');
  }
});

test.each([{ name: '' }, { name: 5 }, { name: 'x'.repeat(201) }, { label: 'x' }])(
  'the body %j is a 400',
  async (body) => {
    const { ask, emulator } = setUp();
    expect((await ask('POST', '/worlds', body)).status).toBe(400);
    expect(emulator.worlds()).toHaveLength(1);
  },
);
