import type { Argument, Command, Option } from 'commander';

/** An option as a shell offers it. */
export interface OptionWords {
  /** Such as `--port` or `-h`. */
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  /** The values that it knows; empty for any. */
  readonly values: readonly string[];
}

/** What may follow the words of a command. */
export interface CommandWords {
  /** The words after `tollgate`; empty for the command itself. */
  readonly path: readonly string[];
  readonly subcommands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionWords[];
  /** Values of its first argument; empty for any. */
  readonly values: readonly string[];
}

/** Lists of values that are too long for the help, by the option or the argument that takes them. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/**
 * What a command and all beneath it take, in the order of the help.
 *
 * @param known by `--flag`, or by the words of a command and the name of its argument: `reasons id`
 */
export function wordsOf(
  command: Command,
  known: KnownValues,
  path: readonly string[] = [],
): CommandWords[] {
  const inner = command.commands;
  const options = [...command.options, helpOf(command)].filter((option) => option !== undefined);
  const [argument] = command.registeredArguments;
  const own: CommandWords = {
    path,
    subcommands: inner.map((each) => ({
      name: each.name(),
      description: each.summary() || each.description(),
    })),
    options: options.map((option) => optionWords(option, known)),
    values: argument ? argumentValues(argument, path, known) : [],
  };
  return [own, ...inner.flatMap((each) => wordsOf(each, known, [...path, each.name()]))];
}

function optionWords(option: Option, known: KnownValues): OptionWords {
  const { short, long, description, argChoices } = option;
  return {
    names: [long, short].filter((name) => name !== undefined),
    description: description ?? '',
    takesValue: option.required || option.optional,
    values: argChoices ?? known[long ?? ''] ?? [],
  };
}

function argumentValues(
  argument: Argument,
  path: readonly string[],
  known: KnownValues,
): readonly string[] {
  return argument.argChoices ?? known[[...path, argument.name()].join(' ')] ?? [];
}

/** Every command takes it, and lists it nowhere. */
function helpOf(command: Command): Option | undefined {
  return command
    .createHelp()
    .visibleOptions(command)
    .find(({ long }) => long === '--help');
}
