import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type ListeningEmulator,
  openStateFile,
  type StateKeeper,
  WorldLimitError,
} from '../../index.js';
import { CliError, EXIT } from '../cli-error.js';
import type { Terminal } from '../output.js';
import type { ServingOptions } from './options.js';
import { settingsOf, usable } from './settings.js';

/** An emulator, what it was made from and where it listens. */
export interface Served {
  readonly emulator: Emulator;
  readonly settings: EmulatorOptions;
  readonly server: ListeningEmulator;
}

/**
 * Makes an emulator and lets it listen.
 *
 * @param onShutdown called when the control API asks for the end; without it such calls get 409
 * @throws CliError when a file or a port cannot be used
 */
export async function serveEmulator(
  options: ServingOptions,
  terminal: Terminal,
  onShutdown?: () => void,
): Promise<Served> {
  const settings = await settingsOf(options);
  const state = await openState(options);
  const emulator = await create(state, {
    ...settings,
    ...(onShutdown && { onShutdown }),
    onError: (error) => terminal.writeError(`${textOf(error)}\n`),
  });
  return { emulator, settings, server: await listen(emulator, options) };
}

/** A limit is for the user to lift; anything else is a mistake of the emulator. */
function textOf(error: unknown): string {
  if (error instanceof WorldLimitError) return error.message;
  return String(error instanceof Error ? error.stack : error);
}

async function openState({ state, stateSync }: ServingOptions): Promise<StateKeeper | undefined> {
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

async function listen(emulator: Emulator, options: ServingOptions): Promise<ListeningEmulator> {
  const { port, host, controlPort, controlHost } = options;
  const apart = controlPort !== undefined && {
    controlPort,
    ...(controlHost !== undefined && { controlHost }),
  };
  try {
    return await emulator.listen({ port, host, ...apart });
  } catch (error) {
    await emulator.close();
    throw cannotListen(error as SystemError, options);
  }
}

/** What the system says of a failed `listen`. */
interface SystemError extends Error {
  readonly code?: string;
  readonly port?: number;
  readonly address?: string;
}

function cannotListen({ code, message, ...at }: SystemError, options: ServingOptions): CliError {
  const { port = options.port, address = options.host } = at;
  if (code !== 'EADDRINUSE') {
    return new CliError(`Cannot listen on ${address}:${port}: ${message}.`);
  }
  const flag = port === options.controlPort ? '--control-port 0' : '--port 0';
  const advice = `Pass ${flag} for any free port, or stop what listens there.`;
  return new CliError(`Port ${port} on ${address} is in use. ${advice}`);
}
