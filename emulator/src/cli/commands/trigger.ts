import { type Command, InvalidArgumentError } from 'commander';
import { EXIT, Exit } from '../cli-error.js';
import { callControl, type Target } from '../control-client.js';
import { type ListedDelivery, lineOf, outcomesOf } from '../delivery-lines.js';
import { option, targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

type Values = Readonly<Record<string, unknown>>;

interface Options extends Target {
  readonly override?: Values;
  readonly add?: Values;
  readonly remove?: readonly string[];
  readonly webhook?: string;
}

interface Triggered {
  readonly event: string;
  readonly deliveries: readonly ListedDelivery[];
  readonly note: string | null;
}

const AFTER_HELP = `
Events: MESSAGE.RECEIVED, MESSAGE.STATUS, FORM.SUBMISSION, and emulator.brand.reviewed,
emulator.campaign.reviewed, emulator.number.status_changed, which the provider does not have.
A value is read as JSON where it is JSON, else as text. Ends with 1 when nothing was sent.

Examples:
  tollgate trigger MESSAGE.RECEIVED --override message.text=STOP
  tollgate trigger MESSAGE.STATUS --override status=DELIVERY_FAILED --override deliveredAt=null
  tollgate trigger MESSAGE.RECEIVED --add message.extra=1 --remove segments`;

/** `tollgate trigger`: sends a made-up event and tells what came of it. */
export function configure(command: Command, terminal: Terminal): void {
  command.argument('<event>', 'its type, such as MESSAGE.RECEIVED');
  command.addHelpText('after', AFTER_HELP);
  for (const each of [
    option('--override <path=value>', 'put another value there', 'TOLLGATE_OVERRIDE').argParser(
      assigned,
    ),
    option('--add <path=value>', 'put a value where none was', 'TOLLGATE_ADD').argParser(assigned),
    option('--remove <path>', 'take it out', 'TOLLGATE_REMOVE').argParser(appended),
    option('--webhook <id>', 'only to this webhook', 'TOLLGATE_WEBHOOK'),
    ...targetOptions(),
  ]) {
    command.addOption(each);
  }
  command.action((event: string, options: Options) => trigger(event, options, terminal));
}

async function trigger(event: string, options: Options, terminal: Terminal): Promise<void> {
  const { override, add, remove, webhook: webhookId } = options;
  const body = { override, add, remove, webhookId };
  const path = `/trigger/${encodeURIComponent(event)}`;
  const reply = await callControl<Triggered>(options, 'POST', path, body);
  if (options.json) writeJson(terminal, reply);
  else {
    const colors = colorsOf(terminal);
    for (const delivery of reply.deliveries) {
      for (const outcome of outcomesOf(delivery, 0)) terminal.write(lineOf(outcome, colors));
    }
    if (reply.note !== null) terminal.writeError(`${reply.note}\n`);
  }
  if (reply.note !== null) throw new Exit(EXIT.failed);
}

function assigned(text: string, previous: Values = {}): Values {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write path=value, such as message.text=STOP.');
  return { ...previous, [text.slice(0, at)]: valueIn(text.slice(at + 1)) };
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function appended(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text];
}
