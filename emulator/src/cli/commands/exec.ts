import type { Command } from 'commander';
import type { Emulator } from '../../index.js';
import { runChild } from '../child.js';
import { Exit } from '../cli-error.js';
import type { Terminal } from '../output.js';
import { exportOnExit } from '../start/export-on-exit.js';
import { type ServingOptions, servingOptions } from '../start/options.js';
import { type Served, serveEmulator } from '../start/serve.js';

const AFTER_HELP = `
The command finds in its environment:
  PINNACLE_BASE_URL, PINNACLE_API_KEY     for your app
  PINNACLE_SIGNING_SECRET                 when the account has one webhook, as after --import
  TOLLGATE_URL, TOLLGATE_API_KEY          for "tollgate clock" and the other commands
The emulator ends with it, and the exit code is the command's.

Examples:
  tollgate exec -- npx vitest run
  tollgate exec --clock manual --seed ci -- node --test
  tollgate exec -- sh -c 'tollgate clock advance 3bd && npm test'`;

/** `tollgate exec`: serves the emulator for as long as a command runs. */
export function configure(command: Command, terminal: Terminal): void {
  command.usage('[options] -- <command...>');
  command.argument('<command...>', 'the command and its arguments');
  for (const each of servingOptions(0)) command.addOption(each);
  command.addHelpText('after', AFTER_HELP);
  command.action((words: string[], options: ServingOptions) => exec(words, options, terminal));
}

async function exec(words: string[], options: ServingOptions, terminal: Terminal): Promise<void> {
  const served = await serveEmulator(options, terminal);
  const { emulator } = served;
  let code: number;
  try {
    code = await runChild(words, environmentOf(served), terminal);
  } finally {
    await emulator.close();
  }
  const { exportOnExit: file, exportWorld } = options;
  if (file !== undefined)
    terminal.writeError(`${await exportOnExit(emulator, file, exportWorld)}\n`);
  if (code !== 0) throw new Exit(code);
}

function environmentOf({ emulator, server }: Served): Record<string, string> {
  const { apiKey } = emulator;
  const secret = signingSecret(emulator);
  return {
    TOLLGATE_URL: server.controlUrl,
    TOLLGATE_API_KEY: apiKey,
    PINNACLE_BASE_URL: server.url,
    PINNACLE_API_KEY: apiKey,
    ...(secret !== undefined && { PINNACLE_SIGNING_SECRET: secret }),
  };
}

/** The one secret that deliveries can come with; with several webhooks there is no such thing. */
function signingSecret(emulator: Emulator): string | undefined {
  const { collections } = JSON.parse(emulator.exportState({ journal: false })) as {
    readonly collections: { readonly webhooks?: readonly { readonly secret: string }[] };
  };
  const [first, ...others] = collections.webhooks ?? [];
  return others.length === 0 ? first?.secret : undefined;
}
