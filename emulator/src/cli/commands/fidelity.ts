import type { Command } from 'commander';
import { fidelity } from '../../control/fidelity.js';
import { jsonOption, option } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { wrap } from '../text/wrap.js';

interface Options {
  readonly assumed?: boolean;
  readonly topic?: string;
  readonly json?: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;
const INDENT = '  ';

const EXAMPLES = `
Examples:
  tollgate fidelity`;

/** `tollgate fidelity`: what is documented, what is assumed, and where that can be read. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  command
    .addOption(option('--assumed', 'only what no provider publishes', 'TOLLGATE_ASSUMED'))
    .addOption(option('--topic <name>', 'only of this topic, such as webhooks', 'TOLLGATE_TOPIC'))
    .addOption(jsonOption());
  command.action((options: Options) => {
    const found = select(options);
    if (options.json) writeJson(terminal, found);
    else terminal.write(text(found, terminal));
  });
}

type Found = ReturnType<typeof fidelity>;

function select({ assumed, topic }: Options): Found {
  const all = fidelity();
  const behaviours = all.behaviours.filter(
    (fact) =>
      (!assumed || fact.standing === 'assumed') && (topic === undefined || fact.topic === topic),
  );
  return { ...all, behaviours };
}

function text({ summary, behaviours }: Found, terminal: Terminal): string {
  const { bold, dim, green, yellow } = colorsOf(terminal);
  const columns = Math.max(NARROWEST, Math.min(WIDEST, terminal.columns ?? WIDEST));
  const lines: string[] = [];
  let topic: string | undefined;
  for (const fact of behaviours) {
    if (fact.topic !== topic) {
      topic = fact.topic;
      lines.push(...(lines.length > 0 ? [''] : []), bold(topic));
    }
    const standing = fact.standing === 'assumed' ? yellow('assumed') : green('documented');
    lines.push(...wrap(fact.what, columns - INDENT.length).map((line) => INDENT + line));
    lines.push(`${INDENT}${standing}  ${dim(fact.source)}`);
  }
  const { operations, behaviours: counted } = summary;
  const calls = `${operations.documented} operations of the provider, ${operations.extension} of the emulator's own, ${operations.unavailable} that answer 501`;
  const rules = `${counted.documented} behaviours documented, ${counted.assumed} assumed`;
  return `${lines.map((line) => `${line}\n`).join('')}\n${bold(calls)}\n${bold(rules)}\n`;
}
