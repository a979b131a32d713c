import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from '../cli/fake-terminal.js';
import { statePath } from './folder.js';

/** A server that stops with the test, or when it is told to. */
async function start(...argv: string[]) {
  const terminal = new FakeTerminal();
  const code = run(['start', '--port', '0', '--json', ...argv], terminal);
  const stop = () => {
    terminal.signal('SIGINT');
    return code;
  };
  onTestFinished(async () => void (await stop()));
  await terminal.written;
  const call = async (method: string, path: string, body?: unknown) => {
    const { url } = JSON.parse(terminal.output) as { url: string };
    const headers = { 'PINNACLE-API-KEY': 'app' };
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(url + path, { method, headers, ...init })).json();
  };
  return { terminal, stop, call };
}

/** Runs a start that fails at once. */
async function failing(...argv: string[]): Promise<{ code: number; errors: string }> {
  const terminal = new FakeTerminal();
  const code = await run(['start', '--port', '0', ...argv], terminal);
  return { code, errors: terminal.errors };
}

test('an account is there again after a restart with the same file', async () => {
  const path = statePath();
  const first = await start('--state', path);
  const { id } = await first.call('POST', '/brands', { name: 'Harbor Lane Dental' });
  expect(await first.stop()).toBe(0);
  const second = await start('--state', path, '--state-sync');
  expect(await second.call('GET', `/brands/${id}`)).toMatchObject({ name: 'Harbor Lane Dental' });
});

test('every account begins with what a file says', async () => {
  const path = join(dirname(statePath()), 'data.yaml');
  writeFileSync(path, "brands: [{ name: Harbor Lane Dental }]\nnow: '2026-03-02T15:00:00Z'\n");
  const { terminal, call } = await start('--import', path, '--clock', 'manual');
  expect(JSON.parse(terminal.output).now).toBe('2026-03-02T15:00:00.000Z');
  const { data } = await call('POST', '/brands/list', {});
  expect(data).toMatchObject([{ name: 'Harbor Lane Dental', status: 'VERIFIED' }]);
});

test('the environment names both files', async () => {
  const path = statePath();
  vi.stubEnv('TOLLGATE_STATE', path);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { stop, call } = await start();
  await call('POST', '/brands', { name: 'Harbor Lane Dental' });
  await stop();
  expect((await failing('--import', path)).errors).toContain('unknown');
});

test('what is wrong with a file is told in a line', async () => {
  const path = statePath();
  writeFileSync(path, '{');
  expect(await failing('--state', path)).toMatchObject({
    code: 1,
    errors: expect.stringMatching(
      /^error: The state file .*state\.json cannot be read: It is no JSON/,
    ),
  });
  expect((await failing('--import', `${path}.none`)).errors).toMatch(
    /^error: Cannot read .*ENOENT/,
  );
  writeFileSync(path, '{"brands":[{"name":7}]}');
  expect((await failing('--import', path)).errors).toMatch(/^error: brands\[0\]\.name: /);
});

test('--state-sync without a file is not understood', async () => {
  expect(await failing('--state-sync')).toEqual({
    code: 2,
    errors: 'error: --state-sync needs --state FILE.\n',
  });
});
