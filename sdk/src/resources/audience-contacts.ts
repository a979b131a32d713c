import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type { Audience, AudienceContactsRequest } from '../generated/schema.js';

/** Who belongs to an audience: `tollgate.audiences.contacts`. */
export class AudienceContacts {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Adds contacts. Those who belong to it already change nothing, and numbers that are no contacts
   * yet become contacts.
   *
   * @param params the audience's `id`; numbers and contact ids, mixed as you like
   * @returns the audience with its new count
   * @throws {NotFoundError} when this account has no such audience
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.audiences.contacts.add({ id: 'aud_1234567890', contacts: ['+14155550123'] });
   * ```
   */
  add(params: AudienceContactsRequest, options?: CallOptions): Promise<Audience> {
    return this.#operate('addAudienceContacts', { body: params }, options);
  }

  /**
   * Removes contacts; those who do not belong to it are passed over.
   *
   * @param params the audience's `id`; numbers and contact ids, mixed as you like
   * @returns the audience with its new count
   * @throws {NotFoundError} when this account has no such audience
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.audiences.contacts.remove({ id: 'aud_1234567890', contacts: ['co_1234567890'] });
   * ```
   */
  remove(params: AudienceContactsRequest, options?: CallOptions): Promise<Audience> {
    return this.#operate('removeAudienceContacts', { body: params }, options);
  }
}
