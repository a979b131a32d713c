import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Compiler,
  type Consumer,
  compilerMatrix,
  compilers,
  createConsumer,
} from '../../../sdk/test/package/consumer.js';

let consumer: Consumer;
/** Has nothing installed that is optional. */
let bare: Consumer;
let sandbox: string;
let intercepted: string;
let fixtures: string;
let steered: string;

beforeAll(async () => {
  consumer = await createConsumer('sdk', 'emulator');
  bare = await createConsumer('emulator');
  await bare.link('@types/node');
  await consumer.link('@types/node');
  for (const peer of ['msw', 'vitest', '@playwright/test', '@mswjs/data', '@msw/data']) {
    await consumer.link(peer);
  }
  const program = (name: string) =>
    readFile(new URL(`./project/${name}.ts`, import.meta.url), 'utf8');
  sandbox = await program('sandbox');
  intercepted = await program('intercepted');
  fixtures = await program('fixtures');
  steered = await program('steered');
});
afterAll(() => Promise.all([consumer.remove(), bare.remove()]));

test.each(compilerMatrix)(
  'TypeScript %s checks a test set-up for %s',
  async (compiler, project) => {
    expect(await consumer.typeCheck(sandbox, compiler, project)).toBe('');
  },
  120_000,
);

test.each(compilerMatrix)(
  'TypeScript %s checks the control of a server for %s',
  async (compiler, project) => {
    expect(await consumer.typeCheck(steered, compiler, project)).toBe('');
  },
  120_000,
);

test.each(Object.keys(compilers) as Compiler[])(
  'TypeScript %s checks an MSW set-up',
  async (compiler) => {
    // The types of MSW itself need more than a project promises.
    const options = { types: ['node'], skipLibCheck: true };

    expect(await consumer.typeCheck(intercepted, compiler, 'a bundler', options)).toBe('');
  },
  120_000,
);

test.each(Object.keys(compilers) as Compiler[])(
  'TypeScript %s checks fixtures and mock data',
  async (compiler) => {
    // The types of the tools themselves need more than a project promises.
    const lib = ['ES2023', 'DOM', 'ESNext.Disposable'];
    const options = { lib, types: ['node'], skipLibCheck: true };

    expect(await consumer.typeCheck(fixtures, compiler, 'a bundler', options)).toBe('');
  },
  120_000,
);

test.each(compilerMatrix)(
  'TypeScript %s checks our types of mock data without any of its libraries, for %s',
  async (compiler, project) => {
    const program = `
      import { createEmulator, type SeedData } from '@tollgate/emulator';
      import { type Mirror, mirror, seedDataOf } from '@tollgate/emulator/data';
      export const follow = (db: Parameters<typeof mirror>[0]): Mirror => mirror(db, createEmulator());
      export const read = (db: Parameters<typeof seedDataOf>[0]): SeedData => seedDataOf(db);`;
    expect(await bare.typeCheck(program, compiler, project)).toBe('');
  },
  120_000,
);
