import { Argument, type Command } from 'commander';
import { transitionModels } from '../../index.js';
import { CliError, EXIT } from '../cli-error.js';
import { callControl, type Target } from '../control-client.js';
import { option, parseWhole, targetOptions } from '../options.js';
import { type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

const PROGRESSIONS = ['immediate', 'time', 'reads', 'manual'];

interface SetOptions extends Target {
  readonly after?: string;
  readonly from?: string;
  readonly to?: string;
  readonly typical?: string;
  readonly min?: string;
  readonly max?: string;
  readonly times?: number;
}

interface Setting {
  readonly model: string;
  readonly transition: Readonly<Record<string, unknown>> | null;
}

const AFTER_HELP = `
Examples:
  tollgate transition set number.attachment time --after 3bd
  tollgate transition set brand.review time --typical 2h --min 1h --max 1d
  tollgate transition set tollFreeCampaign.review reads --times 3
  tollgate transition set message.delivery manual`;

/** `tollgate transition`: how reviews, provisioning and delivery move on by themselves. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const show = (options: Target, reply: object, settings: readonly Setting[]): void => {
    if (options.json) writeJson(terminal, reply);
    else terminal.write(table(terminal, ['MODEL', 'MOVES ON'], settings.map(rowOf)));
  };
  const list = command
    .command('list')
    .description('List how everything moves on.')
    .action(async (options: Target) => {
      const reply = await callControl<{ transitions: Setting[] }>(options, 'GET', '/transitions');
      show(options, reply, reply.transitions);
    });
  const set = command
    .command('set')
    .addArgument(new Argument('<model>', 'what moves on').choices(transitionModels))
    .addArgument(new Argument('<progression>', 'how it does').choices(PROGRESSIONS))
    .description('Set how a model moves on; what is under way keeps its plan.')
    .action(async (model: string, progression: string, options: SetOptions) => {
      const body = transitionOf(progression, options);
      const reply = await callControl<Setting>(options, 'PUT', `/transitions/${model}`, body);
      show(options, reply, [reply]);
    });
  for (const each of spanOptions()) set.addOption(each);
  const clear = command
    .command('clear')
    .addArgument(new Argument('[model]', 'default: all of them').choices(transitionModels))
    .description('Go back to the timing preset.')
    .action(async (model: string | undefined, options: Target) => {
      if (model === undefined) {
        const path = '/transitions';
        const reply = await callControl<{ transitions: Setting[] }>(options, 'DELETE', path);
        show(options, reply, reply.transitions);
        return;
      }
      const reply = await callControl<Setting>(options, 'DELETE', `/transitions/${model}`);
      show(options, reply, [reply]);
    });
  for (const subcommand of [list, set, clear]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function spanOptions() {
  const times = option('--times <count>', 'with "reads": reads before a step', 'TOLLGATE_TIMES');
  return [
    option('--after <duration>', 'with "time": always so long, such as 3bd', 'TOLLGATE_AFTER'),
    option('--from <duration>', 'with "time": shortest of a range', 'TOLLGATE_FROM'),
    option('--to <duration>', 'with "time": longest of a range', 'TOLLGATE_TO'),
    option('--typical <duration>', 'with "time": mostly about so long', 'TOLLGATE_TYPICAL'),
    option('--min <duration>', 'with --typical: never shorter', 'TOLLGATE_MIN'),
    option('--max <duration>', 'with --typical: never longer', 'TOLLGATE_MAX'),
    times.argParser(parseWhole),
  ];
}

/** The transition that the options describe. @throws CliError when one is missing */
function transitionOf(progression: string, options: SetOptions): object {
  const { after, from, to, typical, min, max, times } = options;
  if (progression === 'reads') {
    if (times === undefined) throw missing('"reads" needs --times, such as --times 3.');
    return { progression, times };
  }
  if (progression !== 'time') return { progression };
  if (after !== undefined) return { progression, after };
  if (from !== undefined && to !== undefined) return { progression, after: { from, to } };
  if (typical !== undefined) return { progression, after: { typical, min, max } };
  throw missing('"time" needs --after, or --from and --to, or --typical.');
}

function missing(what: string): CliError {
  return new CliError(what, EXIT.usage);
}

function rowOf({ model, transition }: Setting): string[] {
  return [model, transition === null ? 'by the timing preset' : sentenceOf(transition)];
}

function sentenceOf({ progression, after, times }: Readonly<Record<string, unknown>>): string {
  if (progression === 'immediate') return 'at once';
  if (progression === 'manual') return 'by hand only';
  if (progression === 'reads') return `after ${times} ${times === 1 ? 'read' : 'reads'}`;
  if (typeof after !== 'object') return `after ${after}`;
  const { from, to, typical, min, max } = after as Readonly<Record<string, string | undefined>>;
  if (typical === undefined) return `after ${from} to ${to}`;
  const bounds = [min && `at least ${min}`, max && `at most ${max}`].filter(Boolean);
  return [`after about ${typical}`, ...bounds].join(', ');
}
