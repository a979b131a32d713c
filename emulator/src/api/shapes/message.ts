import type { Message, MessageContent } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';
import { isoTime, isoTimeOrNull } from './time.js';

type Schemas = components['schemas'];

/** A message as `GET /messages/{id}` shows it. The error is JSON text here (Pinnacle). */
export function messageBody(message: Message): Schemas['Message'] {
  return {
    id: message.id,
    type: message.type,
    status: message.status,
    method: message.method,
    sender: message.from,
    receiver: message.to,
    content: contentBody(message.content),
    numSegments: message.numSegments,
    cost: message.cost,
    error: message.error && JSON.stringify(message.error),
    sentAt: isoTimeOrNull(message.sentAt),
    deliveredAt: isoTimeOrNull(message.deliveredAt),
  };
}

/** A message as lists show it: other names, and the error as an object (Pinnacle). */
export function messageItem(message: Message): Schemas['MessageListItem'] {
  return {
    id: message.id,
    status: message.status,
    direction: message.direction,
    type: message.type,
    method: message.method,
    numSegments: message.numSegments,
    cost: message.cost,
    from: message.from,
    to: message.to,
    content: { ...contentBody(message.content) },
    error: message.error && { ...message.error },
    isTest: message.isTest,
    blastId: message.blastId,
    sentAt: isoTimeOrNull(message.sentAt),
    deliveredAt: isoTimeOrNull(message.deliveredAt),
    createdAt: isoTime(message.createdAt),
    updatedAt: isoTime(message.updatedAt),
  };
}

/** A message as its conversation shows it. */
export function threadMessageBody(message: Message): Schemas['ConversationMessage'] {
  return {
    ...messageBody(message),
    direction: message.direction,
    reactions: [...message.reactions],
  };
}

/** The content of an SMS or MMS; its members tell which it is. */
export function contentBody({
  text,
  mediaUrls,
}: MessageContent): Schemas['SmsContent'] | Schemas['MmsContent'] {
  if (!mediaUrls) return { text: text ?? '' };
  return text ? { mediaUrls: [...mediaUrls], text } : { mediaUrls: [...mediaUrls] };
}
