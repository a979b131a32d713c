import { onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/program.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';
import { FakeTerminal } from './fake-terminal.js';

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A listening emulator and the command that talks to it. */
export interface ServedCli {
  readonly emulator: Emulator;
  readonly url: string;
  tollgate(...argv: string[]): Promise<Ran>;
}

/** Serves an emulator for the length of a test and points the command at it. */
export async function servedCli(options: EmulatorOptions = {}): Promise<ServedCli> {
  const emulator = createEmulator(options);
  const { url } = await emulator.listen();
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await emulator.close();
  });
  vi.stubEnv('TOLLGATE_URL', url);
  const tollgate = async (...argv: string[]): Promise<Ran> => {
    const terminal = new FakeTerminal();
    const code = await run(argv, terminal);
    return { code, output: terminal.output, errors: terminal.errors };
  };
  return { emulator, url, tollgate };
}
