import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { rejected } from './workspace.js';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function tollgate(env: Record<string, string>, ...argv: string[]): ChildProcess {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...argv], {
    env: { ...inherited, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('a pipe gets no colours, even where CI is set', { timeout: 30_000 }, async () => {
  const child = tollgate({ CI: 'true' }, 'lint', '-');
  child.stdin?.end(JSON.stringify(rejected));
  const [output, [code]] = await Promise.all([text(child.stdout as never), once(child, 'exit')]);
  expect(code).toBe(1);
  expect(output).toMatch(/^stdin {2}Harbor Lane Dental, LLC {2}REJECTED/);
});

test('FORCE_COLOR asks for colours and NO_COLOR wins', { timeout: 30_000 }, async () => {
  const coloured = tollgate({ FORCE_COLOR: '1' }, 'reasons', 'gambling');
  const plain = tollgate({ FORCE_COLOR: '1', NO_COLOR: '1' }, 'reasons', 'gambling');
  // Both at once: what a process has written is gone when it ends and nobody reads.
  const outputs = [coloured, plain].map(({ stdout }) => text(stdout as never));
  const [bright, pale] = await Promise.all(outputs);
  expect(bright).toContain('\x1b[1mgambling');
  expect(pale).toMatch(/^gambling/);
});

test('a reader that stops early is no error', { timeout: 30_000 }, async () => {
  const child = tollgate({}, 'lint', '-', '--format', 'json');
  child.stdout?.destroy();
  const lines = Array.from({ length: 200 }, () => JSON.stringify(rejected)).join('\n');
  child.stdin?.end(lines);
  const [errors] = await Promise.all([text(child.stderr as never), once(child, 'exit')]);
  expect(errors).toBe('');
});
