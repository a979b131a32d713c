import { isBuiltin } from 'node:module';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as entry from '../../src/browser.js';
import * as main from '../../src/index.js';
import { bundle } from './web-site.js';

/** Kilobytes that a page would download, MSW included. It was 406 when this was written. */
const LARGEST_DOWNLOAD = 500;

test('a bundler needs no settings for it, and a page a moderate download', async ({ annotate }) => {
  const contents = await bundle('../../src/browser.ts');
  const size = Math.round(gzipSync(contents).byteLength / 1000);
  await annotate(`@tollgate/emulator/browser: ${size} kB, compressed, with MSW`);

  expect(size).toBeLessThan(LARGEST_DOWNLOAD);
});

test('nothing of Node is left in the bundle', async () => {
  const contents = await bundle('../../src/browser.ts');
  const text = new TextDecoder().decode(contents);
  const imported = [...text.matchAll(/(?:from|import\(|import|require\()\s*["']([^"']+)["']/g)];

  expect(imported.map(([, name = '']) => name).filter(isBuiltin)).toEqual([]);
});

test('the emulator has all that the one of the main entry point has, and handlers', () => {
  const { handlers, ...rest } = entry.createEmulator();
  expect(Object.keys(rest).sort()).toEqual(Object.keys(main.createEmulator()).sort());
  expect(handlers()).toHaveLength(1);
});

test('it says that it cannot listen to who asks all the same', async () => {
  const emulator = entry.createEmulator() as unknown as main.Emulator;
  await expect(emulator.listen()).rejects.toThrow('A web page cannot listen.');
});

test('what else it exports is the same as in the main entry point', () => {
  const { createEmulator: _, handlers, onUnhandled, ...shared } = entry;
  expect(main).toMatchObject(shared);
  expect([handlers, onUnhandled]).toEqual([expect.any(Function), expect.any(Function)]);
});
