import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import {
  type ConversationQuery,
  campaignOf,
  findConversation,
  findConversationBetween,
  getConversation,
  listConversations,
  updateNotes,
} from '../../../src/domain/messages/conversations.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import { listThread, type ThreadQuery } from '../../../src/domain/messages/messages.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import {
  addNumber,
  HANDSET,
  messagingAccount,
  OTHER_HANDSET,
  OTHER_SENDER,
  SENDER,
} from '../../support/messaging-account.js';

function send(account: Account, from = SENDER, to = HANDSET, text = 'Hello') {
  return sendSms(account, { from, to, text, method: 'API' }).message;
}

function listed(account: Account, query: Partial<ConversationQuery> = {}): string[] {
  const page = listConversations(account, { pageIndex: 0, pageSize: 20, ...query });
  return page.records.map(({ sender, recipient }) => `${sender} ${recipient}`);
}

test('both directions between a number and a handset are one conversation', async () => {
  const account = messagingAccount();
  const out = send(account);
  await account.world.advance('1m');
  const back = receiveText(account, { from: HANDSET, to: SENDER, text: 'Hi' });
  expect(back.conversationId).toBe(out.conversationId);
  expect(send(account, OTHER_SENDER).conversationId).not.toBe(out.conversationId);
  expect(send(account, SENDER, OTHER_HANDSET).conversationId).not.toBe(out.conversationId);
  expect(account.conversations.size).toBe(3);
  const conversation = getConversation(account, out.conversationId);
  expect(conversation).toMatchObject({ sender: SENDER, recipient: HANDSET, notes: '' });
  expect(conversation.updatedAt - conversation.createdAt).toBe(60_000);
});

test('a handset is one contact in all its conversations', () => {
  const account = messagingAccount();
  send(account);
  send(account, OTHER_SENDER);
  expect(account.contacts.size).toBe(1);
  const ids = [...account.conversations].map(({ contactId }) => contactId);
  expect(new Set(ids).size).toBe(1);
});

test('a conversation is found by its id or by its parties, or not at all', () => {
  const account = messagingAccount();
  const { conversationId } = send(account);
  expect(findConversation(account, conversationId)?.recipient).toBe(HANDSET);
  expect(findConversationBetween(account, SENDER, HANDSET)?.id).toBe(conversationId);
  expect(findConversationBetween(account, OTHER_SENDER, HANDSET)).toBeUndefined();
  expect(findConversation(account, 'conv_none')).toBeUndefined();
  expect(() => getConversation(account, 'conv_none')).toThrow(DomainError);
});

test('notes are replaced', () => {
  const account = messagingAccount();
  const { conversationId } = send(account);
  updateNotes(account, conversationId, 'Prefers mornings');
  expect(getConversation(account, conversationId).notes).toBe('Prefers mornings');
  expect(() => updateNotes(account, 'conv_none', '')).toThrow(DomainError);
});

test('conversations are listed newest first and by every filter', () => {
  const account = messagingAccount();
  addNumber(account, '+18885550150');
  send(account);
  send(account, OTHER_SENDER, OTHER_HANDSET);
  send(account, '+18885550150');
  const [loose, second, first] = listed(account);
  expect([loose, second, first]).toEqual([
    `+18885550150 ${HANDSET}`,
    `${OTHER_SENDER} ${OTHER_HANDSET}`,
    `${SENDER} ${HANDSET}`,
  ]);
  expect(listed(account, { sender: SENDER })).toEqual([first]);
  expect(listed(account, { receiver: HANDSET })).toEqual([loose, first]);
  expect(listed(account, { brandId: 'b_harbor' })).toEqual([second, first]);
  expect(listed(account, { campaignId: 'tf_visits', receiver: HANDSET })).toEqual([first]);
  expect(listed(account, { campaignId: 'tf_none' })).toEqual([]);
  expect(listed(account, { campaignType: 'TOLL_FREE' })).toEqual([second, first]);
  expect(listed(account, { campaignType: 'RCS' })).toEqual([]);
  expect(listed(account, { pageIndex: 1, pageSize: 2 })).toEqual([first]);
});

test('a conversation belongs to the campaign that its number is attached to now', () => {
  const account = messagingAccount();
  const conversation = getConversation(account, send(account).conversationId);
  expect(campaignOf(account, conversation)?.id).toBe('tf_visits');
  account.attachments.delete(SENDER);
  expect(campaignOf(account, conversation)).toBeUndefined();
});

test('the messages of a conversation are listed in both orders and by every filter', async () => {
  const account = messagingAccount();
  const start = account.world.now();
  const first = send(account);
  await account.world.advance('1h');
  const second = receiveText(account, { from: HANDSET, to: SENDER, text: 'Hi' });
  await account.world.advance('1h');
  const third = send(account);
  send(account, OTHER_SENDER);
  const conversation = getConversation(account, first.conversationId);
  const thread = (query: Partial<ThreadQuery> = {}) =>
    listThread(account, conversation, {
      pageIndex: 0,
      pageSize: 10,
      order: 'newest',
      ...query,
    }).records.map(({ id }) => id);
  expect(thread()).toEqual([third.id, second.id, first.id]);
  expect(thread({ order: 'oldest' })).toEqual([first.id, second.id, third.id]);
  expect(thread({ direction: 'INBOUND' })).toEqual([second.id]);
  expect(thread({ status: 'DELIVERED' })).toEqual([first.id]);
  expect(thread({ type: 'MMS' })).toEqual([]);
  expect(thread({ pageIndex: 1, pageSize: 2 })).toEqual([first.id]);
  // The third is still queued: what was not sent has no place in a span of time.
  expect(thread({ dateFrom: start })).toEqual([second.id, first.id]);
  expect(thread({ dateTo: start + 60_000 })).toEqual([first.id]);
  expect(thread({ dateFrom: start + 3_600_000, dateTo: start + 3_600_000 })).toEqual([second.id]);
});
