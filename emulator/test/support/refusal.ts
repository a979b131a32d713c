import { DomainError } from '../../src/domain/domain-error.js';

/** The refusal that a call ends in. */
export function refusalOf(run: () => unknown): DomainError {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was expected to be refused.');
}
