import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from './fake-terminal.js';
import { servedCli } from './served.js';

const NOW = '2026-01-05T14:00:00.000Z';

test('worlds are opened, forked, listed and deleted', async () => {
  const { emulator, tollgate } = await servedCli({ apiKey: 'own' });
  expect((await tollgate('world', 'create', 'demo')).output).toBe(`demo  opened, ${NOW}\n`);
  expect((await tollgate('world', 'create')).output).toBe(`world-1  opened, ${NOW}\n`);
  expect((await tollgate('world', 'fork', 'demo', 'copy')).output).toBe(`copy  opened, ${NOW}\n`);
  expect((await tollgate('world', 'fork', 'demo')).output).toContain('demo-fork-1');
  const { output } = await tollgate('world', 'list');
  expect(output.split('\n').slice(0, 2)).toEqual([
    `own\t${NOW}\tmanual\t0\t1\t0\t0`,
    `demo\t${NOW}\tmanual\t0\t1\t0\t0`,
  ]);
  expect(await tollgate('world', 'delete', 'demo')).toMatchObject({
    code: 0,
    output: 'demo  deleted\n',
  });
  expect(emulator.worlds().map(({ name }) => name)).not.toContain('demo');
});

test('on a terminal the list is a table', async () => {
  await servedCli({ apiKey: 'own' });
  const terminal = new FakeTerminal();
  terminal.columns = 80;
  await run(['world', 'list'], terminal);
  const [heading = '', row = ''] = terminal.output.split('\n');
  expect(heading).toMatch(/^NAME +TIME +CLOCK/);
  expect(row.indexOf('manual')).toBe(heading.indexOf('CLOCK'));
});

test('with --json it prints what the server said', async () => {
  const { tollgate } = await servedCli({ apiKey: 'own' });
  const { worlds } = JSON.parse((await tollgate('world', 'list', '--json')).output);
  expect(worlds).toMatchObject([{ name: 'own', isOwn: true }]);
  expect(JSON.parse((await tollgate('world', 'create', 'x', '--json')).output)).toMatchObject({
    name: 'x',
  });
  expect(JSON.parse((await tollgate('world', 'delete', 'x', '--json')).output)).toEqual({
    deleted: 'x',
  });
});

test('what cannot be done says why and fails', async () => {
  const { tollgate } = await servedCli({ apiKey: 'own', maxWorlds: 1 });
  const own = await tollgate('world', 'delete', 'own');
  expect(own).toMatchObject({ code: 1, output: '' });
  expect(own.errors).toContain('Reset it instead');
  expect((await tollgate('world', 'create', 'demo')).errors).toContain('maxWorlds');
  expect((await tollgate('world', 'delete', 'none')).errors).toContain('no world "none"');
});
