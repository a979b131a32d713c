import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  BrandStatusReport,
  PhoneNumberStatusReport,
  TollFreeCampaignStatusReport,
} from '../generated/schema.js';

/** Review progress, asked for anew with each call: `tollgate.status`. */
export class Status {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Reports on the review of a brand.
   *
   * @param brandId brand id, such as `b_1234567890`
   * @returns the state and what was found wrong
   * @throws {NotFoundError} when this account has no such brand
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * const { status, errors } = await tollgate.status.brand('b_1234567890');
   * ```
   */
  brand(brandId: string, options?: CallOptions): Promise<BrandStatusReport> {
    return this.#operate('getBrandStatus', { path: { brandId } }, options);
  }

  /**
   * Reports whether a number is ready to send.
   *
   * @param phoneNumber E.164 form
   * @returns the state, order and attachment taken together, and what was found wrong
   * @throws {NotFoundError} when this account does not own the number
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * const { status } = await tollgate.status.phoneNumber('+18005550100');
   * ```
   */
  phoneNumber(phoneNumber: string, options?: CallOptions): Promise<PhoneNumberStatusReport> {
    return this.#operate('getPhoneNumberStatus', { path: { phoneNumber } }, options);
  }

  /**
   * Reports why a toll-free campaign failed, and how far the review of its number is. The state of
   * the campaign itself stands in {@link TollFreeCampaigns.get}.
   *
   * @param campaignId campaign id, such as `tf_1234567890`
   * @returns the campaign's `error` and the number's progress under `updates`
   * @throws {NotFoundError} when this account has no such campaign
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * const { updates } = await tollgate.status.tollFree('tf_1234567890');
   * if (updates.status === 'VERIFIED') startSending(updates.number);
   * ```
   */
  tollFree(campaignId: string, options?: CallOptions): Promise<TollFreeCampaignStatusReport> {
    return this.#operate('getTollFreeCampaignStatus', { path: { campaignId } }, options);
  }
}
