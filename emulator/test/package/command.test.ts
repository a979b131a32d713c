import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from '../../../sdk/test/package/consumer.js';

let consumer: Consumer;
let manifest: { version: string; bin: { tollgate: string } };
let command: string;

beforeAll(async () => {
  consumer = await createConsumer('emulator');
  manifest = JSON.parse(await consumer.read('emulator', 'package.json'));
  command = join(consumer.root, 'node_modules/@tollgate/emulator', manifest.bin.tollgate);
});
afterAll(() => consumer.remove());

test('the command is a program of Node', async () => {
  expect(await consumer.read('emulator', manifest.bin.tollgate)).toMatch(
    /^#!\/usr\/bin\/env node\n/,
  );
});

test('--version prints the version of the package', async () => {
  expect(await consumer.node(command, '--version')).toBe(`${manifest.version}\n`);
});

test('--help lists the commands', async () => {
  const help = await consumer.node(command, '--help');

  expect(help).toContain('Usage: tollgate');
  expect(help).toContain('start');
});

test('start serves the API until it is told to stop', async () => {
  const server = spawn(process.execPath, [command, 'start', '--port', '0'], { cwd: consumer.root });
  const exited = once(server, 'exit');
  try {
    const url = await printedUrl(server.stdout);
    const response = await fetch(`${url}/brands/list`, {
      method: 'POST',
      headers: { 'PINNACLE-API-KEY': 'key', 'Content-Type': 'application/json' },
      body: '{}',
    });

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: [], count: 0 });
  } finally {
    server.kill('SIGTERM');
  }
  expect(await exited).toEqual([0, null]);
});

test('exec runs a program beside the emulator and keeps its exit code', async () => {
  const client = `
    import { createEmulatorClient } from '@tollgate/emulator/client';
    const emulator = createEmulatorClient({ url: process.env.TOLLGATE_URL });
    const { now } = await emulator.clock.advance('1d');
    console.log(now);
    process.exit(5);`;
  await consumer.write('child.mjs', client);
  const flags = ['--clock', 'manual', '--now', '2027-01-01T00:00:00Z'];
  const words = [command, 'exec', ...flags, '--', process.execPath, 'child.mjs'];
  const ended = spawn(process.execPath, words, { cwd: consumer.root });
  let output = '';
  ended.stdout.on('data', (chunk) => {
    output += chunk;
  });

  expect(await once(ended, 'close')).toEqual([5, null]);
  expect(output).toBe('2027-01-02T00:00:00.000Z\n');
});

test('stop ends a server', async () => {
  const server = spawn(process.execPath, [command, 'start', '--port', '0'], { cwd: consumer.root });
  const exited = once(server, 'exit');
  const url = await printedUrl(server.stdout);

  expect(await consumer.node(command, 'stop', '--url', url)).toBe(`${url}  stopped\n`);
  expect(await exited).toEqual([0, null]);
});

test('completion prints a script that bash takes', async () => {
  const script = await consumer.node(command, 'completion', 'bash');
  const check = spawn('bash', ['-n'], { stdio: ['pipe', 'ignore', 'pipe'] });
  check.stdin.end(script);

  expect(await once(check, 'exit')).toEqual([0, null]);
});

async function printedUrl(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [url] = line.match(/http:\/\/[\d.]+:\d+/) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The server ended without saying where it listens.');
}
