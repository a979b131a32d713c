import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** This account may not do that (403). */
export class PermissionError extends ApiError<403, PlainError> {
  override readonly code = 'permission';

  override get name(): string {
    return 'PermissionError';
  }
}
