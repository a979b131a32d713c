import type { OperationId } from '../generated/operations.js';
import type { Outcome } from './outcome.js';
import { TollgateError } from './tollgate-error.js';

/**
 * The API reported success with a body that is not JSON: most often a proxy or a login page that
 * answered in its place.
 */
export class ParseError extends TollgateError {
  override readonly code = 'parse';
  /** HTTP status. */
  readonly status: number;
  /** The first 200 characters of the body. */
  readonly excerpt: string;
  /** Whether the call may have taken effect. */
  readonly outcome: Outcome;
  /** The operation that failed. */
  readonly operationId: OperationId;

  constructor(
    message: string,
    details: { status: number; excerpt: string; outcome: Outcome; operationId: OperationId },
  ) {
    super(message);
    this.status = details.status;
    this.excerpt = details.excerpt;
    this.outcome = details.outcome;
    this.operationId = details.operationId;
  }

  override get name(): string {
    return 'ParseError';
  }
}
