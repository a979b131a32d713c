import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the README shows what the demo prints', { timeout: 30_000 }, async () => {
  const readme = await readFile(`${root}README.md`, 'utf8');
  const shown = /```text\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const demo = `${root}examples/quickstart/quickstart.js`;
  const { stdout } = await promisify(execFile)(process.execPath, [demo]);

  expect(timeless(shown)).toMatch(/^Harbor Lane Dental/);
  expect(timeless(stdout)).toBe(timeless(shown));
});

/** How long it took differs from machine to machine. */
function timeless(text: string): string {
  return text
    .replace(/in \d+ ms/, 'in some ms')
    .replaceAll(/ +$/gm, '')
    .trim();
}
