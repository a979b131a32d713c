import { rename, rm, writeFile } from 'node:fs/promises';
import { readDataFile, StateError } from '../index.js';
import { CliError } from './cli-error.js';

/**
 * Reads a file of JSON or YAML. What is wrong with it is for the user to mend.
 *
 * @throws CliError when it cannot be read
 */
export async function readData(path: string): Promise<object> {
  try {
    return await readDataFile(path);
  } catch (error) {
    throw error instanceof StateError ? new CliError(error.message) : error;
  }
}

/**
 * Writes a file so that there is never half of it: under another name first, then in its place.
 *
 * @throws CliError when it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliError(`Cannot write ${path}: ${(error as Error).message}`);
  }
}
