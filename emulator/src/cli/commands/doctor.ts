import { createServer } from 'node:net';
import type { Command } from 'commander';
import { engines, version } from '../../../package.json';
import { EXIT, Exit } from '../cli-error.js';
import { callControl } from '../control-client.js';
import { runningEmulators } from '../locator.js';
import { DEFAULT_HOST, DEFAULT_PORT, jsonOption } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

/** What one look came to. */
interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly found: string;
  /** What to do about it; only when it did not pass. */
  readonly remedy?: string;
}

const EXAMPLES = `
Examples:
  tollgate doctor
  tollgate doctor --json`;

/** `tollgate doctor`: looks for what usually keeps an emulator from starting or being found. */
export function configure(command: Command, terminal: Terminal): void {
  command.addOption(jsonOption()).addHelpText('after', EXAMPLES);
  command.action(async ({ json }: { readonly json?: boolean }) => {
    const checks = [nodeVersion(process.versions.node), await usualPort(), ...(await emulators())];
    if (json) writeJson(terminal, { checks });
    else terminal.write(checks.map((check) => line(check, terminal)).join(''));
    if (checks.some(({ passed }) => !passed)) throw new Exit(EXIT.failed);
  });
}

function line({ name, passed, found, remedy }: Check, terminal: Terminal): string {
  const { green, red } = colorsOf(terminal);
  const mark = passed ? green('ok') : red('no');
  return `${mark}  ${name}: ${found}${remedy ? `. ${remedy}` : ''}\n`;
}

function nodeVersion(found: string): Check {
  const name = 'Node';
  const least = engines.node.replace(/[^\d.]/g, '');
  if (found.localeCompare(least, 'en', { numeric: true }) >= 0)
    return { name, passed: true, found };
  return { name, passed: false, found, remedy: `Install ${least} or later.` };
}

async function usualPort(): Promise<Check> {
  const name = `Port ${DEFAULT_PORT}`;
  if (runningEmulators().some(({ port }) => port === DEFAULT_PORT)) {
    return { name, passed: true, found: 'an emulator listens' };
  }
  const error = await listen(DEFAULT_PORT);
  if (error === undefined) return { name, passed: true, found: 'free' };
  const remedy = 'Start the emulator with --port 0 or another number.';
  return { name, passed: false, found: `cannot be used (${error})`, remedy };
}

/** @returns the system's error code, or `undefined` when the port could be used */
function listen(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    server.listen(port, DEFAULT_HOST, () => server.close(() => resolve(undefined)));
  });
}

/** Whether the emulators that run on this machine answer, and are of this version. */
function emulators(): Promise<Check[]> {
  return Promise.all(
    runningEmulators().map(async ({ controlUrl: url }): Promise<Check> => {
      const name = `Emulator ${url}`;
      try {
        const info = await callControl<{ version: string }>({ url }, 'GET', '/info');
        const found = `version ${info.version}`;
        if (info.version === version) return { name, passed: true, found };
        return { name, passed: false, found, remedy: `This command is ${version}: restart it.` };
      } catch (error) {
        return { name, passed: false, found: (error as Error).message };
      }
    }),
  );
}
