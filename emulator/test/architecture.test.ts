import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  cycles,
  type Import,
  readSources,
  type SourceFile,
} from '../../sdk/test/support/module-graph.js';

/** What a layer may import besides its own files: all of a layer, or only its types. */
type Permission = string | { readonly types: string };

const types = (layer: string): Permission => ({ types: layer });

const layers: Record<string, readonly Permission[]> = {
  world: [],
  review: [],
  generated: [],
  domain: ['world', 'review', types('generated')],
  webhooks: ['domain', 'world', types('generated')],
  api: ['domain', 'webhooks', 'generated', types('world')],
  faults: ['api', 'generated', 'world'],
  state: ['world', 'domain', 'api', types('webhooks')],
  'emulator-world': [
    'domain',
    'webhooks',
    'faults',
    'state',
    'api',
    'review',
    'world',
    'generated',
    types('adapters'),
  ],
  control: [
    'emulator-world',
    'faults',
    'state',
    'api',
    'domain',
    'review',
    'webhooks',
    'world',
    'generated',
    '../package.json',
  ],
  client: ['generated'],
  adapters: ['api', 'control', types('world')],
  data: ['adapters', 'domain', 'emulator-world', types('state'), types('world')],
  fixtures: ['emulator-world', types('client'), types('world')],
  cli: [
    'adapters',
    'api',
    'client',
    'control',
    'review',
    'index.ts',
    'emulator.ts',
    '../package.json',
  ],
};

/** Packages by the files that may load them; all others may only use their types. */
const packages: Record<string, RegExp> = {
  msw: /^adapters\/msw\.ts$/,
  vitest: /^vitest\.ts$/,
  '@playwright/test': /^playwright\.ts$/,
  commander: /^cli\//,
  picocolors: /^cli\//,
  standardwebhooks: /^webhooks\//,
  yaml: /^(cli\/|state\/node-)/,
  'temporal-polyfill': /^(world|domain)\//,
  croner: /^domain\//,
  'libphonenumber-js/min': /^domain\//,
};
const platform = /^((adapters|state)\/node-[^/]+|cli\/.+)\.ts$/;

/** Lists of facts, whose length is the length of the list. */
const tables =
  /^(review\/(lexicon|reasons)\/.+|control\/fidelity-facts|domain\/messages\/delivery-errors|domain\/numbers\/inventory\/place-rows)\.ts$/;

const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));
const written = sources.filter(({ path }) => !path.startsWith('generated/'));

test('the layers are the ones that the folders name', () => {
  const folders = new Set(sources.map(layerOf).filter((layer) => !layer.endsWith('.ts')));
  expect(Object.keys(layers)).toEqual(expect.arrayContaining([...folders]));
});

test('imports go downwards only', () => {
  expect(offences((file, { target, typeOnly }) => mayImport(file, target, typeOnly))).toEqual([]);
});

test('the sources never load the SDK, nor themselves by name', () => {
  expect(offences((_, { specifier }) => !specifier.startsWith('@tollgate/'))).toEqual([]);
});

test('each package is loaded by the layer that needs it', () => {
  expect(
    offences(({ path }, { specifier, target, typeOnly }) => {
      if (target !== undefined || typeOnly) return true;
      if (specifier.startsWith('node:')) return platform.test(path);
      return packages[specifier]?.test(path) ?? false;
    }),
  ).toEqual([]);
});

test('no two files need each other', () => {
  expect(cycles(sources)).toEqual([]);
});

test('files stay short, but for tables', () => {
  const long = written.filter(({ path, lines }) => lines > 300 && !tables.test(path));
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test('everything is exported by name', () => {
  expect(written.filter((file) => file.exportsDefault).map(({ path }) => path)).toEqual([]);
});

/** The folder of a file; a file outside of all folders stands for itself. */
function layerOf({ path }: Pick<SourceFile, 'path'>): string {
  return path.startsWith('../') ? path : (path.split('/', 1)[0] as string);
}

function mayImport(file: SourceFile, target: string | undefined, typeOnly: boolean): boolean {
  const from = layerOf(file);
  const permissions = layers[from];
  // The files beside the layers put them together.
  if (target === undefined || !permissions) return true;
  const to = layerOf({ path: target });
  return (
    from === to ||
    permissions.some((permission) =>
      typeof permission === 'string' ? permission === to : typeOnly && permission.types === to,
    )
  );
}

function offences(permitted: (file: SourceFile, made: Import) => boolean): string[] {
  return written.flatMap((file) =>
    file.imports
      .filter((made) => !permitted(file, made))
      .map(
        ({ specifier, typeOnly }) => `${file.path} ${typeOnly ? 'names' : 'loads'} ${specifier}`,
      ),
  );
}
