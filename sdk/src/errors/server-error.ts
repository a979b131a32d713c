import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** The server failed (500). `outcome` says whether a write may have happened. */
export class ServerError extends ApiError<500, PlainError> {
  override readonly code = 'server';

  override get name(): string {
    return 'ServerError';
  }
}
