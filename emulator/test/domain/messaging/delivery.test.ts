import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import {
  type DeliveryErrorKey,
  deliveryErrors,
} from '../../../src/domain/messages/delivery-errors.js';
import { failedStatus } from '../../../src/domain/messages/message-failures.js';
import { optOut } from '../../../src/domain/messages/opt-outs.js';
import { setRecipientFailure } from '../../../src/domain/messages/recipient-behaviour.js';
import { sendMms } from '../../../src/domain/messages/sending-mms.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import type { Message } from '../../../src/domain/records/message.js';
import {
  eventsOf,
  HANDSET,
  messagingAccount,
  reread,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';

function text(account: Account, to = HANDSET): Message {
  return sendSms(account, { from: SENDER, to, text: TEXT, method: 'API' }).message;
}

function picture(account: Account, to: string): Message {
  const { messages } = sendMms(account, {
    from: SENDER,
    to,
    text: TEXT,
    mediaUrls: ['https://cdn.harborlane.example/map.png'],
    maySplit: false,
    validate: true,
    method: 'API',
  });
  return messages[0] as Message;
}

function statusesOf(account: Account, message: Message): string[] {
  return account.world.journal
    .entries()
    .filter((entry) => entry.kind === 'message.status' && entry.id === message.id)
    .map((entry) => String(entry.to));
}

test('a text is handed over within 2 s and received within 15 s more', async () => {
  const account = messagingAccount();
  for (let i = 0; i < 40; i++) {
    const sent = text(account);
    await account.world.advance('1m');
    const { status, createdAt, sentAt, deliveredAt, updatedAt } = reread(account, sent);
    expect(status).toBe('DELIVERED');
    expect((sentAt ?? 0) - createdAt).toBeGreaterThanOrEqual(300);
    expect((sentAt ?? 0) - createdAt).toBeLessThanOrEqual(2_000);
    expect((deliveredAt ?? 0) - (sentAt ?? 0)).toBeGreaterThanOrEqual(1_000);
    expect((deliveredAt ?? 0) - (sentAt ?? 0)).toBeLessThanOrEqual(15_000);
    expect(updatedAt).toBe(deliveredAt);
  }
});

test('each change of state is told of once, the first state never', async () => {
  const account = messagingAccount();
  const events = eventsOf(account);
  const sent = text(account);
  expect(events).toEqual([]);
  await account.world.advance('1m');
  expect(events.map(({ type, message }) => [type, message.status])).toEqual([
    ['MESSAGE.STATUS', 'SENT'],
    ['MESSAGE.STATUS', 'DELIVERED'],
  ]);
  expect(events[0]?.message).toMatchObject({ id: sent.id, deliveredAt: null });
});

const outcomes = [
  { to: '+12025550100', status: 'DELIVERED', error: null, within: '17s' },
  { to: '+12025550101', status: 'DELIVERY_FAILED', error: 'to_landline', within: '7s' },
  { to: '+12025550102', status: 'DELIVERY_FAILED', error: 'to_unreachable', within: '4h2s' },
  { to: '+12025550103', status: 'DELIVERY_FAILED', error: 'spam_carrier_temp', within: '7s' },
  { to: '+12025550104', status: 'DELIVERY_FAILED', error: 'opted_out_network', within: '5s' },
  { to: '+12025550105', status: 'SENT', error: 'receipt_timeout', within: '2h2s' },
  { to: '+12025550106', status: 'DELIVERED', error: null, within: '2m2s' },
  { to: '+12025550107', status: 'DELIVERED', error: null, within: '17s' },
  { to: '+12025550108', status: 'DELIVERED', error: null, within: '17s' },
  { to: '+12025550109', status: 'DELIVERED', error: null, within: '17s' },
] as const;

test.each(outcomes)('the test recipient $to ends a text as $status ($error)', async (outcome) => {
  const account = messagingAccount();
  const sent = text(account, outcome.to);
  await account.world.advance(outcome.within);
  const { status, error } = reread(account, sent);
  expect(status).toBe(outcome.status);
  expect(error?.key ?? null).toBe(outcome.error);
  // What is final stays so.
  await account.world.advance('3d');
  expect(reread(account, sent).status).toBe(outcome.status);
  expect(account.world.pendingCount).toBe(0);
});

test('a slow recipient gets its text after two minutes, an unreachable one is tried for hours', async () => {
  const account = messagingAccount();
  const slow = text(account, '+12025550106');
  const off = text(account, '+12025550102');
  await account.world.advance('2m');
  expect(reread(account, slow).status).toBe('SENT');
  await account.world.advance('2s');
  expect(reread(account, slow).status).toBe('DELIVERED');
  await account.world.advance('3h');
  expect(reread(account, off).status).toBe('SENT');
});

test('a handset without MMS gets texts and no pictures', async () => {
  const account = messagingAccount();
  const sms = text(account, '+12025550107');
  const mms = picture(account, '+12025550107');
  await account.world.advance('1m');
  expect(reread(account, sms).status).toBe('DELIVERED');
  expect(reread(account, mms)).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: { key: 'mms_unsupported' },
  });
});

test('callbacks arrive out of order, or twice, where the recipient stands for that', async () => {
  const account = messagingAccount();
  const events = eventsOf(account);
  const swapped = text(account, '+12025550108');
  const doubled = text(account, '+12025550109');
  await account.world.advance('1m');
  const statuses = (message: Message) =>
    events.filter((event) => event.message.id === message.id).map((event) => event.message.status);
  expect(statuses(swapped)).toEqual(['DELIVERED', 'SENT']);
  expect(statuses(doubled)).toEqual(['SENT', 'SENT', 'DELIVERED', 'DELIVERED']);
  // Only the callbacks are odd; the messages themselves went the usual way.
  expect(statusesOf(account, swapped)).toEqual(['SENT', 'DELIVERED']);
  expect(statusesOf(account, doubled)).toEqual(['SENT', 'DELIVERED']);
});

test('with magicNumbers off, test recipients are handsets like any other', async () => {
  const account = messagingAccount({ magicNumbers: false });
  const sent = ['00', '01', '03', '04', '05'].map((end) => text(account, `+120255501${end}`));
  await account.world.advance('1m');
  expect(sent.map((message) => reread(account, message).status)).toEqual(
    sent.map(() => 'DELIVERED'),
  );
});

test('a failure can be set for any recipient, and taken back', async () => {
  const account = messagingAccount();
  setRecipientFailure(account, HANDSET, 'to_deactivated');
  const failing = text(account);
  await account.world.advance('1m');
  expect(reread(account, failing)).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: { key: 'to_deactivated' },
  });
  expect(statusesOf(account, failing)).toEqual(['SENT', 'DELIVERY_FAILED']);
  setRecipientFailure(account, HANDSET, null);
  const passing = text(account);
  await account.world.advance('1m');
  expect(reread(account, passing).status).toBe('DELIVERED');
});

test('each of the 42 errors can be met: in the answer to the call, or on the message later', async () => {
  const account = messagingAccount();
  const met = { sync: new Set<string>(), async: new Set<string>() };
  for (const key of Object.keys(deliveryErrors) as DeliveryErrorKey[]) {
    setRecipientFailure(account, HANDSET, key);
    try {
      const sent = text(account);
      await account.world.advance('1m');
      met.async.add(reread(account, sent).error?.key ?? '');
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      met.sync.add(String(account.world.journal.entries().at(-1)?.error));
    }
  }
  const keysOf = (isSync: boolean) =>
    Object.values(deliveryErrors)
      .filter(({ phase }) => (phase === 'sync') === isSync)
      .map(({ key }) => key);
  expect(met.sync).toEqual(new Set(keysOf(true)));
  expect(met.async).toEqual(new Set(keysOf(false)));
  expect(met.sync.size + met.async.size).toBe(42);
});

test('what never left the provider is a failed send, what a carrier refused a failed delivery', () => {
  expect(failedStatus('queue_expired')).toBe('SEND_FAILED');
  expect(failedStatus('media_unfetchable')).toBe('SEND_FAILED');
  expect(failedStatus('tfn_unverified')).toBe('DELIVERY_FAILED');
  expect(failedStatus('to_landline')).toBe('DELIVERY_FAILED');
});

test('a text in the queue is stopped when its recipient opts out before its turn', async () => {
  const account = messagingAccount({ throughput: { segmentsPerSecond: 0.1, queueHours: 4 } });
  const first = text(account);
  const second = text(account);
  await account.world.advance('5s');
  optOut(account, HANDSET, 'QUIT');
  await account.world.advance('1m');
  expect(reread(account, first).status).toBe('DELIVERED');
  expect(reread(account, second)).toMatchObject({
    status: 'SEND_FAILED',
    cost: null,
    error: { key: 'opted_out_provider' },
    decision: { row: 6 },
  });
});

test('a text in the queue is blocked when its number is detached before its turn', async () => {
  const account = messagingAccount();
  const sent = text(account);
  account.attachments.delete(SENDER);
  await account.world.advance('1m');
  expect(reread(account, sent)).toMatchObject({
    status: 'DELIVERY_FAILED',
    sentAt: null,
    error: { key: 'tfn_unverified' },
    decision: { row: 8, rule: 'unverified' },
  });
});

test('a text whose number has left the account cannot be handed over', async () => {
  const account = messagingAccount();
  const sent = text(account);
  account.attachments.delete(SENDER);
  account.numbers.delete(SENDER);
  await account.world.advance('1m');
  expect(reread(account, sent).error?.key).toBe('tfn_not_provisioned');
});

test('the same seed and the same calls give the same journal', async () => {
  const journal = async (seed: string) => {
    const account = messagingAccount({ seed });
    for (const end of ['00', '01', '02', '05', '08', '23']) text(account, `+120255501${end}`);
    picture(account, HANDSET);
    await account.world.advance('1d');
    return account.world.journal.toJsonLines();
  };
  expect(await journal('one')).toBe(await journal('one'));
  expect(await journal('one')).not.toBe(await journal('two'));
});
