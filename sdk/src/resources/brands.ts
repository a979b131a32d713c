import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  AutofillBrandRequest,
  Brand,
  BrandInfo,
  BrandPage,
  BrandValidation,
  BrandWithVetting,
  ListBrandsRequest,
  Success,
  UpsertBrandRequest,
} from '../generated/schema.js';

/** The businesses that send: `tollgate.brands`. */
export class Brands {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Creates a brand, or changes the one whose `id` is given. A draft may be incomplete.
   *
   * @returns the stored brand
   * @throws {ValidationError | BadRequestError} when a member is refused or the `id` is unknown
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const brand = await tollgate.brands.upsert({
   *   name: 'Harbor Lane Dental LLC',
   *   ein: '12-3456789',
   *   website: 'https://harborlanedental.example',
   * });
   * ```
   */
  upsert(params: UpsertBrandRequest, options?: CallOptions): Promise<Brand> {
    return this.#operate('upsertBrand', { body: params }, options);
  }

  /**
   * Reads a brand with its vetting.
   *
   * @param id brand id, such as `b_1234567890`
   * @param params `hideEIN: true` masks the tax id
   * @returns the brand, the feedback of the registry and the vetting runs
   * @throws {NotFoundError} when this account has no such brand
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { status, tcrFeedback } = await tollgate.brands.get('b_1234567890', { hideEIN: true });
   * ```
   */
  get(
    id: string,
    params: { readonly hideEIN?: boolean } = {},
    options?: CallOptions,
  ): Promise<BrandWithVetting> {
    return this.#operate('getBrand', { path: { id }, query: params }, options);
  }

  /**
   * Lists brands, newest first.
   *
   * @param params filters and the zero-based page; the first page of all brands when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data, count } = await tollgate.brands.list({ status: 'VERIFIED', pageSize: 50 });
   * ```
   */
  list(params: ListBrandsRequest = {}, options?: CallOptions): Promise<BrandPage> {
    return this.#operate('listBrands', { body: params }, options);
  }

  /**
   * Sends a brand to compliance review. Every member but `description` and `dba` must be there.
   *
   * @param brandId brand id, such as `b_1234567890`
   * @returns whether it was submitted
   * @throws {ValidationError | BadRequestError} when the brand is incomplete
   * @throws {PaymentRequiredError} when credits do not cover the fee
   * @throws {NotFoundError} when this account has no such brand
   * @throws {AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * await tollgate.brands.submit('b_1234567890');
   * ```
   */
  submit(brandId: string, options?: CallOptions): Promise<Success> {
    return this.#operate('submitBrand', { path: { brandId } }, options);
  }

  /**
   * Checks brand data without storing it. Bad data is a result, not an error.
   *
   * @returns `isValid` and the problems by field
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { isValid, errors } = await tollgate.brands.validate({ ein: '123456789' });
   * ```
   */
  validate(params: BrandInfo, options?: CallOptions): Promise<BrandValidation> {
    return this.#operate('validateBrand', { body: params }, options);
  }

  /**
   * Proposes brand data from what is publicly known of a business.
   *
   * @param params the business's `name`, its `website`, or both
   * @returns what was found; nothing is stored
   * @throws {ValidationError | BadRequestError} when neither name nor website is given
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const draft = await tollgate.brands.autofill({ website: 'https://harborlanedental.example' });
   * ```
   */
  autofill(params: AutofillBrandRequest, options?: CallOptions): Promise<BrandInfo> {
    return this.#operate('autofillBrand', { body: params }, options);
  }

  /**
   * Orders the external vetting of a registered brand: the standard class by Aegis, the only one
   * there is.
   *
   * @param brandId brand id, such as `b_1234567890`
   * @returns whether it was ordered
   * @throws {PaymentRequiredError} when credits do not cover the fee
   * @throws {BadRequestError} when the brand is not registered yet
   * @throws {NotFoundError} when this account has no such brand
   * @throws {AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * await tollgate.brands.vet('b_1234567890');
   * ```
   */
  vet(brandId: string, options?: CallOptions): Promise<Success> {
    const body = { type: 'EXTERNAL', provider: 'AEGIS', vettingClass: 'STANDARD' } as const;
    return this.#operate('vetBrand', { path: { brandId }, body }, options);
  }
}
