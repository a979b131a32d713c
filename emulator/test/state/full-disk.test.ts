import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { createEmulator, openStateFile } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';
import { statePath } from './folder.js';

const { writeSync, ftruncateSync } = fs;

afterEach(() => {
  Object.assign(fs, { writeSync, ftruncateSync });
  syncBuiltinESMExports();
});

/** Takes the place of a system call. */
function replace(calls: Partial<Record<'writeSync' | 'ftruncateSync', unknown>>): void {
  Object.assign(fs, calls);
  syncBuiltinESMExports();
}

/** Writes some bytes and then finds the disk full. */
function writeSome(file: number, bytes: Uint8Array, from: number, _: number, at: number): number {
  if (from > 0) throw new Error('ENOSPC: no space left on device, write');
  return writeSync(file, bytes, 0, 9, at);
}

async function emulatorWithFile() {
  const path = statePath();
  const errors: unknown[] = [];
  const emulator = createEmulator({
    state: await openStateFile(path),
    onError: (error) => errors.push(error),
  });
  const save = (name: string) => jsonClient(emulator)('POST', '/brands', { name });
  return { path, emulator, errors, save };
}

/** The names of brands in what the files say after a kill. */
async function namesIn(path: string): Promise<string[]> {
  const copy = statePath();
  for (const end of ['', '.log']) fs.copyFileSync(path + end, copy + end);
  const emulator = createEmulator({ state: await openStateFile(copy) });
  const { collections } = JSON.parse(emulator.exportState());
  await emulator.close();
  return collections.brands.map(({ name }: { name: string }) => name);
}

test('what cannot be written is not acknowledged, and what is written next makes up for it', async () => {
  const { path, save, errors } = await emulatorWithFile();
  await save('One');
  replace({ writeSync: writeSome });
  await expect(save('Two')).rejects.toThrow(
    `The state file ${path} cannot be written: ENOSPC: no space left on device, write`,
  );
  replace({ writeSync });
  expect(await namesIn(path)).toEqual(['One']);

  await save('Three');
  expect(await namesIn(path)).toEqual(['One', 'Two', 'Three']);
  expect(readFileSync(`${path}.log`)).toHaveLength(0);
  await save('Four');
  expect(await namesIn(path)).toEqual(['One', 'Two', 'Three', 'Four']);
  expect(errors).toHaveLength(1);
});

test('a log that cannot be emptied is never written into', async () => {
  const { path, emulator, save } = await emulatorWithFile();
  await save('One');
  replace({ writeSync: writeSome });
  await expect(save('Two')).rejects.toThrow('ENOSPC');
  replace({
    writeSync,
    ftruncateSync: () => {
      throw new Error('EIO: i/o error, ftruncate');
    },
  });
  await expect(save('Three')).rejects.toThrow('EIO');
  await expect(save('Four')).rejects.toThrow('EIO');
  expect(await Promise.resolve().then(() => emulator.credits)).toBe(1000);
  replace({ ftruncateSync });
  expect(await namesIn(path)).toEqual(['One', 'Two', 'Three', 'Four']);
  await save('Five');
  expect(await namesIn(path)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
});

test('a write of fewer bytes than asked for goes on', async () => {
  const { path, save } = await emulatorWithFile();
  replace({
    writeSync: (file: number, bytes: Uint8Array, from: number, length: number, at: number) =>
      writeSync(file, bytes, from, Math.min(length, 7), at),
  });
  await save('One');
  await save('Two');
  expect(await namesIn(path)).toEqual(['One', 'Two']);
});
