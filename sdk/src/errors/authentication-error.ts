import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** The API key is missing or wrong (401). */
export class AuthenticationError extends ApiError<401, PlainError> {
  override readonly code = 'authentication';

  override get name(): string {
    return 'AuthenticationError';
  }
}
