import { Argument, type Command } from 'commander';
import type { ClockMode } from '../../index.js';
import { advance, type Move } from '../advancing.js';
import { type AdvanceReply, showAdvance, showClock } from '../clock-lines.js';
import { callControl, type Target } from '../control-client.js';
import { option, parsePositive, targetOptions } from '../options.js';
import type { Terminal } from '../output.js';

/** Not from the emulator itself, which takes long to load. */
const MODES = ['manual', 'auto', 'realtime'] as const satisfies readonly ClockMode[];

interface ModeOptions extends Target {
  readonly scale?: number;
}

interface UntilOptions extends Target {
  readonly within?: string;
}

interface IdleOptions extends Target {
  readonly maxEvents?: number;
}

const EXAMPLES = `
Examples:
  tollgate clock get
  tollgate clock advance 3bd
  tollgate clock to next
  tollgate clock until tf_2Wm8 VERIFIED`;

/** `tollgate clock`: reads or moves the virtual time of a running emulator. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const move = async (to: Move, options: Target): Promise<void> =>
    showAdvance(terminal, options, await advance(terminal, options, to));

  command
    .command('get')
    .description('Print the virtual time and what waits for it.')
    .action(async (options: Target) => {
      showClock(terminal, options, await callControl(options, 'GET', '/clock'));
    });
  command
    .command('advance')
    .argument('<duration>', 'such as 10m, 2h, 1d, or 3bd for three business days')
    .description('Move the clock on and print what happened on the way.')
    .action((by: string, options: Target) => move({ by }, options));
  command
    .command('to')
    .argument('<time>', 'ISO 8601, such as 2026-02-01T15:00:00Z; or "next", the next event')
    .description('Move the clock to a moment and print what happened on the way.')
    .action((to: string, options: Target) => move({ to }, options));
  command
    .command('until')
    .argument('<id>', 'of a brand, campaign, message or schedule, or an attached number')
    .argument('<status>', 'such as VERIFIED')
    .addOption(option('--within <duration>', 'virtual time that it may take', 'TOLLGATE_WITHIN'))
    .description('Move the clock until something has a status.')
    .action(async (id: string, status: string, { within, ...options }: UntilOptions) => {
      const body = { until: { id, status, ...(within !== undefined && { within }) } };
      showAdvance(terminal, options, await post(options, '/clock/advance', body));
    });
  command
    .command('run-until-idle')
    .addOption(
      option('--max-events <count>', 'give up after so many', 'TOLLGATE_MAX_EVENTS').argParser(
        parsePositive,
      ),
    )
    .description('Move the clock until nothing is planned any more.')
    .action(async ({ maxEvents, ...options }: IdleOptions) => {
      const body = maxEvents === undefined ? {} : { maxEvents };
      showAdvance(terminal, options, await post(options, '/clock/run-until-idle', body));
    });
  command
    .command('mode')
    .addArgument(new Argument('<mode>', 'how time passes').choices(MODES))
    .addOption(
      option(
        '--scale <factor>',
        'how much faster a realtime clock runs',
        'TOLLGATE_SCALE',
      ).argParser(parsePositive),
    )
    .description('Change how time passes.')
    .action(async (mode: string, { scale, ...options }: ModeOptions, self: Command) => {
      // The environment may speak of the speed that a server starts with.
      const isMeant = mode === 'realtime' || self.getOptionValueSource('scale') === 'cli';
      const body = { mode, ...(isMeant && scale !== undefined && { scale }) };
      showClock(terminal, options, await callControl(options, 'PUT', '/clock/mode', body));
    });
  for (const subcommand of command.commands) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function post(options: Target, path: string, body: unknown): Promise<AdvanceReply> {
  return callControl<AdvanceReply>(options, 'POST', path, body);
}
