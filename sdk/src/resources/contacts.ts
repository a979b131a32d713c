import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  Contact,
  ContactId,
  ContactPage,
  CreateContactRequest,
  ListContactsRequest,
  UpdateContactRequest,
} from '../generated/schema.js';

/** Names one contact, by its id or by its number. */
export type ContactKey =
  | { readonly id: string; readonly phoneNumber?: undefined }
  | { readonly phoneNumber: string; readonly id?: undefined };

/** People you write to: `tollgate.contacts`. */
export class Contacts {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Reads a contact.
   *
   * @param params its `id`, or its `phoneNumber` in E.164 form
   * @returns the contact
   * @throws {NotFoundError} when this account has no such contact
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const contact = await tollgate.contacts.get({ phoneNumber: '+14155550123' });
   * ```
   */
  get({ id, phoneNumber }: ContactKey, options?: CallOptions): Promise<Contact> {
    const query = id === undefined ? { phoneNumber } : { id };
    return this.#operate('getContact', { query }, options);
  }

  /**
   * Creates a contact.
   *
   * @returns its id
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { id } = await tollgate.contacts.create({
   *   phoneNumber: '+14155550123',
   *   name: 'Robin Vale',
   *   tags: ['patient'],
   * });
   * ```
   */
  create(params: CreateContactRequest, options?: CallOptions): Promise<ContactId> {
    return this.#operate('createContact', { body: params }, options);
  }

  /**
   * Changes a contact; its number stays.
   *
   * @returns its id
   * @throws {NotFoundError} when this account has no such contact
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.contacts.update({ id: 'co_1234567890', tags: ['patient', 'recall'] });
   * ```
   */
  update(params: UpdateContactRequest, options?: CallOptions): Promise<ContactId> {
    return this.#operate('updateContact', { body: params }, options);
  }

  /**
   * Lists contacts, newest first.
   *
   * @param params filters and the zero-based page; the first page of all contacts when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.contacts.list({ tags: ['patient'] });
   * ```
   */
  list(params: ListContactsRequest = {}, options?: CallOptions): Promise<ContactPage> {
    return this.#operate('listContacts', { body: params }, options);
  }
}
