/** The `code` of each error class, fit for a `switch`. */
export type TollgateErrorCode =
  | 'api'
  | 'bad-request'
  | 'validation'
  | 'authentication'
  | 'payment-required'
  | 'permission'
  | 'not-found'
  | 'server'
  | 'not-implemented'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'parse'
  | 'input';

/**
 * Base of every error this package throws. No error carries the API key or a request header.
 *
 * @example
 * ```ts
 * try {
 *   await tollgate.messages.sms.send({ from, to, text });
 * } catch (error) {
 *   if (error instanceof TollgateError) console.error(error.code, error.message);
 * }
 * ```
 */
export abstract class TollgateError extends Error {
  /** Tells the classes apart, also across copies of this package, where `instanceof` cannot. */
  abstract readonly code: TollgateErrorCode;

  // An accessor survives minifiers, and the name is in place before the stack is captured.
  override get name(): string {
    return 'TollgateError';
  }

  /** Gives the members that log pipelines want; `JSON.stringify` calls it. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...(this as object) };
  }
}
