import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { createAudience } from '../../../src/domain/audiences/audiences.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { blockAtNetwork, optOut } from '../../../src/domain/messages/opt-outs.js';
import { SANDBOX_NUMBER } from '../../../src/domain/numbers/numbers.js';
import { listBlasts, sendBlast } from '../../../src/domain/plans/blasts.js';
import type { MessageContent } from '../../../src/domain/records/message.js';
import {
  addNumber,
  HANDSET,
  messagingAccount,
  OTHER_SENDER,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

const TEMPORARY = '+18885550160';

function people(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `+1202556${1000 + i}`);
}

function blast(
  account: Account,
  audienceId: string,
  senders: readonly string[] = [SENDER],
  message: MessageContent = { text: TEXT },
) {
  const type = message.mediaUrls ? 'MMS' : 'SMS';
  return sendBlast(account, { type, audienceId, senders, message }, 'API');
}

function refusalOf(run: () => unknown): DomainError {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('The blast was not refused.');
}

test('a blast writes to every contact once, evenly from its senders', async () => {
  const account = messagingAccount({ credits: 10 });
  const { id } = createAudience(account, 'Everyone', '', people(101));
  const result = blast(account, id, [SENDER, OTHER_SENDER, SENDER]);
  expect(result).toMatchObject({ totalMessages: 101, totalSegments: 101, totalCost: 1.01 });
  expect(result.blast).toMatchObject({
    audienceId: id,
    type: 'SMS',
    senders: [SENDER, OTHER_SENDER],
    totalRecipients: 101,
  });
  expect(account.world.values.get('balance')).toBe(8.99);
  const messages = account.messages.find({ blastId: result.blast.id });
  expect(new Set(messages.map(({ to }) => to)).size).toBe(101);
  expect(account.messages.count({ from: SENDER })).toBe(51);
  expect(account.messages.count({ from: OTHER_SENDER })).toBe(50);
  await account.world.advance('1m');
  expect(account.messages.count({ status: 'DELIVERED', blastId: result.blast.id })).toBe(101);
});

test('a contact that is listed twice gets one message', () => {
  const account = messagingAccount();
  const { id } = createAudience(account, 'Twice', '', [HANDSET, HANDSET]);
  const contact = account.contacts.first({ phoneNumber: HANDSET });
  const again = createAudience(account, 'Both ways', '', [HANDSET, contact?.id ?? '']);
  expect(blast(account, id).totalMessages).toBe(1);
  expect(blast(account, again.id).totalMessages).toBe(1);
});

test('contacts that have opted out, or live abroad, are passed over and not charged', () => {
  const account = messagingAccount({ credits: 1 });
  const [first, second, third, ...others] = people(10) as [string, string, string, ...string[]];
  optOut(account, first, 'STOP');
  const { id } = createAudience(account, 'Mixed', '', [
    first,
    second,
    third,
    ...others,
    '+442079460123',
  ]);
  const result = blast(account, id);
  expect(result).toMatchObject({ totalMessages: 9, totalCost: 0.09 });
  expect(result.blast.totalRecipients).toBe(11);
  expect(account.messages.first({ to: first })).toBeUndefined();
  expect(account.world.values.get('balance')).toBe(0.91);
});

test('a contact that only the network blocks is written to and fails', async () => {
  const account = messagingAccount();
  blockAtNetwork(account, SENDER, HANDSET);
  const { id } = createAudience(account, 'One', '', [HANDSET]);
  blast(account, id);
  await account.world.advance('10s');
  expect(account.messages.first({ to: HANDSET })?.error?.key).toBe('opted_out_network');
});

test('a blast to contacts who have all opted out comes to nothing', () => {
  const account = messagingAccount();
  optOut(account, HANDSET, 'STOP');
  const { id } = createAudience(account, 'One', '', [HANDSET]);
  expect(blast(account, id)).toMatchObject({ totalMessages: 0, totalSegments: 0, totalCost: 0 });
});

test('senders must be owned, neither sandbox nor temporary', () => {
  const account = messagingAccount();
  addNumber(account, TEMPORARY, undefined, { isTemporary: true });
  const { id } = createAudience(account, 'One', '', [HANDSET]);
  const stranger = refusalOf(() => blast(account, id, [SENDER, '+18885550199']));
  expect(stranger.fields).toHaveProperty(['senders.1']);
  const sandbox = refusalOf(() => blast(account, id, [SANDBOX_NUMBER]));
  expect(sandbox).toMatchObject({ kind: 'invalid', fields: { 'senders.0': expect.any(String) } });
  const temporary = refusalOf(() => blast(account, id, [TEMPORARY]));
  expect(temporary.kind).toBe('forbidden');
  expect(account.blasts.size).toBe(0);
});

test('the audience must exist and have contacts', () => {
  const account = messagingAccount();
  expect(refusalOf(() => blast(account, 'aud_none')).fields).toHaveProperty('audienceId');
  const { id } = createAudience(account, 'Nobody');
  expect(refusalOf(() => blast(account, id)).fields).toHaveProperty('audienceId');
});

test('a text that nobody can get refuses the whole blast', () => {
  const account = messagingAccount();
  const { id } = createAudience(account, 'Two', '', people(2));
  const long = refusalOf(() => blast(account, id, [SENDER], { text: 'a'.repeat(1_531) }));
  expect(long.fields).toHaveProperty(['message.text']);
  expect(refusalOf(() => blast(account, id, [SENDER], { text: '' })).kind).toBe('invalid');
});

test('credits must cover the whole blast, or nothing is sent', () => {
  const account = messagingAccount({ credits: 0.05 });
  const { id } = createAudience(account, 'Six', '', people(6));
  expect(refusalOf(() => blast(account, id)).kind).toBe('payment-required');
  expect(account.messages.size).toBe(0);
  expect(account.blasts.size).toBe(0);
  expect(account.world.values.get('balance')).toBeUndefined();
});

test('a blast from an unverified number is accepted and fails message by message', async () => {
  const account = messagingAccount();
  addNumber(account, '+18885550150');
  const { id } = createAudience(account, 'Three', '', people(3));
  blast(account, id, ['+18885550150']);
  await account.world.advance('10s');
  expect(account.messages.count({ status: 'DELIVERY_FAILED' })).toBe(3);
  const strict = messagingAccount({ unverifiedSends: 'sync' });
  addNumber(strict, '+18885550150');
  const audience = createAudience(strict, 'Three', '', people(3));
  expect(refusalOf(() => blast(strict, audience.id, ['+18885550150'])).fields).toHaveProperty(
    'senders',
  );
});

test('an MMS blast is one message each, checked first when asked', async () => {
  const account = messagingAccount();
  const { id } = createAudience(account, 'Two', '', people(2));
  const mediaUrls = ['https://cdn.harborlane.example/setup.exe'];
  const request = {
    type: 'MMS',
    audienceId: id,
    senders: [SENDER],
    message: { mediaUrls },
  } as const;
  const checked = { ...request, options: { validate: true } };
  expect(refusalOf(() => sendBlast(account, checked, 'API')).fields).toHaveProperty([
    'message.mediaUrls.0',
  ]);
  expect(sendBlast(account, request, 'API')).toMatchObject({ totalMessages: 2, totalCost: 0.06 });
  await account.world.advance('10s');
  expect(account.messages.count({ status: 'SEND_FAILED' })).toBe(2);
});

test('messages beyond the speed of their number say so and wait', () => {
  const account = messagingAccount();
  const { id } = createAudience(account, 'Forty', '', people(40));
  blast(account, id);
  const rows = [...account.messages].map(({ decision }) => decision?.row);
  expect(rows[0]).toBe(14);
  expect(rows.at(-1)).toBe(13);
});

test('blasts are listed newest first, by audience, sender and content', () => {
  const account = messagingAccount();
  const one = createAudience(account, 'One', '', people(1));
  const two = createAudience(account, 'Two', '', people(2));
  const first = blast(account, one.id, [SENDER], { text: 'Opening hours' }).blast;
  const second = blast(account, two.id, [SENDER, OTHER_SENDER], { text: 'New address' }).blast;
  const ids = (where: { audienceId?: string; sender?: string; content?: string }) =>
    listBlasts(account, { pageIndex: 0, pageSize: 20, ...where }).records.map(({ id }) => id);
  expect(ids({})).toEqual([second.id, first.id]);
  expect(ids({ audienceId: one.id })).toEqual([first.id]);
  expect(ids({ sender: OTHER_SENDER })).toEqual([second.id]);
  expect(ids({ sender: SENDER })).toEqual([second.id, first.id]);
  expect(ids({ content: 'OPENING' })).toEqual([first.id]);
  expect(listBlasts(account, { pageIndex: 0, pageSize: 1 })).toMatchObject({
    count: 2,
    hasMore: true,
  });
});
