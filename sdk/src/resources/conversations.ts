import type { CallOptions } from '../core/call.js';
import type { Operate } from '../core/operation.js';
import type {
  Conversation,
  ConversationMessagePage,
  ConversationPage,
  GetConversationRequest,
  ListConversationsRequest,
  operations,
  UpdateConversationRequest,
  UpdatedConversation,
} from '../generated/schema.js';

/** Filters and page of {@link Conversations.listMessages}. */
export type ListConversationMessagesParams = NonNullable<
  operations['listConversationMessages']['parameters']['query']
>;

/** The threads between one sender and one recipient: `tollgate.conversations`. */
export class Conversations {
  readonly #operate: Operate;

  constructor(operate: Operate) {
    this.#operate = operate;
  }

  /**
   * Finds a conversation.
   *
   * @param params its `id`, or its `sender` and `recipient`
   * @returns the conversation, or `null` when there is none
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const conversation = await tollgate.conversations.get({
   *   sender: '+18005550100',
   *   recipient: '+14155550123',
   * });
   * if (conversation === null) console.log('They never wrote to each other.');
   * ```
   */
  get(params: GetConversationRequest, options?: CallOptions): Promise<Conversation | null> {
    return this.#operate('getConversation', { body: params }, options);
  }

  /**
   * Lists conversations.
   *
   * @param params filters and the zero-based `pageIndex`, which this call requires
   * @returns one page with the total `count`
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { conversations } = await tollgate.conversations.list({ pageIndex: 0 });
   * ```
   */
  list(params: ListConversationsRequest, options?: CallOptions): Promise<ConversationPage> {
    return this.#operate('listConversations', { body: params }, options);
  }

  /**
   * Replaces the notes of a conversation.
   *
   * @returns `{ success: true }`
   * @throws {ValidationError | BadRequestError} when the conversation is unknown
   * @throws {AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * await tollgate.conversations.update({ id: 'conv_1234567890', notes: 'Prefers mornings.' });
   * ```
   */
  update(params: UpdateConversationRequest, options?: CallOptions): Promise<UpdatedConversation> {
    return this.#operate('updateConversation', { body: params }, options);
  }

  /**
   * Lists the messages of a conversation, newest first unless `sortOrder` says otherwise.
   *
   * @param id conversation id, such as `conv_1234567890`
   * @param params filters and the zero-based page of 10 to 50 messages
   * @returns one page with the total `count`
   * @throws {NotFoundError} when this account has no such conversation
   * @throws {ValidationError | BadRequestError | AuthenticationError | PermissionError | ServerError}
   *
   * @example
   * ```ts
   * const { messages } = await tollgate.conversations.listMessages('conv_1234567890', {
   *   direction: 'INBOUND',
   * });
   * ```
   */
  listMessages(
    id: string,
    params: ListConversationMessagesParams = {},
    options?: CallOptions,
  ): Promise<ConversationMessagePage> {
    return this.#operate('listConversationMessages', { path: { id }, query: params }, options);
  }
}
