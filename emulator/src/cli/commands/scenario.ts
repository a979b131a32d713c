import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { readData } from '../files.js';
import { targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';
import { table } from '../table.js';

interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

interface Run {
  readonly name: string;
  readonly now: string;
  readonly steps: readonly { readonly step: string; readonly did: string }[];
}

const AFTER_HELP = `
A scenario of your own is a file of JSON or YAML:

  name: second-try
  steps:
    - decideNext: { model: tollFreeCampaign.review, answer: reject, reasons: [opt-in-not-provided] }
    - decideNext: { model: tollFreeCampaign.review, answer: approve }
    - transition: { model: number.attachment, progression: time, after: 2bd }
    - fault: { operation: "POST /messages/send/*", probability: 0.3, effect: { status: 503 } }
    - chaos: { duplicate: 0.2 }
    - handset: { number: "+12025550123", replies: STOP }
    - advance: 1d

Other steps: simulate, seed, setting. "describe" prints the steps of any scenario.

Examples:
  tollgate scenario list`;

/** `tollgate scenario`: named scripts of what can go wrong. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', AFTER_HELP);
  const list = command
    .command('list')
    .description('List the scenarios.')
    .action(async (options: Target) => {
      const reply = await callControl<{ scenarios: Scenario[] }>(options, 'GET', '/scenarios');
      if (options.json) writeJson(terminal, reply);
      else {
        const rows = reply.scenarios.map(({ name, title }) => [name, title]);
        terminal.write(table(terminal, ['NAME', 'WHAT HAPPENS'], rows));
      }
    });
  const describe = command
    .command('describe')
    .argument('<name>')
    .description('Print what a scenario does, step by step.')
    .action(async (name: string, options: Target) => {
      const path = `/scenarios/${encodeURIComponent(name)}`;
      const scenario = await callControl<Scenario>(options, 'GET', path);
      if (options.json) writeJson(terminal, scenario);
      else terminal.write(details(terminal, scenario));
    });
  const define = command
    .command('define')
    .argument('<file>', 'JSON or YAML')
    .description('Keep a scenario of your own by its name, as long as the world.')
    .action(async (file: string, options: Target) => {
      const body = await readData(file);
      const scenario = await callControl<Scenario>(options, 'POST', '/scenarios', body);
      if (options.json) writeJson(terminal, scenario);
      else terminal.write(`${colorsOf(terminal).bold(scenario.name)}  defined\n`);
    });
  const run = command
    .command('run')
    .argument('<name|file>', 'a scenario, or a file of JSON or YAML')
    .description('Run a scenario and print what it did.')
    .action(async (which: string, options: Target) => {
      const outcome = await runOne(which, options);
      if (options.json) writeJson(terminal, outcome);
      else terminal.write(told(terminal, outcome));
    });
  for (const subcommand of [list, describe, define, run]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

async function runOne(which: string, options: Target): Promise<Run> {
  // Names have neither dots nor slashes.
  if (/[./\\]/.test(which) || existsSync(which)) {
    return callControl<Run>(options, 'POST', '/scenarios/run', await readData(which));
  }
  return callControl<Run>(options, 'POST', `/scenarios/${encodeURIComponent(which)}/run`);
}

function told(terminal: Terminal, { name, now, steps }: Run): string {
  const rows = steps.map(({ step, did }) => [step, did]);
  return `${table(terminal, ['STEP', 'WHAT IT DID'], rows)}${colorsOf(terminal).bold(name)}  done, ${now}\n`;
}

function details(terminal: Terminal, { name, title, description, steps }: Scenario): string {
  const { bold, dim } = colorsOf(terminal);
  const lines = steps.map((step) => `  ${JSON.stringify(step)}\n`).join('');
  return `${bold(name)}  ${title}\n${description === '' ? '' : `${description}\n`}${dim('Steps')}\n${lines}`;
}
