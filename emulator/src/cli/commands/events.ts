import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { type ListedDelivery, lineOf, outcomesOf } from '../delivery-lines.js';
import { option, parseTime, parseWhole, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface Listed extends ListedDelivery {
  readonly webhookId: string;
  readonly url: string;
}

interface ListOptions extends Target {
  readonly webhook?: string;
  readonly message?: string;
  readonly status?: string;
  readonly limit?: number;
}

const STATUSES = ['pending', 'delivered', 'failed', 'captured', 'dropped'];

const EXAMPLES = `
Examples:
  tollgate events list --status failed
  tollgate events resend evt_7Qk2
  tollgate events recover wh_4Zt9 --since 2026-03-02`;

/** `tollgate events`: what went to webhooks, and sending it again. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  for (const subcommand of [
    list(command, terminal),
    show(command, terminal),
    resend(command, terminal),
    recover(command, terminal),
    switching(command, terminal, 'enable', 'Enable a webhook that was disabled.'),
    switching(command, terminal, 'disable', 'Disable a webhook: nothing is sent to it any more.'),
  ]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function list(command: Command, terminal: Terminal): Command {
  return command
    .command('list')
    .description('List deliveries in the order of their latest change.')
    .addOption(option('--webhook <id>', 'only those to this webhook', 'TOLLGATE_WEBHOOK'))
    .addOption(option('--message <id>', 'only those about this message', 'TOLLGATE_MESSAGE'))
    .addOption(
      option('--status <status>', 'only those in this state', 'TOLLGATE_STATUS').choices(STATUSES),
    )
    .addOption(
      option('--limit <count>', 'how many at most', 'TOLLGATE_LIMIT').argParser(parseWhole),
    )
    .action(async (options: ListOptions) => {
      const { webhook, message, status, limit } = options;
      const query = new URLSearchParams({
        ...(webhook !== undefined && { webhookId: webhook }),
        ...(message !== undefined && { messageId: message }),
        ...(status !== undefined && { status }),
        ...(limit !== undefined && { limit: String(limit) }),
      });
      const reply = await callControl<Page>(options, 'GET', `/deliveries?${query}`);
      if (options.json) writeJson(terminal, reply);
      else terminal.write(deliveryTable(terminal, reply.deliveries));
    });
}

interface Page {
  readonly deliveries: readonly Listed[];
}

function show(command: Command, terminal: Terminal): Command {
  return command
    .command('show')
    .argument('<id>')
    .description('Print a delivery with its attempts and its body.')
    .action(async (id: string, options: Target) => {
      const delivery = await callControl<Listed>(options, 'GET', pathOf(id));
      if (options.json) writeJson(terminal, delivery);
      else terminal.write(details(terminal, delivery));
    });
}

function resend(command: Command, terminal: Terminal): Command {
  return command
    .command('resend')
    .argument('<id>')
    .description('Send an event once more and print what came of it.')
    .action(async (id: string, options: Target) => {
      const delivery = await callControl<Listed>(options, 'POST', `${pathOf(id)}/resend`);
      if (options.json) writeJson(terminal, delivery);
      else terminal.write(deliveryTable(terminal, [delivery]));
    });
}

function recover(command: Command, terminal: Terminal): Command {
  return command
    .command('recover')
    .argument('<webhookId>')
    .description('Send everything again that did not arrive at a webhook since a moment.')
    .addOption(
      option('--since <time>', 'ISO 8601, virtual time', 'TOLLGATE_SINCE')
        .argParser(parseTime)
        .makeOptionMandatory(),
    )
    .action(async (webhookId: string, options: Target & { readonly since: string }) => {
      const path = `/endpoints/${encodeURIComponent(webhookId)}/recover`;
      const reply = await callControl<Page>(options, 'POST', path, { since: options.since });
      if (options.json) writeJson(terminal, reply);
      else if (reply.deliveries.length === 0) terminal.write('nothing was lost\n');
      else terminal.write(deliveryTable(terminal, reply.deliveries));
    });
}

function switching(
  command: Command,
  terminal: Terminal,
  verb: 'enable' | 'disable',
  description: string,
): Command {
  return command
    .command(verb)
    .argument('<webhookId>')
    .description(description)
    .action(async (webhookId: string, options: Target) => {
      const path = `/endpoints/${encodeURIComponent(webhookId)}/${verb}`;
      const reply = await callControl(options, 'POST', path);
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${colorsOf(terminal).bold(webhookId)}  ${verb}d\n`);
    });
}

function deliveryTable(terminal: Terminal, deliveries: readonly Listed[]): string {
  const rows = deliveries.map((delivery) => [
    delivery.id,
    delivery.event,
    delivery.status,
    String(delivery.attempts.length),
    delivery.messageId ?? '-',
    delivery.webhookId,
    delivery.nextAttemptAt ?? '-',
  ]);
  const heading = ['ID', 'EVENT', 'STATUS', 'ATTEMPTS', 'MESSAGE', 'WEBHOOK', 'NEXT'];
  return table(terminal, heading, rows);
}

function details(terminal: Terminal, delivery: Listed): string {
  const colors = colorsOf(terminal);
  const lines = outcomesOf(delivery, 0).map((outcome) => `  ${lineOf(outcome, colors)}`);
  return `${colors.bold(delivery.id)}  ${delivery.event}, ${delivery.status}, to ${delivery.url}
${lines.join('')}${JSON.stringify(JSON.parse(delivery.body), null, 2)}
`;
}

function pathOf(id: string): string {
  return `/deliveries/${encodeURIComponent(id)}`;
}
