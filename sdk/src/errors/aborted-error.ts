import type { OperationId } from '../generated/operations.js';
import type { Outcome } from './outcome.js';
import { TollgateError } from './tollgate-error.js';

/** The call's own `signal` was aborted. `cause` holds the signal's reason. */
export class AbortedError extends TollgateError {
  override readonly code = 'aborted';
  /** Whether the call may have taken effect all the same. */
  readonly outcome: Outcome;
  /** The operation that was given up; undefined for calls of the raw client. */
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
    return 'AbortedError';
  }
}
