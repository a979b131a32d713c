import { readFile } from 'node:fs/promises';
import { objectAt } from './checks.js';
import { parseJson } from './parse-json.js';
import type { WorldData } from './seed-data.js';
import { StateError } from './state-error.js';

/**
 * Reads a file of data for worlds to begin with.
 *
 * @param path ends in `.yaml` or `.yml`, or else is JSON
 * @throws StateError when it cannot be read; its contents are only checked when they are used
 */
export async function readDataFile(path: string): Promise<WorldData> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new StateError(`Cannot read ${path}: ${error.message}`);
  });
  try {
    return objectAt(await parse(path, text), 'it') as WorldData;
  } catch (error) {
    throw new StateError(`Cannot read ${path}: ${(error as Error).message}`);
  }
}

async function parse(path: string, text: string): Promise<unknown> {
  if (!/\.ya?ml$/i.test(path)) return parseJson(text);
  const { parse: parseYaml } = await import('yaml');
  return parseYaml(text);
}
