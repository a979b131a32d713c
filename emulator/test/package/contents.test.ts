import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from '../../../sdk/test/package/consumer.js';

let consumer: Consumer;
let manifest: {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  scripts: Record<string, string>;
};

beforeAll(async () => {
  consumer = await createConsumer('emulator');
  manifest = JSON.parse(await consumer.read('emulator', 'package.json'));
});
afterAll(() => consumer.remove());

test('the tarball holds the build, the command and its papers, and nothing else', () => {
  const built = /^dist\/([\w-]+\.(js|cjs|d\.ts|d\.cts)|openapi\.json)$/;
  const others = ['LICENSE', 'README.md', 'bin/tollgate.js', 'package.json'];
  const rest = consumer.files('emulator').filter((path) => !built.test(path));

  expect(rest.filter((path) => path !== 'CHANGELOG.md')).toEqual(others);
});

test.each(['index', 'msw', 'review'])('%s comes as both kinds of module, with types', (entry) => {
  const files = ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`);

  expect(consumer.files('emulator')).toEqual(expect.arrayContaining(files));
});

test('what the build loads is declared, and what is declared is loaded', async () => {
  const { dependencies, peerDependencies } = manifest;

  expect([...(await packagesLoaded(/\.c?js$/))].sort()).toEqual(
    Object.keys({ ...dependencies, ...peerDependencies }).sort(),
  );
});

test('the types name no package but msw', async () => {
  expect([...(await packagesLoaded(/\.d\.c?ts$/))]).toEqual(['msw']);
});

test('only the entry for MSW loads msw', async () => {
  const loading: string[] = [];
  for (const path of builtFiles(/\.c?js$/)) {
    if ((await specifiers(path)).some((specifier) => specifier.startsWith('msw'))) {
      loading.push(path);
    }
  }
  expect(loading).toEqual(['dist/msw.cjs', 'dist/msw.js']);
});

test('installing runs no scripts', () => {
  expect(Object.keys(manifest.scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/install|prepare/)]),
  );
});

test('the API description is the one that requests are checked against', async () => {
  const source = new URL('../../src/generated/spec.json', import.meta.url);

  expect(JSON.parse(await consumer.read('emulator', 'dist/openapi.json'))).toEqual(
    JSON.parse(await readFile(source, 'utf8')),
  );
});

test('the licence is the repository’s, with the notice of what the build inlines', async () => {
  const licence = await consumer.read('emulator', 'LICENSE');
  const root = await readFile(new URL('../../../LICENSE', import.meta.url), 'utf8');

  expect(licence).toContain(root.trimEnd());
  expect(licence).toContain('ajv');
});

test('no file refers to a source map', async () => {
  for (const path of builtFiles(/\.c?js$/)) {
    expect(await consumer.read('emulator', path), path).not.toContain('sourceMappingURL');
  }
});

function builtFiles(ending: RegExp): string[] {
  return consumer.files('emulator').filter((path) => ending.test(path));
}

async function specifiers(path: string): Promise<string[]> {
  const { importedFiles } = ts.preProcessFile(await consumer.read('emulator', path), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** Names of the packages that files of the tarball import or require. */
async function packagesLoaded(ending: RegExp): Promise<Set<string>> {
  const loaded = await Promise.all(builtFiles(ending).map(specifiers));
  return new Set(
    loaded
      .flat()
      .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
      .map((specifier) => specifier.split('/', 1)[0] as string),
  );
}
