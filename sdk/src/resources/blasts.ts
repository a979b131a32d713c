import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type { Immediate, Scheduled } from '../core/schedule-option.js';
import type {
  BlastPage,
  ListBlastsRequest,
  ScheduledBlast,
  SendBlastResponse,
  SendMmsBlastRequest,
  SendSmsBlastRequest,
  SentBlast,
} from '../generated/schema.js';

/** One message to a whole audience: `tollgate.messages.blast`. */
export class BlastSends {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Sends an SMS to every contact of an audience, at once or at a time of your choice. The load is
   * spread over the senders.
   *
   * @returns the `blastId` with its counts, or the `scheduleId` when `options.schedule` is given
   * @throws {ValidationError | BadRequestError} when a sender may not send or the audience is unknown
   * @throws {PaymentRequiredError} when credits do not cover the blast
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { blastId, totalRecipients } = await tollgate.messages.blast.sms({
   *   audienceId: 'aud_1234567890',
   *   senders: ['+18005550100'],
   *   message: { text: 'Harbor Lane Dental is closed on Monday.' },
   * });
   * ```
   */
  sms(params: SendSmsBlastRequest & Immediate, options?: CallOptions): Promise<SentBlast>;
  sms(params: SendSmsBlastRequest & Scheduled, options?: CallOptions): Promise<ScheduledBlast>;
  sms(params: SendSmsBlastRequest, options?: CallOptions): Promise<SendBlastResponse>;
  sms(params: SendSmsBlastRequest, options?: CallOptions): Promise<SendBlastResponse> {
    return this.#operate('sendSmsBlast', { body: params }, options);
  }

  /**
   * Sends an MMS to every contact of an audience, at once or at a time of your choice. The load is
   * spread over the senders.
   *
   * @returns the `blastId` with its counts, or the `scheduleId` when `options.schedule` is given
   * @throws {ValidationError | BadRequestError} when a sender may not send or the audience is unknown
   * @throws {PaymentRequiredError} when credits do not cover the blast
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.messages.blast.mms({
   *   audienceId: 'aud_1234567890',
   *   senders: ['+18005550100'],
   *   message: { mediaUrls: ['https://harborlanedental.example/map.png'], text: 'We moved.' },
   *   options: { schedule: { sendAt: '2027-03-01T09:00', timezone: 'America/New_York' } },
   * });
   * ```
   */
  mms(params: SendMmsBlastRequest & Immediate, options?: CallOptions): Promise<SentBlast>;
  mms(params: SendMmsBlastRequest & Scheduled, options?: CallOptions): Promise<ScheduledBlast>;
  mms(params: SendMmsBlastRequest, options?: CallOptions): Promise<SendBlastResponse>;
  mms(params: SendMmsBlastRequest, options?: CallOptions): Promise<SendBlastResponse> {
    return this.#operate('sendMmsBlast', { body: params }, options);
  }
}

/** Blasts sent so far: `tollgate.messages.blasts`. */
export class Blasts {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Lists blasts, newest first.
   *
   * @param params filters and the zero-based page; the first page of all blasts when left out
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.messages.blasts.list({ audienceId: 'aud_1234567890' });
   * ```
   */
  list(params: ListBlastsRequest = {}, options?: CallOptions): Promise<BlastPage> {
    return this.#operate('listBlasts', { body: params }, options);
  }
}
