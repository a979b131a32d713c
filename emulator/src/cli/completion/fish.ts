import type { CommandWords, OptionWords } from './words.js';

/** A script for fish 3, for a file \`tollgate.fish\` among its completions or to be sourced. */
export function fishScript(commands: readonly CommandWords[]): string {
  const paths = commands.map(({ path }) => path.join(' ')).filter(Boolean);
  return `# Completes tollgate in fish: tollgate completion fish | source
function __tollgate_at
    set -l at
    for word in (commandline -opc)[2..]
        contains -- (string join ' ' $at $word) ${paths.map(quoted).join(' ')}
        and set -a at $word
    end
    test "$at" = "$argv[1]"
end
complete -c tollgate -f
${commands.map(lines).join('')}`;
}

function lines({ path, subcommands, options, values }: CommandWords): string {
  const start = `complete -c tollgate -n ${quoted(`__tollgate_at ${quoted(path.join(' '))}`)}`;
  return [
    ...subcommands.map(
      ({ name, description }) => `${start} -a ${quoted(name)}${said(description)}`,
    ),
    ...(values.length > 0 ? [`${start} -a ${quoted(values.join(' '))}`] : []),
    ...options.map((option) => `${start}${flags(option)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function flags({ names, description, takesValue, values }: OptionWords): string {
  const letters = names.map((name) =>
    name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`,
  );
  const value = values.length > 0 ? ` -xa ${quoted(values.join(' '))}` : ' -rF';
  return `${letters.join('')}${takesValue ? value : ''}${said(description)}`;
}

function said(description: string): string {
  return description && ` -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
