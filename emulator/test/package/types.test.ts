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
let sandbox: string;
let intercepted: string;

beforeAll(async () => {
  consumer = await createConsumer('sdk', 'emulator');
  await consumer.link('@types/node');
  await consumer.link('msw');
  const program = (name: string) =>
    readFile(new URL(`./project/${name}.ts`, import.meta.url), 'utf8');
  sandbox = await program('sandbox');
  intercepted = await program('intercepted');
});
afterAll(() => consumer.remove());

test.each(compilerMatrix)(
  'TypeScript %s checks a test set-up for %s',
  async (compiler, project) => {
    expect(await consumer.typeCheck(sandbox, compiler, project)).toBe('');
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
