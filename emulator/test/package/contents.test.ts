import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, createConsumer } from '../../../sdk/test/package/consumer.js';

/** The entry points, and the packages that each may load besides those that come with it. */
const loaded = {
  index: [],
  browser: ['msw'],
  client: [],
  data: [],
  msw: ['msw'],
  playwright: ['@playwright/test'],
  review: [],
  vitest: ['vitest'],
} as const;
const entries = Object.keys(loaded) as (keyof typeof loaded)[];

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

test.each(entries)('%s comes as both kinds of module, with types', (entry) => {
  const files = ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`);

  expect(consumer.files('emulator')).toEqual(expect.arrayContaining(files));
});

test('what the build loads is declared, and what is declared is loaded', async () => {
  const { dependencies, peerDependencies } = manifest;
  // Users hand the libraries for mock data over.
  const { '@msw/data': _, '@mswjs/data': __, ...peers } = peerDependencies;

  expect([...(await packagesLoaded(/\.c?js$/))].sort()).toEqual(
    Object.keys({ ...dependencies, ...peers }).sort(),
  );
});

test('the types name no packages but those that users install themselves', async () => {
  const { peerDependencies } = manifest;

  expect([...(await packagesLoaded(/\.d\.c?ts$/))].sort()).toEqual(
    Object.keys(peerDependencies).sort(),
  );
});

test.each(entries)('%s loads no package that its users need not have', async (entry) => {
  const { dependencies } = manifest;
  for (const ending of ['js', 'cjs']) {
    const names = await packagesBehind(`dist/${entry}.${ending}`);
    const others = [...names].filter((name) => !Object.hasOwn(dependencies, name));

    expect(others).toEqual(loaded[entry]);
  }
});

test.each(['browser', 'client'])('the entry %s loads nothing of Node', async (entry) => {
  const builtins = new Set<string>();
  for (const path of await filesBehind(`dist/${entry}.js`)) {
    for (const specifier of await specifiers(path)) {
      if (isBuiltin(specifier)) builtins.add(specifier);
    }
  }
  expect([...builtins]).toEqual([]);
});

test('the client of a server loads no package at all', async () => {
  expect([...(await packagesBehind('dist/client.js'))]).toEqual([]);
  expect([...(await packagesBehind('dist/client.cjs'))]).toEqual([]);
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
  const named = await Promise.all(builtFiles(ending).map(packagesIn));
  return new Set(named.flat());
}

/** Names of the packages that a file and what it loads need. */
async function packagesBehind(path: string): Promise<Set<string>> {
  const named = await Promise.all([...(await filesBehind(path))].map(packagesIn));
  return new Set(named.flat());
}

async function packagesIn(path: string): Promise<string[]> {
  return (await specifiers(path))
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
}

/** A file and all that it loads, sooner or later. */
async function filesBehind(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  for (const specifier of await specifiers(path)) {
    if (specifier.startsWith('.')) await filesBehind(posix.join('dist', specifier), found);
  }
  return found;
}
