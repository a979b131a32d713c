import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  AutofillTollFreeCampaignRequest,
  ListTollFreeCampaignsRequest,
  Success,
  TollFreeCampaign,
  TollFreeCampaignDraft,
  TollFreeCampaignPage,
  TollFreeCampaignValidation,
  UpsertTollFreeCampaignRequest,
  ValidateTollFreeCampaignRequest,
} from '../generated/schema.js';

/** What a business sends over toll-free numbers: `tollgate.campaigns.tollFree`. */
export class TollFreeCampaigns {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Creates a campaign, or changes the one whose `campaignId` is given. A draft may be incomplete.
   *
   * @returns the stored campaign with its brand
   * @throws {ValidationError | BadRequestError} when a member is refused
   * @throws {NotFoundError} when the campaign or its brand is unknown
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { campaignId } = await tollgate.campaigns.tollFree.upsert({
   *   brand: 'b_1234567890',
   *   name: 'Appointment reminders',
   *   monthlyVolume: '1,000',
   *   useCase: { value: 'APPOINTMENTS', summary: 'Reminders to patients who booked a visit.' },
   * });
   * ```
   */
  upsert(params: UpsertTollFreeCampaignRequest, options?: CallOptions): Promise<TollFreeCampaign> {
    return this.#operate('upsertTollFreeCampaign', { body: params }, options);
  }

  /**
   * Reads a campaign with its review state and its brand.
   *
   * @param campaignId campaign id, such as `tf_1234567890`
   * @returns the campaign; why a review failed stands in {@link Status.tollFree}
   * @throws {NotFoundError} when this account has no such campaign
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { status } = await tollgate.campaigns.tollFree.get('tf_1234567890');
   * ```
   */
  get(campaignId: string, options?: CallOptions): Promise<TollFreeCampaign> {
    return this.#operate('getTollFreeCampaign', { path: { campaignId } }, options);
  }

  /**
   * Lists campaigns as summaries, newest first.
   *
   * @param params filters and the zero-based page; the first page of all campaigns when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.campaigns.tollFree.list({ status: 'IN REVIEW' });
   * ```
   */
  list(
    params: ListTollFreeCampaignsRequest = {},
    options?: CallOptions,
  ): Promise<TollFreeCampaignPage> {
    return this.#operate('listTollFreeCampaigns', { body: params }, options);
  }

  /**
   * Sends a campaign to review. It must be complete, and its brand verified.
   *
   * @param campaignId campaign id, such as `tf_1234567890`
   * @returns whether it was submitted
   * @throws {ValidationError | BadRequestError} when the campaign is not ready
   * @throws {NotFoundError} when this account has no such campaign
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.campaigns.tollFree.submit('tf_1234567890');
   * ```
   */
  submit(campaignId: string, options?: CallOptions): Promise<Success> {
    return this.#operate('submitTollFreeCampaign', { path: { campaignId } }, options);
  }

  /**
   * Checks a stored campaign. Problems are a result, not an error, and do not block submission.
   *
   * @returns `is_valid`, spelt so by the API, and the problems by field
   * @throws {ValidationError | BadRequestError} when the campaign is unknown
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { is_valid, errors } = await tollgate.campaigns.tollFree.validate({
   *   campaignId: 'tf_1234567890',
   * });
   * ```
   */
  validate(
    params: ValidateTollFreeCampaignRequest,
    options?: CallOptions,
  ): Promise<TollFreeCampaignValidation> {
    return this.#operate('validateTollFreeCampaign', { body: params }, options);
  }

  /**
   * Proposes the content of a campaign.
   *
   * @param params the campaign to start from, and hints; both may be left out
   * @returns the proposal; nothing is stored
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const draft = await tollgate.campaigns.tollFree.autofill({ campaignId: 'tf_1234567890' });
   * ```
   */
  autofill(
    params: AutofillTollFreeCampaignRequest = {},
    options?: CallOptions,
  ): Promise<TollFreeCampaignDraft> {
    return this.#operate('autofillTollFreeCampaign', { body: params }, options);
  }
}
