import { expect, onTestFinished, test, vi } from 'vitest';
import { writeLocator } from '../../src/cli/locator.js';
import { run } from '../../src/cli/program.js';
import { createEmulator } from '../../src/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { ownNotes } from './own-folder.js';

/** A listening emulator that is noted down, each with a clock of its own. */
async function noted(now: string): Promise<{ url: string; now: string }> {
  const emulator = createEmulator({ clock: { now } });
  const { url, port } = await emulator.listen();
  const note = { pid: process.pid, url, controlUrl: url, port, startedAt: now };
  const remove = writeLocator(note);
  onTestFinished(async () => {
    remove();
    await emulator.close();
  });
  return { url, now };
}

async function clock(...argv: string[]): Promise<FakeTerminal & { code: number }> {
  const terminal = new FakeTerminal();
  const code = await run(['clock', 'get', ...argv], terminal);
  return Object.assign(terminal, { code });
}

test('a command without --url goes to the emulator that runs', async () => {
  ownNotes();
  const { now } = await noted('2027-01-01T00:00:00.000Z');
  const { code, output } = await clock();
  expect([code, output.slice(0, now.length)]).toEqual([0, now]);
});

test('of several it takes none by itself and names them', async () => {
  ownNotes();
  const [one, two] = [
    await noted('2027-01-01T00:00:00.000Z'),
    await noted('2028-01-01T00:00:00.000Z'),
  ];
  const { code, output, errors } = await clock();
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain(one.url);
  expect(errors).toContain(two.url);
  expect(errors).toContain('--url');
  expect((await clock('--url', two.url)).output).toContain(two.now);
});

test('a flag and the environment win over what is noted', async () => {
  ownNotes();
  const { url, now } = await noted('2027-01-01T00:00:00.000Z');
  const unknown = await clock('--url', 'http://127.0.0.1:1');
  expect([unknown.code, unknown.errors]).toEqual([1, expect.stringContaining('127.0.0.1:1 ')]);
  await noted('2028-01-01T00:00:00.000Z');
  vi.stubEnv('TOLLGATE_URL', url);
  expect((await clock()).output).toContain(now);
});

test('when none is noted it looks at the usual port', async () => {
  ownNotes();
  const { errors } = await clock();
  if (errors) expect(errors).toContain('http://127.0.0.1:8811');
});
