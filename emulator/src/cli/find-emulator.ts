import type { Command } from 'commander';
import { CliError } from './cli-error.js';
import { runningEmulators } from './locator.js';
import { DEFAULT_URL } from './options.js';

/**
 * Gives a command that was told no `--url` the emulator that runs on this machine. Of several, the
 * one at the usual port.
 *
 * @throws CliError when it may be one of several
 */
export function findEmulator(command: Command): void {
  if (command.getOptionValueSource('url') !== 'default') return;
  const urls = runningEmulators().map(({ controlUrl }) => controlUrl);
  const [first] = urls;
  if (first === undefined || urls.includes(DEFAULT_URL)) return;
  if (urls.length > 1) {
    throw new CliError(`Several emulators run: ${urls.join(', ')}. Name one with --url.`);
  }
  command.setOptionValueWithSource('url', first, 'located');
}
