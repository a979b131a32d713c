import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { FakeTerminal } from './fake-terminal.js';

afterEach(() => vi.unstubAllEnvs());

interface Ready {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  readonly sandboxNumber: string;
  readonly now: string;
}

/** Starts a server and stops it when the test is over. */
async function start(...argv: string[]) {
  const terminal = new FakeTerminal();
  const code = run(['start', ...argv], terminal);
  const stop = async (): Promise<number> => {
    terminal.signal('SIGINT');
    return code;
  };
  onTestFinished(async () => {
    await stop();
  });
  await terminal.written;
  return { terminal, stop };
}

async function startJson(...argv: string[]) {
  vi.stubEnv('TOLLGATE_PORT', '0');
  const { terminal, stop } = await start('--json', ...argv);
  return { ...(JSON.parse(terminal.output) as Ready), terminal, stop };
}

async function clockOf(url: string): Promise<Record<string, unknown>> {
  return (await (await fetch(`${url}/_emulator/v1/clock`)).json()) as Record<string, unknown>;
}

test('it says where it listens and what a newcomer does next', async () => {
  const { terminal } = await start('--port', '0');
  const { output, errors } = terminal;
  const url = /^tollgate is ready on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(output)?.[1];
  expect(url).toBeDefined();
  expect((await fetch(`${url}/_emulator/readyz`)).status).toBe(200);
  expect(output).toContain(`Base URL        ${url}`);
  expect(output).toContain('any text will do');
  expect(output).toMatch(/Sandbox number {2}\+1\d{10}/);
  expect(output).toContain(`npx tollgate clock advance 3bd --api-key demo --url ${url}`);
  expect(errors).toBe('');
});

test('the command it prints for a first try works', async () => {
  const { terminal } = await start('--port', '0');
  const [, url, key, body] =
    /curl (\S+) -H 'PINNACLE-API-KEY: (\S+)' -d '(.*)'/.exec(terminal.output) ?? [];
  const headers = {
    'pinnacle-api-key': String(key),
    'content-type': 'application/x-www-form-urlencoded',
  };
  const response = await fetch(String(url), { method: 'POST', headers, body: String(body) });
  expect(response.status).toBe(200);
  expect(await response.json()).toContainEqual(
    expect.objectContaining({ number: expect.stringMatching(/^\+18/) }),
  );
});

test('with --json it prints one line for programs', async () => {
  const { terminal, url, port, host, pid, sandboxNumber } = await startJson();
  expect(terminal.output).toMatch(/^\{.*\}\n$/);
  expect({ url, host, pid }).toEqual({
    url: `http://127.0.0.1:${port}`,
    host: '127.0.0.1',
    pid: process.pid,
  });
  expect(sandboxNumber).toMatch(/^\+1\d{10}$/);
});

test('a signal ends it with exit code 0 and frees the port', async () => {
  const { url, stop, terminal } = await startJson();
  expect(await stop()).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
  expect(terminal.listeners).toBe(0);
});

test('the clock runs from now unless told otherwise', async () => {
  const { url } = await startJson();
  const { mode, scale, now } = await clockOf(url);
  expect([mode, scale]).toEqual(['realtime', 1]);
  expect(Math.abs(Date.parse(String(now)) - Date.now())).toBeLessThan(60_000);
});

test('the clock can stand, start elsewhere and run faster', async () => {
  const standing = await startJson('--clock', 'manual', '--now', '2026-03-02T16:00:00Z');
  expect(standing.now).toBe('2026-03-02T16:00:00.000Z');
  expect(await clockOf(standing.url)).toMatchObject({ mode: 'manual', now: standing.now });
  const fast = await startJson('--scale', '1000');
  expect(await clockOf(fast.url)).toMatchObject({ mode: 'realtime', scale: 1000 });
});

test('a clock that stands starts where it always starts', async () => {
  const [one, two] = [await startJson('--clock', 'manual'), await startJson('--clock', 'manual')];
  expect(one.now).toBe(two.now);
});

test('the environment sets what no flag does', async () => {
  vi.stubEnv('TOLLGATE_CLOCK', 'manual');
  vi.stubEnv('TOLLGATE_NOW', '2027-01-01T00:00:00Z');
  vi.stubEnv('TOLLGATE_API_KEY', 'red,green');
  const { url } = await startJson('--now', '2028-01-01T00:00:00Z');
  expect(await clockOf(url)).toMatchObject({ mode: 'manual', now: '2028-01-01T00:00:00.000Z' });
  expect(await statusOfList(url, 'green')).toBe(200);
  expect(await statusOfList(url, 'blue')).toBe(401);
});

test('an empty variable counts as not set', async () => {
  for (const name of ['SEED', 'CLOCK', 'SCALE', 'NOW', 'API_KEY'])
    vi.stubEnv(`TOLLGATE_${name}`, '');
  const { url } = await startJson();
  expect(await clockOf(url)).toMatchObject({ mode: 'realtime', scale: 1 });
  expect(await statusOfList(url, 'anything')).toBe(200);
});

async function statusOfList(url: string, key: string): Promise<number> {
  const headers = { 'pinnacle-api-key': key };
  return (await fetch(`${url}/brands/list`, { method: 'POST', headers })).status;
}

test('--api-key may be repeated, and any key is good without it', async () => {
  const closed = await startJson('--api-key', 'a', '--api-key', 'b');
  expect(await statusOfList(closed.url, 'a')).toBe(200);
  expect(await statusOfList(closed.url, 'b')).toBe(200);
  expect(await statusOfList(closed.url, 'c')).toBe(401);
  const open = await startJson();
  expect(await statusOfList(open.url, 'anything')).toBe(200);
});

test('the same seed gives the same ids', async () => {
  const search = async (url: string): Promise<unknown> => {
    const headers = { 'pinnacle-api-key': 'k', 'content-type': 'application/json' };
    const body = '{"name":"Harbor Lane Dental"}';
    const response = await fetch(`${url}/brands`, { method: 'POST', headers, body });
    return ((await response.json()) as { id: string }).id;
  };
  const seeded = await search((await startJson('--seed', 's')).url);
  expect(seeded).toMatch(/^b_/);
  expect(await search((await startJson('--seed', 's')).url)).toBe(seeded);
  expect(await search((await startJson('--seed', 't')).url)).not.toBe(seeded);
});

test('a port that is taken is one line and exit code 1', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const terminal = new FakeTerminal();
  expect(await run(['start', '--port', String(port)], terminal)).toBe(1);
  expect(terminal.errors).toBe(
    `error: Port ${port} on 127.0.0.1 is in use. Pass --port 0 for any free port, or stop what listens there.\n`,
  );
  expect(terminal.output).toBe('');
});

test('an address that this machine does not have is one line and exit code 1', async () => {
  const terminal = new FakeTerminal();
  expect(await run(['start', '--port', '0', '--host', '203.0.113.1'], terminal)).toBe(1);
  expect(terminal.errors).toMatch(/^error: Cannot listen on 203\.0\.113\.1:0: .*\n$/);
});
