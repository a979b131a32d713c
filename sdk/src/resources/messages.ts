import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  ListMessagesRequest,
  Message,
  MessagePage,
  MessageReaction,
  ReactToMessageRequest,
} from '../generated/schema.js';
import { BlastSends, Blasts } from './blasts.js';
import { MmsMessages } from './mms-messages.js';
import { ScheduledSends, Schedules } from './schedules.js';
import { Simulation } from './simulation.js';
import { SmsMessages } from './sms-messages.js';

/** Messages sent and received: `tollgate.messages`. */
export class Messages {
  /** Sends and checks SMS. */
  readonly sms: SmsMessages;
  /** Sends and checks MMS. */
  readonly mms: MmsMessages;
  /** Sends one message to a whole audience. */
  readonly blast: BlastSends;
  /** Reads blasts. */
  readonly blasts: Blasts;
  /** Cancels what is scheduled. */
  readonly schedule: ScheduledSends;
  /** Reads what is scheduled. */
  readonly schedules: Schedules;
  /** Plays the other side of a conversation. */
  readonly simulate: Simulation;
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.sms = new SmsMessages(operate);
    this.mms = new MmsMessages(operate);
    this.blast = new BlastSends(operate);
    this.blasts = new Blasts(operate);
    this.schedule = new ScheduledSends(operate);
    this.schedules = new Schedules(operate);
    this.simulate = new Simulation(operate);
    this.#operate = operate;
  }

  /**
   * Reads a message with its delivery state.
   *
   * @param id message id, such as `msg_1234567890`
   * @returns the message; `error` says why it was not delivered
   * @throws {NotFoundError} when this account has no such message
   * @throws {BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { status, error } = await tollgate.messages.get('msg_1234567890');
   * ```
   */
  get(id: string, options?: CallOptions): Promise<Message> {
    return this.#operate('getMessage', { path: { id } }, options);
  }

  /**
   * Lists messages of both directions, newest first.
   *
   * @param params filters and the zero-based page; the first page of all messages when left out
   * @returns one page with the total `count`; sender and recipient are called `from` and `to` here
   * @throws {ValidationError | BadRequestError | AuthenticationError | ServerError}
   *
   * @example
   * ```ts
   * const { data } = await tollgate.messages.list({ to: '+14155550123', direction: 'OUTBOUND' });
   * ```
   */
  list(params: ListMessagesRequest = {}, options?: CallOptions): Promise<MessagePage> {
    return this.#operate('listMessages', { body: params }, options);
  }

  /**
   * Reacts to a message with an emoji, or takes the reaction back with `null`. Only messages sent
   * with `options.tracking` can be aimed at exactly.
   *
   * @returns the message, and the new message that carries the reaction
   * @throws {NotFoundError} when this account has no such message
   * @throws {PaymentRequiredError} when credits do not cover the reaction
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError}
   * @throws {ServerError | NotImplementedError}
   *
   * @example
   * ```ts
   * await tollgate.messages.react({ messageId: 'msg_1234567890', reaction: '👍' });
   * ```
   */
  react(params: ReactToMessageRequest, options?: CallOptions): Promise<MessageReaction> {
    return this.#operate('reactToMessage', { body: params }, options);
  }
}
