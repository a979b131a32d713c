import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

interface SandboxReply {
  readonly number: string;
  readonly any: boolean;
  readonly recipients: readonly string[];
}

const AFTER_HELP = `
Examples:
  tollgate sandbox allow +12025550123
  tollgate sandbox list`;

/** `tollgate sandbox`: whom the sandbox number may text. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const ask = async (method: 'GET' | 'PUT' | 'DELETE', path: string, options: Target) =>
    tell(terminal, options, await callControl<SandboxReply>(options, method, path));
  const subcommands = [
    command
      .command('list')
      .description('List the handsets that the sandbox number may text.')
      .action((options: Target) => ask('GET', '/sandbox/recipients', options)),
    command
      .command('allow')
      .argument('<e164>', 'number of a handset')
      .description('Let the sandbox number text a handset.')
      .action((e164: string, options: Target) => ask('PUT', pathOf(e164), options)),
    command
      .command('remove')
      .argument('<e164>', 'number of a handset')
      .description('Take a handset off the list.')
      .action((e164: string, options: Target) => ask('DELETE', pathOf(e164), options)),
  ];
  for (const subcommand of subcommands) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function tell(terminal: Terminal, options: Target, sandbox: SandboxReply): void {
  if (options.json) {
    writeJson(terminal, sandbox);
    return;
  }
  const { number, any, recipients } = sandbox;
  const count = recipients.length === 1 ? '1 handset' : `${recipients.length} handsets`;
  const whom = any ? 'every handset' : count;
  const lines = recipients.map((recipient) => `${recipient}\n`).join('');
  terminal.write(`${lines}${colorsOf(terminal).bold(number)}  may text ${whom}\n`);
}

function pathOf(e164: string): string {
  return `/sandbox/recipients/${encodeURIComponent(e164)}`;
}
