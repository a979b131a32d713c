import type { Emulator } from '../../index.js';
import { CliError } from '../cli-error.js';
import { writeWhole } from '../files.js';

/**
 * Writes the state of one world to a file, for `--import` to begin with.
 *
 * @param name the world that is meant; default: the only one in which something has happened, else
 * the emulator's own
 * @returns what was done, in a sentence
 * @throws CliError when there is no such world or the file cannot be written
 */
export async function exportOnExit(
  emulator: Emulator,
  file: string,
  name: string | undefined,
): Promise<string> {
  const open = emulator.worlds().map((world) => world.name);
  const used = open.filter((world) => emulator.world(world).journal.seq > 0);
  const chosen = name ?? (used.length === 1 ? (used[0] as string) : emulator.apiKey);
  if (!open.includes(chosen)) {
    throw new CliError(`There is no world "${chosen}" to export. Open: ${open.join(', ')}.`);
  }
  await writeWhole(file, emulator.world(chosen).exportState());
  const others = used.filter((world) => world !== chosen);
  const rest = others.length === 0 ? '' : ` Not exported: ${others.join(', ')}.`;
  return `Exported the world "${chosen}" to ${file}.${rest}`;
}
