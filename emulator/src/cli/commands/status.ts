import type { Command } from 'commander';
import { callControl, type Target } from '../control-client.js';
import { emulatorOptions } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

interface Info {
  readonly version: string;
  readonly node: string | null;
  readonly uptimeSeconds: number;
  readonly specs: { readonly provider: { readonly version: string; readonly sha256: string } };
  readonly worlds: { readonly open: number; readonly limit: number };
  readonly clock: { readonly now: string; readonly mode: string; readonly scale: number };
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

const HASH_LETTERS = 12;

const EXAMPLES = `
Examples:
  tollgate status
  tollgate status --url http://127.0.0.1:9000 --json`;

/** `tollgate status`: what runs, on one screen. It fails when nothing does. */
export function configure(command: Command, terminal: Terminal): void {
  command.addHelpText('after', EXAMPLES);
  for (const each of emulatorOptions()) command.addOption(each);
  command.action(async (options: Target) => {
    const info = await callControl<Info>(options, 'GET', '/info');
    if (options.json) writeJson(terminal, { url: options.url, ...info });
    else terminal.write(screen(options.url, info, terminal));
  });
}

function screen(
  url: string,
  { version, node, uptimeSeconds, specs, worlds, clock, settings }: Info,
  terminal: Terminal,
): string {
  const { bold, cyan } = colorsOf(terminal);
  const speed = clock.scale === 1 ? clock.mode : `${clock.mode}, ${clock.scale} times as fast`;
  const { version: specVersion, sha256 } = specs.provider;
  const { seed, timing, profile, provider, keys, strictWire, unverifiedSends } = settings;
  const rows: readonly (readonly [string, string])[] = [
    ['Version', `${version}, Node ${node ?? 'unknown'}`],
    ['API', `${specVersion} (${sha256.slice(0, HASH_LETTERS)})`],
    ['Up', span(uptimeSeconds)],
    ['Worlds', `${worlds.open} of at most ${worlds.limit}`],
    ['Clock', `${clock.now}, ${speed}`],
    ['Reviews', `${timing} timing, ${profile} profile, ${provider}`],
    ['Sends', `of unverified numbers refused ${unverifiedSends === 'sync' ? 'at once' : 'later'}`],
    ['Keys', keys === 'any' ? 'any, each with a world of its own' : 'listed ones only'],
    ['Seed', String(seed)],
    ['Headers', strictWire ? "the provider's only" : 'Emulator-Request-Id, -Time and -Explain'],
  ];
  const lines = rows.map(([label, value]) => `  ${label.padEnd(10)}${value}\n`);
  return `${bold(`Tollgate runs on ${cyan(url)}`)}\n\n${lines.join('')}`;
}

function span(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
