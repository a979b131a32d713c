import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { StateError } from './state-error.js';

/**
 * Makes sure that no other process writes to the same files. A lock whose process has ended, in
 * whatever way, counts as none.
 *
 * @param path of the lock file
 * @returns a function that gives the lock back
 * @throws StateError when another process holds it
 */
export function lock(path: string): () => void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, holderText(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (holder !== undefined) {
      throw new StateError(
        `Process ${holder} uses this state already (${path}). Stop it, or choose another file.`,
      );
    }
    rmSync(path, { force: true });
  }
  throw new StateError(`Other processes keep taking ${path}. Start one at a time.`);
}

/** The process that holds a lock; `undefined` when it has ended. */
function holderOf(path: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const pid = Number.parseInt(text, 10);
  // A container starts its processes anew with the same ids: this process cannot be the other one.
  if (!(pid > 0) || pid === process.pid || !isRunning(pid)) return undefined;
  return text === holderText(pid) ? pid : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process id and, where the system tells it, the start of the process: ids are given out again. */
function holderText(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return `${pid} ${fields?.[19] ?? ''}\n`;
  } catch {
    return `${pid}\n`;
  }
}
