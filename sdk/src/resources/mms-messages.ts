import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type { Immediate, Scheduled } from '../core/schedule-option.js';
import type {
  MmsValidation,
  ScheduledMessage,
  SendMmsRequest,
  SendMmsResponse,
  SentMms,
  ValidateMmsRequest,
} from '../generated/schema.js';

/** Messages with media: `tollgate.messages.mms`. */
export class MmsMessages {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Sends an MMS, at once or at a time of your choice. The answer says that it was queued; whether
   * it was delivered is read later with {@link Messages.get}.
   *
   * The API takes no idempotency key. When an error's `outcome` is `unknown`, look for the message
   * with {@link Messages.list} before sending it again.
   *
   * @returns one id for each MMS made of it, or the `scheduleId` when `options.schedule` is given
   * @throws {ValidationError | BadRequestError} when the sender may not send, or a member is refused
   * @throws {PaymentRequiredError} when credits do not cover the message
   * @throws {AuthenticationError | PermissionError | NotFoundError | ServerError}
   * @throws {NotImplementedError}
   *
   * @example
   * ```ts
   * const { messageIds } = await tollgate.messages.mms.send({
   *   from: '+18005550100',
   *   to: '+14155550123',
   *   text: 'Where to find us',
   *   mediaUrls: ['https://harborlanedental.example/map.png'],
   * });
   * ```
   */
  send(params: SendMmsRequest & Immediate, options?: CallOptions): Promise<SentMms>;
  send(params: SendMmsRequest & Scheduled, options?: CallOptions): Promise<ScheduledMessage>;
  send(params: SendMmsRequest, options?: CallOptions): Promise<SendMmsResponse>;
  send(params: SendMmsRequest, options?: CallOptions): Promise<SendMmsResponse> {
    return this.#operate('sendMms', { body: params }, options);
  }

  /**
   * Checks media, splits and prices an MMS without sending it.
   *
   * @returns the messages needed, the files that cannot be sent, and the price
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { segments } = await tollgate.messages.mms.validate({
   *   mediaUrls: ['https://harborlanedental.example/map.png'],
   * });
   * ```
   */
  validate(params: ValidateMmsRequest, options?: CallOptions): Promise<MmsValidation> {
    return this.#operate('validateMms', { body: params }, options);
  }
}
