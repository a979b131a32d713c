import {
  findConversation,
  findConversationBetween,
  getConversation,
  listConversations,
  updateNotes,
} from '../../domain/messages/conversations.js';
import { listThread } from '../../domain/messages/messages.js';
import type { Operations } from '../operation.js';
import { conversationBody } from '../shapes/conversation.js';
import { threadMessageBody } from '../shapes/message.js';
import { parseTime } from '../shapes/parse-time.js';

const DEFAULT_PAGE_SIZE = 10;

/** Operations on conversations. */
export const conversationOperations: Operations<
  'getConversation' | 'listConversations' | 'updateConversation' | 'listConversationMessages'
> = {
  getConversation({ account, body }) {
    const conversation =
      'id' in body
        ? findConversation(account, body.id)
        : findConversationBetween(account, body.sender, body.recipient);
    return conversation ? conversationBody(account, conversation) : null;
  },

  listConversations({ account, body }) {
    const { records, hasMore, count } = listConversations(account, {
      ...body,
      pageSize: body.pageSize ?? DEFAULT_PAGE_SIZE,
    });
    const conversations = records.map((conversation) => conversationBody(account, conversation));
    return { conversations, hasMore, count };
  },

  updateConversation({ account, body }) {
    updateNotes(account, body.id, body.notes);
    return { success: true };
  },

  listConversationMessages({ account, path, query }) {
    const { direction, status, type } = query;
    const { records, hasMore, count } = listThread(account, getConversation(account, path.id), {
      pageIndex: query.pageIndex ?? 0,
      pageSize: query.pageSize ?? DEFAULT_PAGE_SIZE,
      order: query.sortOrder === 'asc' ? 'oldest' : 'newest',
      direction,
      status,
      type,
      dateFrom: parseTime(query.dateFrom, 'dateFrom'),
      dateTo: parseTime(query.dateTo, 'dateTo'),
    });
    return { messages: records.map(threadMessageBody), hasMore, count };
  },
};
