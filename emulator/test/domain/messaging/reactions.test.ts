import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import { optOut } from '../../../src/domain/messages/opt-outs.js';
import { react } from '../../../src/domain/messages/reactions.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import type { Tracking } from '../../../src/domain/records/message.js';
import { HANDSET, messagingAccount, SENDER } from '../../support/messaging-account.js';

function send(account: Account, tracking?: Tracking, text = 'See you at ten') {
  return sendSms(account, { from: SENDER, to: HANDSET, text, tracking, method: 'API' }).message;
}

function reactTo(account: Account, messageId: string, emoji: string | null, force = false) {
  return react(account, { messageId, emoji, force, method: 'API' });
}

test('a reaction to a tracked message travels as a text of its own', async () => {
  const account = messagingAccount();
  const target = send(account, 'ID');
  const reaction = reactTo(account, target.id, '👍');
  expect(reaction.id).not.toBe(target.id);
  expect(reaction).toMatchObject({
    from: SENDER,
    to: HANDSET,
    direction: 'OUTBOUND',
    conversationId: target.conversationId,
  });
  expect(reaction.content.text).toMatch(/^Reacted 👍 to “See you at ten \[[A-Z0-9]{8}\]”$/);
  expect(account.messages.get(target.id)?.reactions).toEqual(['👍']);
  await account.world.advance('1m');
  expect(account.messages.get(reaction.id)?.status).toBe('DELIVERED');
});

test('a new reaction replaces the old one, and null takes it back', () => {
  const account = messagingAccount();
  const target = send(account, 'ID');
  reactTo(account, target.id, '👍');
  reactTo(account, target.id, '🎉');
  expect(account.messages.get(target.id)?.reactions).toEqual(['🎉']);
  const removal = reactTo(account, target.id, null);
  expect(removal.content.text).toMatch(/^Removed 🎉 from “/);
  expect(account.messages.get(target.id)?.reactions).toEqual([]);
  expect(() => reactTo(account, target.id, null)).toThrow(/no reaction/);
});

test('a message without tracking is reacted to by force only', () => {
  const account = messagingAccount();
  const target = send(account);
  expect(() => reactTo(account, target.id, '👍')).toThrow(/options\.force/);
  expect(reactTo(account, target.id, '👍', true).to).toBe(HANDSET);
});

test('a reaction to what a person sent goes to that person', () => {
  const account = messagingAccount();
  const target = receiveText(account, { from: HANDSET, to: SENDER, text: 'Thanks!' });
  const reaction = reactTo(account, target.id, '❤️', true);
  expect(reaction).toMatchObject({ from: SENDER, to: HANDSET });
  expect(reaction.content.text).toBe('Reacted ❤️ to “Thanks!”');
});

test('long texts are quoted in part, and never cut inside an emoji', () => {
  const account = messagingAccount();
  const target = send(account, undefined, '😀'.repeat(80));
  const { text } = reactTo(account, target.id, '👍', true).content;
  expect(text).toBe(`Reacted 👍 to “${'😀'.repeat(60)}…”`);
});

test('pictures without a text, and unknown messages, cannot be reacted to', () => {
  const account = messagingAccount();
  const mediaUrls = ['https://cdn.harborlane.example/smile.jpg'];
  const picture = receiveText(account, { from: HANDSET, to: SENDER, mediaUrls });
  expect(() => reactTo(account, picture.id, '👍', true)).toThrow(/no text/);
  expect(() => reactTo(account, 'msg_none', '👍')).toThrow(DomainError);
});

test('a reaction passes the send gate like any text, and leaves no trace when refused', () => {
  const account = messagingAccount();
  const target = send(account, 'HIDDEN');
  optOut(account, HANDSET, 'STOP');
  expect(() => reactTo(account, target.id, '👍')).toThrow(/opted out/);
  expect(account.messages.get(target.id)?.reactions).toEqual([]);
});
