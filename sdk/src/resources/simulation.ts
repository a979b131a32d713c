import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type { SimulateUserRequest, Success } from '../generated/schema.js';

/** The other side of a conversation: `tollgate.messages.simulate`. */
export class Simulation {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Acts as a person who writes to one of your numbers. The effect arrives as a `MESSAGE.RECEIVED`
   * event. At the provider this is in beta and enabled per team.
   *
   * @returns whether it was done
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.messages.simulate.user({
   *   from: '+14155550123',
   *   to: '+18005550100',
   *   message: { text: 'STOP' },
   * });
   * ```
   */
  user(params: SimulateUserRequest, options?: CallOptions): Promise<Success> {
    return this.#operate('simulateUser', { body: params }, options);
  }
}
