import type { Command } from 'commander';
import { writeLocator } from '../locator.js';
import { type Terminal, writeJson } from '../output.js';
import { exportOnExit } from '../start/export-on-exit.js';
import { type StartOptions, startOptions } from '../start/options.js';
import { type Served, serveEmulator } from '../start/serve.js';
import { untilStopped } from '../until-stopped.js';
import { welcome } from '../welcome.js';

const AFTER_HELP = `
Other commands on this machine find it by themselves; "tollgate stop" ends it.

Examples:
  tollgate start
  tollgate start --clock manual --timing instant --seed demo
  tollgate start --port 0 --json                      for scripts: one line with the URL
  tollgate start --host 0.0.0.0 --control-port 8812   the API for the network, control for you`;

/** `tollgate start`: serves the emulator until it is asked to stop. */
export function configure(command: Command, terminal: Terminal): void {
  for (const each of startOptions()) command.addOption(each);
  command.addHelpText('after', AFTER_HELP);
  command.action((options: StartOptions) => start(options, terminal));
}

async function start(options: StartOptions, terminal: Terminal): Promise<void> {
  const ending = new AbortController();
  const served = await serveEmulator(options, terminal, () => ending.abort());
  const { emulator, server, settings } = served;
  const { json, quiet, exportOnExit: file, exportWorld } = options;
  const note = (text: string): void => {
    if (!quiet && !json) terminal.writeError(`${text}\n`);
  };
  const removeLocator = locate(served, note);
  if (json) writeJson(terminal, ready(served));
  else if (!quiet) terminal.write(welcome(terminal, server, emulator, settings));
  const stop = async (): Promise<void> => {
    note('Stopping.');
    removeLocator();
    await emulator.close();
    if (file !== undefined) note(await exportOnExit(emulator, file, exportWorld));
  };
  await untilStopped(terminal, stop, { asked: ending.signal });
}

/** Lets other commands find the emulator. It serves all the same where that is not possible. */
function locate({ server }: Served, note: (text: string) => void): () => void {
  const { url, controlUrl, port } = server;
  const startedAt = new Date().toISOString();
  try {
    return writeLocator({ pid: process.pid, url, controlUrl, port, startedAt });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note(`Other commands need --url ${controlUrl}: it cannot be noted down (${reason}).`);
    return () => {};
  }
}

function ready({ server, emulator }: Served): Record<string, unknown> {
  const { url, controlUrl, host, port } = server;
  const { pid } = process;
  const { sandboxNumber } = emulator;
  return { url, controlUrl, host, port, pid, sandboxNumber, now: emulator.clock.now() };
}
