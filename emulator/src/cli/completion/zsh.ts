import type { CommandWords, OptionWords } from './words.js';

/** A script for zsh, for a file \`_tollgate\` in its \`fpath\` or to be sourced. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef tollgate
# Completes tollgate in zsh: source <(tollgate completion zsh)
_tollgate() {
  local path_="" word i
  local -a described
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    [[ $word == "--" ]] && { _command_names; return; }
    case "$path_ $word" in
${commands
  .filter(({ path }) => path.length > 0)
  .map(step)
  .join('')}    esac
  done
  case "$path_ \${words[CURRENT-1]}" in
${commands.map(optionValues).join('')}  esac
  case "$path_" in
${commands.map(words).join('')}  esac
  _describe -t commands tollgate described
}
if [[ $funcstack[1] == _tollgate ]]; then _tollgate "$@"; else compdef _tollgate tollgate; fi
`;
}

function step({ path }: CommandWords): string {
  const before = pathText(path.slice(0, -1));
  return `      ${quoted(`${before} ${path.at(-1)}`)}) path_=${quoted(pathText(path))} ;;\n`;
}

function optionValues({ path, options }: CommandWords): string {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ names, values }) => {
      const patterns = names.map((name) => quoted(`${pathText(path)} ${name}`)).join('|');
      const reply = values.length > 0 ? `compadd -- ${values.map(quoted).join(' ')}` : '_files';
      return `    ${patterns}) ${reply}; return ;;\n`;
    })
    .join('');
}

function words({ path, subcommands, options, values }: CommandWords): string {
  const entries = [
    ...subcommands.map(({ name, description }) => entry(name, description)),
    ...values.map((value) => entry(value, '')),
    ...options.flatMap((option) => optionEntries(option)),
  ];
  return `    ${quoted(pathText(path))}) described=(${entries.join(' ')}) ;;\n`;
}

function optionEntries({ names, description }: OptionWords): string[] {
  return names.map((name) => entry(name, description));
}

/** A colon divides a word from what is said of it. */
function entry(word: string, description: string): string {
  return quoted(`${word.replaceAll(':', '\\:')}${description && `:${description}`}`);
}

function pathText(path: readonly string[]): string {
  return path.map((word) => ` ${word}`).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
