import { type Command, InvalidArgumentError } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { targetOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

const EXAMPLES = `
Examples:
  tollgate credits get
  tollgate credits set 250`;

/** `tollgate credits`: what an account has to spend, in US dollars. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  const show = (options: Target, reply: { readonly amount: number }): void => {
    if (options.json) writeJson(terminal, reply);
    else terminal.write(`${colorsOf(terminal).bold(reply.amount.toFixed(2))} US dollars\n`);
  };
  const get = command
    .command('get')
    .description('Print the credits.')
    .action(async (options: Target) =>
      show(options, await callControl(options, 'GET', '/credits')),
    );
  const set = command
    .command('set')
    .argument('<amount>', 'US dollars', parseAmount)
    .description('Set the credits.')
    .action(async (amount: number, options: Target) =>
      show(options, await callControl(options, 'PUT', '/credits', { amount })),
    );
  for (const subcommand of [get, set]) {
    for (const each of targetOptions()) subcommand.addOption(each);
  }
}

function parseAmount(text: string): number {
  const amount = Number(text);
  if (text.trim() !== '' && Number.isFinite(amount)) return amount;
  throw new InvalidArgumentError('Write a number of US dollars, for example 25.');
}
