import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import { getMessage } from '../domain/messages/messages.js';
import { normalizePhoneNumber } from '../domain/numbers/phone-number.js';
import type { Message, MessageStatus } from '../domain/records/message.js';
import { isFoundBy, termsOf } from './message-search.js';

/** A text of the account, sent or received. */
export interface InboxMessage {
  readonly id: string;
  readonly direction: Message['direction'];
  readonly type: Message['type'];
  readonly status: MessageStatus;
  /** E.164. */
  readonly from: string;
  /** E.164. */
  readonly to: string;
  /** Empty for an MMS without words. */
  readonly text: string;
  /** Empty for an SMS. */
  readonly mediaUrls: readonly string[];
  readonly segments: number;
  /** US dollars; `null` when it was not charged. */
  readonly cost: number | null;
  /** Why it failed; `explain(id)` tells more. `null` otherwise. */
  readonly error: { readonly key: string; readonly message: string } | null;
  readonly conversationId: string;
  readonly blastId: string | null;
  readonly scheduleId: string | null;
  /** ISO 8601, virtual time. */
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
}

/** Which messages are meant; all conditions hold. */
export interface InboxFilter {
  readonly direction?: Message['direction'] | undefined;
  readonly status?: MessageStatus | undefined;
  readonly type?: Message['type'] | undefined;
  /** A number in any common spelling. */
  readonly from?: string | undefined;
  /** A number in any common spelling. */
  readonly to?: string | undefined;
  /** At most so many, the newest ones. @default all */
  readonly limit?: number | undefined;
}

/** All texts of a world in one place, the newest first. */
export interface EmulatorMessages {
  /** The messages that are meant. */
  list(filter?: InboxFilter): InboxMessage[];
  /**
   * The messages that have all the words of a query, in any case: in their text, their media or, as
   * three digits or more, in their numbers. Words in quotation marks belong together.
   *
   * @throws DomainError (`invalid`) when there is nothing to search for
   *
   * @example
   * emulator.messages.search('"tomorrow at" 555-0123');
   */
  search(query: string, options?: Pick<InboxFilter, 'limit'>): InboxMessage[];
  /** One message, a cleared one too. @throws DomainError (`not-found`) when there is none */
  get(id: string): InboxMessage;
  /**
   * Empties the inbox: what is there now is neither listed nor found any more. The account keeps its
   * messages, for the provider deletes none. Belongs to the state of the world.
   */
  clear(): void;
}

/** How many messages have been cleared away. */
const CLEARED = 'inbox.cleared';

/** The inbox of an account. */
export function messagesOf(account: Account): EmulatorMessages {
  const { messages, world } = account;
  const cleared = (): number => (world.values.get(CLEARED) as number | undefined) ?? 0;
  return {
    list: (filter = {}) => listed(account, filter, cleared()),
    search: (query, { limit = Number.POSITIVE_INFINITY } = {}) => {
      const terms = termsOf(query);
      if (terms.length === 0) {
        throw new DomainError('invalid', 'There is nothing to search for: write a word.', {
          q: 'has to have a word',
        });
      }
      const found: InboxMessage[] = [];
      for (const message of messages.newestFirst(cleared())) {
        if (found.length >= limit) break;
        if (isFoundBy(message, terms)) found.push(shown(message));
      }
      return found;
    },
    get: (id) => shown(getMessage(account, id)),
    clear: () => {
      const last = messages.last();
      if (last) world.values.set(CLEARED, messages.placeOf(last.id) + 1);
    },
  };
}

function listed({ messages }: Account, filter: InboxFilter, cleared: number): InboxMessage[] {
  const { direction, status, type, from, to, limit = Number.MAX_SAFE_INTEGER } = filter;
  const where = { direction, status, type, from: numberOf(from), to: numberOf(to) };
  const isHere = ({ id }: Message): boolean => messages.placeOf(id) >= cleared;
  const { records } = messages.page({
    where,
    filter: cleared > 0 ? isHere : undefined,
    pageIndex: 0,
    pageSize: limit,
  });
  return records.map(shown);
}

function numberOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (normalizePhoneNumber(text) ?? text);
}

function shown(message: Message): InboxMessage {
  const { content, error, numSegments, createdAt, sentAt, deliveredAt } = message;
  return {
    id: message.id,
    direction: message.direction,
    type: message.type,
    status: message.status,
    from: message.from,
    to: message.to,
    text: content.text ?? '',
    mediaUrls: content.mediaUrls ?? [],
    segments: numSegments,
    cost: message.cost,
    error: error && { key: error.key, message: error.message },
    conversationId: message.conversationId,
    blastId: message.blastId,
    scheduleId: message.scheduleId,
    createdAt: isoTime(createdAt),
    sentAt: sentAt === null ? null : isoTime(sentAt),
    deliveredAt: deliveredAt === null ? null : isoTime(deliveredAt),
  };
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
