import type { OperationId } from '../generated/operations.js';
import type { Outcome } from './outcome.js';
import { TollgateError, type TollgateErrorCode } from './tollgate-error.js';

/** What an {@link ApiError} is made from. */
export interface ApiErrorDetails<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  readonly operationId: OperationId;
  readonly outcome: Outcome;
  readonly requestId: string | undefined;
}

/**
 * The API answered with another status than success. Statuses that the API documents have classes
 * of their own; this one stands for all others, with the body as it came.
 *
 * @example
 * ```ts
 * if (isApiError(error) && error.status === 429) queue.pause();
 * ```
 */
export class ApiError<Status extends number = number, Body = unknown> extends TollgateError {
  override readonly code: Exclude<
    TollgateErrorCode,
    'connection' | 'timeout' | 'aborted' | 'parse' | 'input'
  > = 'api';
  /** HTTP status. */
  readonly status: Status;
  /** The answer's JSON, or its text where it is no JSON. */
  readonly body: Body;
  /** The operation that failed, such as `sendSms`. */
  readonly operationId: OperationId;
  /** Whether the call may have taken effect all the same. */
  readonly outcome: Outcome;
  /** Id under which the emulator remembers the request; the provider documents none. */
  readonly requestId: string | undefined;

  constructor(message: string, details: ApiErrorDetails<Status, Body>) {
    super(message);
    this.status = details.status;
    this.body = details.body;
    this.operationId = details.operationId;
    this.outcome = details.outcome;
    this.requestId = details.requestId;
  }

  override get name(): string {
    return 'ApiError';
  }
}
