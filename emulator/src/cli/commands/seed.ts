import type { Command } from 'commander';
import { CliError, EXIT } from '../cli-error.js';
import { callControl, type Target } from '../control-client.js';
import { readData } from '../files.js';
import { targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

type Seeded = Readonly<Record<'brands' | 'campaigns' | 'audiences', Record<string, string>>>;

const AFTER_HELP = `
A file of YAML may look so:

  brands:
    - { ref: harbor, name: Harbor Lane Dental }
  campaigns:
    - { ref: visits, brand: harbor, status: IN REVIEW }
  numbers:
    - { number: "+18885550142" }

Examples:
  tollgate seed accounts.yaml`;

/** `tollgate seed`: adds records to a world from a file that was written by hand. */
export function configure(command: Command, terminal: Terminal): void {
  command.argument('<file>', 'JSON or YAML').addHelpText('after', AFTER_HELP);
  for (const each of targetOptions()) command.addOption(each);
  command.action(async (file: string, options: Target) => {
    const data = await readData(file);
    if ('format' in data) {
      const advice = 'Load it with "tollgate snapshot import".';
      throw new CliError(`${file} is an exported world. ${advice}`, EXIT.usage);
    }
    const seeded = await callControl<Seeded>(options, 'POST', '/seed', data);
    if (options.json) writeJson(terminal, seeded);
    else terminal.write(told(terminal, file, seeded));
  });
}

function told(terminal: Terminal, file: string, seeded: Seeded): string {
  const rows = Object.entries(seeded).flatMap(([kind, ids]) =>
    Object.entries(ids).map(([ref, id]) => [kind, ref, id]),
  );
  const head = `${colorsOf(terminal).bold(file)}  added\n`;
  return rows.length === 0 ? head : head + table(terminal, ['KIND', 'REF', 'ID'], rows);
}
