import { readFile } from 'node:fs/promises';

/**
 * Compares files with what they should hold.
 *
 * @param files Text by path.
 * @returns The paths whose file is missing or different, in the given order.
 */
export async function findDrift(files: ReadonlyMap<string, string>): Promise<string[]> {
  const drifted: string[] = [];
  for (const [file, text] of files) {
    const stored = await readFile(file, 'utf8').catch(() => undefined);
    if (stored !== text) drifted.push(file);
  }
  return drifted;
}
