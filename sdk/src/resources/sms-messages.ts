import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type { Immediate, Scheduled } from '../core/schedule-option.js';
import type {
  ScheduledMessage,
  SendSmsRequest,
  SendSmsResponse,
  SentSms,
  SmsValidation,
  ValidateSmsRequest,
} from '../generated/schema.js';

/** Text messages: `tollgate.messages.sms`. */
export class SmsMessages {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Sends an SMS, at once or at a time of your choice. The answer says that it was queued; whether
   * it was delivered is read later with {@link Messages.get}.
   *
   * The API takes no idempotency key. When an error's `outcome` is `unknown`, look for the message
   * with {@link Messages.list} before sending it again.
   *
   * @returns the `messageId`, or the `scheduleId` when `options.schedule` is given
   * @throws {ValidationError | BadRequestError} when the sender may not send, or a member is refused
   * @throws {PaymentRequiredError} when credits do not cover the message
   * @throws {AuthenticationError | PermissionError | NotFoundError | ServerError}
   * @throws {NotImplementedError}
   *
   * @example
   * ```ts
   * const { messageId, segments } = await tollgate.messages.sms.send({
   *   from: '+18005550100',
   *   to: '+14155550123',
   *   text: 'Harbor Lane Dental: your visit is tomorrow at 9. Reply STOP to opt out.',
   * });
   * ```
   */
  send(params: SendSmsRequest & Immediate, options?: CallOptions): Promise<SentSms>;
  send(params: SendSmsRequest & Scheduled, options?: CallOptions): Promise<ScheduledMessage>;
  send(params: SendSmsRequest, options?: CallOptions): Promise<SendSmsResponse>;
  send(params: SendSmsRequest, options?: CallOptions): Promise<SendSmsResponse> {
    return this.#operate('sendSms', { body: params }, options);
  }

  /**
   * Splits and prices a text without sending it.
   *
   * @returns the segments and the price in either encoding
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { segments, total } = await tollgate.messages.sms.validate({ text: 'Smile! 😁' });
   * ```
   */
  validate(params: ValidateSmsRequest, options?: CallOptions): Promise<SmsValidation> {
    return this.#operate('validateSms', { body: params }, options);
  }
}
