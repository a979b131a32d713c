import { TollgateError } from './tollgate-error.js';

/**
 * An option or argument cannot be sent as it stands: an empty API key, a path id of `..`, a header
 * with a line break. Nothing left the machine.
 */
export class InputError extends TollgateError {
  override readonly code = 'input';

  override get name(): string {
    return 'InputError';
  }
}
