import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, compilerMatrix, createConsumer } from './consumer.js';

let consumer: Consumer;
let program: string;

beforeAll(async () => {
  consumer = await createConsumer('sdk');
  await consumer.link('@types/node');
  program = await readFile(new URL('./project/client.ts', import.meta.url), 'utf8');
});
afterAll(() => consumer.remove());

test.each(compilerMatrix)(
  'TypeScript %s checks a program for %s',
  async (compiler, project) => {
    expect(await consumer.typeCheck(program, compiler, project)).toBe('');
  },
  120_000,
);

test('a mistake in a program is found', async () => {
  const mistake = `import { createTollgate } from '@tollgate/sdk';
    createTollgate({ apiKey: 1 });`;

  expect(await consumer.typeCheck(mistake, '5.9', 'a bundler')).toContain(
    "Type 'number' is not assignable to type 'string'",
  );
}, 120_000);
