import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { option, parsePositive, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';
import { span } from '../text/span.js';

interface TimelineReply {
  readonly now: string;
  readonly total: number;
  readonly events: readonly {
    readonly at: string;
    readonly task: string;
    readonly cause: string;
  }[];
}

interface TimelineOptions extends Target {
  readonly limit?: number;
}

const EXAMPLES = `
Examples:
  tollgate timeline
  tollgate timeline --limit 5 --json`;

/** `tollgate timeline`: what is going to happen in a running emulator, and why. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const limit = option('--limit <count>', 'only the next ones (default: 100)', 'TOLLGATE_LIMIT');
  for (const each of [limit.argParser(parsePositive), ...targetOptions()]) command.addOption(each);
  command.action(async ({ limit: count, ...options }: TimelineOptions) => {
    const query = count === undefined ? '' : `?limit=${count}`;
    const timeline = await callControl<TimelineReply>(options, 'GET', `/timeline${query}`);
    if (options.json) writeJson(terminal, timeline);
    else terminal.write(textOf(timeline, terminal));
  });
}

function textOf({ now, total, events }: TimelineReply, terminal: Terminal): string {
  const isWatched = terminal.columns !== undefined;
  if (events.length === 0) return isWatched ? 'Nothing is planned.\n' : '';
  const rows = events.map(({ at, task, cause }) => [
    at,
    span(Date.parse(at) - Date.parse(now)),
    task,
    cause,
  ]);
  const more = total - events.length;
  const rest = more > 0 && isWatched ? colorsOf(terminal).dim(`… and ${more} more\n`) : '';
  return table(terminal, ['WHEN', 'IN', 'WHAT', 'WHY'], rows) + rest;
}
