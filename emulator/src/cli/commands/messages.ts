import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { journalQuery, parseCount } from '../journal-options.js';
import { option, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';
import { safeText } from '../text/graphemes.js';

interface Message {
  readonly id: string;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly type: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly mediaUrls: readonly string[];
  readonly segments: number;
  readonly cost: number | null;
  readonly error: { readonly key: string; readonly message: string } | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
}

interface Inbox {
  readonly messages: readonly Message[];
  readonly hasMore: boolean;
}

interface ListOptions extends Target {
  readonly direction?: string;
  readonly status?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

const HEADING = ['TIME', 'STATUS', 'FROM', 'TO', 'ID', 'TEXT'];
const LONGEST_TEXT = 60;

const EXAMPLES = `
Examples:
  tollgate messages list
  tollgate messages search appointment
  tollgate messages show msg_1Lr5`;

/** `tollgate messages`: the texts of a running emulator in one inbox. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const list = command
    .command('list')
    .description('List texts in both directions, the newest first.')
    .addOption(
      option('--direction <name>', 'only sent or received ones', 'TOLLGATE_DIRECTION').choices([
        'INBOUND',
        'OUTBOUND',
      ]),
    )
    .addOption(option('--status <name>', 'only in this state: DELIVERED …', 'TOLLGATE_STATUS'))
    .addOption(option('--type <name>', 'SMS or MMS', 'TOLLGATE_TYPE').choices(['SMS', 'MMS']))
    .addOption(option('--from <number>', 'only from this number', 'TOLLGATE_FROM'))
    .addOption(option('--to <number>', 'only to this number', 'TOLLGATE_TO'))
    .addOption(limitOption())
    .action(async (options: ListOptions) => {
      const { direction, status, type, from, to, limit } = options;
      const query = journalQuery({}, { direction, status, type, from, to, limit });
      show(options, terminal, await callControl<Inbox>(options, 'GET', `/messages${query}`));
    });
  const search = command
    .command('search')
    .argument('<words...>', 'words of the text, or digits of a number')
    .description('Find texts that have all the words, the newest first.')
    .addOption(limitOption())
    .action(async (words: string[], options: ListOptions) => {
      // What came as one argument belongs together.
      const q = words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
      const query = journalQuery({}, { q, limit: options.limit });
      show(options, terminal, await callControl<Inbox>(options, 'GET', `/messages/search${query}`));
    });
  const single = command
    .command('show')
    .argument('<id>')
    .description('Print one text.')
    .action(async (id: string, options: Target) => {
      const path = `/messages/${encodeURIComponent(id)}`;
      const message = await callControl<Message>(options, 'GET', path);
      if (options.json) writeJson(terminal, message);
      else terminal.write(details(message, terminal));
    });
  const clear = command
    .command('clear')
    .description('Empty the inbox. The account keeps its messages.')
    .action(async (options: Target) => {
      const reply = await callControl<Inbox>(options, 'DELETE', '/messages');
      if (options.json) writeJson(terminal, reply);
      else terminal.write('The inbox is empty.\n');
    });
  for (const subcommand of [list, search, single, clear]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function limitOption() {
  return option('--limit <count>', 'at most so many', 'TOLLGATE_LIMIT')
    .default(100)
    .argParser(parseCount);
}

function show({ json }: Target, terminal: Terminal, inbox: Inbox): void {
  if (json) {
    writeJson(terminal, inbox);
    return;
  }
  terminal.write(table(terminal, HEADING, inbox.messages.map(cells)));
  if (inbox.hasMore) terminal.writeError('There are older ones; --limit shows more.\n');
}

function cells({ createdAt, status, from, to, id, text, mediaUrls }: Message): string[] {
  const media = mediaUrls.length === 0 ? '' : `[${mediaUrls.length} media] `;
  const line = safeText(`${media}${text}`.replace(/\s+/g, ' '));
  const short = line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
  return [createdAt, status, from, to, id, short];
}

function details(message: Message, terminal: Terminal): string {
  const { id, type, status, from, to, text, mediaUrls, segments, cost, error } = message;
  const { bold, red, dim } = colorsOf(terminal);
  const rows: readonly (readonly [string, string | null])[] = [
    ['From', from],
    ['To', to],
    ['Created', message.createdAt],
    ['Sent', message.sentAt],
    ['Delivered', message.deliveredAt],
    ['Parts', String(segments)],
    ['Cost', cost === null ? null : `$${cost}`],
    ['Media', mediaUrls.length > 0 ? mediaUrls.join(' ') : null],
    ['Error', error && `${error.key}: ${error.message}`],
  ];
  const lines = rows
    .filter(([, value]) => value !== null)
    .map(([label, value]) => {
      const line = `${label.padEnd(10)}${safeText(value ?? '')}`;
      return `${label === 'Error' ? red(line) : line}\n`;
    });
  const why = error ? dim(`"tollgate explain ${id}" tells why.\n`) : '';
  return `${bold(id)}  ${type} ${status}\n${lines.join('')}\n${safeText(text)}\n${why}`;
}
