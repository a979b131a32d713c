import type { MessageEvent } from '../domain/events/events.js';
import type { Message } from '../domain/records/message.js';
import type { components } from '../generated/schema.js';

type Schemas = components['schemas'];

/** The body of a message event, member by member as the provider sends it (Pinnacle API reference). */
export function messageEventBody({
  type,
  message,
}: MessageEvent): Schemas['MessageStatusEvent'] | Schemas['MessageReceivedEvent'] {
  return {
    type,
    conversation: { id: message.conversationId, from: message.from, to: message.to },
    status: message.status,
    direction: message.direction,
    segments: message.numSegments,
    sentAt: time(message.sentAt),
    deliveredAt: time(message.deliveredAt),
    message: content(message),
  };
}

function content({ id, type, content: { text, mediaUrls = [] } }: Message) {
  if (type === 'SMS') return { id, type, text: text ?? '' };
  return { id, type, mediaUrls: [...mediaUrls], ...(text === undefined ? {} : { text }) };
}

function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
