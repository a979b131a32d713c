import type { Command } from 'commander';
import type { ActiveFault, WebhookChaos } from '../../index.js';
import { type EffectOptions, effectOf, effectOptions, parseSpan } from '../chaos/effect.js';
import { callControl, type Target } from '../control-client.js';
import { emulatorOptions, option, parseShare, parseWhole, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface AddOptions extends Target, EffectOptions {
  readonly probability?: number;
  readonly count?: number;
  readonly lasts?: number;
}

interface Effects {
  readonly faults: readonly {
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly type: string }[];
  }[];
  readonly webhooks: readonly { readonly name: string; readonly description: string }[];
}

const AFTER_HELP = `
Examples:
  tollgate chaos fault add 'POST /messages/send/*' --status 503 --probability 0.3
  tollgate chaos fault add sendSms --status 429 --retry-after 2 --count 3
  tollgate chaos fault add '*' --latency p50=300,p95=2000
  tollgate chaos fault add '*' --limit 10 --window 1m --per key
  tollgate chaos webhooks --duplicate 0.2 --reorder 0.5
  tollgate chaos clear`;

/** `tollgate chaos`: what goes wrong on purpose. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const fault = command.command('fault').description('Add, show or take away a fault of calls.');
  for (const subcommand of [
    add(fault, terminal),
    show(fault, terminal),
    remove(fault, terminal),
    list(command, terminal),
    clear(command, terminal),
    webhooks(command, terminal),
  ]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
  const possible = effects(command, terminal);
  for (const each of emulatorOptions()) possible.addOption(each);
}

function add(fault: Command, terminal: Terminal): Command {
  const subcommand = fault
    .command('add')
    .argument('<operation>', "sendSms, 'POST /messages/send/*' or '*'")
    .description('Add a fault behind those that are there; the first that strikes decides.');
  for (const each of [
    option('--probability <share>', 'of matching calls, 0 to 1', 'TOLLGATE_PROBABILITY').argParser(
      parseShare,
    ),
    option('--count <calls>', 'how many calls it strikes', 'TOLLGATE_COUNT').argParser(parseWhole),
    option(
      '--lasts <span>',
      'for how long of virtual time, such as 30m',
      'TOLLGATE_LASTS',
    ).argParser(parseSpan),
    ...effectOptions(),
  ]) {
    subcommand.addOption(each);
  }
  return subcommand.action(async (operation: string, options: AddOptions) => {
    const { probability, count, lasts: lastsMs } = options;
    const rule = { operation, probability, count, lastsMs, effect: effectOf(options) };
    const added = await callControl<ActiveFault>(options, 'POST', '/chaos/faults', rule);
    if (options.json) writeJson(terminal, added);
    else terminal.write(faultTable(terminal, [added]));
  });
}

function show(fault: Command, terminal: Terminal): Command {
  return fault
    .command('show')
    .argument('<id>')
    .description('Print one fault.')
    .action(async (id: string, options: Target) => {
      const found = await callControl<ActiveFault>(options, 'GET', pathOf(id));
      if (options.json) writeJson(terminal, found);
      else terminal.write(faultTable(terminal, [found]));
    });
}

function remove(fault: Command, terminal: Terminal): Command {
  return fault
    .command('remove')
    .argument('<id>')
    .description('Take one fault away.')
    .action(async (id: string, options: Target) => {
      const reply = await callControl(options, 'DELETE', pathOf(id));
      if (options.json) writeJson(terminal, reply);
      else terminal.write(`${colorsOf(terminal).bold(id)}  removed\n`);
    });
}

function list(command: Command, terminal: Terminal): Command {
  return command
    .command('list')
    .description('List all that goes wrong on purpose.')
    .action(async (options: Target) => {
      const { faults } = await callControl<Faults>(options, 'GET', '/chaos/faults');
      const chaos = await callControl<WebhookChaos>(options, 'GET', '/chaos/webhooks');
      if (options.json) writeJson(terminal, { faults, webhooks: chaos });
      else terminal.write(faultTable(terminal, faults) + webhookTable(terminal, chaos));
    });
}

interface Faults {
  readonly faults: readonly ActiveFault[];
}

function clear(command: Command, terminal: Terminal): Command {
  return command
    .command('clear')
    .description('Let everything go right again, webhooks too.')
    .action(async (options: Target) => {
      const { faults } = await callControl<Faults>(options, 'DELETE', '/chaos/faults');
      const chaos = await callControl<WebhookChaos>(options, 'DELETE', '/chaos/webhooks');
      if (options.json) writeJson(terminal, { faults, webhooks: chaos });
      else terminal.write('nothing goes wrong on purpose any more\n');
    });
}

const SHARES = [
  ['duplicate', 'send twice'],
  ['reorder', 'let others overtake it'],
  ['delay', 'send 5 to 60 seconds late'],
  ['slow', 'send 2 to 10 minutes late'],
  ['drop', 'never send'],
  ['truncate', 'cut the body off'],
  ['wrongSecret', 'send with another secret'],
] as const;

function webhooks(command: Command, terminal: Terminal): Command {
  const subcommand = command
    .command('webhooks')
    .description(
      'Let shares of webhook deliveries go wrong; those left out end. Without any, print them.',
    );
  for (const [name, text] of SHARES) {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const variable = `TOLLGATE_WEBHOOK_${flag.replace('-', '_').toUpperCase()}`;
    subcommand.addOption(option(`--${flag} <share>`, text, variable).argParser(parseShare));
  }
  return subcommand.action(async (options: Target & Partial<WebhookChaos>) => {
    const shares = Object.fromEntries(
      SHARES.flatMap(([name]) => (options[name] === undefined ? [] : [[name, options[name]]])),
    );
    const isAsked = Object.keys(shares).length === 0;
    const chaos = await (isAsked
      ? callControl<WebhookChaos>(options, 'GET', '/chaos/webhooks')
      : callControl<WebhookChaos>(options, 'PUT', '/chaos/webhooks', shares));
    if (options.json) writeJson(terminal, chaos);
    else terminal.write(webhookTable(terminal, chaos));
  });
}

function effects(command: Command, terminal: Terminal): Command {
  return command
    .command('effects')
    .description('List what can go wrong.')
    .action(async (options: Target) => {
      const reply = await callControl<Effects>(options, 'GET', '/chaos/effects');
      if (options.json) {
        writeJson(terminal, reply);
        return;
      }
      const rows = [
        ...reply.faults.map(({ name, description }) => ['fault', name, description]),
        ...reply.webhooks.map(({ name, description }) => ['webhook', name, description]),
      ];
      terminal.write(table(terminal, ['OF', 'EFFECT', 'WHAT HAPPENS'], rows));
    });
}

function faultTable(terminal: Terminal, faults: readonly ActiveFault[]): string {
  const rows = faults.map(({ id, operation, probability = 1, count, effect, struck }) => [
    id,
    operation,
    JSON.stringify(effect),
    String(probability),
    count === undefined ? String(struck) : `${struck}/${count}`,
  ]);
  return table(terminal, ['ID', 'OPERATION', 'EFFECT', 'SHARE', 'STRUCK'], rows);
}

function webhookTable(terminal: Terminal, chaos: WebhookChaos): string {
  const rows = Object.entries(chaos).filter(([, share]) => share > 0);
  if (rows.length === 0) return '';
  const cells = rows.map(([name, share]) => [name, String(share)]);
  return table(terminal, ['WEBHOOKS', 'SHARE'], cells);
}

function pathOf(id: string): string {
  return `/chaos/faults/${encodeURIComponent(id)}`;
}
