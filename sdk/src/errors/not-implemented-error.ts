import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** The operation is not offered here (501). */
export class NotImplementedError extends ApiError<501, PlainError> {
  override readonly code = 'not-implemented';

  override get name(): string {
    return 'NotImplementedError';
  }
}
