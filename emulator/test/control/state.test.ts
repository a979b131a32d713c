import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { IMPORT_LIMIT } from '../../src/control/body-limit.js';
import { createEmulator, type EmulatorOptions } from '../../src/index.js';
import { callerOf } from '../conformance/caller.js';
import { controlClient } from '../support/control-client.js';
import { misfits } from '../support/control-spec.js';

function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  return { emulator, ask: controlClient(emulator) };
}

test('snapshots are saved, listed, read, restored and deleted', async () => {
  const { emulator, ask } = setUp();
  const saved = await ask('POST', '/snapshots', { name: 'empty / new' });
  expect(saved.status).toBe(200);
  expect(misfits('Snapshot', saved.body)).toEqual([]);
  await callerOf(emulator)('upsertBrand');
  await emulator.clock.advance('1h');
  const path = '/snapshots/empty%20%2F%20new';
  expect((await ask('GET', path)).body).toEqual(saved.body);
  expect((await ask('POST', `${path}/restore`)).body).toEqual(saved.body);
  expect((await callerOf(emulator)('listBrands')).body).toMatchObject({ count: 0 });
  const list = await ask('GET', '/snapshots');
  expect(misfits('SnapshotList', list.body)).toEqual([]);
  expect(list.body.snapshots).toEqual([saved.body]);
  expect(await ask('DELETE', path)).toEqual({ status: 200, body: { deleted: 'empty / new' } });
  expect((await ask('DELETE', path)).status).toBe(404);
  expect((await ask('POST', `${path}/restore`)).status).toBe(404);
  expect((await ask('GET', path)).status).toBe(404);
});

test('a state is exported and put in the place of another', async () => {
  const { emulator, ask } = setUp();
  await callerOf(emulator)('upsertBrand');
  await emulator.clock.advance('1h');
  const { status, body } = await ask('GET', '/state');
  expect(status).toBe(200);
  expect(misfits('WorldState', body)).toEqual([]);
  expect(body).toEqual(JSON.parse(emulator.exportState()));
  expect((await ask('GET', '/state?journal=false')).body).not.toHaveProperty('journal');

  const other = setUp({ seed: 'another' });
  const imported = await other.ask('PUT', '/state', body);
  expect(imported).toEqual({ status: 200, body: { now: '2026-01-05T15:00:00.000Z' } });
  expect((await callerOf(other.emulator)('listBrands')).body).toMatchObject({ count: 1 });
});

test('a state with a mistake changes nothing and the answer names it', async () => {
  const { emulator, ask } = setUp();
  const { body } = await ask('GET', '/state');
  for (const [change, named] of [
    [{ version: 99 }, 'version'],
    [{ format: 'x' }, 'tollgate-world'],
    [{ tasks: [{ id: 1 }] }, 'tasks[0]'],
  ] as const) {
    const reply = await ask('PUT', '/state', { ...body, ...change });
    expect(reply.status).toBe(400);
    expect(reply.body.detail).toContain(named);
  }
  expect((await ask('PUT', '/state', [])).status).toBe(400);
  expect(JSON.parse(emulator.exportState())).toEqual(body);
});

test('a state may be larger than other bodies, up to a limit', async () => {
  const { emulator } = setUp();
  const { url } = await emulator.listen();
  onTestFinished(() => emulator.close());
  const state = JSON.parse(emulator.exportState());
  const large = JSON.stringify({ ...state, values: { padding: 'x'.repeat(3_000_000) } });
  const put = (path: string, body: string) =>
    fetch(`${url}/_emulator/v1${path}`, { method: 'PUT', body });
  expect((await put('/state', large)).status).toBe(200);
  expect((await put('/state?x=1', large)).status).toBe(200);
  expect((await put('/credits', large)).status).toBe(413);
  const inProcess = await emulator.fetch('/_emulator/v1/state', { method: 'PUT', body: large });
  expect(inProcess.status).toBe(200);
  const refused = await announced(`${url}/_emulator/v1/state`, IMPORT_LIMIT + 1);
  expect(refused.status).toBe(413);
  expect(refused.text).toContain(String(IMPORT_LIMIT));
});

/** Announces a body of a length without sending it. */
function announced(url: string, length: number): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'PUT', headers: { 'content-length': length } });
    call.on('error', reject).on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => {
        call.destroy();
        resolve({ status: Number(response.statusCode), text });
      });
    });
    call.flushHeaders();
  });
}

test('a reset goes back to how the world began', async () => {
  const { emulator, ask } = setUp({ startWith: { brands: [{ name: 'Harbor Lane Dental' }] } });
  await callerOf(emulator)('upsertBrand');
  await emulator.clock.advance('3bd');
  const reply = await ask('POST', '/reset');
  expect(reply).toEqual({ status: 200, body: { now: '2026-01-05T14:00:00.000Z' } });
  expect((await callerOf(emulator)('listBrands')).body).toMatchObject({ count: 1 });
});

test('a world is seeded, and a mistake is named by its path', async () => {
  const { emulator, ask } = setUp();
  const seeded = await ask('POST', '/seed', {
    brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
    campaigns: [{ ref: 'visits', brand: 'harbor', status: 'IN REVIEW' }],
  });
  expect(misfits('Seeded', seeded.body)).toEqual([]);
  const { visits } = seeded.body.campaigns;
  expect(emulator.timeline()[0]?.cause).toContain(visits);

  const wrong = await ask('POST', '/seed', { numbers: [{ number: '+18885550142', stat: 1 }] });
  expect(wrong.status).toBe(400);
  expect(wrong.body.detail).toContain('numbers[0].stat');
  expect((await ask('POST', '/seed', { brand: [] })).status).toBe(400);
  expect((await ask('POST', '/seed')).status).toBe(400);
});

test('credits are read and set', async () => {
  const { emulator, ask } = setUp({ credits: 12.5 });
  expect((await ask('GET', '/credits')).body).toEqual({ amount: 12.5 });
  expect((await ask('PUT', '/credits', { amount: 0 })).body).toEqual({ amount: 0 });
  expect(emulator.credits).toBe(0);
  expect((await ask('PUT', '/credits', { amount: 'much' })).status).toBe(400);
});
