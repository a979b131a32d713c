/** A refusal of the control API that no rule of the domain speaks of. */
export class ControlError extends Error {
  override readonly name = 'ControlError';

  /**
   * @param status HTTP status of the problem document
   * @param message says what was found and what would pass
   * @param field the member of the body or the parameter at fault, if it is one
   */
  constructor(
    readonly status: number,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}
