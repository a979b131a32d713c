import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { ensureContact } from '../audiences/contacts.js';
import { DomainError } from '../domain-error.js';
import type { Campaign } from '../records/campaign.js';
import type { Conversation } from '../records/message.js';

/** How conversations are stored and found. */
export const conversationCollection: CollectionOptions<Conversation> = {
  key: (conversation) => conversation.id,
  indexes: {
    sender: (conversation) => conversation.sender,
    recipient: (conversation) => conversation.recipient,
  },
};

/** The conversation with an id, or `undefined`. */
export function findConversation(account: Account, id: string): Conversation | undefined {
  return account.conversations.get(id);
}

/**
 * The conversation between one of the account's numbers and a handset, or `undefined`.
 *
 * @param sender the account's number, E.164
 * @param recipient the handset, E.164
 */
export function findConversationBetween(
  account: Account,
  sender: string,
  recipient: string,
): Conversation | undefined {
  return account.conversations.first({ recipient, sender });
}

/** The conversation with an id. Throws a `DomainError` (`not-found`) when there is none. */
export function getConversation(account: Account, id: string): Conversation {
  const conversation = account.conversations.get(id);
  if (conversation) return conversation;
  throw new DomainError('not-found', `There is no conversation ${id}.`);
}

/**
 * The conversation that a new message belongs to, with its last change set to now. The first message
 * between two numbers opens it, and makes the handset a contact.
 *
 * @param contactId the handset's contact, when it is known
 */
export function continueConversation(
  account: Account,
  sender: string,
  recipient: string,
  contactId?: string,
): Conversation {
  const { world, conversations } = account;
  const now = world.now();
  const existing = findConversationBetween(account, sender, recipient);
  if (existing) {
    return existing.updatedAt === now
      ? existing
      : conversations.update(existing.id, { updatedAt: now });
  }
  return conversations.insert({
    id: world.ids.next('conv_'),
    sender,
    recipient,
    contactId: contactId ?? ensureContact(account, recipient).id,
    notes: '',
    createdAt: now,
    updatedAt: now,
  });
}

/** Replaces the notes. */
export function updateNotes(account: Account, id: string, notes: string): Conversation {
  getConversation(account, id);
  return account.conversations.update(id, { notes, updatedAt: account.world.now() });
}

/** The campaign that a conversation belongs to: the one its sender is attached to now. */
export function campaignOf(account: Account, conversation: Conversation): Campaign | undefined {
  const attachment = account.attachments.get(conversation.sender);
  return attachment && account.campaigns.get(attachment.campaignId);
}

/** Which conversations a list shows. */
export interface ConversationQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly sender?: string | undefined;
  readonly receiver?: string | undefined;
  readonly brandId?: string | undefined;
  readonly campaignId?: string | undefined;
  readonly campaignType?: 'TOLL_FREE' | '10DLC' | 'RCS' | undefined;
}

/** Conversations, the most recently begun first. */
export function listConversations(account: Account, query: ConversationQuery): Page<Conversation> {
  const { pageIndex, pageSize, sender, receiver } = query;
  return account.conversations.page({
    where: { sender, recipient: receiver },
    filter: campaignFilter(account, query),
    pageIndex,
    pageSize,
  });
}

function campaignFilter(
  account: Account,
  query: ConversationQuery,
): ((conversation: Conversation) => boolean) | undefined {
  const { brandId, campaignId, campaignType } = query;
  if (!brandId && !campaignId && !campaignType) return undefined;
  return (conversation) => {
    const campaign = campaignOf(account, conversation);
    return (
      campaign !== undefined &&
      (!brandId || campaign.brandId === brandId) &&
      (!campaignId || campaign.id === campaignId) &&
      // Toll-free campaigns are the only ones that an account here can have.
      (!campaignType || campaignType === 'TOLL_FREE')
    );
  };
}
