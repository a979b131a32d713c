import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../src/client/index.ts', import.meta.url));

test('the entry point runs in browsers, needs nothing else and stays under 6 kB gzipped', async () => {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.keys(bundle.metafile.inputs);
  expect(inputs.filter((path) => !/src\/(client|generated)\//.test(path))).toEqual([]);
  const contents = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  expect(new TextDecoder().decode(contents)).not.toMatch(/\bprocess\.|node:/);
  const size = gzipSync(contents).byteLength;
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(6_000);
  console.log(`client entry point: ${(size / 1000).toFixed(1)} kB gzipped`);
});
