import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  AttachCampaignRequest,
  CampaignAttachment,
  DetachCampaignRequest,
} from '../generated/schema.js';

/** Which campaign a number belongs to: `tollgate.phoneNumbers.campaign`. */
export class NumberCampaigns {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Attaches up to 10 owned numbers to a verified campaign. Each number then goes through a review
   * of its own, 1 to 3 business days long, that {@link Status.tollFree} reports on.
   *
   * @returns the numbers accepted, and under `failed` those refused, each with the reason
   * @throws {NotFoundError} when the campaign is unknown
   * @throws {ValidationError | BadRequestError} when the campaign is not verified
   * @throws {AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * const { failed } = await tollgate.phoneNumbers.campaign.attach({
   *   phones: ['+18005550100'],
   *   campaignType: 'TOLL_FREE',
   *   campaignId: 'tf_1234567890',
   * });
   * ```
   */
  attach(params: AttachCampaignRequest, options?: CallOptions): Promise<CampaignAttachment> {
    return this.#operate('attachCampaign', { body: params }, options);
  }

  /**
   * Takes up to 10 numbers from the campaign they belong to.
   *
   * @returns the numbers detached with their former campaign, and under `failed` those refused
   * @throws {ValidationError | BadRequestError | NotFoundError}
   * @throws {AuthenticationError | PermissionError | ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * await tollgate.phoneNumbers.campaign.detach({ phones: ['+18005550100'] });
   * ```
   */
  detach(params: DetachCampaignRequest, options?: CallOptions): Promise<CampaignAttachment> {
    return this.#operate('detachCampaign', { body: params }, options);
  }
}
