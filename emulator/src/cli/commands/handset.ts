import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { option, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

interface HandsetReply {
  readonly number: string;
  readonly replies: string | null;
  readonly failsWith: string | null;
  readonly received: readonly {
    readonly id: string | null;
    readonly from: string;
    readonly text: string;
    readonly mediaUrls: readonly string[];
    readonly at: string;
  }[];
}

interface UpdateOptions extends Target {
  readonly replies?: string;
  readonly failsWith?: string;
  readonly reset?: boolean;
}

const AFTER_HELP = `
Examples:
  tollgate handset show +12025550123
  tollgate handset set +12025550123 --replies STOP
  tollgate handset set +12025550123 --fails-with to_landline`;

/** `tollgate handset`: the phone of a person. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const show = command
    .command('show')
    .description('Print what has arrived on a handset, and how it behaves.')
    .action(async (e164: string, options: Target) => {
      tell(terminal, options, await callControl<HandsetReply>(options, 'GET', pathOf(e164)));
    });
  const set = command
    .command('set')
    .addOption(option('--replies <text>', 'what it answers to every text', 'TOLLGATE_REPLIES'))
    .addOption(option('--fails-with <error>', 'how every text to it fails', 'TOLLGATE_FAILS_WITH'))
    .addOption(option('--reset', 'silent and reachable again', 'TOLLGATE_RESET'))
    .description('Tell a handset how to behave.')
    .action(async (e164: string, options: UpdateOptions) => {
      const { replies, failsWith, reset } = options;
      const body = {
        ...(reset && { replies: null, failsWith: null }),
        ...(replies !== undefined && { replies }),
        ...(failsWith !== undefined && { failsWith }),
      };
      const reply = await callControl<HandsetReply>(options, 'PATCH', pathOf(e164), body);
      tell(terminal, options, reply);
    });
  for (const subcommand of [show, set]) {
    subcommand.argument('<e164>', 'number of the handset');
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function tell(terminal: Terminal, options: Target, handset: HandsetReply): void {
  if (options.json) {
    writeJson(terminal, handset);
    return;
  }
  const { bold, dim } = colorsOf(terminal);
  const { number, replies, failsWith, received } = handset;
  const lines = received.map(({ id, at, from, text, mediaUrls }) => {
    const words = [text, ...mediaUrls].filter((part) => part !== '').join(' ');
    return `${at}  ${from}  ${words}  ${dim(id ?? 'network')}\n`;
  });
  const behaviour = [
    replies === null ? 'silent' : `answers "${replies}"`,
    failsWith === null ? null : `fails with ${failsWith}`,
    received.length === 1 ? '1 text' : `${received.length} texts`,
  ].filter((part) => part !== null);
  terminal.write(`${lines.join('')}${bold(number)}  ${behaviour.join(', ')}\n`);
}

function pathOf(e164: string): string {
  return `/handsets/${encodeURIComponent(e164)}`;
}
