import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  forget,
  type LocatedEmulator,
  runningEmulators,
  writeLocator,
} from '../../src/cli/locator.js';
import { ownFolder, ownNotes } from './own-folder.js';

const emulator: LocatedEmulator = {
  pid: process.pid,
  url: 'http://127.0.0.1:9000',
  controlUrl: 'http://127.0.0.1:9001',
  port: 9000,
  startedAt: '2026-03-02T16:00:00.000Z',
};
/** A number that no process has: Linux gives out fewer than 2^22. */
const DEAD = 2 ** 30;

/** Notes written by hand, as a process that was killed leaves them behind. */
function setUp(notes: Readonly<Record<string, unknown>> = {}): string {
  const folder = ownNotes();
  mkdirSync(folder, { mode: 0o700 });
  for (const [name, note] of Object.entries(notes)) {
    const text = typeof note === 'string' ? note : JSON.stringify(note);
    writeFileSync(join(folder, name), text, { mode: 0o600 });
  }
  return folder;
}

test('what one notes down the others find, until it is removed', () => {
  ownNotes();
  expect(runningEmulators()).toEqual([]);
  const remove = writeLocator(emulator);
  const other = { ...emulator, port: 80, url: 'http://127.0.0.1:80' };
  writeLocator(other);
  expect(runningEmulators()).toEqual([other, emulator]);
  remove();
  expect(runningEmulators()).toEqual([other]);
});

test('only the user may read a note, and only they the folder', () => {
  const folder = ownNotes();
  writeLocator(emulator);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, '9000.json')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['9000.json']);
});

test('it holds no key', () => {
  const folder = ownNotes();
  writeLocator(emulator);
  const note = JSON.parse(readFileSync(join(folder, '9000.json'), 'utf8')) as object;
  expect(Object.keys(note).sort()).toEqual(['controlUrl', 'pid', 'port', 'startedAt', 'url']);
});

test('the note of a process that has died is removed when it is met', () => {
  const folder = setUp({ '9000.json': { ...emulator, pid: DEAD } });
  expect(runningEmulators()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('the next emulator at a port takes the place of a note left there', () => {
  setUp({ '9000.json': { ...emulator, pid: DEAD } });
  writeLocator(emulator);
  expect(runningEmulators()).toEqual([emulator]);
});

test('an emulator removes its own note only', () => {
  const folder = ownNotes();
  const remove = writeLocator(emulator);
  writeFileSync(join(folder, '9000.json'), JSON.stringify({ ...emulator, pid: 1 }));
  remove();
  forget(emulator);
  expect(readdirSync(folder)).toEqual(['9000.json']);
  forget({ ...emulator, pid: 1 });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['no JSON', '9000.json', '{"pid":'],
  ['null', '9000.json', 'null'],
  ['a list', '9000.json', '[]'],
  ['another port than its name', '9001.json', emulator],
  ['a name that is no port', 'evil.json', emulator],
  ['a path for a name', '..json', emulator],
  ['no number for a process', '9000.json', { ...emulator, pid: 'self' }],
  ['a group of processes', '9000.json', { ...emulator, pid: -1 }],
  ['a URL with a path', '9000.json', { ...emulator, controlUrl: 'http://127.0.0.1:9000/x' }],
  ['another protocol', '9000.json', { ...emulator, url: 'file:///etc' }],
  ['more than a note', '9000.json', { ...emulator, startedAt: 'x'.repeat(5_000) }],
])('a note with %s is passed over', (_what, name, note) => {
  const folder = setUp({ [name]: note });
  expect(runningEmulators()).toEqual([]);
  expect(readdirSync(folder)).toEqual([name]);
});

test('a link in the place of a note is neither read nor written through', () => {
  const folder = setUp();
  const target = join(ownFolder(), 'target.json');
  writeFileSync(target, JSON.stringify(emulator));
  symlinkSync(target, join(folder, '9000.json'));
  expect(runningEmulators()).toEqual([]);
  writeLocator({ ...emulator, pid: process.ppid });
  expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(emulator);
  expect(runningEmulators()).toMatchObject([{ pid: process.ppid }]);
});

test('a link in the place of the folder is not followed', () => {
  const folder = ownNotes();
  const elsewhere = ownFolder();
  symlinkSync(elsewhere, folder);
  expect(() => writeLocator(emulator)).toThrow('safe from other users');
  expect(runningEmulators()).toEqual([]);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('a folder that others may write to is not used', () => {
  const folder = setUp({ '9000.json': emulator });
  chmodSync(folder, 0o777);
  expect(runningEmulators()).toEqual([]);
  expect(() => writeLocator(emulator)).toThrow('safe from other users');
});

test.skipIf(process.getuid?.() !== 0)('a folder of somebody else is not used', async () => {
  const folder = setUp({ '9000.json': emulator });
  const { chownSync } = await import('node:fs');
  chownSync(folder, 12_345, 12_345);
  expect(runningEmulators()).toEqual([]);
});

test('without a runtime folder it is the one for temporary files, by user', () => {
  vi.stubEnv('XDG_RUNTIME_DIR', '/nonexistent');
  vi.stubEnv('TMPDIR', ownFolder());
  const remove = writeLocator(emulator);
  expect(existsSync(join(tmpdir(), `tollgate-${process.getuid?.()}`, '9000.json'))).toBe(true);
  remove();
  vi.unstubAllEnvs();
});
