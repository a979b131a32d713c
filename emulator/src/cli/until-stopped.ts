import type { StopSignal, Terminal } from './output.js';

const EXIT_CODE = { SIGINT: 130, SIGTERM: 143 } as const satisfies Record<StopSignal, number>;

/** `npx` passes Ctrl+C on to a process that has got it already: that is one wish, not two. */
const ECHO_MS = 250;

/**
 * Waits for SIGINT or SIGTERM and then for a clean end. A second signal ends the process at once.
 *
 * @param clock reads real time in milliseconds
 */
export async function untilStopped(
  terminal: Terminal,
  stop: () => Promise<void>,
  clock: () => number = () => performance.now(),
): Promise<void> {
  let askedAt: number | undefined;
  let stopListening = (): void => {};
  try {
    await new Promise<void>((resolve, reject) => {
      stopListening = terminal.onStop((signal) => {
        if (askedAt === undefined) {
          askedAt = clock();
          stop().then(resolve, reject);
        } else if (clock() - askedAt > ECHO_MS) {
          terminal.exit(EXIT_CODE[signal]);
        }
      });
    });
  } finally {
    stopListening();
  }
}
