import { EmulatorProblemError, EmulatorUnreachableError } from './errors.js';
import { type Address, send } from './send.js';

/** How long `ready` waits. */
export interface ReadyOptions {
  /** Real milliseconds. @default 10,000 */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const PAUSE_MS = 50;

/**
 * Waits in real time until an emulator takes requests.
 *
 * @throws EmulatorUnreachableError when it does not in time
 */
export async function untilReady(address: Address, options: ReadyOptions = {}): Promise<void> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = options;
  const deadline = AbortSignal.timeout(timeoutMs);
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  let last = 'it did not answer';
  for (;;) {
    try {
      await send(address, { method: 'GET', path: '/_emulator/readyz', signal: either });
      return;
    } catch (error) {
      signal?.throwIfAborted();
      if (deadline.aborted) throw tooLate(address, timeoutMs, last, error);
      if (!isPassing(error)) throw error;
      last = error instanceof EmulatorUnreachableError ? error.finding : error.message;
    }
    await pause(either);
  }
}

/** Whether another try may go better: nothing listens yet, or it is still starting. */
function isPassing(error: unknown): error is Error {
  if (error instanceof EmulatorUnreachableError) return true;
  return error instanceof EmulatorProblemError && error.status === 503;
}

function tooLate({ url }: Address, timeoutMs: number, last: string, cause: unknown): Error {
  const message = `The emulator at ${url} was not ready within ${timeoutMs} ms: ${last}`;
  return new EmulatorUnreachableError(message, url, 'not-ready', { cause });
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, PAUSE_MS);
    signal.addEventListener('abort', end);
  });
}
