import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDrift } from '../scripts/drift.js';
import { generatedFiles } from '../scripts/generated-files.js';
import { root } from './support/spec.js';

const files = await generatedFiles(root);

function text(name: string): string {
  return files.get(join(root, name)) ?? '';
}

test('the stored files are what the description gives', async () => {
  expect(await findDrift(files)).toEqual([]);
});

test('the same description gives the same bytes', async () => {
  expect([...(await generatedFiles(root))]).toEqual([...files]);
});

test('names a changed and a missing file, and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'));
  try {
    const [same, changed, missing] = ['same', 'changed', 'missing'].map((n) => join(folder, n));
    await writeFile(same as string, 'a');
    await writeFile(changed as string, 'b');
    const wanted = new Map([same, changed, missing].map((file) => [file as string, 'a']));
    expect(await findDrift(wanted)).toEqual([changed, missing]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every generated file says so in its first line', () => {
  for (const [file, content] of files) {
    const start = file.endsWith('.json') ? content.split('\n')[1] : content.split('\n')[0];
    expect(start, file).toContain('npm run generate');
  }
});

test('the validators import nothing and stay small', () => {
  const code = text('emulator/src/generated/validators.js');
  expect(code).not.toMatch(/^import |\brequire\(["'`](?!ajv\/dist\/runtime)/m);
  expect(code.match(/^export /gm)).toHaveLength(1);
  expect(code.length).toBeLessThan(250_000);
});

test('both packages get the same types and the same description', () => {
  for (const name of ['schema.ts', 'spec.json']) {
    expect(text(`sdk/src/generated/${name}`)).toBe(text(`emulator/src/generated/${name}`));
  }
});

test('the client is offered no operation that answers 501', () => {
  const table = text('sdk/src/generated/operations.ts');
  expect(table).toContain(
    "  sendSms: { method: 'POST', path: '/messages/send/sms', retry: 'write'",
  );
  expect(table).not.toContain('/rcs/');
  expect(text('emulator/src/generated/operations.ts')).toContain("path: '/rcs/{agentId}'");
});
