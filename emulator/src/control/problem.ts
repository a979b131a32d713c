import type { WireReply } from '../api/wire.js';
import { statusText } from './status-text.js';

/** The content type of problem documents (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json';

/** What is wrong with one member of a request body. */
export interface FieldProblem {
  /** A JSON pointer as a URI fragment, for example `#/by` (RFC 9457, section 3). */
  readonly pointer: string;
  readonly detail: string;
}

/** What a problem document may carry besides its sentence. */
export interface ProblemOptions {
  readonly errors?: readonly FieldProblem[];
  /** What could be done instead, when something cannot be done in the state that it is in. */
  readonly legalTransitions?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * An error of the emulator's own API: a problem document (RFC 9457), so that it is never taken for
 * an error of the provider.
 *
 * @param detail a sentence that says what to do about it
 */
export function problem(status: number, detail: string, options: ProblemOptions = {}): WireReply {
  const { errors, legalTransitions, headers } = options;
  return {
    status,
    headers: { 'content-type': PROBLEM_TYPE, ...headers },
    body: {
      type: 'about:blank',
      title: statusText(status),
      status,
      detail,
      ...(errors && { errors }),
      ...(legalTransitions && { legalTransitions }),
    },
  };
}
