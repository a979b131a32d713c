import { Argument, type Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { collect, option, targetOptions } from '../options.js';
import type { Terminal } from '../output.js';
import { type StateReply, showState } from '../state-lines.js';
import { forceOption } from './review.js';

interface ReceiveOptions extends Target {
  readonly from: string;
  readonly to: string;
  readonly media?: readonly string[];
}

interface StatusOptions extends Target {
  readonly error?: string;
  readonly force?: boolean;
}

const AFTER_HELP = `
Examples:
  tollgate sms receive --from +12025550123 --to +18885550142 STOP
  tollgate sms status msg_1Lr5 FAILED --error to_landline`;

/** `tollgate sms`: what handsets and carriers do to texts. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const receive = command
    .command('receive')
    .argument('[text]', 'such as STOP')
    .addOption(
      option('--from <e164>', 'the handset that texts', 'TOLLGATE_FROM').makeOptionMandatory(),
    )
    .addOption(option('--to <e164>', "the account's number", 'TOLLGATE_TO').makeOptionMandatory())
    .addOption(
      option('--media <url>', 'makes it an MMS; may be repeated', 'TOLLGATE_MEDIA').argParser(
        collect,
      ),
    )
    .description('Let a person text one of the numbers.')
    .action(async (text: string | undefined, options: ReceiveOptions) => {
      const { from, to, media } = options;
      const body = {
        from,
        to,
        ...(text !== undefined && { text }),
        ...(media && { mediaUrls: media }),
      };
      const path = '/simulate/messages/inbound';
      showState(terminal, options, await callControl<StateReply>(options, 'POST', path, body));
    });
  const status = command
    .command('status')
    .argument('<id>', 'of an outbound message')
    .addArgument(
      new Argument('<status>', 'what becomes of it').choices([
        'SENT',
        'DELIVERED',
        'FAILED',
        'SEND_FAILED',
        'DELIVERY_FAILED',
      ]),
    )
    .addOption(option('--error <key>', 'why it fails, such as to_landline', 'TOLLGATE_ERROR'))
    .addOption(forceOption())
    .description('Bring a text to a state at once.')
    .action(async (id: string, to: string, options: StatusOptions) => {
      const { error, force } = options;
      const body = { status: to, ...(error !== undefined && { error }), ...(force && { force }) };
      const path = `/simulate/messages/${encodeURIComponent(id)}/status`;
      showState(terminal, options, await callControl<StateReply>(options, 'POST', path, body));
    });
  for (const subcommand of [receive, status]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}
