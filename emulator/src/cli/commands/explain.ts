import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { type Explanation, explanationText } from '../explanation.js';
import { targetOptions } from '../options.js';
import { type Terminal, writeJson } from '../output.js';

const AFTER_HELP = `
Examples:
  tollgate explain msg_0bcbnm0p9jyl     which rule of sending decided, and what would pass
  tollgate explain tf_0c3k9v1x7m2q      what the reviews of a campaign found
  tollgate explain +18885550142         what the reviews of a number found
  tollgate explain req_0jrlr4052ea3     what came of a request (Emulator-Request-Id)`;

/** `tollgate explain`: says why something is as it is. */
export function configure(command: Command, terminal: Terminal): void {
  command.argument('<id>', 'a message, brand, campaign, number, decision or request');
  for (const each of targetOptions()) command.addOption(each);
  command.addHelpText('after', AFTER_HELP);
  command.action(async (id: string, options: Target) => {
    const path = `/explain/${encodeURIComponent(id)}`;
    const explanation = await callControl<Explanation>(options, 'GET', path);
    if (options.json) writeJson(terminal, explanation);
    else terminal.write(explanationText(explanation, terminal));
  });
}
