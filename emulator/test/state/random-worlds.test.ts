import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEmulator, type EmulatorWorld, openStateFile } from '../../src/index.js';
import { readLog } from '../../src/state/log-lines.js';
import { statePath } from './folder.js';
import { type Action, action, perform } from './random-actions.js';

const START = {
  seed: 'random',
  credits: 100,
  startWith: {
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [{ ref: 'c', brand: 'b' }],
    numbers: [{ number: '+18885550142', campaign: 'c' }, { number: '+18885550143' }],
    contacts: [{ phoneNumber: '+12025550123' }],
  },
} as const;

const past = fc.array(action, { maxLength: 25 });
const future = fc.array(action, { maxLength: 10 });

async function play(
  world: EmulatorWorld,
  emulator: ReturnType<typeof createEmulator>,
  todo: readonly Action[],
) {
  const answers: string[] = [];
  for (const each of todo) answers.push(await perform(emulator, world, each));
  return answers;
}

test('after any past, an export that is imported elsewhere has the same future', async () => {
  await fc.assert(
    fc.asyncProperty(past, future, async (before, after) => {
      const original = createEmulator(START);
      await play(original, original, before);
      const text = original.exportState();
      // A reset is left out: the other emulator was opened in another state.
      const then = after.filter((each) => each.do !== 'reset');

      const copy = createEmulator({ credits: 100, seed: 'another' });
      copy.importState(text);
      expect(copy.exportState()).toBe(text);
      expect(copy.timeline()).toEqual(original.timeline());
      expect(await play(copy, copy, then)).toEqual(await play(original, original, then));
      await original.clock.advance('30d');
      await copy.clock.advance('30d');
      expect(copy.journal.toJsonLines()).toBe(original.journal.toJsonLines());
    }),
    { numRuns: 60, seed: 2026 },
  );
}, 120_000);

test('after any past, a fork has the same future and leaves the original alone', async () => {
  await fc.assert(
    fc.asyncProperty(past, future, async (before, after) => {
      const emulator = createEmulator(START);
      await play(emulator, emulator, before);
      const text = emulator.exportState();
      const fork = emulator.fork('twin');
      const then = after.filter((each) => each.do !== 'reset');
      const answers = await play(fork, emulator, then);
      expect(emulator.exportState()).toBe(text);
      expect(await play(emulator, emulator, then)).toEqual(answers);
      expect(fork.journal.toJsonLines()).toBe(emulator.journal.toJsonLines());
    }),
    { numRuns: 60, seed: 2026 },
  );
}, 120_000);

/** Plays on an emulator with a state file, and tells what it was after each action. */
async function recorded(todo: readonly Action[], compactAt?: number) {
  const path = statePath();
  const state = await openStateFile(path, compactAt === undefined ? {} : { compactAt });
  const emulator = createEmulator({ ...START, state });
  const states: { state: string; size: number }[] = [];
  const note = () =>
    states.push({ state: emulator.exportState(), size: readFileSync(`${path}.log`).length });
  note();
  for (const each of todo) {
    await perform(emulator, emulator, each);
    await Promise.resolve();
    note();
  }
  return { path, emulator, states };
}

/** What an emulator finds that is started on copies of the files. */
async function found(path: string, spoil: (copy: string) => void = () => undefined) {
  const copy = statePath();
  copyFileSync(path, copy);
  copyFileSync(`${path}.log`, `${copy}.log`);
  spoil(copy);
  const emulator = createEmulator({ ...START, state: await openStateFile(copy) });
  const state = emulator.exportState();
  await emulator.close();
  return state;
}

/** A state without entries of reads: they are written with the next change. */
function withoutJournal(text: string) {
  const { journal: _, ...rest } = JSON.parse(text);
  return rest;
}

test('after any past, a state file brings the same world back', async () => {
  await fc.assert(
    fc.asyncProperty(past, fc.constantFrom(undefined, 5_000), async (todo, compactAt) => {
      const { path, emulator, states } = await recorded(todo, compactAt);
      const last = states.at(-1)?.state as string;
      expect(withoutJournal(await found(path))).toEqual(withoutJournal(last));
      await emulator.close();
      expect(await found(path)).toBe(last);
    }),
    { numRuns: 30, seed: 2026 },
  );
}, 120_000);

test('of a log cut off at any byte exactly the whole lines are left', async () => {
  const { path } = await recorded(fc.sample(action, { numRuns: 12, seed: 7 }));
  const log = readFileSync(`${path}.log`);
  const { base } = JSON.parse(readFileSync(path, 'utf8'));
  const all = readLog(log, base).entries;
  let lines = 0;
  for (let cut = 0; cut <= log.length; cut++) {
    if (cut > 0 && log[cut - 1] === 10) lines++;
    const { entries, length } = readLog(log.subarray(0, cut), base);
    expect(entries.length).toBe(lines);
    expect(length).toBe(cut === 0 ? 0 : log.lastIndexOf(10, cut - 1) + 1);
  }
  expect([lines, readLog(log, base).entries]).toEqual([all.length, all]);
});

test('a log cut off anywhere gives the state after some whole action', async () => {
  const todo = fc.sample(action, { numRuns: 12, seed: 7 });
  const { path, states } = await recorded(todo);
  const size = states.at(-1)?.size ?? 0;
  expect(size).toBeGreaterThan(2_000);
  const cuts = new Set<number>([0, size]);
  for (const each of states) for (const near of [-1, 0, 1]) cuts.add(each.size + near);
  for (let cut = 0; cut < size; cut += 499) cuts.add(cut);
  for (const cut of cuts) {
    if (cut < 0 || cut > size) continue;
    const whole = states.findLast((each) => each.size <= cut);
    const state = await found(path, (copy) => truncateSync(`${copy}.log`, cut));
    expect([cut, withoutJournal(state)]).toEqual([cut, withoutJournal(whole?.state as string)]);
  }
}, 120_000);

test('rubbish behind the last line is no line', async () => {
  const { path, states } = await recorded(fc.sample(action, { numRuns: 8, seed: 11 }));
  const last = withoutJournal(states.at(-1)?.state as string);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (rubbish) => {
      const state = await found(path, (copy) => {
        writeFileSync(`${copy}.log`, Buffer.concat([readFileSync(`${copy}.log`), rubbish]));
      });
      expect(withoutJournal(state)).toEqual(last);
    }),
    { numRuns: 40, seed: 2026 },
  );
}, 60_000);
