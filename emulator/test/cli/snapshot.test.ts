import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { statePath } from '../state/folder.js';
import { servedCli } from './served.js';

const NOW = '2026-01-05T14:00:00.000Z';

test('a state is saved, loaded, looked at and deleted by its name', async () => {
  const { emulator, tollgate } = await servedCli();
  emulator.seed({ brands: [{ name: 'Harbor Lane Dental', status: 'PENDING' }] });
  expect((await tollgate('snapshot', 'save', 'start')).output).toBe(`start  saved, ${NOW}\n`);
  await emulator.clock.advance('1d');
  expect((await tollgate('snapshot', 'load', 'start')).output).toBe(`start  loaded, ${NOW}\n`);
  expect(emulator.clock.now().toISOString()).toBe(NOW);
  expect((await tollgate('snapshot', 'list')).output).toBe(`start\t${NOW}\t1\n`);
  const { output } = await tollgate('snapshot', 'inspect', 'start');
  expect(output).toContain(`${NOW}; 1 planned, next 2026-01-05T14:`);
  expect(output).toContain('brands\t1\n');
  expect((await tollgate('snapshot', 'delete', 'start')).output).toBe('start  deleted\n');
  const gone = await tollgate('snapshot', 'load', 'start');
  expect(gone).toMatchObject({ code: 1, output: '' });
  expect(gone.errors).toContain('no snapshot "start"');
});

test('with --json it prints what the server said', async () => {
  const { tollgate } = await servedCli();
  const json = async (...argv: string[]) =>
    JSON.parse((await tollgate('snapshot', ...argv, '--json')).output);
  expect(await json('save', 'a')).toMatchObject({ name: 'a', at: NOW });
  expect(await json('list')).toMatchObject({ snapshots: [{ name: 'a' }] });
  expect(await json('inspect', 'a')).toMatchObject({ records: { numbers: 1 } });
  expect(await json('load', 'a')).toMatchObject({ name: 'a' });
  expect(await json('delete', 'a')).toEqual({ deleted: 'a' });
});

test('a state goes into a file and out of it, whole or not at all', async () => {
  const { emulator, tollgate } = await servedCli();
  emulator.seed({ brands: [{ name: 'Harbor Lane Dental' }] });
  const file = join(dirname(statePath()), 'world.json');
  expect((await tollgate('snapshot', 'export', file)).output).toBe(`${file}  written\n`);
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(emulator.exportState()));
  expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await tollgate('snapshot', 'export', '-')).output).toBe(text);
  const bare = JSON.parse((await tollgate('snapshot', 'export', '-', '--no-journal')).output);
  expect(bare).not.toHaveProperty('journal');

  emulator.reset();
  expect((await tollgate('snapshot', 'import', file)).output).toContain(`imported from ${file}`);
  expect(emulator.worlds()[0]?.counts.brands).toBe(1);
  expect(() => createEmulator({ startWith: JSON.parse(text) })).not.toThrow();
});

test('files that cannot be used are named', async () => {
  const { emulator, tollgate } = await servedCli();
  const file = join(dirname(statePath()), 'none', 'world.json');
  expect((await tollgate('snapshot', 'export', file)).errors).toContain(`Cannot write ${file}`);
  expect((await tollgate('snapshot', 'import', file)).errors).toContain(`Cannot read ${file}`);
  const broken = join(dirname(statePath()), 'broken.json');
  writeFileSync(broken, emulator.exportState().slice(0, 200));
  expect((await tollgate('snapshot', 'import', broken)).errors).toContain('cut off');
  writeFileSync(broken, emulator.exportState().replace('"version": 1', '"version": 9'));
  const { code, errors } = await tollgate('snapshot', 'import', broken);
  expect([code, errors]).toEqual([2, expect.stringContaining('version')]);
});

test('reset takes the world back', async () => {
  const { emulator, tollgate } = await servedCli();
  await emulator.clock.advance('1d');
  expect((await tollgate('reset')).output).toBe(`${NOW}  reset\n`);
  expect(emulator.clock.now().toISOString()).toBe(NOW);
  expect(JSON.parse((await tollgate('reset', '--json')).output)).toEqual({ now: NOW });
});

test('a world other than the own one is named', async () => {
  const { emulator, tollgate } = await servedCli();
  await emulator.world('demo').clock.advance('1d');
  await emulator.clock.advance('1d');
  await tollgate('reset', '--world', 'demo');
  expect(emulator.world('demo').clock.now().toISOString()).toBe(NOW);
  expect(emulator.clock.now().toISOString()).not.toBe(NOW);
});

test('a file of YAML or JSON is seeded', async () => {
  const { emulator, tollgate } = await servedCli();
  const yaml = join(dirname(statePath()), 'seed.yaml');
  writeFileSync(yaml, 'brands:\n  - { ref: harbor, name: Harbor Lane Dental }\n');
  const { output } = await tollgate('seed', yaml);
  expect(output).toMatch(/seed\.yaml {2}added\nbrands\tharbor\tb_\w+\n$/);
  const json = join(dirname(yaml), 'seed.json');
  writeFileSync(json, JSON.stringify({ credits: 5 }));
  expect(JSON.parse((await tollgate('seed', json, '--json')).output)).toEqual({
    brands: {},
    campaigns: {},
    audiences: {},
  });
  expect(emulator.credits).toBe(5);
  writeFileSync(json, JSON.stringify({ brands: [{ title: 'x' }] }));
  const wrong = await tollgate('seed', json);
  expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining('brands[0].title')]);
  writeFileSync(json, emulator.exportState());
  expect((await tollgate('seed', json)).errors).toContain('tollgate snapshot import');
});

test('credits are read and set', async () => {
  const { emulator, tollgate } = await servedCli({ credits: 12.5 });
  expect((await tollgate('credits', 'get')).output).toBe('12.50 US dollars\n');
  expect(JSON.parse((await tollgate('credits', 'set', '3', '--json')).output)).toEqual({
    amount: 3,
  });
  expect(emulator.credits).toBe(3);
  expect((await tollgate('credits', 'set', 'much')).code).toBe(2);
});
