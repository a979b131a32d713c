import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { inCode } from './in-code.js';
import { lifecycle } from './lifecycle.js';
import { onCommandLine } from './on-command-line.js';
import { overHttp } from './over-http.js';
import type { Surface } from './surface.js';

type Emulator = ReturnType<typeof createEmulator>;

async function controlled(surfaceOf: (emulator: Emulator, url: string) => Surface) {
  const emulator = createEmulator({ seed: 'surfaces' });
  onTestFinished(() => emulator.close());
  const { url } = await emulator.listen();
  const { apiKey, sandboxNumber } = emulator;
  const connection = { apiKey, baseUrl: url };
  const seen = await lifecycle(surfaceOf(emulator, url), connection, sandboxNumber);
  return { seen, journal: emulator.journal.toJsonLines(), state: emulator.exportState() };
}

test('in code, over HTTP and on the command line the same verbs do the same', async () => {
  const code = await controlled((emulator) => inCode(emulator));
  const http = await controlled((_, url) => overHttp(url));
  const command = await controlled((_, url) => onCommandLine(url));

  expect(code.seen).toHaveLength(20);
  expect(code.journal.split('\n').length).toBeGreaterThan(60);
  // What a surface answers is one thing, what it has done another: the journal and the whole state,
  // clock, plans and chance included, are the same to the byte.
  expect(http.journal).toBe(code.journal);
  expect(command.journal).toBe(code.journal);
  expect(http.state).toBe(code.state);
  expect(command.state).toBe(code.state);
  expect(http.seen).toEqual(code.seen);
  expect(command.seen).toEqual(code.seen);
});
