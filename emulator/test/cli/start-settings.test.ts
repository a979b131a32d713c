import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { settingsOf } from '../../src/cli/start/settings.js';
import { approvingReviewer } from '../../src/index.js';
import { statePath } from '../state/folder.js';
import { FakeTerminal } from './fake-terminal.js';

const PORTS = { port: 0, host: '127.0.0.1' };

function file(name: string, text: string): string {
  const path = join(dirname(statePath()), name);
  writeFileSync(path, text);
  return path;
}

async function start(...argv: string[]) {
  const terminal = new FakeTerminal();
  const code = run(['start', '--port', '0', ...argv], terminal);
  const stop = async (): Promise<number> => {
    terminal.signal('SIGINT');
    return code;
  };
  onTestFinished(async () => {
    await stop();
  });
  await Promise.race([terminal.written, code]);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(terminal.output)?.[0] ?? '';
  return { terminal, stop, url, code };
}

test('magic recipients can be switched off', async () => {
  expect((await settingsOf({ ...PORTS, magic: false })).magicNumbers).toBe(false);
  expect(await settingsOf({ ...PORTS, magic: true })).not.toHaveProperty('magicNumbers');
});

test('without a file the clock runs from today, and with one it stands where the file says', async () => {
  const before = Date.now();
  const { clock } = await settingsOf(PORTS);
  expect(clock).toMatchObject({ mode: 'realtime', scale: 1 });
  expect(Number(clock?.now)).toBeGreaterThanOrEqual(before);
  const config = file('t.yaml', 'clock: { mode: manual, now: 2026-03-02T16:00:00Z }\n');
  expect((await settingsOf({ ...PORTS, config })).clock).toEqual({
    mode: 'manual',
    scale: 1,
    now: '2026-03-02T16:00:00Z',
  });
});

test('flags go before the file, setting by setting', async () => {
  const config = file(
    't.json',
    JSON.stringify({
      seed: 1,
      timing: 'slow',
      provider: 'telnyx',
      credits: 7,
      apiKeys: ['a'],
      clock: { mode: 'manual', now: '2026-03-02T16:00:00Z' },
      review: { profile: 'docs', provider: 'aws' },
    }),
  );
  const settings = await settingsOf({
    ...PORTS,
    config,
    seed: '2',
    timing: 'peak',
    provider: 'twilio',
    reviewProfile: 'strict',
    approveAll: true,
    apiKey: ['b'],
    now: '2026-04-01T00:00:00.000Z',
    clock: 'auto',
  });
  expect(settings).toEqual({
    seed: '2',
    timing: 'peak',
    provider: 'twilio',
    credits: 7,
    apiKeys: ['b'],
    clock: { mode: 'auto', now: '2026-04-01T00:00:00.000Z', scale: 1 },
    review: { profile: 'strict', provider: 'aws' },
    reviewer: approvingReviewer,
  });
});

test('a mistake in the file is named and nothing starts', async () => {
  const config = file('t.yaml', 'webhooks: { deliver: everywhere }\n');
  const { terminal, code } = await start('--config', config);
  expect(await code).toBe(1);
  expect(terminal.errors).toContain(`${config}: webhooks.deliver has to be one of`);
});

test('flags have twins in the environment', async () => {
  vi.stubEnv('TOLLGATE_APPROVE_ALL', '1');
  vi.stubEnv('TOLLGATE_CLOCK', 'manual');
  vi.stubEnv('TOLLGATE_TIMING', 'instant');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { url } = await start();
  const call = async (method: string, path: string, body?: unknown) => {
    const headers = { 'pinnacle-api-key': 'demo' };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(`${url}${path}`, init)).json();
  };
  const { brands } = await call('POST', '/_emulator/v1/seed', {
    brands: [{ ref: 'b', name: 'x', website: 'http://localhost', status: 'PENDING' }],
  });
  await call('POST', '/_emulator/v1/clock/advance', { by: '1m' });
  expect(await call('GET', `/brands/${brands.b}`)).toMatchObject({ status: 'VERIFIED' });
});

test('the state of the world that was used is written when the server stops', async () => {
  const out = join(dirname(statePath()), 'out.json');
  const { terminal, stop, url } = await start('--clock', 'manual', '--export-on-exit', out);
  await fetch(`${url}/brands`, { method: 'POST', headers: { 'PINNACLE-API-KEY': 'demo' } });
  expect(existsSync(out)).toBe(false);
  expect(await stop()).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ name: 'demo' });
  expect(terminal.errors).toContain(`Exported the world "demo" to ${out}.`);

  const again = await start('--import', out, '--clock', 'manual');
  const list = await fetch(`${again.url}/brands/list`, {
    method: 'POST',
    headers: { 'PINNACLE-API-KEY': 'another' },
  });
  expect(await list.json()).toMatchObject({ count: 1 });
});

test('of several worlds the own one is written, unless another is named', async () => {
  const out = join(dirname(statePath()), 'out.json');
  const use = (url: string, key: string) =>
    fetch(`${url}/brands`, { method: 'POST', headers: { 'PINNACLE-API-KEY': key } });
  const first = await start('--export-on-exit', out);
  await use(first.url, 'a');
  await use(first.url, 'b');
  await first.stop();
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ name: 'tollgate_test_key' });
  expect(first.terminal.errors).toContain('Not exported: a, b.');

  const second = await start('--export-on-exit', out, '--export-world', 'b');
  await use(second.url, 'a');
  await use(second.url, 'b');
  await second.stop();
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ name: 'b' });

  const third = await start('--export-on-exit', out, '--export-world', 'none');
  expect(await third.stop()).toBe(1);
  expect(third.terminal.errors).toContain('no world "none"');
});
