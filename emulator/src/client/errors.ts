/** What is wrong with one member of a request. */
export interface ProblemField {
  /** A JSON pointer as a URI fragment, for example `#/by` (RFC 9457, section 3). */
  readonly pointer: string;
  readonly detail: string;
}

/** A problem document (RFC 9457) as the emulator's own API answers it. */
export interface ProblemDocument {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly ProblemField[];
  readonly legalTransitions?: readonly string[];
}

/** The emulator has refused a call. Its `message` says what to do about it. */
export class EmulatorProblemError extends Error {
  override readonly name = 'EmulatorProblemError';
  readonly code = 'emulator-problem';
  /** HTTP status. */
  readonly status: number;
  /** The kind of problem in words, such as `Conflict`. */
  readonly title: string;
  /** This problem in words. */
  readonly detail: string;
  /** What is wrong with which member of the request; empty when no member is at fault. */
  readonly errors: readonly ProblemField[];
  /** The moves that would have been permitted, for a move that was not (409). */
  readonly legalTransitions: readonly string[] | undefined;
  /** The whole document, with members that have no place above. */
  readonly document: ProblemDocument;

  /** @param document as the emulator has answered it */
  constructor(document: ProblemDocument) {
    const { status, title, detail = title, errors = [], legalTransitions } = document;
    super(detail);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.legalTransitions = legalTransitions;
    this.document = document;
  }
}

/** Why no emulator was reached: nothing answered, something else did, or it took too long. */
export type UnreachableReason = 'no-answer' | 'no-emulator' | 'not-ready';

const ADVICE = 'Start one with "npx tollgate start", or name the `url` of one that runs.';

/** No emulator was reached. Its `message` says what to do about it. */
export class EmulatorUnreachableError extends Error {
  override readonly name = 'EmulatorUnreachableError';
  readonly code = 'emulator-unreachable';

  constructor(
    /** What was found, without the advice. */
    readonly finding: string,
    /** Where it was looked for. */
    readonly url: string,
    readonly reason: UnreachableReason,
    options?: ErrorOptions,
  ) {
    super(`${finding} ${ADVICE}`, options);
  }
}
