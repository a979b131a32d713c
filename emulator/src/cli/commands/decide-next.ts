import { Argument, type Command } from 'commander';
import type { ArrangedDecision } from '../../index.js';
import { callControl, type Target } from '../control-client.js';
import { collect, option, parseWhole, targetOptions } from '../options.js';
import { type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface Options extends Target {
  readonly times?: number;
  readonly reason?: readonly string[];
  readonly retry?: boolean;
  readonly by?: 'vendor' | 'carriers';
}

interface Arranged {
  readonly decisions: readonly ArrangedDecision[];
}

const MODELS = ['brand.review', 'tollFreeCampaign.review', 'number.attachment'];

const AFTER_HELP = `
Examples:
  tollgate decide-next reject tollFreeCampaign.review --reason opt-in-not-provided --times 2
  tollgate decide-next approve tollFreeCampaign.review
  tollgate decide-next reject number.attachment --reason known-spam --by carriers`;

/** `tollgate decide-next`: what the next reviews come to, in the place of the reviewer. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const model = () => new Argument('<model>', 'which reviews').choices(MODELS);
  const times = () =>
    option('--times <count>', 'how many reviews', 'TOLLGATE_TIMES').argParser(parseWhole);
  const show = (options: Target, reply: Arranged): void => {
    if (options.json) writeJson(terminal, reply);
    else terminal.write(arrangedTable(terminal, reply.decisions));
  };
  const approve = command
    .command('approve')
    .addArgument(model())
    .addOption(times())
    .description('Let the next reviews approve.')
    .action(async (which: string, options: Options) => {
      const body = { model: which, answer: 'approve', times: options.times };
      show(options, await callControl(options, 'POST', '/decide-next', body));
    });
  const reject = command
    .command('reject')
    .addArgument(model())
    .addOption(times())
    .addOption(
      option('--reason <id>', 'of the catalogue; may be repeated', 'TOLLGATE_REASON')
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .addOption(option('--retry', 'it may be corrected, whatever the reason', 'TOLLGATE_RETRY'))
    .addOption(
      option('--by <whom>', 'for numbers: who refuses', 'TOLLGATE_BY').choices([
        'vendor',
        'carriers',
      ]),
    )
    .description('Let the next reviews reject.')
    .action(async (which: string, options: Options) => {
      const { times: count, reason: reasons, retry, by } = options;
      const body = { model: which, answer: 'reject', reasons, retry, by, times: count };
      show(options, await callControl(options, 'POST', '/decide-next', body));
    });
  const list = command
    .command('list')
    .description('List what is arranged, the next one first.')
    .action(async (options: Target) =>
      show(options, await callControl(options, 'GET', '/decide-next')),
    );
  const clear = command
    .command('clear')
    .description('Let the reviewer decide again.')
    .action(async (options: Target) =>
      show(options, await callControl(options, 'DELETE', '/decide-next')),
    );
  for (const subcommand of [approve, reject, list, clear]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function arrangedTable(terminal: Terminal, decisions: readonly ArrangedDecision[]): string {
  const rows = decisions.map(({ model, decision, times }) => [
    model,
    decision.answer,
    String(times),
    decision.answer === 'reject' ? decision.reasons.join(', ') : '',
  ]);
  return table(terminal, ['REVIEW', 'ANSWER', 'TIMES', 'REASONS'], rows);
}
