import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { setHandsetReply } from '../../../src/domain/messages/handset-replies.js';
import { isOptedOut } from '../../../src/domain/messages/opt-outs.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import {
  HANDSET,
  messagingAccount,
  OTHER_HANDSET,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

function send(account: Account, to = HANDSET) {
  return sendSms(account, { from: SENDER, to, text: TEXT, method: 'API' }).message;
}

function heard(account: Account): (string | undefined)[] {
  return account.messages.find({ direction: 'INBOUND' }).map(({ content }) => content.text);
}

test('a handset answers what is delivered to it, over virtual time', async () => {
  const account = messagingAccount();
  setHandsetReply(account, HANDSET, 'On my way');
  const sent = send(account);
  send(account, OTHER_HANDSET);
  await account.world.advance('1m');
  expect(heard(account)).toEqual(['On my way']);
  const [reply] = account.messages.find({ direction: 'INBOUND' });
  expect(reply?.conversationId).toBe(sent.conversationId);
  const delivered = account.messages.get(sent.id)?.deliveredAt ?? 0;
  expect((reply?.createdAt ?? 0) - delivered).toBeGreaterThanOrEqual(2_000);
  setHandsetReply(account, HANDSET, null);
  send(account);
  await account.world.advance('1h');
  expect(heard(account)).toHaveLength(1);
});

test('a handset that answers STOP opts out, and what follows is refused', async () => {
  const account = messagingAccount();
  setHandsetReply(account, HANDSET, 'STOP');
  send(account);
  await account.world.advance('1m');
  expect(isOptedOut(account, HANDSET)).toBe(true);
  expect(() => send(account)).toThrow(/opted out/);
});

test('a handset that answers HELP is answered once, not forever', async () => {
  const account = messagingAccount();
  setHandsetReply(account, HANDSET, 'HELP');
  send(account);
  await account.world.advance('1d');
  expect(heard(account)).toEqual(['HELP']);
  expect(account.messages.count({ direction: 'OUTBOUND' })).toBe(2);
});

test('a text that never arrives is not answered', async () => {
  const account = messagingAccount();
  setHandsetReply(account, '+12025550101', 'Hello?');
  send(account, '+12025550101');
  await account.world.advance('1d');
  expect(heard(account)).toEqual([]);
});

test('an answer to a number that has left the account gets lost', async () => {
  const account = messagingAccount();
  setHandsetReply(account, HANDSET, 'Hello');
  const sent = send(account);
  while (account.messages.get(sent.id)?.status !== 'DELIVERED') await account.world.advance('1s');
  account.attachments.delete(SENDER);
  account.numbers.delete(SENDER);
  await account.world.advance('1h');
  expect(heard(account)).toEqual([]);
});
