import type { CommandWords } from './words.js';

/** A script for bash 3.2 and later that needs no other package. */
export function bashScript(commands: readonly CommandWords[]): string {
  return `# Completes tollgate in bash: source <(tollgate completion bash)
_tollgate() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" path="" word i words=""
  # Bash takes --flag=value for three words.
  if [[ $cur == "=" ]]; then cur=""; prev="\${COMP_WORDS[COMP_CWORD-1]}"
  elif [[ \${COMP_WORDS[COMP_CWORD-1]} == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"
  elif ((COMP_CWORD > 1)); then prev="\${COMP_WORDS[COMP_CWORD-1]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    [[ $word == "--" ]] && { COMPREPLY=($(compgen -c -- "$cur")); return; }
    case "$path $word" in
${commands
  .filter(({ path }) => path.length > 0)
  .map(step)
  .join('')}    esac
  done
  case "$path $prev" in
${commands.map(optionValues).join('')}  esac
  case "$path" in
${commands.map(words).join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _tollgate tollgate
`;
}

function step({ path }: CommandWords): string {
  const before = pathText(path.slice(0, -1));
  return `      ${quoted(`${before} ${path.at(-1)}`)}) path=${quoted(pathText(path))} ;;\n`;
}

function optionValues({ path, options }: CommandWords): string {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ names, values }) => {
      const patterns = names.map((name) => quoted(`${pathText(path)} ${name}`)).join(' | ');
      // Without values of its own it takes a file, or anything.
      const reply = values.length > 0 ? `compgen -W ${quoted(values.join(' '))}` : 'compgen -f';
      return `    ${patterns}) COMPREPLY=($(${reply} -- "$cur")); return ;;\n`;
    })
    .join('');
}

function words({ path, subcommands, options, values }: CommandWords): string {
  const all = [
    ...subcommands.map(({ name }) => name),
    ...values,
    ...options.flatMap(({ names }) => names),
  ];
  return `    ${quoted(pathText(path))}) words=${quoted(all.join(' '))} ;;\n`;
}

/** A path as the script builds it up: every word with a space before it. */
function pathText(path: readonly string[]): string {
  return path.map((word) => ` ${word}`).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
