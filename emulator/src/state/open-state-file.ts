import type { StateKeeper } from './keeper.js';
import type { StateFileOptions } from './node-state-file.js';

/**
 * Opens a file that keeps the worlds of an emulator over restarts, or begins one. Needs Node.
 *
 * Every change is written before the request that made it is answered, to `FILE.log` beside it, so
 * that nothing acknowledged is lost when the process is killed, at whatever moment. Only a loss of
 * power can lose changes, and with `sync` not even that.
 *
 * @throws StateError when the file cannot be used, or another process uses it
 *
 * @example
 * const emulator = createEmulator({ state: await openStateFile('tollgate.json') });
 */
export async function openStateFile(
  path: string,
  options: StateFileOptions = {},
): Promise<StateKeeper> {
  // Loaded here, so that browsers never touch node:fs.
  const file = await import('./node-state-file.js');
  return file.openStateFile(path, options);
}
