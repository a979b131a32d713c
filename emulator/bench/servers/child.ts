import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Child<Ready> {
  readonly ready: Ready;
  stop(): void;
}

/**
 * Starts a script of this folder and waits for its first message.
 *
 * @param argument handed to the script as JSON
 * @param flags of Node, besides those that run TypeScript
 */
export function startChild<Ready>(
  script: string,
  argument: unknown = null,
  flags: readonly string[] = [],
): Promise<Child<Ready>> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const execArgv = ['--import', 'tsx', ...flags];
  const child = fork(path, [JSON.stringify(argument)], { execArgv });
  return new Promise((resolve, reject) => {
    child.once('message', (ready) => resolve({ ready: ready as Ready, stop: () => child.kill() }));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)));
  });
}

/** Tells the parent that a script is ready. */
export function tellParent(ready: unknown): void {
  process.send?.(ready);
}
