import { type Command, InvalidArgumentError } from 'commander';
import { EXIT, Exit } from '../cli-error.js';
import { callControl, type Target } from '../control-client.js';
import { option, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface Share {
  readonly covered: number;
  readonly total: number;
  readonly percent: number;
}

interface Coverage {
  readonly operations: Share;
  readonly outcomes: Share;
  readonly unmatched: number;
  readonly details: readonly {
    readonly operationId: string;
    readonly calls: number;
    readonly statuses: readonly { readonly status: number; readonly calls: number }[];
    readonly missing: readonly number[];
  }[];
}

interface Options extends Target {
  readonly min?: number;
  readonly all?: boolean;
}

const HEADING = ['OPERATION', 'CALLS', 'ANSWERED', 'NOT YET'];

const EXAMPLES = `
Examples:
  tollgate coverage
  tollgate coverage --min 60`;

/** `tollgate coverage`: which operations have been called, and whether that is enough. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  command
    .addOption(
      option(
        '--min <percent>',
        'fail when fewer of the operations were called',
        'TOLLGATE_MIN',
      ).argParser(parsePercent),
    )
    .addOption(option('--all', 'count the calls of every world', 'TOLLGATE_ALL'));
  for (const each of targetOptions()) command.addOption(each);
  command.action(async (options: Options) => {
    const path = `/coverage?worlds=${options.all ? 'all' : 'own'}`;
    const coverage = await callControl<Coverage>(options, 'GET', path);
    if (options.json) writeJson(terminal, coverage);
    else show(coverage, terminal);
    const { percent } = coverage.operations;
    if (options.min === undefined || percent >= options.min) return;
    const { red } = colorsOf(terminal);
    terminal.writeError(
      `${red('error:')} ${percent}% of the operations were called, fewer than ${options.min}%.\n`,
    );
    throw new Exit(EXIT.failed);
  });
}

function show({ operations, outcomes, unmatched, details }: Coverage, terminal: Terminal): void {
  const rows = details.map(({ operationId, calls, statuses, missing }) => [
    operationId,
    String(calls),
    statuses.map(({ status, calls: times }) => `${status}×${times}`).join(' '),
    missing.join(' '),
  ]);
  terminal.write(table(terminal, HEADING, rows));
  const { bold } = colorsOf(terminal);
  const astray = unmatched === 0 ? '' : `, ${unmatched} calls for nothing that there is`;
  terminal.write(
    `${bold(`${operations.percent}%`)} of the operations (${part(operations)}), ${bold(
      `${outcomes.percent}%`,
    )} of the outcomes (${part(outcomes)})${astray}\n`,
  );
}

function part({ covered, total }: Share): string {
  return `${covered} of ${total}`;
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent;
  throw new InvalidArgumentError('It has to be a number from 0 to 100.');
}
