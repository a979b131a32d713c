import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addCommands } from './add-commands.js';
import { CliError, EXIT, Exit } from './cli-error.js';
import { commands } from './commands.js';
import { findEmulator } from './find-emulator.js';
import { cleanEnvironment } from './options.js';
import { colorsOf, type Terminal } from './output.js';

const AFTER_HELP = `
Every option can be set in the environment too, as its help says.
Exit codes: ${EXIT.ok} done, ${EXIT.failed} failed, ${EXIT.usage} not understood.`;

/**
 * Runs the `tollgate` command. Loads only the module of the command that was asked for.
 *
 * @param argv the words after `tollgate`
 * @returns the exit code
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('tollgate')
    .description('Local sandbox for US toll-free messaging, with a virtual clock.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      getOutHasColors: () => terminal.colors,
    })
    .hook('preAction', (_program, command) => findEmulator(command))
    .exitOverride();
  await addCommands(program, commands, terminal, (name) => argv.includes(name));
  cleanEnvironment(process.env, program);
  if (argv.length === 0) {
    program.outputHelp();
    return EXIT.ok;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    return report(error, terminal);
  }
}

function report(error: unknown, terminal: Terminal): number {
  // The parser has told the user already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Exit) return error.exitCode;
  const label = colorsOf(terminal).red('error:');
  if (error instanceof CliError) {
    terminal.writeError(`${label} ${error.message}\n`);
    return error.exitCode;
  }
  const details = error instanceof Error ? error.stack : String(error);
  terminal.writeError(`${label} this is a bug in tollgate\n${details}\n`);
  return EXIT.failed;
}
