import type { OperationId } from '../generated/operations.js';
import type { Outcome } from './outcome.js';
import { TollgateError } from './tollgate-error.js';

/**
 * No answer came: the address was not found, the connection was refused or broke off.
 * `cause` holds what `fetch` threw.
 *
 * @example
 * ```ts
 * if (error instanceof ConnectionError && error.outcome === 'not-applied') retryLater();
 * ```
 */
export class ConnectionError extends TollgateError {
  override readonly code = 'connection';
  /** Whether the call may have taken effect all the same. */
  readonly outcome: Outcome;
  /** The operation that failed; undefined for calls of the raw client. */
  readonly operationId: OperationId | undefined;

  constructor(
    message: string,
    details: { outcome: Outcome; operationId: OperationId | undefined; cause: unknown },
  ) {
    super(message, { cause: details.cause });
    this.outcome = details.outcome;
    this.operationId = details.operationId;
  }

  override get name(): string {
    return 'ConnectionError';
  }
}
