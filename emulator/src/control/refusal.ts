import type { WireReply } from '../api/wire.js';
import { DomainError, type DomainErrorKind } from '../domain/domain-error.js';
import { WaitError } from '../emulator-world/wait-error.js';
import { WorldLimitError, WorldNameError } from '../emulator-world/worlds.js';
import { FaultRuleError } from '../faults/fault.js';
import { StateError } from '../state/state-error.js';
import { DurationError } from '../world/duration.js';
import { ClockHeldError } from '../world/runner.js';
import { ControlError } from './control-error.js';
import { problem } from './problem.js';

const STATUS_OF: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 400,
  conflict: 409,
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
    const { kind, message, fields = {}, legal } = error;
    const errors = Object.entries(fields).map(([path, detail]) => at(path, detail));
    return problem(STATUS_OF[kind], message, {
      ...(errors.length > 0 && { errors }),
      ...(legal && { legalTransitions: legal }),
    });
  }
  if (error instanceof WorldLimitError) return problem(429, error.message);
  if (error instanceof WorldNameError) {
    return problem(error.kind === 'unknown' ? 404 : 409, error.message);
  }
  if (error instanceof FaultRuleError) return problem(400, error.message);
  if (error instanceof StateError) return problem(400, error.message);
  if (error instanceof DurationError) return problem(400, error.message);
  if (error instanceof WaitError) return problem(409, error.message);
  if (error instanceof ClockHeldError) return problem(409, error.message);
  throw error;
}

function at(path: string, detail: string) {
  return { pointer: `#/${path.replaceAll('.', '/')}`, detail };
}
