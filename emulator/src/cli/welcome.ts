import type { ClockOptions, Emulator, EmulatorOptions, ListeningEmulator } from '../index.js';
import { DEFAULT_URL } from './options.js';
import { colorsOf, type Terminal } from './output.js';

type Settings = Pick<EmulatorOptions, 'apiKeys' | 'clock'>;

/** What a newcomer needs to know when the emulator is ready, and the first thing to try. */
export function welcome(
  terminal: Terminal,
  server: ListeningEmulator,
  emulator: Emulator,
  settings: Settings,
): string {
  const { bold, cyan, dim } = colorsOf(terminal);
  const { apiKeys } = settings;
  const key = apiKeys?.[0] ?? 'demo';
  const { controlUrl } = server;
  const url = controlUrl === DEFAULT_URL ? '' : ` --url ${controlUrl}`;
  const control = controlUrl === server.url ? '' : `\n  Control API     ${controlUrl}`;
  const keys = apiKeys
    ? `only ${apiKeys.join(', ')}`
    : 'any text will do; each key opens an account of its own';
  return `${bold(`tollgate is ready on ${cyan(server.url)}`)}

  Base URL        ${server.url}${control}
  API key         ${keys}
  Sandbox number  ${emulator.sandboxNumber}, texts listed handsets without review
  Clock           ${emulator.clock.now().toISOString()}, ${pace(settings.clock)}

${dim('Search numbers:')}
  curl ${server.url}/phone-numbers/search -H 'PINNACLE-API-KEY: ${key}' -d '{"type":["TOLL_FREE"]}'
${dim('Move the clock three business days:')}
  npx tollgate clock advance 3bd --api-key ${key}${url}

${dim('Ctrl+C stops it.')}
`;
}

function pace({ mode, scale = 1 }: ClockOptions = {}): string {
  if (mode === 'auto') return 'skips to what is due next';
  if (mode !== 'realtime') return 'stands until it is moved';
  return scale === 1 ? 'runs' : `runs ${scale} times as fast as yours`;
}
