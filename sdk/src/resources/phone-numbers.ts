import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  AdvancedNumberLookup,
  AvailableNumber,
  BasicNumberLookup,
  BuyPhoneNumbersRequest,
  LookUpPhoneNumberRequest,
  NumberLookup,
  OwnedPhoneNumber,
  PageRequest,
  PhoneNumberPage,
  PurchasedNumber,
  SearchPhoneNumbersRequest,
  Success,
  TemporaryNumber,
  UpdatePhoneNumberRequest,
} from '../generated/schema.js';
import { NumberCampaigns } from './number-campaigns.js';

/**
 * Numbers for sale and numbers owned: `tollgate.phoneNumbers`.
 *
 * In the provider's own client `phoneNumbers.get` looks up any number. Here that is
 * {@link PhoneNumbers.lookUp}, and {@link PhoneNumbers.get} reads a number that you own.
 */
export class PhoneNumbers {
  /** Which campaign a number belongs to. */
  readonly campaign: NumberCampaigns;
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.campaign = new NumberCampaigns(operate);
    this.#operate = operate;
  }

  /**
   * Searches numbers for sale.
   *
   * @returns the numbers with their prices
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'], options: { limit: 1 } });
   * ```
   */
  search(params: SearchPhoneNumbersRequest, options?: CallOptions): Promise<AvailableNumber[]> {
    return this.#operate('searchPhoneNumbers', { body: params }, options);
  }

  /**
   * Buys numbers: all of them, or none when one is not to be had.
   *
   * @returns the numbers with their capabilities
   * @throws {PaymentRequiredError} when credits do not cover the price
   * @throws {NotFoundError} when a number is not for sale
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.phoneNumbers.buy({ numbers: ['+18005550100'] });
   * ```
   */
  buy(params: BuyPhoneNumbersRequest, options?: CallOptions): Promise<PurchasedNumber[]> {
    return this.#operate('buyPhoneNumbers', { body: params }, options);
  }

  /**
   * Looks up what is known of any number, yours or not, for a fee.
   *
   * @param params the number, and how much to find out: `basic` or `advanced`
   * @returns the facts of the level asked for
   * @throws {PaymentRequiredError} when credits do not cover the fee
   * @throws {NotFoundError} when nothing is known of the number
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { carrier } = await tollgate.phoneNumbers.lookUp({ phone: '+14155550123', level: 'basic' });
   * ```
   */
  lookUp(
    params: LookUpPhoneNumberRequest & { level: 'basic' },
    options?: CallOptions,
  ): Promise<BasicNumberLookup>;
  lookUp(
    params: LookUpPhoneNumberRequest & { level: 'advanced' },
    options?: CallOptions,
  ): Promise<AdvancedNumberLookup>;
  lookUp(params: LookUpPhoneNumberRequest, options?: CallOptions): Promise<NumberLookup>;
  lookUp(params: LookUpPhoneNumberRequest, options?: CallOptions): Promise<NumberLookup> {
    return this.#operate('lookUpPhoneNumber', { body: params }, options);
  }

  /**
   * Lists the numbers you own, newest first.
   *
   * @param params the zero-based page; the first when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.phoneNumbers.list();
   * const sandbox = data.find((number) => number.isSandbox);
   * ```
   */
  list(params: PageRequest = {}, options?: CallOptions): Promise<PhoneNumberPage> {
    return this.#operate('listPhoneNumbers', { body: params }, options);
  }

  /**
   * Reads a number that you own. Emulator only: the provider has no such call.
   *
   * @param phoneNumber E.164 form
   * @returns the number with its campaign and review state
   * @throws {NotFoundError} when this account does not own the number
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const number = await tollgate.phoneNumbers.get('+18005550100');
   * ```
   */
  get(phoneNumber: string, options?: CallOptions): Promise<OwnedPhoneNumber> {
    return this.#operate('getPhoneNumber', { path: { phoneNumber } }, options);
  }

  /**
   * Renames a number that you own. Emulator only: the provider has no such call.
   *
   * @param phoneNumber E.164 form
   * @returns the number as changed
   * @throws {NotFoundError} when this account does not own the number
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.phoneNumbers.update('+18005550100', { friendlyName: 'Front desk' });
   * ```
   */
  update(
    phoneNumber: string,
    params: UpdatePhoneNumberRequest,
    options?: CallOptions,
  ): Promise<OwnedPhoneNumber> {
    return this.#operate('updatePhoneNumber', { path: { phoneNumber }, body: params }, options);
  }

  /**
   * Gives a number back. Emulator only: the provider has no such call.
   *
   * @param phoneNumber E.164 form
   * @returns whether it was released
   * @throws {NotFoundError} when this account does not own the number
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.phoneNumbers.release('+18005550100');
   * ```
   */
  release(phoneNumber: string, options?: CallOptions): Promise<Success> {
    return this.#operate('releasePhoneNumber', { path: { phoneNumber } }, options);
  }

  /**
   * Reads the temporary number that the account sends from until its own is approved. Emulator
   * only: the provider has no such call.
   *
   * @returns the number and what is to replace it
   * @throws {NotFoundError} when the account has none
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const temporary = await tollgate.phoneNumbers.temporary();
   * ```
   */
  temporary(options?: CallOptions): Promise<TemporaryNumber> {
    return this.#operate('getTemporaryNumber', {}, options);
  }
}
