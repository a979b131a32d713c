import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands.js';
import { defaultSettings } from '../src/domain/create-account.js';
import { SANDBOX_NUMBER } from '../src/domain/numbers/numbers.js';
import { magicRecipients, timingPresets } from '../src/index.js';
import { reasons } from '../src/review/index.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test('the README lists every setting of an account', () => {
  for (const name of [...Object.keys(defaultSettings), 'reviewer']) {
    expect(readme, name).toContain(`\n| \`${name}\` |`);
  }
});

test('the README gives simple settings the default that they have', () => {
  for (const [name, value] of Object.entries(defaultSettings)) {
    if (typeof value === 'object') continue;
    const written = typeof value === 'string' ? `'${value}'` : String(value);
    expect(readme.replaceAll('`', ''), name).toContain(`\n| ${name} | ${written} |`);
  }
});

test('the README lists every timing preset, test recipient and command', () => {
  for (const preset of timingPresets) expect(readme).toContain(`\n| \`${preset}\` |`);
  for (const { number, effect } of magicRecipients) {
    expect(readme).toContain(`| \`${number}\` | ${effect} |`);
  }
  for (const { name } of commands) expect(readme).toContain(`| \`tollgate ${name}`);
  expect(readme).toContain(SANDBOX_NUMBER);
});

test('the README counts the reasons', () => {
  expect(readme).toContain(`${reasons.length} reasons`);
});
