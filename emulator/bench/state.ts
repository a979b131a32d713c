import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator, EmulatorOptions, EmulatorWorld } from '@tollgate/emulator';
import { createEmulator, openStateFile } from './built.js';
import { median, type Result } from './result.js';

const MESSAGES = 10_000;
const ROUNDS = 21;
const HANDSET = '+12025550123';
const OPTIONS: EmulatorOptions = { credits: 1e12, sandboxRecipients: 'any', maxWorlds: 100_000 };

/** What worlds cost to open, reset, copy and keep. */
export async function state(): Promise<Result[]> {
  return [...worlds(), ...(await copies()), await keeping()];
}

function worlds(): Result[] {
  const emulator = createEmulator(OPTIONS);
  let count = 0;
  const opening = milliseconds(() => emulator.world(`world-${count++}`));
  const resetting = milliseconds(
    () => emulator.reset(),
    () => send(emulator, 1),
  );
  return [limited('open a world', opening, 1), limited('reset a world', resetting, 1)];
}

async function copies(): Promise<Result[]> {
  const emulator = createEmulator(OPTIONS);
  send(emulator, MESSAGES);
  await emulator.clock.advance('1d');
  const forking = milliseconds(() => emulator.fork());
  // What a fork shares with its origin is copied when one of them writes.
  const writing = milliseconds(() => send(emulator, 1, emulator.fork()));
  const text = emulator.exportState();
  const other = emulator.world('other');
  const importing = milliseconds(() => other.importState(text));
  const exporting = milliseconds(() => other.exportState());
  return [
    {
      ...limited('10,000 messages: fork', forking, 20),
      baseline: `${importing.toFixed(0)} ms import`,
      ratio: `${(forking / importing).toFixed(2)}x`,
    },
    limited('10,000 messages: fork and send', writing, 20),
    limited('10,000 messages: export', exporting, 500),
  ];
}

/** Sends with a state file against sends without. */
async function keeping(): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'tollgate-bench-'));
  const plain = createEmulator(OPTIONS);
  const kept = createEmulator({
    ...OPTIONS,
    state: await openStateFile(join(folder, 'state.json')),
  });
  const each = 200;
  const without = milliseconds(() => send(plain, each));
  const having = milliseconds(() => send(kept, each));
  await kept.close();
  await rm(folder, { recursive: true });
  const more = ((having - without) / each) * 1000;
  return {
    name: 'send with --state',
    measured: `${((having / each) * 1000).toFixed(1)} µs`,
    baseline: `${((without / each) * 1000).toFixed(1)} µs in memory`,
    ratio: `+${more.toFixed(1)} µs`,
    target: '<= +200 µs',
    passed: more <= 200,
  };
}

function send(emulator: Emulator, count: number, world: EmulatorWorld = emulator): void {
  const body = JSON.stringify({ from: world.sandboxNumber, to: HANDSET, text: 'Harbor Lane' });
  const header = (name: string) => (name === 'pinnacle-api-key' ? world.name : undefined);
  const request = { method: 'POST', target: '/messages/send/sms', header, body };
  for (let sent = 0; sent < count; sent++) {
    const reply = emulator.handle(request) as { status: number };
    if (reply.status !== 200) throw new Error(JSON.stringify(reply));
  }
}

function milliseconds(action: () => unknown, prepare: () => void = () => undefined): number {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    prepare();
    const started = performance.now();
    action();
    if (round > 0) times.push(performance.now() - started);
  }
  return median(times);
}

function limited(name: string, value: number, limit: number): Result {
  return {
    name,
    measured: `${value.toFixed(2)} ms`,
    baseline: '',
    ratio: '',
    target: `<= ${limit} ms`,
    passed: value <= limit,
  };
}
