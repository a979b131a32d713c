import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** There is no such resource in this account (404). */
export class NotFoundError extends ApiError<404, PlainError> {
  override readonly code = 'not-found';

  override get name(): string {
    return 'NotFoundError';
  }
}
