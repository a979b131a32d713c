import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { writeLocator } from '../../src/cli/locator.js';
import { DEFAULT_HOST, DEFAULT_PORT } from '../../src/cli/options.js';
import { run } from '../../src/cli/program.js';
import { createEmulator } from '../../src/index.js';
import { FakeTerminal } from './fake-terminal.js';
import { ownNotes } from './own-folder.js';

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly found: string;
  readonly remedy?: string;
}

async function doctor(): Promise<{ code: number; checks: Check[] }> {
  const terminal = new FakeTerminal();
  const code = await run(['doctor', '--json'], terminal);
  return { code, checks: JSON.parse(terminal.output).checks };
}

test('it tells of Node, and of the emulators that run', async () => {
  ownNotes();
  const emulator = createEmulator();
  onTestFinished(() => emulator.close());
  const { url, port } = await emulator.listen();
  const startedAt = '2026-01-05T14:00:00.000Z';
  writeLocator({ pid: process.pid, url, controlUrl: url, port, startedAt });

  const { checks } = await doctor();
  expect(checks[0]).toEqual({ name: 'Node', passed: true, found: process.versions.node });
  expect(checks[2]).toEqual({
    name: `Emulator ${url}`,
    passed: true,
    found: expect.stringMatching(/^version \d/),
  });
});

test('a usual port that something else has is a failure with what to do', async () => {
  ownNotes();
  const other = createServer();
  onTestFinished(() => void other.close());
  // Whoever has the port already does as well.
  await new Promise<void>((resolve) => {
    other.once('error', () => resolve()).listen(DEFAULT_PORT, DEFAULT_HOST, () => resolve());
  });

  const { code, checks } = await doctor();
  expect(code).toBe(1);
  expect(checks[1]).toMatchObject({ passed: false, remedy: expect.stringContaining('--port') });
});
