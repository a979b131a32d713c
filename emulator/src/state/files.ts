import type { EmulatorConfig } from './config.js';
import type { StateKeeper } from './keeper.js';
import type { StateFileOptions } from './node-state-file.js';
import type { WorldData } from './seed-data.js';
import { StateError } from './state-error.js';

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

/**
 * Reads data for worlds to begin with from a JSON or YAML file: data written by hand, or an exported
 * world. Needs Node.
 *
 * @throws StateError when the file cannot be read; what it says is checked when it is used
 *
 * @example
 * const emulator = createEmulator({ startWith: await readDataFile('seed.yaml') });
 */
export async function readDataFile(path: string): Promise<WorldData> {
  const file = await import('./node-data-file.js');
  return file.readDataFile(path);
}

/**
 * Reads the settings of an emulator from a JSON or YAML file. Needs Node.
 *
 * `approveAll: true` stands for a reviewer that approves whatever comes.
 *
 * @throws StateError when the file cannot be read, or naming the path of a mistake in it
 *
 * @example
 * const emulator = createEmulator(await readConfigFile('tollgate.yaml'));
 */
export async function readConfigFile(path: string): Promise<EmulatorConfig> {
  const { readConfig } = await import('./config.js');
  const value = await readDataFile(path);
  try {
    return readConfig(value);
  } catch (error) {
    throw error instanceof StateError ? new StateError(`${path}: ${error.message}`) : error;
  }
}
