import type { Command } from 'commander';
import { EmulatorProblemError, EmulatorUnreachableError } from '../../client/errors.js';
import { send } from '../../client/send.js';
import { CliError } from '../cli-error.js';
import { forget, type LocatedEmulator, runningEmulators } from '../locator.js';
import { jsonOption, option, parseUrl } from '../options.js';
import { colorsOf, type Terminal, writeJson } from '../output.js';

interface StopOptions {
  readonly url?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** How long an emulator may take to finish what is under way. */
const LONGEST_END_MS = 15_000;
const PAUSE_MS = 25;

const AFTER_HELP = `
It asks by the emulator's own API and waits for the end. No process gets a signal: the number of one
that has died may belong to another by now.

Examples:
  tollgate stop
  tollgate stop --url http://127.0.0.1:9000
  tollgate stop --all`;

/** `tollgate stop`: ends running emulators in good order. */
export function configure(command: Command, terminal: Terminal): void {
  for (const each of [
    option('--url <url>', 'the one that listens there', 'TOLLGATE_URL').argParser(parseUrl),
    option('--all', 'every emulator of yours on this machine', 'TOLLGATE_ALL'),
    jsonOption(),
  ]) {
    command.addOption(each);
  }
  command.addHelpText('after', AFTER_HELP);
  command.action((options: StopOptions) => stop(options, terminal));
}

async function stop(options: StopOptions, terminal: Terminal): Promise<void> {
  const running = runningEmulators();
  const stopped: string[] = [];
  for (const target of targetsOf(options, running)) {
    const located = running.find((each) => [each.controlUrl, each.url].includes(target));
    if (await end(located?.controlUrl ?? target, located)) stopped.push(target);
    else if (!located) throw new CliError(`Nothing answers at ${target}: there is none to stop.`);
  }
  if (options.json) {
    writeJson(terminal, { stopped });
    return;
  }
  const { bold } = colorsOf(terminal);
  const lines = stopped.map((url) => `${bold(url)}  stopped\n`);
  terminal.write(lines.join('') || 'No emulator of yours runs on this machine.\n');
}

/** @throws CliError when it may be one of several */
function targetsOf({ url, all }: StopOptions, running: readonly LocatedEmulator[]): string[] {
  const urls = running.map(({ controlUrl }) => controlUrl);
  if (all) return urls;
  if (url !== undefined) return [url];
  if (urls.length < 2) return urls;
  throw new CliError(`Several run: ${urls.join(', ')}. Name one with --url, or pass --all.`);
}

/** @returns whether there was one to end */
async function end(url: string, located: LocatedEmulator | undefined): Promise<boolean> {
  try {
    await send({ url }, { method: 'POST', path: '/_emulator/v1/shutdown' });
  } catch (error) {
    if (error instanceof EmulatorProblemError) throw new CliError(error.detail);
    if (!(error instanceof EmulatorUnreachableError)) throw error;
    if (error.reason !== 'no-answer') throw new CliError(error.finding);
    if (located) forget(located);
    return false;
  }
  await untilGone(url);
  return true;
}

async function untilGone(url: string): Promise<void> {
  const deadline = performance.now() + LONGEST_END_MS;
  while (await answers(url)) {
    if (performance.now() > deadline) {
      throw new CliError(`The emulator at ${url} has been asked to stop and still answers.`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function answers(url: string): Promise<boolean> {
  const call = { method: 'GET', path: '/_emulator/livez' };
  return send({ url }, call).then(
    () => true,
    () => false,
  );
}
