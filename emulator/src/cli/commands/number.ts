import { type Command, InvalidArgumentError, type Option } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { collect, option, targetOptions } from '../options.js';
import type { Terminal } from '../output.js';
import { type StateReply, showState } from '../state-lines.js';
import { forceOption, noRetryOption, reasonOption, refusalBody } from './review.js';

interface NumberOptions extends Target {
  readonly status?: string;
  readonly error?: readonly string[];
  readonly reason?: readonly string[];
  readonly retry?: boolean;
  readonly force?: boolean;
  readonly pin?: string;
  readonly sms?: boolean;
  readonly mms?: boolean;
}

/** What others do to a number, with the options that it takes besides those of every command. */
const VERBS: readonly {
  readonly verb: string;
  readonly summary: string;
  readonly options: () => readonly Option[];
}[] = [
  {
    verb: 'verify',
    summary: "End the carriers' review well.",
    options: () => [forceOption()],
  },
  {
    verb: 'fail-attach',
    summary: "End the carriers' review badly.",
    options: () => [
      option('--status <status>', 'what it comes to', 'TOLLGATE_STATUS')
        .choices(['WAITING_FOR_CUSTOMER', 'REJECTED'])
        .default('REJECTED'),
      option(
        '--error <text>',
        'what the status calls say; may be repeated',
        'TOLLGATE_ERROR',
      ).argParser((text, previous: readonly string[] = []) => [...previous, text]),
      reasonOption(),
      noRetryOption(),
      forceOption(),
    ],
  },
  {
    verb: 'revoke',
    summary: 'Take the verification back.',
    options: () => [reasonOption(), noRetryOption(), forceOption()],
  },
  {
    verb: 'release',
    summary: 'Take it off the account; while something uses it, only by --force.',
    options: () => [forceOption()],
  },
  {
    verb: 'port-out',
    summary: 'Move it to another provider.',
    options: () => [option('--pin <digits>', 'default: the right one', 'TOLLGATE_PIN')],
  },
  {
    verb: 'provision',
    summary: 'End its set-up with the network well.',
    options: () => [forceOption()],
  },
  {
    verb: 'fail-provisioning',
    summary: 'End its set-up with the network badly.',
    options: () => [forceOption()],
  },
];

const AFTER_HELP = `
Examples:
  tollgate number fail-attach +18885550142 --status WAITING_FOR_CUSTOMER
  tollgate number verify +18885550142
  tollgate number set +18885550142 --mms off
  tollgate number release +18885550142 --force`;

/** `tollgate number`: what carriers, the registry and other providers do to numbers. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const show = command
    .command('show')
    .description('Print how a number stands, and its port PIN.')
    .action(async (e164: string, options: Target) => {
      const path = `/numbers/${encodeURIComponent(e164)}`;
      showState(terminal, options, await callControl<StateReply>(options, 'GET', path));
    });
  const set = command
    .command('set')
    .addOption(option('--sms <on|off>', 'whether it sends texts', 'TOLLGATE_SMS').argParser(flag))
    .addOption(option('--mms <on|off>', 'whether it sends media', 'TOLLGATE_MMS').argParser(flag))
    .description('Switch what a number can send on or off.')
    .action(async (e164: string, options: NumberOptions) => {
      const { sms, mms } = options;
      const path = `/numbers/${encodeURIComponent(e164)}`;
      const state = await callControl<StateReply>(options, 'PATCH', path, { sms, mms });
      showState(terminal, options, state);
    });
  const verbs = VERBS.map(({ verb, summary, options: own }) => {
    const subcommand = command.command(verb).description(summary);
    for (const each of own()) subcommand.addOption(each);
    return subcommand.action(async (e164: string, options: NumberOptions) => {
      const path = `/simulate/numbers/${encodeURIComponent(e164)}/${verb}`;
      const body = bodyOf(options);
      showState(terminal, options, await callControl<StateReply>(options, 'POST', path, body));
    });
  });
  for (const subcommand of [show, set, ...verbs]) {
    subcommand.argument('<e164>', 'a number of the account');
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function bodyOf(options: NumberOptions): object {
  const { status, error, pin } = options;
  return {
    ...refusalBody(options),
    ...(status !== undefined && { status }),
    ...(error && { errors: error }),
    ...(pin !== undefined && { pin }),
  };
}

function flag(text: string): boolean {
  const [first = ''] = collect(text.toLowerCase());
  if (['on', 'true', 'yes', '1'].includes(first)) return true;
  if (['off', 'false', 'no', '0'].includes(first)) return false;
  throw new InvalidArgumentError('Write on or off.');
}
