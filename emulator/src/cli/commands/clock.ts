import type { Command, Option } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { DEFAULT_PORT, jsonOption, option, parseUrl } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

interface ClockReply {
  readonly now: string;
  readonly mode: string;
  readonly scale: number;
  readonly pending: number;
  readonly nextDueAt: string | null;
}

interface AdvanceReply {
  readonly now: string;
  readonly fired: readonly { readonly at: string; readonly task: string; readonly cause: string }[];
}

interface ClockOptions extends Target {
  readonly json?: boolean;
}

/** `tollgate clock`: reads or moves the virtual time of a running emulator. */
export function configure(command: Command, terminal: Terminal): void {
  const read = command
    .command('get')
    .description('Print the virtual time and what waits for it.')
    .action(async (options: ClockOptions) => {
      showClock(terminal, options, await callControl(options, 'GET', '/clock'));
    });
  const advance = command
    .command('advance')
    .argument('<duration>', 'such as 10m, 2h, 1d, or 3bd for three business days')
    .description('Move the clock on and print what happened on the way.')
    .action(async (by: string, options: ClockOptions) => {
      const reply = await callControl<AdvanceReply>(options, 'POST', '/clock/advance', { by });
      showAdvance(terminal, options, reply);
    });
  const to = command
    .command('to')
    .argument('<time>', 'ISO 8601, such as 2026-02-01T15:00:00Z')
    .description('Move the clock to a moment and print what happened on the way.')
    .action(async (time: string, options: ClockOptions) => {
      const body = { to: time };
      const reply = await callControl<AdvanceReply>(options, 'POST', '/clock/advance', body);
      showAdvance(terminal, options, reply);
    });
  for (const subcommand of [read, advance, to]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function targetOptions(): Option[] {
  const url = option('--url <url>', 'where the emulator listens', 'TOLLGATE_URL');
  return [
    url.default(`http://127.0.0.1:${DEFAULT_PORT}`).argParser(parseUrl),
    option('--api-key <key>', 'the account whose clock is meant', 'TOLLGATE_API_KEY'),
    option('--world <name>', 'the world whose clock is meant', 'TOLLGATE_WORLD'),
    jsonOption(),
  ];
}

function showClock(terminal: Terminal, options: ClockOptions, clock: ClockReply): void {
  if (options.json) {
    writeJson(terminal, clock);
    return;
  }
  const { now, mode, scale, pending, nextDueAt } = clock;
  const speed = scale === 1 ? mode : `${mode}, ${scale} times as fast`;
  const next = nextDueAt === null ? 'nothing is planned' : `${pending} planned, next ${nextDueAt}`;
  terminal.write(`${colorsOf(terminal).bold(now)}  ${speed}; ${next}\n`);
}

function showAdvance(terminal: Terminal, options: ClockOptions, reply: AdvanceReply): void {
  if (options.json) {
    writeJson(terminal, reply);
    return;
  }
  const { bold, dim } = colorsOf(terminal);
  for (const { at, task, cause } of reply.fired) {
    terminal.write(`${at}  ${cause} ${dim(`(${task})`)}\n`);
  }
  const count = reply.fired.length === 0 ? 'nothing fell due' : `${reply.fired.length} fell due`;
  terminal.write(`${bold(reply.now)}  ${count}\n`);
}
