import { type Command, InvalidArgumentError, type Option } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { type DeliveryPage, lineOf, type Outcome, outcomesOf } from '../delivery-lines.js';
import { Forwarding } from '../forwarding.js';
import { collect, jsonOption, option, urlOption } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { untilStopped } from '../until-stopped.js';

const EVENTS = ['MESSAGE.STATUS', 'MESSAGE.RECEIVED'];

/** Real seconds between two looks for numbers that were bought meanwhile. */
const ROUND = 1;

interface ListenOptions extends Target {
  readonly forwardTo: string;
  readonly events: readonly string[];
  readonly apiKey: string;
  readonly printSecret?: boolean;
  readonly json?: boolean;
}

const AFTER_HELP = `
It attaches a webhook for all numbers of the account, as your app would over the API, and the
emulator delivers to it. Numbers that are bought later join within a second. An emulator delivers
to this machine only, unless it was told otherwise. Ctrl+C detaches the numbers.

Examples:
  tollgate listen --forward-to localhost:3000/webhooks
  tollgate listen --forward-to localhost:3000/webhooks --events MESSAGE.RECEIVED`;

/** `tollgate listen`: forwards the webhook events of an account and prints what came of each. */
export function configure(command: Command, terminal: Terminal): void {
  for (const each of listenOptions()) command.addOption(each);
  command.addHelpText('after', AFTER_HELP);
  command.action((options: ListenOptions) => listen(options, terminal));
}

function listenOptions(): Option[] {
  return [
    option('--forward-to <url>', 'where your app takes webhooks', 'TOLLGATE_FORWARD_TO')
      .makeOptionMandatory()
      .argParser(parseReceiver),
    option('--events <type>', 'only these, such as MESSAGE.RECEIVED', 'TOLLGATE_EVENTS')
      .default(EVENTS, 'all')
      .argParser(parseEvents),
    option('--print-secret', 'print the signing secret and end', 'TOLLGATE_PRINT_SECRET'),
    urlOption(),
    option('--api-key <key>', 'the account whose events are meant', 'TOLLGATE_API_KEY').default(
      'tollgate_test_key',
    ),
    option('--world <name>', 'the world whose events are meant', 'TOLLGATE_WORLD'),
    jsonOption(),
  ];
}

async function listen(options: ListenOptions, terminal: Terminal): Promise<void> {
  const event = options.events.length === 1 ? (options.events[0] as string) : null;
  const forwarding = new Forwarding(options, options.forwardTo, event);
  if (options.printSecret) {
    const { id: webhookId, secret } = await forwarding.open();
    if (options.json) writeJson(terminal, { webhookId, secret });
    else terminal.write(`${secret}\n`);
    return;
  }
  // Before anything is attached, so that no delivery is missed.
  const { latest } = await callControl<DeliveryPage>(options, 'GET', '/deliveries?limit=1');
  const webhook = await forwarding.join();
  greet(options, terminal, { webhookId: webhook.id, senders: forwarding.size });

  const stopping = new AbortController();
  const following = follow(options, forwarding, latest, stopping.signal, (outcome) => {
    if (options.json) writeJson(terminal, outcome);
    else terminal.write(lineOf(outcome, colorsOf(terminal)));
  });
  const stopped = untilStopped(terminal, async () => {
    stopping.abort();
    await following;
    await forwarding.leave();
  });
  await Promise.race([stopped, following.then(() => stopped)]);
}

async function follow(
  target: Target,
  forwarding: Forwarding,
  from: number,
  signal: AbortSignal,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  let since = from;
  try {
    while (!signal.aborted) {
      const { id } = await forwarding.join(signal);
      const path = `/deliveries?since=${since}&wait=${ROUND}&webhookId=${id}`;
      const page = await callControl<DeliveryPage>(target, 'GET', path, undefined, signal);
      for (const delivery of page.deliveries) outcomesOf(delivery, since).forEach(tell);
      since = page.cursor;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

interface Ready {
  readonly webhookId: string;
  readonly senders: number;
}

function greet(options: ListenOptions, terminal: Terminal, ready: Ready): void {
  const { forwardTo, events, url, world, apiKey } = options;
  const { webhookId, senders } = ready;
  if (options.json) {
    writeJson(terminal, { forwardTo, events, webhookId, senders });
    return;
  }
  const { bold, cyan, dim } = colorsOf(terminal);
  const numbers = senders === 1 ? '1 number' : `${senders} numbers`;
  terminal.write(`${bold(`Forwarding ${events.join(' and ')} to ${cyan(forwardTo)}`)}

  Account   ${world ?? apiKey} on ${url}, ${numbers}
  Webhook   ${webhookId}
  Secret    in the header PINNACLE-SIGNING-SECRET; --print-secret prints it

${dim('Ctrl+C stops it.')}
`);
}

/** Reads the URL of a receiver; `localhost:3000/hook` will do. @throws InvalidArgumentError */
function parseReceiver(text: string): string {
  const url = text.includes('://') ? text : `http://${text}`;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).href;
  throw new InvalidArgumentError('Write a URL, for example localhost:3000/webhooks.');
}

function parseEvents(text: string, previous: readonly string[]): readonly string[] {
  const events = collect(text, previous === EVENTS ? [] : previous);
  const unknown = events.find((event) => !EVENTS.includes(event));
  if (unknown === undefined) return EVENTS.filter((event) => events.includes(event));
  throw new InvalidArgumentError(`"${unknown}" is none. Choose from ${EVENTS.join(', ')}.`);
}
