import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { publish } from '../events/events.js';
import type { Message, MessageContent } from '../records/message.js';
import type { OwnedNumber } from '../records/number.js';
import { segment } from './content/segments.js';
import { continueConversation } from './conversations.js';
import { answerKeyword, applyKeyword, keywordOf } from './keyword-replies.js';
import { NO_REACTIONS } from './outbound.js';

/** What a person sends to one of the account's numbers. */
export interface InboundText {
  /** The person's handset, E.164. */
  readonly from: string;
  /** The account's number, E.164. */
  readonly to: string;
  readonly text?: string | undefined;
  /** Makes it an MMS when it is not empty. */
  readonly mediaUrls?: readonly string[] | undefined;
}

/**
 * Takes in what a person sends: STOP and the like work first, then the message is stored and told of
 * as any other, then a keyword is answered.
 *
 * @throws DomainError (`invalid`) when the number is not the account's, or nothing is sent
 */
export function receiveText(account: Account, inbound: InboundText): Message {
  const { from, to, text = '', mediaUrls = [] } = inbound;
  const number = account.numbers.get(to);
  if (!number) {
    throw new DomainError('invalid', `${to} is not on this account.`, {
      to: 'is not a number of this account',
    });
  }
  if (text === '' && mediaUrls.length === 0) {
    throw new DomainError('invalid', 'The message is empty.', {
      message: 'needs a text or media',
    });
  }
  const keyword = keywordOf(account, number, text);
  applyKeyword(account, number, from, keyword);
  const content = mediaUrls.length > 0 ? { mediaUrls, ...(text ? { text } : {}) } : { text };
  const message = store(account, number, from, content);
  account.world.journal.record('message.received', { id: message.id, from, to });
  publish(account, { type: 'MESSAGE.RECEIVED', message });
  answerKeyword(account, number, from, keyword);
  return message;
}

/** Texts that people send by themselves. */
export const inboundTasks = {
  'handset.reply': (account: Account, data: JsonObject): void => {
    const to = String(data.to);
    // The number may have left the account while the person was typing.
    if (!account.numbers.has(to)) return;
    receiveText(account, { from: String(data.from), to, text: String(data.text) });
  },
};

function store(
  account: Account,
  number: OwnedNumber,
  handset: string,
  content: MessageContent,
): Message {
  const { world } = account;
  const now = world.now();
  return account.messages.insert({
    id: world.ids.next('msg_'),
    direction: 'INBOUND',
    type: content.mediaUrls ? 'MMS' : 'SMS',
    // Nobody submitted it through the API or a client (assumed: Pinnacle names no rule).
    method: 'OTHER',
    from: handset,
    to: number.number,
    content,
    status: 'RECEIVED',
    numSegments: content.mediaUrls ? 1 : segment(content.text ?? '').count,
    cost: null,
    error: null,
    isTest: number.isSandbox,
    tracking: null,
    reactions: NO_REACTIONS,
    blastId: null,
    scheduleId: null,
    conversationId: continueConversation(account, number.number, handset).id,
    decision: null,
    sentAt: now,
    deliveredAt: null,
    createdAt: now,
    updatedAt: now,
  });
}
