import { type Command, InvalidArgumentError, Option } from 'commander';

/** The port and address that the emulator listens on unless told otherwise. */
export const DEFAULT_PORT = 8811;
export const DEFAULT_HOST = '127.0.0.1';
/** Where commands look for an emulator when none has told them that it runs. */
export const DEFAULT_URL = `http://${DEFAULT_HOST}:${DEFAULT_PORT}`;

const OFF = new Set(['0', 'false', 'no', 'off']);

/** An option with its twin in the environment. */
export function option(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).env(variable);
}

/** Which running emulator a command talks to as a whole, and whether it prints JSON. */
export function emulatorOptions(): Option[] {
  return [urlOption(), jsonOption()];
}

/** Which running emulator and which of its worlds a command talks to, and whether it prints JSON. */
export function targetOptions(): Option[] {
  return [
    urlOption(),
    option('--api-key <key>', 'the account whose world is meant', 'TOLLGATE_API_KEY'),
    option('--world <name>', 'the world that is meant', 'TOLLGATE_WORLD'),
    jsonOption(),
  ];
}

/** Where the emulator is; `findEmulator` fills in the one that runs. */
export function urlOption(): Option {
  return option('--url <url>', 'where the emulator listens', 'TOLLGATE_URL')
    .default(DEFAULT_URL, 'the one that runs on this machine')
    .argParser(parseUrl);
}

/** Asks for JSON instead of text. */
export function jsonOption(): Option {
  return option('--json', 'print JSON for other programs', 'TOLLGATE_JSON');
}

/**
 * Takes out of the environment what counts as not given: empty variables, and switches that say no.
 * The parser would take any value of a switch, even `0`, for yes.
 *
 * @param program with the commands that are about to be parsed
 */
export function cleanEnvironment(environment: NodeJS.ProcessEnv, program: Command): void {
  const switches = switchesOf(program);
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith('TOLLGATE_')) continue;
    const isOff = switches.has(name) && OFF.has(String(value).toLowerCase());
    if (value === '' || isOff) delete environment[name];
  }
}

/** The variables of all options without a value. */
function switchesOf({ options, commands }: Command): Set<string | undefined> {
  // `isBoolean` is not true of `--no-…`.
  const own = options
    .filter(({ required, optional }) => !required && !optional)
    .map(({ envVar }) => envVar);
  return new Set([...own, ...commands.flatMap((command) => [...switchesOf(command)])]);
}

/** Reads a port; `0` means any free one. @throws InvalidArgumentError when it is none */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
}

/** Reads a positive number. @throws InvalidArgumentError when it is none */
export function parsePositive(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It has to be a number greater than 0.');
}

/** Reads a share from 0 to 1. @throws InvalidArgumentError when it is none */
export function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It has to be a number from 0 to 1.');
}

/** Reads a whole number above 0. @throws InvalidArgumentError when it is none */
export function parseWhole(text: string): number {
  if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number above 0.');
}

/** Reads an ISO 8601 time. @throws InvalidArgumentError when it is none */
export function parseTime(text: string): string {
  const at = Date.parse(text);
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  throw new InvalidArgumentError('Write ISO 8601, for example 2026-01-05T14:00:00Z.');
}

/** Reads the URL of a server, without a trailing slash. @throws InvalidArgumentError when it is none */
export function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href.replace(/\/$/, '');
  throw new InvalidArgumentError(`Write a URL, for example http://127.0.0.1:${DEFAULT_PORT}.`);
}

/** Adds to a list: the option may be repeated, and one value may name several with commas. */
export function collect(text: string, previous: readonly string[] = []): readonly string[] {
  const added = text.split(',').map((value) => value.trim());
  if (added.includes('')) throw new InvalidArgumentError('An empty value is not permitted.');
  return [...previous, ...added];
}
