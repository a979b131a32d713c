import { expect, test } from 'vitest';
import { DomainError } from '../../../src/domain/domain-error.js';
import { subscribe } from '../../../src/domain/events/events.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import { SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import { eventsOf, HANDSET, messagingAccount, SENDER } from '../../support/messaging-account.js';

test('a text from a handset becomes a received message in a new conversation', () => {
  const account = messagingAccount();
  const events = eventsOf(account);
  const now = account.world.now();
  const message = receiveText(account, { from: HANDSET, to: SENDER, text: 'Can I come at 11?' });
  expect(message).toMatchObject({
    direction: 'INBOUND',
    type: 'SMS',
    status: 'RECEIVED',
    method: 'OTHER',
    from: HANDSET,
    to: SENDER,
    content: { text: 'Can I come at 11?' },
    numSegments: 1,
    cost: null,
    error: null,
    decision: null,
    sentAt: now,
    deliveredAt: null,
  });
  expect(account.conversations.get(message.conversationId)).toMatchObject({
    sender: SENDER,
    recipient: HANDSET,
  });
  expect(account.contacts.first({ phoneNumber: HANDSET })).toBeDefined();
  expect(events).toEqual([{ type: 'MESSAGE.RECEIVED', message }]);
});

test('media make it an MMS, with or without a text', () => {
  const account = messagingAccount();
  const mediaUrls = ['https://cdn.harborlane.example/smile.jpg'];
  const bare = receiveText(account, { from: HANDSET, to: SENDER, mediaUrls });
  const both = receiveText(account, { from: HANDSET, to: SENDER, mediaUrls, text: 'Look' });
  expect(bare).toMatchObject({ type: 'MMS', content: { mediaUrls } });
  expect(bare.content).not.toHaveProperty('text');
  expect(both.content).toEqual({ mediaUrls, text: 'Look' });
  expect(both.conversationId).toBe(bare.conversationId);
});

test('texts to a sandbox number are marked as tests', () => {
  const account = messagingAccount();
  const message = receiveText(account, { from: HANDSET, to: SANDBOX_NUMBER, text: 'Hello' });
  expect(message.isTest).toBe(true);
});

test('long texts count their segments', () => {
  const account = messagingAccount();
  const message = receiveText(account, { from: HANDSET, to: SENDER, text: 'a'.repeat(307) });
  expect(message.numSegments).toBe(3);
});

test('only numbers of the account can be texted, and not with nothing', () => {
  const account = messagingAccount();
  const nothing = { from: HANDSET, to: SENDER, text: '', mediaUrls: [] };
  expect(() => receiveText(account, nothing)).toThrow(DomainError);
  const stranger = { from: HANDSET, to: '+18885550199', text: 'Hello' };
  expect(() => receiveText(account, stranger)).toThrow(/not on this account/);
  expect(account.messages.size).toBe(0);
});

test('a number that may not send can still be texted', () => {
  const account = messagingAccount();
  account.attachments.delete(SENDER);
  expect(receiveText(account, { from: HANDSET, to: SENDER, text: 'Hi' }).status).toBe('RECEIVED');
});

test('a listener hears what happens until it stops listening', () => {
  const account = messagingAccount();
  const heard: string[] = [];
  const stop = subscribe(account, (event) => {
    if ('message' in event) heard.push(event.message.content.text ?? '');
  });
  receiveText(account, { from: HANDSET, to: SENDER, text: 'one' });
  stop();
  receiveText(account, { from: HANDSET, to: SENDER, text: 'two' });
  expect(heard).toEqual(['one']);
});
