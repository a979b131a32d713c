import { readFile } from 'node:fs/promises';
import type { Terminal } from '../output.js';
import { Problem } from './problem.js';

/** A text and where it came from. */
export interface Source {
  /** Path as the user gave it; `stdin` for standard input. */
  readonly file: string;
  readonly text: string;
}

/** How messages name standard input. */
export const STDIN = 'stdin';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  EISDIR: 'It is a folder. Name files, for example with *.yaml.',
  ENAMETOOLONG: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
};

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws Problem when it cannot be read or is no text
 */
export async function readSource(name: string, terminal: Terminal): Promise<Source> {
  const file = name === '-' ? STDIN : name;
  const bytes = await (name === '-' ? terminal.readInput() : readFile(name)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new Problem(file, REASONS[error.code ?? ''] ?? error.message);
    },
  );
  try {
    // Takes a byte order mark away, too.
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new Problem(file, 'It is not UTF-8 text.');
  }
}
