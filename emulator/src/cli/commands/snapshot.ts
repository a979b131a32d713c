import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { readData, writeWhole } from '../files.js';
import { option, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface Snapshot {
  readonly name: string;
  readonly at: string;
  readonly records: Readonly<Record<string, number>>;
  readonly pending: number;
  readonly nextDueAt: string | null;
  readonly journalSeq: number;
}

const EXAMPLES = `
Examples:
  tollgate snapshot save before-review
  tollgate snapshot load before-review
  tollgate snapshot export world.json`;

/** `tollgate snapshot`: keeps the state of a world and puts it back. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const subcommands = [
    ...named(command, terminal),
    list(command, terminal),
    exporting(command, terminal),
    importing(command, terminal),
  ];
  for (const subcommand of subcommands) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function named(command: Command, terminal: Terminal): Command[] {
  const save = command
    .command('save')
    .argument('<name>')
    .description('Keep the whole state under a name, as long as the emulator runs.')
    .action(async (name: string, options: Target) => {
      const snapshot = await callControl<Snapshot>(options, 'POST', '/snapshots', { name });
      tell(terminal, options, snapshot, 'saved');
    });
  const load = command
    .command('load')
    .argument('<name>')
    .description('Go back to a snapshot, clock and journal included.')
    .action(async (name: string, options: Target) => {
      const path = `${pathOf(name)}/restore`;
      tell(terminal, options, await callControl<Snapshot>(options, 'POST', path), 'loaded');
    });
  const inspect = command
    .command('inspect')
    .argument('<name>')
    .description('Print what is in a snapshot.')
    .action(async (name: string, options: Target) => {
      const snapshot = await callControl<Snapshot>(options, 'GET', pathOf(name));
      if (options.json) writeJson(terminal, snapshot);
      else terminal.write(details(terminal, snapshot));
    });
  const remove = command
    .command('delete')
    .argument('<name>')
    .description('Forget a snapshot.')
    .action(async (name: string, options: Target) => {
      const reply = await callControl(options, 'DELETE', pathOf(name));
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${colorsOf(terminal).bold(name)}  deleted\n`);
    });
  return [save, load, inspect, remove];
}

function list(command: Command, terminal: Terminal): Command {
  return command
    .command('list')
    .description('List the snapshots of a world, the one that was saved first first.')
    .action(async (options: Target) => {
      const reply = await callControl<{ snapshots: Snapshot[] }>(options, 'GET', '/snapshots');
      if (options.json) writeJson(terminal, reply);
      else {
        const rows = reply.snapshots.map(({ name, at, pending }) => [name, at, String(pending)]);
        terminal.write(table(terminal, ['NAME', 'TIME', 'PENDING'], rows));
      }
    });
}

function exporting(command: Command, terminal: Terminal): Command {
  return command
    .command('export')
    .argument('<file>', 'where to write it; - for standard output')
    .addOption(option('--no-journal', 'leave the journal out', 'TOLLGATE_NO_JOURNAL'))
    .description('Write the whole state to a file, which "start --import" takes too.')
    .action(async (file: string, options: Target & { readonly journal: boolean }) => {
      const state = await callControl(options, 'GET', `/state?journal=${options.journal}`);
      const text = `${JSON.stringify(state, null, 2)}\n`;
      if (file === '-') {
        terminal.write(text);
        return;
      }
      await writeWhole(file, text);
      if (options.json) writeJson(terminal, { file, bytes: Buffer.byteLength(text) });
      else terminal.write(`${colorsOf(terminal).bold(file)}  written\n`);
    });
}

function importing(command: Command, terminal: Terminal): Command {
  return command
    .command('import')
    .argument('<file>', 'an exported state')
    .description('Put an exported state in the place of the present one.')
    .action(async (file: string, options: Target) => {
      const state = await readData(file);
      const reply = await callControl<{ now: string }>(options, 'PUT', '/state', state);
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${colorsOf(terminal).bold(reply.now)}  imported from ${file}\n`);
    });
}

function tell(terminal: Terminal, options: Target, snapshot: Snapshot, done: string): void {
  const { name, at } = snapshot;
  if (options.json) writeJson(terminal, snapshot);
  else terminal.write(`${colorsOf(terminal).bold(name)}  ${done}, ${at}\n`);
}

function details(terminal: Terminal, snapshot: Snapshot): string {
  const { name, at, records, pending, nextDueAt, journalSeq } = snapshot;
  const rows = Object.entries(records).map(([kind, count]) => [kind, String(count)]);
  const next = nextDueAt === null ? '' : `, next ${nextDueAt}`;
  return `${colorsOf(terminal).bold(name)}  ${at}; ${pending} planned${next}; ${journalSeq} journal entries
${table(terminal, ['RECORDS', 'COUNT'], rows)}`;
}

function pathOf(name: string): string {
  return `/snapshots/${encodeURIComponent(name)}`;
}
