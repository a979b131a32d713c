import type { Command } from 'commander';
import type { CommandEntry } from './commands.js';
import type { Terminal } from './output.js';

/** Adds the commands of a table of contents to a program, and loads the modules of some of them. */
export async function addCommands(
  program: Command,
  all: readonly CommandEntry[],
  terminal: Terminal,
  isWanted: (name: string) => boolean = () => true,
): Promise<void> {
  for (const { name, summary, load } of all) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${sentence(summary)}.`);
    if (isWanted(name)) (await load()).configure(command, terminal, all);
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
