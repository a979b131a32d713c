import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  createEmulator,
  type EmulatorOptions,
  type ListenOptions,
  openStateFile,
} from '../../src/index.js';
import { statePath } from '../state/folder.js';

async function listening(
  listen: ListenOptions = { controlPort: 0 },
  options: EmulatorOptions = {},
) {
  const emulator = createEmulator(options);
  onTestFinished(() => emulator.close());
  return { emulator, ...(await emulator.listen(listen)) };
}

test('one port serves both unless it is asked otherwise', async () => {
  const { url, controlUrl } = await listening({});
  expect(controlUrl).toBe(url);
  expect((await fetch(`${url}/_emulator/readyz`)).status).toBe(200);
});

test('with a control port the other one has no control API, in the words of the provider', async () => {
  const { url, controlUrl } = await listening();
  for (const path of [
    '/_emulator/readyz',
    '/_emulator/v1/clock',
    '/_emulator',
    '/_emulator/?x=1',
  ]) {
    const response = await fetch(`${url}${path}`);
    expect(response.status, path).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ error: expect.any(String) });
  }
  expect((await fetch(`${controlUrl}/_emulator/readyz`)).status).toBe(200);
});

test('what is written over there changes nothing', async () => {
  const { emulator, url, controlUrl } = await listening();
  const before = emulator.clock.now();
  const call = { method: 'POST', body: '{"by":"1d"}' };
  expect((await fetch(`${url}/_emulator/v1/clock/advance`, call)).status).toBe(404);
  expect(emulator.clock.now()).toEqual(before);
  expect((await fetch(`${controlUrl}/_emulator/v1/clock/advance`, call)).status).toBe(200);
  expect(emulator.clock.now().getTime()).toBe(before.getTime() + 86_400_000);
});

test('both ports lead to the same account', async () => {
  const { url, controlUrl } = await listening();
  const headers = { 'pinnacle-api-key': 'k', 'content-type': 'application/json' };
  const body = '{"name":"Harbor Lane Dental"}';
  const created = await fetch(`${url}/brands`, { method: 'POST', headers, body });
  const { id } = (await created.json()) as { id: string };
  expect((await fetch(`${controlUrl}/brands/${id}`, { headers })).status).toBe(200);
});

test('calls at either port are kept over restarts', async () => {
  const path = statePath();
  const state = await openStateFile(path);
  const { emulator, url, controlUrl } = await listening({ controlPort: 0 }, { state });
  const headers = { 'pinnacle-api-key': 'k', 'content-type': 'application/json' };
  await fetch(`${url}/brands`, { method: 'POST', headers, body: '{"name":"One"}' });
  await fetch(`${controlUrl}/brands`, { method: 'POST', headers, body: '{"name":"Two"}' });
  await emulator.close();
  const again = createEmulator({ state: await openStateFile(path) });
  onTestFinished(() => again.close());
  const text = again.world('k').exportState();
  for (const name of ['One', 'Two']) expect(text).toContain(`"${name}"`);
});

test('closing frees both ports', async () => {
  const { emulator, url, controlUrl } = await listening();
  await emulator.close();
  for (const each of [url, controlUrl]) await expect(fetch(each)).rejects.toThrow();
});

test('the control port stays on this machine wherever the other listens', async () => {
  const { url, controlUrl, host } = await listening({ host: '0.0.0.0', controlPort: 0 });
  expect(host).toBe('0.0.0.0');
  expect(new URL(controlUrl).hostname).toBe('127.0.0.1');
  expect((await fetch(`${url}/brands/list`, { method: 'POST' })).status).toBe(401);
  const other = await listening({ controlPort: 0, controlHost: '::1' }).catch(() => undefined);
  if (other) expect(new URL(other.controlUrl).hostname).toBe('[::1]');
});

test('a control port that is taken leaves nothing open', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port: controlPort } = other.address() as AddressInfo;
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const emulator = createEmulator();
  onTestFinished(() => emulator.close());
  await expect(emulator.listen({ port, controlPort })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port: controlPort,
  });
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
});
