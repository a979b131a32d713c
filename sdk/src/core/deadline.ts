import { onAbort } from './abort.js';

/** Why work was given up. */
export class Interruption {
  constructor(readonly by: 'timeout' | 'signal') {}
}

/** When to give work up. */
export interface Deadline {
  /** Milliseconds; `Infinity` for no limit. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs work that must end by a deadline, and leaves neither a timer nor a listener behind, however
 * it ends. Work that ignores its signal is given up all the same.
 *
 * @throws {Interruption} when time is up or the signal is aborted; else what the work throws
 */
export async function withDeadline<Result>(
  { timeoutMs, signal }: Deadline,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let interrupt = (_: Interruption): void => {};
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = (interruption) => {
      reject(interruption);
      controller.abort(interruption);
    };
  });
  const timer =
    timeoutMs === Number.POSITIVE_INFINITY
      ? undefined
      : setTimeout(() => interrupt(new Interruption('timeout')), timeoutMs);
  // Rather than AbortSignal.any, which lets a long-lived signal's list grow until the garbage
  // collector runs (nodejs/node#55351).
  const unsubscribe = signal && onAbort(signal, () => interrupt(new Interruption('signal')));
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    clearTimeout(timer);
    unsubscribe?.();
  }
}
