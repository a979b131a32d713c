import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { writeLocator } from '../../src/cli/locator.js';
import { run } from '../../src/cli/program.js';
import { createEmulator } from '../../src/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { ownFolder, ownNotes } from './own-folder.js';

/** A server that ends with the test at the latest. */
async function started(...argv: string[]) {
  const terminal = new FakeTerminal();
  const ended = run(['start', '--port', '0', '--json', ...argv], terminal);
  onTestFinished(async () => {
    terminal.signal('SIGTERM');
    await ended;
  });
  await terminal.written;
  const { url, controlUrl } = JSON.parse(terminal.output) as { url: string; controlUrl: string };
  return { url, controlUrl, ended, terminal };
}

async function stop(...argv: string[]) {
  const terminal = new FakeTerminal();
  const code = await run(['stop', ...argv], terminal);
  return { code, output: terminal.output, errors: terminal.errors };
}

test('it ends the emulator that runs, which ends with code 0', async () => {
  const folder = ownNotes();
  const { url, ended, terminal } = await started();
  expect(await stop()).toEqual({ code: 0, output: `${url}  stopped\n`, errors: '' });
  expect(await ended).toBe(0);
  expect(terminal.listeners).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  await expect(fetch(url)).rejects.toThrow();
});

test('it finds an emulator by either of its ports', async () => {
  ownNotes();
  const { url, controlUrl, ended } = await started('--control-port', '0');
  expect(url).not.toBe(controlUrl);
  expect(await stop('--url', url)).toMatchObject({ code: 0, output: `${url}  stopped\n` });
  expect(await ended).toBe(0);
});

test('what is to be kept is written before the end', async () => {
  ownNotes();
  const state = `${ownFolder()}/state.json`;
  const first = await started('--state', state);
  const call = { method: 'POST', headers: { 'pinnacle-api-key': 'k' }, body: '{"name":"Harbor"}' };
  const { id } = (await (await fetch(`${first.url}/brands`, call)).json()) as { id: string };
  expect((await stop()).code).toBe(0);
  const second = await started('--state', state);
  const headers = { 'pinnacle-api-key': 'k' };
  expect((await fetch(`${second.url}/brands/${id}`, { headers })).status).toBe(200);
});

test('of several it ends the one that is named, or all', async () => {
  ownNotes();
  const servers = [await started(), await started(), await started()];
  const [first, ...others] = servers.map(({ url }) => url);
  const { code, errors } = await stop();
  expect(code).toBe(1);
  for (const { url } of servers) expect(errors).toContain(url);
  expect(errors).toContain('--all');
  const one = await stop('--url', String(first), '--json');
  expect(JSON.parse(one.output)).toEqual({ stopped: [first] });
  const rest = JSON.parse((await stop('--all', '--json')).output) as { stopped: string[] };
  expect(rest.stopped.sort()).toEqual(others.sort());
  expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
});

test('when none runs there is nothing to do', async () => {
  ownNotes();
  const text = 'No emulator of yours runs on this machine.\n';
  expect(await stop()).toEqual({ code: 0, output: text, errors: '' });
  expect(await stop('--all')).toEqual({ code: 0, output: text, errors: '' });
  expect(JSON.parse((await stop('--json')).output)).toEqual({ stopped: [] });
});

test('the note of one that answers no more is removed', async () => {
  const folder = ownNotes();
  const emulator = createEmulator();
  const { url, port } = await emulator.listen();
  writeLocator({ pid: process.pid, url, controlUrl: url, port, startedAt: '' });
  await emulator.close();
  expect((await stop()).output).toBe('No emulator of yours runs on this machine.\n');
  expect(readdirSync(folder)).toEqual([]);
});

test('one that is named and does not answer is a failure', async () => {
  ownNotes();
  const { code, errors } = await stop('--url', 'http://127.0.0.1:1');
  expect(code).toBe(1);
  expect(errors).toContain('Nothing answers at http://127.0.0.1:1');
});

test('an emulator inside another program goes on', async () => {
  ownNotes();
  const emulator = createEmulator();
  onTestFinished(() => emulator.close());
  const { url } = await emulator.listen();
  const { code, errors } = await stop('--url', url);
  expect(code).toBe(1);
  expect(errors).toContain('part of another program');
  expect((await fetch(`${url}/_emulator/livez`)).status).toBe(200);
});

test('a web page of another origin ends nothing', async () => {
  ownNotes();
  const { url } = await started();
  const headers = { origin: 'https://evil.test' };
  const response = await fetch(`${url}/_emulator/v1/shutdown`, { method: 'POST', headers });
  expect(response.status).toBe(403);
  expect((await fetch(`${url}/_emulator/livez`)).status).toBe(200);
});
