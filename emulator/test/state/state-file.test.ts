import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  openStateFile,
  StateError,
  type StateFileOptions,
} from '../../src/index.js';
import { furnish } from '../conformance/furnished.js';
import { brandDetails } from '../support/submission.js';
import { statePath } from './folder.js';

/** Files of a server that was killed: copied without a word to the emulator that writes them. */
function killed(path: string): string {
  const copy = statePath();
  for (const end of ['', '.log']) {
    if (existsSync(path + end)) copyFileSync(path + end, copy + end);
  }
  return copy;
}

async function opened(
  path: string,
  options: EmulatorOptions = {},
  file: StateFileOptions = {},
): Promise<Emulator> {
  const emulator = createEmulator({ ...options, state: await openStateFile(path, file) });
  onTestFinished(() => emulator.close());
  return emulator;
}

async function reopened(path: string, options: EmulatorOptions = {}): Promise<Emulator> {
  return opened(killed(path), options);
}

const saveBrand = (emulator: Emulator, name: string, key = emulator.apiKey) =>
  emulator.fetch('/brands', {
    method: 'POST',
    headers: { 'PINNACLE-API-KEY': key },
    body: JSON.stringify({ name }),
  });

const namesOf = (emulator: Emulator, key = emulator.apiKey): string[] =>
  JSON.parse(emulator.world(key).exportState()).collections.brands.map(
    ({ name }: { name: string }) => name,
  );

test('an account with one of everything is there after the process was killed', async () => {
  const path = statePath();
  const emulator = await opened(path, { temporaryNumber: true });
  await furnish(emulator, emulator.apiKey);
  const again = await reopened(path, { temporaryNumber: true });
  expect(JSON.parse(again.exportState())).toEqual(JSON.parse(emulator.exportState()));

  await emulator.clock.advance('400d');
  await again.clock.advance('400d');
  expect(again.journal.toJsonLines()).toBe(emulator.journal.toJsonLines());
});

test('an answered request is in the file when the answer is there', async () => {
  const path = statePath();
  const emulator = await opened(path);
  for (const name of ['One', 'Two', 'Three']) {
    expect((await saveBrand(emulator, name)).status).toBe(200);
    expect(namesOf(await reopened(path)).at(-1)).toBe(name);
  }
});

test('moves of the clock are kept, whether anything falls due or not', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await emulator.clock.advance('3bd');
  expect((await reopened(path)).clock.now()).toEqual(emulator.clock.now());
  const reply = await emulator.fetch('/_emulator/v1/clock/advance', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"by":"1h"}',
  });
  expect(reply.status).toBe(200);
  expect((await reopened(path)).clock.now()).toEqual(emulator.clock.now());
});

test('what code changes outside of requests is kept as well', async () => {
  const path = statePath();
  const emulator = await opened(path);
  emulator.credits = 12.5;
  emulator.allowSandboxRecipient('+12025550123');
  await Promise.resolve();
  expect((await reopened(path)).credits).toBe(12.5);
});

test('all worlds are in one file, forks and resets too', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'First', 'one');
  await saveBrand(emulator, 'Second', 'two');
  const fork = emulator.world('two').fork('three');
  await saveBrand(emulator, 'Third', 'three');
  emulator.world('one').reset();
  await Promise.resolve();
  const again = await reopened(path);
  expect(['one', 'two', 'three'].map((key) => namesOf(again, key))).toEqual([
    [],
    ['Second'],
    ['Second', 'Third'],
  ]);
  fork.importState(emulator.world('two').exportState());
  await Promise.resolve();
  expect(namesOf(await reopened(path), 'three')).toEqual(['Second']);
});

test('the order of lists survives removal and return', async () => {
  const path = statePath();
  const emulator = await opened(path);
  const { call, number, spareNumber, campaignId } = await furnish(emulator, emulator.apiKey);
  const body = { phones: [spareNumber, number], campaignId, campaignType: 'TOLL_FREE' };
  await call('attachCampaign', { body });
  await call('detachCampaign', { body: { phones: [number] } });
  await call('attachCampaign', { body });
  const order = (world: Emulator) =>
    JSON.parse(world.exportState()).collections.attachments.map(
      (attachment: { number: string }) => attachment.number,
    );
  expect(order(await reopened(path))).toEqual(order(emulator));
  expect(order(emulator)).toEqual([spareNumber, number]);
});

test('a request that only reads writes nothing', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One');
  const before = readFileSync(`${path}.log`, 'utf8');
  await emulator.fetch('/brands/b_none', { headers: { 'PINNACLE-API-KEY': emulator.apiKey } });
  await emulator.fetch('/_emulator/v1/clock');
  expect(readFileSync(`${path}.log`, 'utf8')).toBe(before);
});

test('each line of the log is JSON of its own', async () => {
  const path = statePath();
  await furnish(await opened(path));
  const lines = readFileSync(`${path}.log`, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.map((line) => JSON.parse(line)[1].line)).toEqual(lines.map((_, index) => index + 1));
});

test('a large log is folded into the file', async () => {
  const path = statePath();
  const emulator = await opened(path, {}, { compactAt: 20_000 });
  for (let count = 0; count < 60; count++) await saveBrand(emulator, `Brand ${count}`);
  const { base } = JSON.parse(readFileSync(path, 'utf8'));
  expect(base).toBeGreaterThan(1);
  expect(readFileSync(`${path}.log`).length).toBeLessThan(60_000);
  expect(namesOf(await reopened(path))).toHaveLength(60);
});

test('a clean end leaves one file, no log and no lock', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One');
  await emulator.close();
  expect(readFileSync(`${path}.log`)).toHaveLength(0);
  expect(existsSync(`${path}.lock`)).toBe(false);
  expect(namesOf(await opened(path))).toEqual(['One']);
});

test('a log that was killed while it was folded into the file counts once', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One');
  const log = readFileSync(`${path}.log`);
  await emulator.close();
  // The new file is there, and the old log not yet gone.
  writeFileSync(`${path}.log`, log);
  const again = await opened(path);
  expect(namesOf(again)).toEqual(['One']);
  await saveBrand(again, 'Two');
  expect(namesOf(await reopened(path))).toEqual(['One', 'Two']);
});

test('writing goes on behind a line that was cut off', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One');
  const copy = killed(path);
  appendFileSync(`${copy}.log`, '["0123",{"base":1,"line":2,"wor');
  const again = await opened(copy);
  await saveBrand(again, 'Two');
  expect(namesOf(await reopened(copy))).toEqual(['One', 'Two']);
});

test('a realtime clock takes up the present, and what fell due meanwhile happens', async () => {
  const path = statePath();
  const first = await opened(path, { clock: { mode: 'realtime', now: '2026-03-02T15:00:00Z' } });
  const headers = { 'PINNACLE-API-KEY': first.apiKey };
  const saved = await first.fetch('/brands', {
    method: 'POST',
    headers,
    body: JSON.stringify(brandDetails),
  });
  const { id } = (await saved.json()) as { id: string };
  await first.fetch(`/brands/${id}/submit`, { method: 'POST', headers });
  const again = await reopened(path, { clock: { mode: 'realtime', now: '2026-03-04T15:00:00Z' } });
  expect(again.clock.now().toISOString()).toMatch(/^2026-03-04T15:00/);
  const brand = await (await again.fetch(`/brands/${id}`, { headers })).json();
  expect(brand).toMatchObject({ status: 'VERIFIED' });
});

test('a delivery that was under way is made again', async () => {
  const path = statePath();
  const emulator = await opened(path, { webhooks: { deliver: () => new Promise(() => {}) } });
  const { call, number, handset } = await furnish(emulator, emulator.apiKey);
  await call('simulateUser', { body: { from: handset, to: number, message: { text: 'Hi' } } });
  const bodies: string[] = [];
  const again = await reopened(path, {
    webhooks: {
      deliver: async ({ body }) => {
        bodies.push(body);
        return 200;
      },
    },
  });
  await again.clock.advance('1m');
  expect(bodies.map((body) => JSON.parse(body).type)).toEqual(['MESSAGE.RECEIVED']);
});

test('two processes cannot use one file', async () => {
  const path = statePath();
  await opened(path);
  const script = `
    import { openStateFile } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
    await openStateFile(${JSON.stringify(path)}).catch((error) => console.log(error.message));
  `;
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain(`Process ${process.pid} uses this state already (${path}.lock).`);
});

test('the lock of a process that has ended is no lock', async () => {
  const path = statePath();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(`${path}.lock`, `${pid} 1\n`);
  await saveBrand(await opened(path), 'One');
  expect(namesOf(await reopened(path))).toEqual(['One']);
});

test.each([
  ['{"format":"tollgate-st', 'cannot be read: It is no JSON, or was cut off'],
  ['{"format":"har"}', 'its "format" is "har", not "tollgate-state"'],
  ['{"format":"tollgate-state","version":9}', 'it has version 9 of the format'],
  [
    '{"format":"tollgate-state","version":1,"base":1,"worlds":[{"format":"tollgate-world","version":7}]}',
    'saved in version 7',
  ],
])('a file with %s is refused and left alone', async (text, message) => {
  const path = statePath();
  writeFileSync(path, text);
  await expect(openStateFile(path)).rejects.toThrow(message);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('a mistake in a world is told with its place, and the file left alone', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One');
  await emulator.close();
  const text = readFileSync(path, 'utf8').replace('"INCOMPLETE"', '3');
  writeFileSync(path, text);
  const state = await openStateFile(path);
  expect(() => createEmulator({ state })).toThrow(
    `The state file ${path} cannot be used: collections.brands[0].status has to be a text, and is 3.`,
  );
  state.close();
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a line that is damaged in the middle of the log is no cut-off line', async () => {
  const path = statePath();
  const emulator = await opened(path);
  for (const name of ['One', 'Two', 'Three']) await saveBrand(emulator, name);
  const copy = killed(path);
  writeFileSync(`${copy}.log`, readFileSync(`${copy}.log`, 'utf8').replace('Two', 'Too'));
  await expect(openStateFile(copy)).rejects.toThrow('line 2 is damaged and others follow it.');
});

test('a log without its file is refused', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One');
  const copy = killed(path);
  rmSync(copy);
  await expect(openStateFile(copy)).rejects.toThrow(StateError);
  await expect(openStateFile(copy)).rejects.toThrow('Put it back, or delete both to begin anew.');
});

test('a folder that is not there is told', async () => {
  await expect(openStateFile('/nowhere/state.json')).rejects.toThrow(
    'The state file /nowhere/state.json cannot be opened: ENOENT',
  );
});

test('a deleted world is forgotten by the file too, and may be opened anew', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One', 'demo');
  await saveBrand(emulator, 'Two', 'kept');
  emulator.deleteWorld('demo');
  await saveBrand(emulator, 'Three', 'kept');
  const names = (again: Emulator) => again.worlds().map(({ name }) => name);
  expect(names(await reopened(path))).toEqual([emulator.apiKey, 'kept']);

  await saveBrand(emulator, 'Four', 'demo');
  expect(namesOf(await reopened(path), 'demo')).toEqual(['Four']);
});

test('a world that was deleted by a request is gone when the answer is there', async () => {
  const path = statePath();
  const emulator = await opened(path);
  await saveBrand(emulator, 'One', 'demo');
  await emulator.fetch('/_emulator/v1/worlds/demo', { method: 'DELETE' });
  const copy = killed(path);
  expect(readFileSync(`${copy}.log`, 'utf8')).toContain('"gone":true');
  expect((await opened(copy)).worlds()).toHaveLength(1);
});
