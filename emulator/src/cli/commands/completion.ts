import { Argument, Command } from 'commander';
import { reasons } from '../../review/index.js';
import { addCommands } from '../add-commands.js';
import type { CommandEntry } from '../commands.js';
import { bashScript } from '../completion/bash.js';
import { fishScript } from '../completion/fish.js';
import { type KnownValues, wordsOf } from '../completion/words.js';
import { zshScript } from '../completion/zsh.js';
import type { Terminal } from '../output.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

const AFTER_HELP = `
Examples:
  echo 'source <(tollgate completion bash)' >> ~/.bashrc
  echo 'source <(tollgate completion zsh)' >> ~/.zshrc       after compinit
  tollgate completion fish > ~/.config/fish/completions/tollgate.fish`;

/** `tollgate completion`: a script that completes the command in a shell. */
export function configure(
  command: Command,
  terminal: Terminal,
  all: readonly CommandEntry[],
): void {
  const shell = new Argument('<shell>', 'the shell that is meant').choices(Object.keys(scripts));
  command.addArgument(shell);
  command.addHelpText('after', AFTER_HELP);
  command.action(async (name: keyof typeof scripts) => {
    // Of the program that runs, only this command has been loaded.
    const program = new Command('tollgate');
    for (const option of command.parent?.options ?? []) program.addOption(option);
    await addCommands(program, all, terminal);
    terminal.write(scripts[name](wordsOf(program, knownValues())));
  });
}

function knownValues(): KnownValues {
  const ids = reasons.map(({ id }) => id);
  return { 'reasons id': ids, '--reason': ids };
}
