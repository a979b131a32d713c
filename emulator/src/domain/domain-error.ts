/** What kind of refusal it is; the API layer turns it into a status that the operation documents. */
export type DomainErrorKind =
  | 'invalid'
  /** Something cannot be done in the state that it is in. */
  | 'conflict'
  | 'not-found'
  | 'payment-required'
  | 'forbidden'
  | 'unavailable';

/** What is wrong, by field path such as `options.schedule.sendAt` or `phones.0`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A request that the rules refuse. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: DomainErrorKind;
  /** Given when single fields are to blame; the answer then names each of them. */
  readonly fields: FieldErrors | undefined;
  /** For a `conflict`: what could be done instead, for example `['approve', 'reject']`. */
  readonly legal: readonly string[] | undefined;

  /** @param message what is wrong and what would pass, one or two plain sentences */
  constructor(
    kind: DomainErrorKind,
    message: string,
    fields?: FieldErrors,
    legal?: readonly string[],
  ) {
    super(message);
    this.kind = kind;
    this.fields = fields;
    this.legal = legal;
  }
}
