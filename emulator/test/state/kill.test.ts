import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { statePath } from './folder.js';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
/** Inside the package, where the built files find their dependencies. */
const BUILT = join(PACKAGE, 'node_modules', '.cache', `tollgate-kill-${process.pid}`);
const MAIN = join(BUILT, 'src/cli/main.js');
const RESTLESS = join(BUILT, 'test/state/restless-server.js');

/** How often the server is killed; `TOLLGATE_KILL_ROUNDS=50` for a long run. */
const ROUNDS = Number(process.env.TOLLGATE_KILL_ROUNDS ?? 10);
const SANDBOX_NUMBER = '+18005550199';
const HANDSET = '+12025550123';
const CLIENTS = 8;
/** How many writes are answered at most before a kill. */
const MOST_WRITES = 400;

interface Server {
  readonly url: string;
  kill(): Promise<void>;
}

// The servers start dozens of times, which takes five times as long where each start compiles.
beforeAll(() =>
  build({
    entry: ['src/cli/main.ts', 'test/state/restless-server.ts'].map((path) => join(PACKAGE, path)),
    outDir: BUILT,
    format: 'esm',
    config: false,
    skipNodeModulesBundle: true,
    dts: false,
    silent: true,
  }),
);
afterAll(() => rmSync(BUILT, { recursive: true, force: true }));

/** `tollgate start`, of the sources. */
function tollgate(path: string): Promise<Server> {
  const data = join(dirname(path), 'data.json');
  writeFileSync(data, JSON.stringify({ sandboxRecipients: [HANDSET], credits: 1_000_000 }));
  const options = ['--port', '0', '--json', '--state', path, '--import', data, '--scale', '1000'];
  return start([MAIN, 'start', ...options]);
}

/** A server that folds its log into the file all the time. */
function restless(path: string): Promise<Server> {
  return start([RESTLESS, path]);
}

async function start(argv: readonly string[]): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, argv, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout?.once('data', (chunk) => resolve(String(chunk)));
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  return {
    url: JSON.parse(line).url,
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** One call; `undefined` when the server went away before it had answered. */
async function call(url: string, key: string, method: string, path: string, body?: unknown) {
  try {
    const response = await fetch(url + path, {
      method,
      headers: { 'PINNACLE-API-KEY': key },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return undefined;
  }
}

/** A write that was answered with 200: where it is read, by whom, and what it said. */
interface Acknowledged {
  readonly path: string;
  readonly key: string;
  readonly said: string;
}

/** Sends texts and saves brands, one at a time, until the server is gone. */
async function load(url: string, client: number, wrote: () => void): Promise<Acknowledged[]> {
  const key = `app-${client % 3}`;
  const done: Acknowledged[] = [];
  for (let count = 0; ; count++) {
    const said = `${client}.${count}: see you at 2, José ✓`;
    const isBrand = count % 5 === 4;
    const reply = isBrand
      ? await call(url, key, 'POST', '/brands', { name: said })
      : await call(url, key, 'POST', '/messages/send/sms', {
          from: SANDBOX_NUMBER,
          to: HANDSET,
          text: said,
        });
    if (!reply) return done;
    if (reply.status !== 200) throw new Error(JSON.stringify(reply));
    const path = isBrand ? `/brands/${reply.body.id}` : `/messages/${reply.body.messageId}`;
    done.push({ path, key, said });
    wrote();
  }
}

async function lost(url: string, writes: readonly Acknowledged[]): Promise<string[]> {
  const missing: string[] = [];
  for (const { path, key, said } of writes) {
    const reply = await call(url, key, 'GET', path);
    const found = reply?.body.name ?? reply?.body.content?.text;
    if (found !== said) missing.push(`${path}: ${found}`);
  }
  return missing;
}

test.each([
  ['tollgate start', ROUNDS, tollgate],
  ['a server that folds its log all the time', Math.ceil(ROUNDS / 2), restless],
] as const)(
  '%s loses nothing it has answered in %i kills under load',
  { timeout: ROUNDS * 20_000 },
  async (name, rounds, begin) => {
    const path = statePath();
    const all: Acknowledged[] = [];
    let server = await begin(path);
    for (let round = 0; round < rounds; round++) {
      const { url, kill } = server;
      // Another moment each time: after so many answers, with the other clients' calls under way.
      let untilKill = 1 + Math.floor(Math.random() * MOST_WRITES);
      let killed: Promise<void> | undefined;
      const wrote = (): void => {
        if (--untilKill === 0) killed = kill();
      };
      const clients = Array.from({ length: CLIENTS }, (_, client) => load(url, client, wrote));
      const writes = (await Promise.all(clients)).flat();
      await killed;
      server = await begin(path);
      expect(await lost(server.url, writes)).toEqual([]);
      all.push(...writes);
    }
    expect(all.length).toBeGreaterThan(rounds);
    expect(await lost(server.url, all)).toEqual([]);
    await server.kill();
    process.stderr.write(`${name}: ${rounds} kills, ${all.length} answered writes, none lost\n`);
  },
);
