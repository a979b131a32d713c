import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function tollgate(...argv: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} after "${text}"`)));
  });
}

function ending(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

test('the process serves until SIGTERM and ends with code 0', { timeout: 30_000 }, async () => {
  const child = tollgate('start', '--port', '0', '--json');
  const { url } = JSON.parse(await firstLine(child)) as { url: string };
  // The connection that fetch keeps open must not hold the process up.
  expect(await (await fetch(`${url}/_emulator/readyz`)).json()).toEqual({ status: 'ok' });
  const ended = ending(child);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('the process passes on the exit code of a usage error', { timeout: 30_000 }, async () => {
  expect(await ending(tollgate('start', '--port', 'x'))).toBe(2);
});
