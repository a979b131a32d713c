import type { OperationId } from '../generated/operations.js';
import type { Outcome } from './outcome.js';
import { TollgateError } from './tollgate-error.js';

/**
 * The answer, its body included, did not arrive in time.
 *
 * @example
 * ```ts
 * if (error instanceof TimeoutError && error.outcome === 'unknown') {
 *   // The message may be on its way: look it up before sending it again.
 *   await tollgate.messages.list({ to });
 * }
 * ```
 */
export class TimeoutError extends TollgateError {
  override readonly code = 'timeout';
  /** The time that was allowed, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether the call may have taken effect all the same. */
  readonly outcome: Outcome;
  /** The operation that failed; undefined for calls of the raw client. */
  readonly operationId: OperationId | undefined;

  constructor(
    message: string,
    details: { timeoutMs: number; outcome: Outcome; operationId: OperationId | undefined },
  ) {
    super(message);
    this.timeoutMs = details.timeoutMs;
    this.outcome = details.outcome;
    this.operationId = details.operationId;
  }

  override get name(): string {
    return 'TimeoutError';
  }
}
