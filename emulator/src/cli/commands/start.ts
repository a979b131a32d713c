import type { Command, Option } from 'commander';
import type { RunningServer } from '../../adapters/node-server.js';
import {
  type ClockMode,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  openStateFile,
  readDataFile,
  StateError,
  type StateKeeper,
  type TimingPreset,
  timingPresets,
  WorldLimitError,
} from '../../index.js';
import { CliError, EXIT } from '../cli-error.js';
import {
  collect,
  DEFAULT_HOST,
  DEFAULT_PORT,
  jsonOption,
  option,
  parsePort,
  parsePositive,
  parseTime,
} from '../options.js';
import { type Terminal, writeJson } from '../output.js';
import { untilStopped } from '../until-stopped.js';
import { welcome } from '../welcome.js';

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly seed?: string;
  readonly clock: ClockMode;
  readonly scale: number;
  readonly now?: string;
  readonly timing: TimingPreset;
  readonly apiKey?: readonly string[];
  readonly import?: string;
  readonly state?: string;
  readonly stateSync?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `tollgate start`: serves the emulator until it is asked to stop. */
export function configure(command: Command, terminal: Terminal): void {
  for (const each of startOptions()) command.addOption(each);
  command.action((options: StartOptions) => start(options, terminal));
}

function startOptions(): Option[] {
  return [
    option('--port <number>', 'port to listen on, 0 for any free one', 'TOLLGATE_PORT')
      .default(DEFAULT_PORT)
      .argParser(parsePort),
    option('--host <address>', 'address to listen on', 'TOLLGATE_HOST').default(DEFAULT_HOST),
    option('--seed <text>', 'same seed and calls, same ids and delays', 'TOLLGATE_SEED'),
    option('--clock <mode>', 'how time passes', 'TOLLGATE_CLOCK')
      .choices(['realtime', 'manual'])
      .default('realtime'),
    option('--scale <factor>', 'how much faster a realtime clock runs', 'TOLLGATE_SCALE')
      .default(1)
      .argParser(parsePositive),
    option('--now <time>', 'where the clock starts, ISO 8601', 'TOLLGATE_NOW').argParser(parseTime),
    option('--timing <preset>', 'how long reviews take', 'TOLLGATE_TIMING')
      .choices(timingPresets)
      .default('pinnacle'),
    option(
      '--api-key <key>',
      'accept only this key; may be repeated',
      'TOLLGATE_API_KEY',
    ).argParser(collect),
    option('--import <file>', 'what every account begins with, JSON or YAML', 'TOLLGATE_IMPORT'),
    option('--state <file>', 'keep all accounts in this file over restarts', 'TOLLGATE_STATE'),
    option(
      '--state-sync',
      'wait for the disk at every write, against loss of power',
      'TOLLGATE_STATE_SYNC',
    ),
    jsonOption(),
    option('--quiet', 'print nothing but errors', 'TOLLGATE_QUIET'),
  ];
}

async function start(options: StartOptions, terminal: Terminal): Promise<void> {
  const { import: data } = options;
  const startWith = data === undefined ? undefined : await usable(() => readDataFile(data));
  const state = await openState(options);
  const emulator = await create(state, {
    timing: options.timing,
    clock: { mode: options.clock, scale: options.scale, ...startOf(options) },
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(startWith && { startWith }),
    ...(options.apiKey && { apiKeys: options.apiKey }),
    onError: (error) => terminal.writeError(`${textOf(error)}\n`),
  });
  const server = await listen(emulator, options);
  if (options.json) writeJson(terminal, ready(server, emulator));
  else if (!options.quiet) terminal.write(welcome(terminal, server, emulator, options));
  await untilStopped(terminal, () => {
    if (!options.quiet && !options.json) terminal.writeError('Stopping.\n');
    return emulator.close();
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

/** What is wrong with a file is for the user to mend. */
async function usable<Result>(action: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof StateError ? new CliError(error.message) : error;
  }
}

/** A clock that runs starts today; one that stands starts where the emulator's clocks always do. */
function startOf({ clock, now }: StartOptions): { now?: string } {
  if (now !== undefined) return { now };
  return clock === 'realtime' ? { now: new Date().toISOString() } : {};
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
