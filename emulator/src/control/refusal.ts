import type { WireReply } from '../api/wire.js';
import { DomainError, type DomainErrorKind } from '../domain/domain-error.js';
import { DurationError } from '../world/duration.js';
import { ControlError } from './control-error.js';
import { problem } from './problem.js';

const STATUS_OF: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 400,
  'not-found': 404,
  'payment-required': 402,
  forbidden: 403,
  unavailable: 501,
};

/**
 * The problem document for what an action has thrown.
 *
 * @throws what was no refusal but a mistake of the emulator
 */
export function refusalOf(error: unknown): WireReply {
  if (error instanceof ControlError) {
    const { status, message, field } = error;
    return problem(status, message, field ? { errors: [at(field, message)] } : {});
  }
  if (error instanceof DomainError) {
    const fields = Object.entries(error.fields ?? {}).map(([path, detail]) => at(path, detail));
    return problem(
      STATUS_OF[error.kind],
      error.message,
      fields.length > 0 ? { errors: fields } : {},
    );
  }
  if (error instanceof DurationError) return problem(400, error.message);
  throw error;
}

function at(path: string, detail: string) {
  return { pointer: `#/${path.replaceAll('.', '/')}`, detail };
}
