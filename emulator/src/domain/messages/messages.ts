import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Conversation, Message } from '../records/message.js';

/** How messages are stored and found. */
export const messageCollection: CollectionOptions<Message> = {
  key: (message) => message.id,
  indexes: {
    direction: (message) => message.direction,
    status: (message) => message.status,
    type: (message) => message.type,
    method: (message) => message.method,
    from: (message) => message.from,
    to: (message) => message.to,
    blastId: (message) => message.blastId,
    conversationId: (message) => message.conversationId,
  },
  time: (message) => message.createdAt,
};

/** The message with an id. Throws a `DomainError` (`not-found`) when there is none. */
export function getMessage(account: Account, id: string): Message {
  const message = account.messages.get(id);
  if (message) return message;
  throw new DomainError('not-found', `There is no message ${id}.`);
}

/** Which messages a list shows. */
export interface MessageQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly direction?: string | undefined;
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  readonly method?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Part of the text or of a media URL, in any case. */
  readonly content?: string | undefined;
  /** Created at or after, in epoch milliseconds. */
  readonly dateFrom?: number | undefined;
  /** Created at or before, in epoch milliseconds. */
  readonly dateTo?: number | undefined;
}

/** Messages, newest first. */
export function listMessages(account: Account, query: MessageQuery): Page<Message> {
  const { pageIndex, pageSize, direction, status, type, method, from, to } = query;
  const part = query.content?.toLowerCase();
  return account.messages.page({
    where: { direction, status, type, method, from, to },
    filter: part ? (message) => contains(message, part) : undefined,
    from: query.dateFrom,
    to: query.dateTo,
    pageIndex,
    pageSize,
  });
}

/** Which messages of a conversation a list shows. */
export interface ThreadQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly order: 'newest' | 'oldest';
  readonly direction?: string | undefined;
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  /** Sent at or after, in epoch milliseconds. */
  readonly dateFrom?: number | undefined;
  /** Sent at or before, in epoch milliseconds. */
  readonly dateTo?: number | undefined;
}

/** The messages of a conversation. Those not sent yet have no place in a span of time. */
export function listThread(
  account: Account,
  conversation: Conversation,
  query: ThreadQuery,
): Page<Message> {
  const { pageIndex, pageSize, order, direction, status, type, dateFrom, dateTo } = query;
  const isTimed = dateFrom !== undefined || dateTo !== undefined;
  return account.messages.page({
    where: { conversationId: conversation.id, direction, status, type },
    filter: isTimed ? ({ sentAt }) => isWithin(sentAt, dateFrom, dateTo) : undefined,
    pageIndex,
    pageSize,
    order,
  });
}

/** Whether the text or a media URL contains a part. @param part lower case */
export function contains({ content }: Pick<Message, 'content'>, part: string): boolean {
  return (
    content.text?.toLowerCase().includes(part) === true ||
    content.mediaUrls?.some((url) => url.toLowerCase().includes(part)) === true
  );
}

function isWithin(at: number | null, from = -Infinity, to = Infinity): boolean {
  return at !== null && at >= from && at <= to;
}
