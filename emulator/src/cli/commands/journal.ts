import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { type JournalEntry, type JournalPage, journalLine } from '../journal-lines.js';
import {
  type JournalFilter,
  journalOptions,
  journalQuery,
  parseCount,
  parseSpan,
  parseWhere,
} from '../journal-options.js';
import { option, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { untilStopped } from '../until-stopped.js';

interface Options extends Target, JournalFilter {}

interface FindOptions extends Options {
  readonly where?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
}

interface TailOptions extends Options {
  readonly lines: number;
  readonly follow: boolean;
}

interface WaitOptions extends Options {
  readonly timeout: number;
  readonly atLeast: number;
}

/** Entries that one call asks for. */
const PAGE = 1_000;
/** Real seconds that one call waits; the next one follows at once. */
const ROUND = 20;

const EXAMPLES = `
Examples:
  tollgate journal tail --kind request
  tollgate journal find --operation sendSms --limit 10
  tollgate journal count --unmatched`;

/** `tollgate journal`: what has happened in a running emulator. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const tail = command
    .command('tail')
    .description('Print the latest entries and follow what comes, until Ctrl+C.')
    .addOption(
      option('-n, --lines <count>', 'how many entries to begin with', 'TOLLGATE_LINES')
        .default(10)
        .argParser(parseCount),
    )
    .addOption(option('--no-follow', 'print them and end', 'TOLLGATE_NO_FOLLOW'))
    .action((options: TailOptions) => follow(options, terminal));
  const find = command
    .command('find')
    .description('Print the entries that are meant, oldest first.')
    .addOption(whereOption())
    .addOption(option('--limit <count>', 'at most so many', 'TOLLGATE_LIMIT').argParser(parseCount))
    .action(async (options: FindOptions) => {
      const page = await callControl<JournalPage>(options, 'POST', '/journal/find', query(options));
      if (options.json) writeJson(terminal, page);
      else print(terminal, page.entries);
    });
  const count = command
    .command('count')
    .description('Print how many entries are meant.')
    .addOption(whereOption())
    .action(async (options: FindOptions) => {
      const path = '/journal/count';
      const reply = await callControl<{ count: number }>(options, 'POST', path, query(options));
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${reply.count}\n`);
    });
  const wait = command
    .command('wait')
    .description('Wait in real time until there are entries that are meant, and print them.')
    .addOption(
      option('--timeout <span>', 'how long, such as 500ms, 5s or 2m', 'TOLLGATE_TIMEOUT')
        .default(5_000, '5s')
        .argParser(parseSpan),
    )
    .addOption(
      option('--at-least <count>', 'how many there have to be', 'TOLLGATE_AT_LEAST')
        .default(1)
        .argParser(parseCount),
    )
    .action(async ({ timeout, atLeast, ...options }: WaitOptions) => {
      const path = `/journal/wait${journalQuery(options, { timeout, atLeast })}`;
      const page = await callControl<JournalPage>(options, 'GET', path);
      if (options.json) writeJson(terminal, page);
      else print(terminal, page.entries);
    });
  const clear = command
    .command('clear')
    .description('Take all entries away.')
    .action(async (options: Target) => {
      const reply = await callControl<{ cleared: number }>(options, 'DELETE', '/journal');
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${reply.cleared} taken away\n`);
    });
  for (const subcommand of [tail, find, count, wait]) {
    for (const each of journalOptions()) subcommand.addOption(each);
  }
  for (const subcommand of [tail, find, count, wait, clear]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function whereOption() {
  const text = 'members that they have; may be repeated';
  return option('--where <name=value>', text, 'TOLLGATE_WHERE').argParser(parseWhere);
}

function query({ kind, operation, request, since, unmatched, where, limit }: FindOptions) {
  return { kind, operation, request, since, unmatched, where, limit };
}

async function follow(options: TailOptions, terminal: Terminal): Promise<void> {
  const { entries, latest } = await earlier(options);
  show(options, terminal, options.lines > 0 ? entries.slice(-options.lines) : []);
  if (!options.follow) return;
  const stopping = new AbortController();
  const following = listen(options, terminal, latest, stopping.signal);
  const stopped = untilStopped(terminal, async () => {
    stopping.abort();
    await following;
  });
  await Promise.race([stopped, following.then(() => stopped)]);
}

/** What there is already, over all pages: only the end of it is wanted, and only that is kept. */
async function earlier(options: TailOptions): Promise<Pick<JournalPage, 'entries' | 'latest'>> {
  const entries: JournalEntry[] = [];
  for (let since = options.since ?? 0; ; ) {
    const path = `/journal${journalQuery(options, { since, limit: PAGE })}`;
    const page = await callControl<JournalPage>(options, 'GET', path);
    entries.push(...page.entries);
    entries.splice(0, Math.max(0, entries.length - options.lines));
    if (page.cursor === page.latest) return { entries, latest: page.latest };
    since = page.cursor;
  }
}

async function listen(
  options: TailOptions,
  terminal: Terminal,
  from: number,
  signal: AbortSignal,
): Promise<void> {
  let since = from;
  try {
    while (!signal.aborted) {
      const path = `/journal${journalQuery(options, { since, wait: ROUND, limit: PAGE })}`;
      const page = await callControl<JournalPage>(options, 'GET', path, undefined, signal);
      show(options, terminal, page.entries);
      since = page.cursor;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function show({ json }: Target, terminal: Terminal, entries: readonly JournalEntry[]): void {
  if (json) for (const entry of entries) writeJson(terminal, entry);
  else print(terminal, entries);
}

function print(terminal: Terminal, entries: readonly JournalEntry[]): void {
  const colors = colorsOf(terminal);
  for (const entry of entries) terminal.write(journalLine(entry, colors));
}
