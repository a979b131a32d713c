import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from './consumer.js';

let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer('sdk');
});
afterAll(() => consumer.remove());

test('the tarball holds the build and its papers, and nothing else', () => {
  const papers = ['LICENSE', 'README.md', 'package.json'];
  const files = consumer.files('sdk').filter((path) => path !== 'CHANGELOG.md');

  expect(files).toEqual(
    [
      ...papers,
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/openapi.json',
    ].sort(),
  );
});

test('one package is installed, with no scripts run', async () => {
  const manifest = JSON.parse(await consumer.read('sdk', 'package.json'));

  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('peerDependencies');
  expect(manifest).not.toHaveProperty('optionalDependencies');
  expect(Object.keys(manifest.scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/install|prepare/)]),
  );
});

test('the API description is the one that the types come from', async () => {
  const source = new URL('../../src/generated/spec.json', import.meta.url);

  expect(JSON.parse(await consumer.read('sdk', 'dist/openapi.json'))).toEqual(
    JSON.parse(await readFile(source, 'utf8')),
  );
});

test('the licence is the repository’s, with the notice of what the build inlines', async () => {
  const licence = await consumer.read('sdk', 'LICENSE');
  const root = await readFile(new URL('../../../LICENSE', import.meta.url), 'utf8');

  expect(licence).toContain(root.trimEnd());
  expect(licence).toContain('openapi-fetch');
});

test.each(['dist/index.js', 'dist/index.cjs'])('%s refers to no source map', async (path) => {
  expect(await consumer.read('sdk', path)).not.toContain('sourceMappingURL');
});
