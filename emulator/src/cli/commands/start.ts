import type { Command } from 'commander';
import type { RunningServer } from '../../adapters/node-server.js';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  openStateFile,
  type StateKeeper,
  WorldLimitError,
} from '../../index.js';
import { CliError, EXIT } from '../cli-error.js';
import { type Terminal, writeJson } from '../output.js';
import { exportOnExit } from '../start/export-on-exit.js';
import { type StartOptions, startOptions } from '../start/options.js';
import { settingsOf, usable } from '../start/settings.js';
import { untilStopped } from '../until-stopped.js';
import { welcome } from '../welcome.js';

/** `tollgate start`: serves the emulator until it is asked to stop. */
export function configure(command: Command, terminal: Terminal): void {
  for (const each of startOptions()) command.addOption(each);
  command.action((options: StartOptions) => start(options, terminal));
}

async function start(options: StartOptions, terminal: Terminal): Promise<void> {
  const settings = await settingsOf(options);
  const state = await openState(options);
  const emulator = await create(state, {
    ...settings,
    onError: (error) => terminal.writeError(`${textOf(error)}\n`),
  });
  const server = await listen(emulator, options);
  const { json, quiet, exportOnExit: file, exportWorld } = options;
  if (json) writeJson(terminal, ready(server, emulator));
  else if (!quiet) terminal.write(welcome(terminal, server, emulator, settings));
  await untilStopped(terminal, async () => {
    const note = (text: string): void => {
      if (!quiet && !json) terminal.writeError(`${text}\n`);
    };
    note('Stopping.');
    await emulator.close();
    if (file !== undefined) note(await exportOnExit(emulator, file, exportWorld));
  });
}

/** A limit is for the user to lift; anything else is a mistake of the emulator. */
function textOf(error: unknown): string {
  if (error instanceof WorldLimitError) return error.message;
  return String(error instanceof Error ? error.stack : error);
}

async function openState({ state, stateSync }: StartOptions): Promise<StateKeeper | undefined> {
  if (state !== undefined) return usable(() => openStateFile(state, { sync: stateSync === true }));
  if (stateSync) throw new CliError('--state-sync needs --state FILE.', EXIT.usage);
  return undefined;
}

function create(state: StateKeeper | undefined, options: EmulatorOptions): Promise<Emulator> {
  return usable(() => {
    try {
      return createEmulator(state ? { ...options, state } : options);
    } catch (error) {
      state?.close();
      throw error;
    }
  });
}

function ready(server: RunningServer, emulator: Emulator): Record<string, unknown> {
  const { url, host, port } = server;
  const { sandboxNumber } = emulator;
  return { url, host, port, pid: process.pid, sandboxNumber, now: emulator.clock.now() };
}

async function listen(emulator: Emulator, options: StartOptions): Promise<RunningServer> {
  const { port, host } = options;
  try {
    return await emulator.listen({ port, host });
  } catch (error) {
    await emulator.close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      const advice = 'Pass --port 0 for any free port, or stop what listens there.';
      throw new CliError(`Port ${port} on ${host} is in use. ${advice}`);
    }
    throw new CliError(`Cannot listen on ${host}:${port}: ${message}.`);
  }
}
