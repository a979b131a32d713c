import type { Account } from '../../domain/account.js';
import { campaignOf } from '../../domain/messages/conversations.js';
import type { Conversation } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';
import { isoTime } from './time.js';

/** A conversation. Its sender is `null` once the number has left the account. */
export function conversationBody(
  account: Account,
  conversation: Conversation,
): components['schemas']['Conversation'] {
  const campaign = campaignOf(account, conversation);
  return {
    id: conversation.id,
    brandId: campaign?.brandId ?? null,
    campaign: campaign ? { id: campaign.id, type: 'TOLL_FREE' } : null,
    contact: { id: conversation.contactId, phoneNumber: conversation.recipient },
    notes: conversation.notes,
    sender: senderBody(account, conversation.sender),
    createdAt: isoTime(conversation.createdAt),
    updatedAt: isoTime(conversation.updatedAt),
  };
}

function senderBody(
  account: Account,
  sender: string,
): components['schemas']['ConversationNumber'] | null {
  const number = account.numbers.get(sender);
  if (!number) return null;
  return {
    phoneNumber: number.number,
    capabilities: { sms: number.sms, mms: number.mms, voice: number.voice },
    isSandbox: number.isSandbox,
    createdAt: isoTime(number.createdAt),
    updatedAt: isoTime(number.updatedAt),
  };
}
