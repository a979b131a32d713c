import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../src/review/index.ts', import.meta.url));

test('the entry point stays under 120 kB gzipped and needs nothing but itself', async () => {
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
  expect(inputs.filter((path) => !path.includes('src/review/'))).toEqual([]);
  const size = gzipSync(bundle.outputFiles[0]?.contents ?? new Uint8Array()).byteLength;
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(120_000);
  console.log(`review entry point: ${(size / 1000).toFixed(1)} kB gzipped`);
});
