import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { targetOptions } from '../options.js';
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

/** `tollgate clock`: reads or moves the virtual time of a running emulator. */
export function configure(command: Command, terminal: Terminal): void {
  const read = command
    .command('get')
    .description('Print the virtual time and what waits for it.')
    .action(async (options: Target) => {
      showClock(terminal, options, await callControl(options, 'GET', '/clock'));
    });
  const advance = command
    .command('advance')
    .argument('<duration>', 'such as 10m, 2h, 1d, or 3bd for three business days')
    .description('Move the clock on and print what happened on the way.')
    .action(async (by: string, options: Target) => {
      const reply = await callControl<AdvanceReply>(options, 'POST', '/clock/advance', { by });
      showAdvance(terminal, options, reply);
    });
  const to = command
    .command('to')
    .argument('<time>', 'ISO 8601, such as 2026-02-01T15:00:00Z')
    .description('Move the clock to a moment and print what happened on the way.')
    .action(async (time: string, options: Target) => {
      const body = { to: time };
      const reply = await callControl<AdvanceReply>(options, 'POST', '/clock/advance', body);
      showAdvance(terminal, options, reply);
    });
  for (const subcommand of [read, advance, to]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function showClock(terminal: Terminal, options: Target, clock: ClockReply): void {
  if (options.json) {
    writeJson(terminal, clock);
    return;
  }
  const { now, mode, scale, pending, nextDueAt } = clock;
  const speed = scale === 1 ? mode : `${mode}, ${scale} times as fast`;
  const next = nextDueAt === null ? 'nothing is planned' : `${pending} planned, next ${nextDueAt}`;
  terminal.write(`${colorsOf(terminal).bold(now)}  ${speed}; ${next}\n`);
}

function showAdvance(terminal: Terminal, options: Target, reply: AdvanceReply): void {
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
