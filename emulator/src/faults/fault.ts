/** A span of real milliseconds, drawn from the seed for each call. */
export type FaultDelay =
  | number
  /** Evenly spread. */
  | { readonly min: number; readonly max: number }
  /** Log-normal, as latencies are: half of the calls take less than `median`, 95 in 100 less than `p95`. */
  | { readonly median: number; readonly p95: number };

/** What a fault does to the answer. */
export type FaultEffect =
  /** Answers with an error instead of running the operation. */
  | {
      readonly status: number;
      /** @default `{ error }` with a sentence that says it was asked for */
      readonly body?: unknown;
      /** Value of the `Retry-After` header: seconds or an HTTP date. */
      readonly retryAfter?: string | number;
      /** Holds the error back. */
      readonly delayMs?: FaultDelay;
    }
  /**
   * Fails below HTTP: `drop` never answers and closes the connection, `reset` closes it in the
   * middle of the body, `malformed` answers with JSON that is cut off. The operation has run by
   * then, except with `before: true`.
   */
  | {
      readonly network: 'drop' | 'reset' | 'malformed';
      readonly before?: boolean;
      /** Holds the failure back, as a connection that hangs. */
      readonly delayMs?: FaultDelay;
    }
  /** Lets the operation run and holds the answer back. */
  | { readonly delayMs: FaultDelay }
  /**
   * Answers 429 beyond so many calls in a window of virtual time, with the seconds that are left of
   * it in `Retry-After`.
   */
  | {
      readonly limit: number;
      readonly windowMs: number;
      /**
       * What has a window of its own: each API key, or each operation.
       * @default all calls that the rule is for share one
       */
      readonly per?: 'key' | 'operation';
    };

/** A rule: which calls are hit, how often, and how. The first rule that strikes decides. */
export interface FaultRule {
  /**
   * An operation id (`sendSms`), a method and path with `*` for any part (`POST /messages/send/*`),
   * or `*` for every operation.
   */
  readonly operation: string;
  /** Share of matching calls, from 0 to 1, drawn from the seed. @default 1 */
  readonly probability?: number;
  /** How many calls it strikes before it is used up. @default no limit */
  readonly count?: number;
  /** For how long it holds, in virtual milliseconds from when it was added. @default for ever */
  readonly lastsMs?: number;
  readonly effect: FaultEffect;
}

/** A rule in force. */
export interface ActiveFault extends FaultRule {
  /** `flt_…` */
  readonly id: string;
  /** How many calls it has struck. */
  readonly struck: number;
}

/** Thrown for a rule that could never strike or that makes no sense. */
export class FaultRuleError extends TypeError {
  override readonly name = 'FaultRuleError';
}
