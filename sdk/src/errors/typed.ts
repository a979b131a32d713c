import type { OperationId } from '../generated/operations.js';
import type { operations } from '../generated/schema.js';
import { ApiError } from './api-error.js';
import type { AuthenticationError } from './authentication-error.js';
import type { BadRequestError } from './bad-request-error.js';
import { isDocumented } from './documented.js';
import type { NotFoundError } from './not-found-error.js';
import type { NotImplementedError } from './not-implemented-error.js';
import type { PaymentRequiredError } from './payment-required-error.js';
import type { PermissionError } from './permission-error.js';
import type { ServerError } from './server-error.js';
import type { ValidationError } from './validation-error.js';

/** The error class of each documented status. */
export interface ErrorByStatus {
  400: BadRequestError | ValidationError;
  401: AuthenticationError;
  402: PaymentRequiredError;
  403: PermissionError;
  404: NotFoundError;
  500: ServerError;
  501: NotImplementedError;
}

/** The error statuses that an operation documents. */
export type ErrorStatusOf<Op extends OperationId> = keyof operations[Op]['responses'] &
  keyof ErrorByStatus;

/**
 * The errors that an operation documents, told apart by `status`.
 *
 * @example
 * ```ts
 * function explain(error: ErrorOf<'listBrands'>): string {
 *   switch (error.status) {
 *     case 400:
 *       return 'fields' in error ? JSON.stringify(error.fields) : error.body.error;
 *     case 401:
 *     case 500:
 *       return error.body.error;
 *   }
 * }
 * ```
 */
export type ErrorOf<Op extends OperationId> = ErrorByStatus[ErrorStatusOf<Op>];

/**
 * Tells whether a caught value is an answer of the API. With an operation, whether it is one that
 * the operation documents: the error is then typed by `status`, and a `switch` over it can be
 * exhaustive. With a status as well, whether it is that one.
 *
 * @param error what was caught
 * @param operation name of the operation, such as `sendSms`
 * @param status a status that the operation documents; any other is a type error
 *
 * @example
 * ```ts
 * try {
 *   await tollgate.messages.sms.send({ from, to, text });
 * } catch (error) {
 *   if (isApiError(error, 'sendSms', 402)) return topUp(error.body.error);
 *   throw error;
 * }
 * ```
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Op extends OperationId>(
  error: unknown,
  operation: Op,
): error is ErrorOf<Op>;
export function isApiError<Op extends OperationId, Status extends ErrorStatusOf<Op>>(
  error: unknown,
  operation: Op,
  status: Status,
): error is ErrorByStatus[Status];
export function isApiError(error: unknown, operation?: OperationId, status?: number): boolean {
  if (!(error instanceof ApiError)) return false;
  if (operation === undefined) return true;
  return (
    error.operationId === operation &&
    isDocumented(operation, error.status) &&
    (status === undefined || error.status === status)
  );
}
