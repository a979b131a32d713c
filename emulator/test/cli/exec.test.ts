import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { createEmulator } from '../../src/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { ownFolder, ownNotes } from './own-folder.js';

/** Runs a script of Node under `tollgate exec`. What it calls `done` with comes back. */
async function exec(script: string, ...flags: string[]) {
  const folder = ownFolder();
  const file = join(folder, 'done.json');
  const program = join(folder, 'child.mjs');
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs';
     const done = (value) => writeFileSync(${JSON.stringify(file)}, JSON.stringify(value));
     ${script}`,
  );
  const terminal = new FakeTerminal();
  const ended = run(['exec', ...flags, '--', process.execPath, program], terminal);
  return { terminal, ended, done: () => JSON.parse(readFileSync(file, 'utf8')) as unknown };
}

const environment = `
  const env = Object.entries(process.env);
  done(Object.fromEntries(env.filter(([name]) => /^(TOLLGATE|PINNACLE)_/.test(name))));`;

test('the command finds the emulator in its environment, and it is ready', async () => {
  const { ended, done, terminal } = await exec(`
    const { TOLLGATE_URL, PINNACLE_BASE_URL, PINNACLE_API_KEY } = process.env;
    const ready = await fetch(TOLLGATE_URL + '/_emulator/readyz');
    const headers = { 'PINNACLE-API-KEY': PINNACLE_API_KEY };
    const list = await fetch(PINNACLE_BASE_URL + '/brands/list', { method: 'POST', headers });
    done([ready.status, list.status]);`);
  expect(await ended).toBe(0);
  expect(done()).toEqual([200, 200]);
  expect([terminal.output, terminal.errors]).toEqual(['', '']);
});

test('the environment holds addresses and keys, and no more', async () => {
  const { ended, done } = await exec(environment, '--api-key', 'red');
  expect(await ended).toBe(0);
  const { TOLLGATE_URL: url, ...rest } = done() as Record<string, string>;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(rest).toEqual({
    PINNACLE_BASE_URL: url,
    PINNACLE_API_KEY: 'red',
    TOLLGATE_API_KEY: 'red',
  });
});

test('with a control port the addresses differ', async () => {
  const { ended, done } = await exec(environment, '--control-port', '0');
  expect(await ended).toBe(0);
  const { TOLLGATE_URL, PINNACLE_BASE_URL } = done() as Record<string, string>;
  expect(TOLLGATE_URL).not.toBe(PINNACLE_BASE_URL);
});

test('the signing secret is there when there is one webhook', async () => {
  const emulator = createEmulator();
  const attach = (url: string) =>
    emulator.fetch('/webhooks/attach', {
      method: 'POST',
      headers: { 'pinnacle-api-key': emulator.apiKey, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'inbox', url, senders: [emulator.sandboxNumber] }),
    });
  const answer = (await (await attach('http://127.0.0.1:9/hook')).json()) as {
    webhook: { secret: string };
  };
  const file = join(ownFolder(), 'world.json');
  writeFileSync(file, emulator.exportState());
  const one = await exec(environment, '--import', file);
  expect(await one.ended).toBe(0);
  expect(one.done()).toMatchObject({ PINNACLE_SIGNING_SECRET: answer.webhook.secret });
  await attach('http://127.0.0.1:9/other');
  writeFileSync(file, emulator.exportState());
  const two = await exec(environment, '--import', file);
  expect(await two.ended).toBe(0);
  expect(two.done()).not.toHaveProperty('PINNACLE_SIGNING_SECRET');
});

test.each([0, 1, 7, 255])('exit code %i is kept', async (code) => {
  const { ended } = await exec(`process.exit(${code});`);
  expect(await ended).toBe(code);
});

test('a signal that ends the command is told as shells do', async () => {
  const { ended } = await exec(`process.kill(process.pid, 'SIGKILL');`);
  expect(await ended).toBe(137);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s is handed on', async (signal) => {
  const { ended, done, terminal } = await exec(`
    const running = setInterval(() => {}, 1000);
    process.once('${signal}', () => {
      done('asked to end');
      clearInterval(running);
      process.exitCode = 3;
    });
    done('running');`);
  await vi.waitUntil(() => terminal.listeners > 0 && isRunning(done), { timeout: 30_000 });
  terminal.signal(signal);
  expect(await ended).toBe(3);
  expect(done()).toBe('asked to end');
  expect(terminal.listeners).toBe(0);
});

function isRunning(done: () => unknown): boolean {
  try {
    return done() === 'running';
  } catch {
    return false;
  }
}

test('Ctrl+C at a terminal reaches the command without help', async () => {
  const { ended, done, terminal } = await exec(`
    const running = setInterval(() => {}, 1000);
    let interrupts = 0;
    process.on('SIGINT', () => interrupts++);
    process.once('SIGTERM', () => {
      done({ interrupts });
      clearInterval(running);
    });
    done('running');`);
  await vi.waitUntil(() => terminal.listeners > 0 && isRunning(done), { timeout: 30_000 });
  terminal.isInteractive = true;
  terminal.signal('SIGINT');
  terminal.signal('SIGTERM');
  expect(await ended).toBe(0);
  expect(done()).toEqual({ interrupts: 0 });
});

test('a program that is not there is one line and code 127', async () => {
  const terminal = new FakeTerminal();
  expect(await run(['exec', '--', 'no-such-program', '--help'], terminal)).toBe(127);
  expect(terminal.errors).toBe('error: There is no program "no-such-program".\n');
  expect(terminal.listeners).toBe(0);
});

test('a file that may not be run is one line and code 126', async () => {
  const file = join(ownFolder(), 'plain.txt');
  writeFileSync(file, 'text');
  chmodSync(file, 0o600);
  const terminal = new FakeTerminal();
  expect(await run(['exec', '--', file], terminal)).toBe(126);
  expect(terminal.errors).toMatch(/^error: Cannot run ".*plain\.txt": .*EACCES.*\n$/);
});

test('without a command it is not understood', async () => {
  const terminal = new FakeTerminal();
  expect(await run(['exec'], terminal)).toBe(2);
  expect(terminal.errors).toContain('command');
});

test('words of the command are not taken for options', async () => {
  const { ended, done } = await exec('done(process.argv.slice(2));');
  await ended;
  expect(done()).toEqual([]);
  const terminal = new FakeTerminal();
  const file = join(ownFolder(), 'words.json');
  const script = `require('fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.argv.slice(1)))`;
  const words = ['--port', 'x', 'stop', '--', '--help'];
  expect(await run(['exec', '--', process.execPath, '-e', script, '--', ...words], terminal)).toBe(
    0,
  );
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(words);
});

test('what start takes it takes too', async () => {
  const flags = ['--clock', 'manual', '--now', '2027-01-01T00:00:00Z'];
  const clock = `done(await (await fetch(process.env.TOLLGATE_URL + '/_emulator/v1/clock')).json());`;
  const { ended, done } = await exec(clock, ...flags);
  expect(await ended).toBe(0);
  expect(done()).toMatchObject({ mode: 'manual', now: '2027-01-01T00:00:00.000Z' });
});

test('it does not count as an emulator that others find, nor can they stop it', async () => {
  ownNotes();
  const { ended, done } = await exec(`
    const { TOLLGATE_URL: url } = process.env;
    const { status } = await fetch(url + '/_emulator/v1/shutdown', { method: 'POST' });
    done([url, status]);`);
  expect(await ended).toBe(0);
  const [url, status] = done() as [string, number];
  expect(status).toBe(409);
  await expect(fetch(url)).rejects.toThrow();
  const terminal = new FakeTerminal();
  await run(['stop'], terminal);
  expect(terminal.output).toContain('No emulator');
});

test('the state is exported when the command has ended', async () => {
  const file = join(ownFolder(), 'after.json');
  const { ended, terminal } = await exec(
    `await fetch(process.env.PINNACLE_BASE_URL + '/brands', {
       method: 'POST',
       headers: { 'PINNACLE-API-KEY': process.env.PINNACLE_API_KEY },
       body: '{"name":"Harbor Lane Dental"}',
     });
     process.exit(4);`,
    '--export-on-exit',
    file,
  );
  expect(await ended).toBe(4);
  expect(readFileSync(file, 'utf8')).toContain('Harbor Lane Dental');
  expect(terminal.errors).toContain(file);
});
