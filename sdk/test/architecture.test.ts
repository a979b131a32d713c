import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cycles, type Import, readSources, type SourceFile } from './support/module-graph.js';

/** What the files of a folder may import besides each other. */
const layers: Record<string, readonly string[]> = {
  generated: [],
  values: [],
  errors: ['values', 'generated'],
  core: ['errors', 'values', 'generated'],
  resources: ['core', 'errors', 'values', 'generated'],
  flows: ['resources', 'core', 'errors', 'values', 'generated'],
  webhooks: ['errors', 'values', 'generated'],
};

/** The file that may touch openapi-fetch. */
const openapiFetch = 'core/raw-client.ts';

const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));
const written = sources.filter(({ path }) => !path.startsWith('generated/'));

test('the layers are the ones that the folders name', () => {
  const folders = new Set(sources.map(layerOf).filter((layer) => !layer.endsWith('.ts')));
  expect(Object.keys(layers)).toEqual(expect.arrayContaining([...folders]));
});

test('imports go downwards only', () => {
  expect(
    offences((file, { target }) => {
      const permitted = layers[layerOf(file)];
      if (target === undefined || !permitted) return true;
      const layer = layerOf({ path: target });
      return layer === layerOf(file) || permitted.includes(layer);
    }),
  ).toEqual([]);
});

test('nothing but openapi-fetch is loaded, so that the client runs on every platform', () => {
  expect(
    offences(
      ({ path }, { specifier, target }) =>
        target !== undefined || (specifier === 'openapi-fetch' && path === openapiFetch),
    ),
  ).toEqual([]);
});

test('no two files need each other', () => {
  expect(cycles(sources)).toEqual([]);
});

test('files stay short', () => {
  const long = written.filter(({ lines }) => lines > 300);
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test('everything is exported by name', () => {
  expect(written.filter((file) => file.exportsDefault).map(({ path }) => path)).toEqual([]);
});

function layerOf({ path }: Pick<SourceFile, 'path'>): string {
  return path.split('/', 1)[0] as string;
}

function offences(permitted: (file: SourceFile, made: Import) => boolean): string[] {
  return written.flatMap((file) =>
    file.imports
      .filter((made) => !permitted(file, made))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
}
