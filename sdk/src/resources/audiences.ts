import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  Audience,
  AudiencePage,
  AudienceWithContacts,
  CreateAudienceRequest,
  ListAudiencesRequest,
  operations,
  Success,
  UpdateAudienceRequest,
} from '../generated/schema.js';
import { AudienceContacts } from './audience-contacts.js';

/** What {@link Audiences.get} takes. */
export type GetAudienceParams = operations['getAudience']['parameters']['query'];

/** Named groups of contacts: `tollgate.audiences`. */
export class Audiences {
  /** Who belongs to an audience. */
  readonly contacts: AudienceContacts;
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.contacts = new AudienceContacts(operate);
    this.#operate = operate;
  }

  /**
   * Creates an audience. Numbers that are no contacts yet become contacts.
   *
   * @returns the audience with the number of its contacts
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const audience = await tollgate.audiences.create({
   *   name: 'Recall 2026',
   *   contacts: ['+14155550123', 'co_1234567890'],
   * });
   * ```
   */
  create(params: CreateAudienceRequest, options?: CallOptions): Promise<Audience> {
    return this.#operate('createAudience', { body: params }, options);
  }

  /**
   * Reads an audience, with a page of its contacts as soon as `page` or `limit` is given.
   *
   * @param params the `id`; `page` counts from one, `limit` is 50 unless set and 100 at most
   * @returns the audience
   * @throws {NotFoundError} when this account has no such audience
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { contactCount } = await tollgate.audiences.get({ id: 'aud_1234567890' });
   * const { contacts } = await tollgate.audiences.get({ id: 'aud_1234567890', page: 1 });
   * ```
   */
  get(
    params: { id: string; page?: never; limit?: never },
    options?: CallOptions,
  ): Promise<Audience>;
  get(
    params: { id: string } & ({ page: number; limit?: number } | { page?: number; limit: number }),
    options?: CallOptions,
  ): Promise<AudienceWithContacts>;
  get(params: GetAudienceParams, options?: CallOptions): Promise<Audience | AudienceWithContacts>;
  get(params: GetAudienceParams, options?: CallOptions): Promise<Audience | AudienceWithContacts> {
    return this.#operate('getAudience', { query: params }, options);
  }

  /**
   * Renames an audience or changes its notes. Who belongs to it changes through {@link contacts}.
   *
   * @returns the audience as changed
   * @throws {NotFoundError} when this account has no such audience
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.audiences.update({ id: 'aud_1234567890', name: 'Recall 2027' });
   * ```
   */
  update(params: UpdateAudienceRequest, options?: CallOptions): Promise<Audience> {
    return this.#operate('updateAudience', { body: params }, options);
  }

  /**
   * Deletes an audience; its contacts stay.
   *
   * @returns whether it was deleted
   * @throws {NotFoundError} when this account has no such audience
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.audiences.delete({ id: 'aud_1234567890' });
   * ```
   */
  delete(params: { readonly id: string }, options?: CallOptions): Promise<Success> {
    return this.#operate('deleteAudience', { query: params }, options);
  }

  /**
   * Lists audiences, newest first and without their counts.
   *
   * @param params a part of the name and the zero-based page; the first page of all when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.audiences.list({ name: 'recall' });
   * ```
   */
  list(params: ListAudiencesRequest = {}, options?: CallOptions): Promise<AudiencePage> {
    return this.#operate('listAudiences', { body: params }, options);
  }
}
