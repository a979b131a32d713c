import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { collect, option, targetOptions } from '../options.js';
import type { Terminal } from '../output.js';
import { type StateReply, showState } from '../state-lines.js';

interface ReviewOptions extends Target {
  readonly reason?: readonly string[];
  readonly retry?: boolean;
  readonly force?: boolean;
}

type Verb = 'approve' | 'reject' | 'request-changes' | 'revoke';

const SUMMARIES: Readonly<Record<Verb, string>> = {
  approve: 'End a review well.',
  reject: 'End a review badly.',
  'request-changes': 'Ask for changes of a campaign, or of the campaign of a number.',
  revoke: 'Take the approval of a campaign or the verification of a number back.',
};

const AFTER_HELP = `
Examples:
  tollgate review approve tf_2Wm8
  tollgate review reject tf_2Wm8 --reason pre-selected-checkbox --no-retry
  tollgate review request-changes +18885550142
  tollgate review revoke tf_2Wm8 --force`;

/** `tollgate review`: decides about brands, campaigns and attached numbers by hand. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  for (const [verb, summary] of Object.entries(SUMMARIES) as [Verb, string][]) {
    const subcommand = command
      .command(verb)
      .argument('<id>', 'of a brand or campaign, or an attached number in E.164')
      .description(summary)
      .action(async (id: string, options: ReviewOptions) => {
        const { path, body } = callOf(verb, id, options);
        showState(terminal, options, await callControl<StateReply>(options, 'POST', path, body));
      });
    if (verb !== 'approve') subcommand.addOption(reasonOption());
    if (verb === 'reject' || verb === 'revoke') subcommand.addOption(noRetryOption());
    subcommand.addOption(forceOption());
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

/** Why something is refused. */
export function reasonOption() {
  return option(
    '--reason <id>',
    'why, as "tollgate reasons" lists them; may be repeated',
    'TOLLGATE_REASON',
  ).argParser(collect);
}

/** That something cannot be corrected. */
export function noRetryOption() {
  return option('--no-retry', 'it cannot be corrected', 'TOLLGATE_NO_RETRY');
}

/** That the state machine is overruled. */
export function forceOption() {
  return option('--force', 'even when its state does not permit it', 'TOLLGATE_FORCE');
}

/** The members of a request that say why and how. */
export function refusalBody({ reason, retry, force }: ReviewOptions): Record<string, unknown> {
  return {
    ...(reason && { reasons: reason }),
    // The option is there in the negative only: `true` means that nobody has said anything.
    ...(retry === false && { retry }),
    ...(force && { force }),
  };
}

function callOf(verb: Verb, id: string, options: ReviewOptions): { path: string; body: object } {
  const body = refusalBody(options);
  const target = encodeURIComponent(id);
  if (id.startsWith('b_')) return { path: `/simulate/brands/${target}/${verb}`, body };
  if (id.startsWith('tf_')) return { path: `/simulate/campaigns/${target}/${verb}`, body };
  const numbers = `/simulate/numbers/${target}`;
  if (verb === 'approve') return { path: `${numbers}/verify`, body };
  if (verb === 'revoke') return { path: `${numbers}/revoke`, body };
  const status = verb === 'reject' ? 'REJECTED' : 'WAITING_FOR_CUSTOMER';
  return { path: `${numbers}/fail-attach`, body: { ...body, status } };
}
