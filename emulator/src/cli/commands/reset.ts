import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

const EXAMPLES = `
Examples:
  tollgate reset
  tollgate reset --world checkout-tests`;

/** `tollgate reset`: takes a world back to the state in which it was opened. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  for (const each of targetOptions()) command.addOption(each);
  command.action(async (options: Target) => {
    const reply = await callControl<{ now: string }>(options, 'POST', '/reset');
    if (options.json) writeJson(terminal, reply);
    else terminal.write(`${colorsOf(terminal).bold(reply.now)}  reset\n`);
  });
}
