import type { StopSignal, Terminal } from './output.js';

const EXIT_CODE = { SIGINT: 130, SIGTERM: 143 } as const satisfies Record<StopSignal, number>;

/** `npx` passes Ctrl+C on to a process that has got it already: that is one wish, not two. */
const ECHO_MS = 250;

/** What else may end the wait. */
export interface StopOptions {
  /** Aborted when somebody asks for the end otherwise than by a signal. */
  readonly asked?: AbortSignal;
  /** Reads real time in milliseconds. */
  readonly clock?: () => number;
}

/** Waits for SIGINT or SIGTERM and then for a clean end. A second signal ends the process at once. */
export async function untilStopped(
  terminal: Terminal,
  stop: () => Promise<void>,
  { asked, clock = () => performance.now() }: StopOptions = {},
): Promise<void> {
  let askedAt: number | undefined;
  let stopListening = (): void => {};
  try {
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        if (askedAt !== undefined) return;
        askedAt = clock();
        stop().then(resolve, reject);
      };
      asked?.addEventListener('abort', begin);
      if (asked?.aborted) begin();
      stopListening = terminal.onStop((signal) => {
        if (askedAt === undefined) {
          begin();
        } else if (clock() - askedAt > ECHO_MS) {
          terminal.exit(EXIT_CODE[signal]);
        }
      });
    });
  } finally {
    stopListening();
  }
}
