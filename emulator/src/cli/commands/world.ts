import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { emulatorOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface World {
  readonly name: string;
  readonly isOwn: boolean;
  readonly clock: { readonly now: string; readonly mode: string };
  readonly counts: Readonly<Record<'campaigns' | 'numbers' | 'messages' | 'pending', number>>;
}

const HEADING = ['NAME', 'TIME', 'CLOCK', 'CAMPAIGNS', 'NUMBERS', 'MESSAGES', 'PENDING'];

const EXAMPLES = `
Examples:
  tollgate world list
  tollgate world fork demo what-if
  tollgate world delete what-if`;

/** `tollgate world`: the isolated accounts of a running emulator. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const list = command
    .command('list')
    .description('List the worlds that are open, the own one first.')
    .action(async (options: Target) => {
      const reply = await callControl<{ worlds: readonly World[] }>(options, 'GET', '/worlds');
      if (options.json) writeJson(terminal, reply);
      else terminal.write(table(terminal, HEADING, reply.worlds.map(cells)));
    });
  const create = command
    .command('create')
    .argument('[name]', 'its API key; default: a free name')
    .description('Open a new world and print its name.')
    .action(async (name: string | undefined, options: Target) => {
      show(terminal, options, await callControl(options, 'POST', '/worlds', { name }), 'opened');
    });
  const fork = command
    .command('fork')
    .argument('<name>', 'the world to copy')
    .argument('[new-name]', 'the API key of the copy; default: a free name')
    .description('Open a new world in the state of another and print its name.')
    .action(async (name: string, newName: string | undefined, options: Target) => {
      const path = `${pathOf(name)}/fork`;
      show(
        terminal,
        options,
        await callControl(options, 'POST', path, { name: newName }),
        'opened',
      );
    });
  const remove = command
    .command('delete')
    .argument('<name>')
    .description('Delete a world and all that is in it.')
    .action(async (name: string, options: Target) => {
      const reply = await callControl(options, 'DELETE', pathOf(name));
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${colorsOf(terminal).bold(name)}  deleted\n`);
    });
  for (const subcommand of [list, create, fork, remove]) {
    for (const each of emulatorOptions()) subcommand.addOption(each);
  }
}

function show(terminal: Terminal, options: Target, world: World, done: string): void {
  if (options.json) writeJson(terminal, world);
  else terminal.write(`${colorsOf(terminal).bold(world.name)}  ${done}, ${world.clock.now}\n`);
}

function pathOf(name: string): string {
  return `/worlds/${encodeURIComponent(name)}`;
}

function cells({ name, clock, counts }: World): string[] {
  const { campaigns, numbers, messages, pending } = counts;
  return [name, clock.now, clock.mode, ...[campaigns, numbers, messages, pending].map(String)];
}
