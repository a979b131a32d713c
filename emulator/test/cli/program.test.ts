import { afterEach, expect, test, vi } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from './fake-terminal.js';

afterEach(() => vi.unstubAllEnvs());

async function tollgate(...argv: string[]): Promise<FakeTerminal & { code: number }> {
  const terminal = new FakeTerminal();
  const code = await run(argv, terminal);
  return Object.assign(terminal, { code });
}

test('without a word it shows its help, with every command and the exit codes', async () => {
  const { code, output, errors } = await tollgate();
  expect([code, errors]).toEqual([0, '']);
  for (const { name, summary } of commands)
    expect(output).toMatch(new RegExp(`${name} .*${summary}`));
  expect(output).toContain('Exit codes: 0 done, 1 failed, 2 not understood.');
});

test('help and version go to standard output with exit code 0', async () => {
  for (const argv of [['--help'], ['help'], ['clock', '--help'], ['help', 'clock']]) {
    const { code, output, errors } = await tollgate(...argv);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('Usage: tollgate');
  }
  const { code, output } = await tollgate('--version');
  expect(code).toBe(0);
  expect(output).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test('every option of every command has a twin in the environment', async () => {
  for (const words of [
    ['start'],
    ['lint'],
    ['clock', 'get'],
    ['clock', 'advance'],
    ['clock', 'to'],
  ]) {
    const { output } = await tollgate(...words, '--help');
    const options = output.split('Options:')[1]?.match(/^ {2}--[\s\S]*?(?=^ {2}-|$(?![\s\S]))/gm);
    expect(options?.length).toBeGreaterThan(3);
    for (const text of options ?? []) expect(text).toMatch(/env:\s+TOLLGATE_[A-Z_]+\)/);
  }
});

test.each([
  [['strat'], 'start'],
  [['--nope'], '--nope'],
  [['start', '--prot', '1'], '--port'],
  [['start', '--port', 'x'], '0 to 65535'],
  [['start', '--port', '65536'], '0 to 65535'],
  [['start', '--port', '-1'], '--port'],
  [['start', '--scale', '0'], 'greater than 0'],
  [['start', '--scale', ''], 'greater than 0'],
  [['start', '--now', 'soon'], 'ISO 8601'],
  [['start', '--clock', 'fast'], 'manual, auto, realtime'],
  [['start', '--timing', 'never'], 'pinnacle'],
  [['start', '--api-key', 'a,,b'], 'empty'],
  [['start', 'extra'], 'too many arguments'],
  [['clock', 'advance'], 'duration'],
  [['clock', 'get', '--url', 'ftp://x'], 'http://127.0.0.1:8811'],
  [['clock'], 'advance'],
  [['clock', 'advence', '1d'], 'Did you mean advance?'],
])('%j is not understood: exit code 2 and a word that helps', async (argv, word) => {
  const { code, output, errors } = await tollgate(...argv);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(word);
  expect(errors).toContain('--help');
});

test('a wrong value in the environment is refused and named', async () => {
  vi.stubEnv('TOLLGATE_PORT', 'http');
  const { code, errors } = await tollgate('start');
  expect(code).toBe(2);
  expect(errors).toContain('TOLLGATE_PORT');
});
