import type { PlainError } from '../generated/schema.js';
import { ApiError } from './api-error.js';

/** The account's credits do not cover the call (402). */
export class PaymentRequiredError extends ApiError<402, PlainError> {
  override readonly code = 'payment-required';

  override get name(): string {
    return 'PaymentRequiredError';
  }
}
