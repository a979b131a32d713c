import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** The request or the state it met was refused, with one sentence why (400). */
export class BadRequestError extends ApiError<400, PlainError> {
  override readonly code = 'bad-request';

  override get name(): string {
    return 'BadRequestError';
  }
}
