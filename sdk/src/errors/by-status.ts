import type { OperationId } from '../generated/operations.js';
import { advise } from './advice.js';
import { ApiError } from './api-error.js';
import { AuthenticationError } from './authentication-error.js';
import { BadRequestError } from './bad-request-error.js';
import { isValidationBody, toPlainBody } from './body.js';
import { NotFoundError } from './not-found-error.js';
import { NotImplementedError } from './not-implemented-error.js';
import type { Outcome } from './outcome.js';
import { PaymentRequiredError } from './payment-required-error.js';
import { PermissionError } from './permission-error.js';
import { ServerError } from './server-error.js';
import { flattenErrorTree, ValidationError } from './validation-error.js';

/** An answer that is no success. */
export interface FailedAnswer {
  readonly operationId: OperationId;
  readonly status: number;
  /** The parsed JSON, or the text where it is none. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  readonly outcome: Outcome;
}

/** Makes the error that stands for an answer. */
export function errorByStatus(answer: FailedAnswer): ApiError {
  const { status, body } = answer;
  if (status === 400 && isValidationBody(body)) {
    return new ValidationError(describe(answer, summarise(body.errors, body.description)), {
      ...answer,
      status,
      body,
    });
  }
  const plain = toPlainBody(body);
  const message = describe(answer, plain.error);
  switch (status) {
    case 400:
      return new BadRequestError(message, { ...answer, status, body: plain });
    case 401:
      return new AuthenticationError(message, { ...answer, status, body: plain });
    case 402:
      return new PaymentRequiredError(message, { ...answer, status, body: plain });
    case 403:
      return new PermissionError(message, { ...answer, status, body: plain });
    case 404:
      return new NotFoundError(message, { ...answer, status, body: plain });
    case 500:
      return new ServerError(message, { ...answer, status, body: plain });
    case 501:
      return new NotImplementedError(message, { ...answer, status, body: plain });
    default:
      return new ApiError(message, answer);
  }
}

function describe({ operationId, status, outcome }: FailedAnswer, reason: string): string {
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return `${operationId} was answered ${status}: ${sentence} ${advise(status, outcome)}`;
}

/** Names the first fields, so that a log line is enough to correct a request. */
function summarise(errors: Parameters<typeof flattenErrorTree>[0], description: string): string {
  const fields = Object.entries(flattenErrorTree(errors));
  if (fields.length === 0) return description;
  const named = fields.slice(0, 5).map(([path, messages]) => {
    return path === '' ? messages.join(', ') : `${path}: ${messages.join(', ')}`;
  });
  if (fields.length > named.length) named.push(`and ${fields.length - named.length} more`);
  return named.join('; ');
}
