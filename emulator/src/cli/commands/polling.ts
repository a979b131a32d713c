import { Argument, type Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { targetOptions } from '../options.js';
import { type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface PollingReply {
  readonly rows: readonly {
    readonly entity: string;
    readonly id: string;
    readonly kind: 'get' | 'status';
    readonly reads: number;
    readonly changes: number;
    readonly shown: string;
  }[];
  readonly dropped: number;
}

const AFTER_HELP = `
Examples:
  tollgate polling report
  tollgate polling stale on`;

/** `tollgate polling`: how often things were read, and how often that told anything new. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const report = command
    .command('report', { isDefault: true })
    .description('Print how often things were read, and how often that told anything new.')
    .action(async (options: Target) => {
      const reply = await callControl<PollingReply>(options, 'GET', '/polling');
      if (options.json) {
        writeJson(terminal, reply);
        return;
      }
      const heads = ['ID', 'READ BY', 'READS', 'CHANGES', 'SHOWN LAST'];
      const rows = reply.rows.map(({ id, kind, reads, changes, shown }) => [
        id,
        kind === 'get' ? 'GET' : 'status call',
        String(reads),
        String(changes),
        shown,
      ]);
      terminal.write(table(terminal, heads, rows));
      if (reply.dropped > 0) terminal.write(`${reply.dropped} rows were dropped.\n`);
    });
  const stale = command
    .command('stale')
    .addArgument(new Argument('<switch>', 'whether they lag').choices(['on', 'off']))
    .description('Let reads of campaigns lag behind until their status call.')
    .action(async (value: string, options: Target) => {
      const body = { stale: value === 'on' };
      const reply = await callControl<{ stale: boolean }>(options, 'PUT', '/stale-reads', body);
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`reads of campaigns ${reply.stale ? 'lag behind' : 'are up to date'}\n`);
    });
  for (const subcommand of [report, stale]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}
