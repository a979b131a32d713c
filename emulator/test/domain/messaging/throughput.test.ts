import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAudience } from '../../../src/domain/audiences/audiences.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import { sendBlast } from '../../../src/domain/plans/blasts.js';
import type { Message } from '../../../src/domain/records/message.js';
import {
  HANDSET,
  messagingAccount,
  OTHER_SENDER,
  reread,
  SENDER,
} from '../../support/messaging-account.js';

function sendParts(account: ReturnType<typeof messagingAccount>, parts: number, from = SENDER) {
  const text = parts === 1 ? 'a'.repeat(160) : 'a'.repeat(153 * parts);
  return sendSms(account, { from, to: HANDSET, text, method: 'API' }).message;
}

test('texts leave in the order they came, never faster than three segments a second', async () => {
  const bursts = fc.array(
    fc.record({ wait: fc.integer({ min: 0, max: 4_000 }), parts: fc.integer({ min: 1, max: 10 }) }),
    { minLength: 1, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(bursts, fc.string(), async (burst, seed) => {
      const account = messagingAccount({ seed });
      const sent: Message[] = [];
      for (const { wait, parts } of burst) {
        await account.world.advance(wait);
        sent.push(sendParts(account, parts));
      }
      await account.world.advance('1h');
      const left = sent.map((message) => reread(account, message));
      for (const [index, message] of left.entries()) {
        expect(message.status).toBe('DELIVERED');
        const next = left[index + 1];
        if (!next) continue;
        const gap = (next.sentAt ?? 0) - (message.sentAt ?? 0);
        // The next one waits until the segments of this one are through; half a millisecond is rounding.
        expect(gap).toBeGreaterThanOrEqual((message.numSegments * 1_000) / 3 - 1);
      }
    }),
    { numRuns: 60 },
  );
});

test('no second sees more than three segments of a number', async () => {
  const account = messagingAccount();
  for (let i = 0; i < 50; i++) sendParts(account, 1);
  await account.world.advance('1h');
  const times = [...account.messages].map(({ sentAt }) => sentAt ?? 0).sort((a, b) => a - b);
  for (const [index, time] of times.entries()) {
    const fourth = times[index + 3];
    if (fourth !== undefined) expect(fourth - time).toBeGreaterThanOrEqual(1_000);
  }
  // Nor is the number idle: only the hand-over of the first ones may cost time on top.
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThanOrEqual((49 * 1_000) / 3 + 2_000);
});

test('each number has a queue of its own', async () => {
  const account = messagingAccount();
  for (let i = 0; i < 30; i++) sendParts(account, 10);
  const other = sendParts(account, 1, OTHER_SENDER);
  await account.world.advance('3s');
  expect(reread(account, other).sentAt).not.toBeNull();
});

test('a text that has to wait for its number is decided by row 13', () => {
  const account = messagingAccount();
  const rows = Array.from({ length: 12 }, () => sendParts(account, 1).decision?.row);
  expect(rows[0]).toBe(14);
  expect(rows.at(-1)).toBe(13);
  expect(rows).toEqual([...rows].sort().reverse());
});

test('a text that would wait longer than the queue allows expires after that time, unbilled', async () => {
  const account = messagingAccount({ throughput: { segmentsPerSecond: 0.001, queueHours: 1 } });
  const sent = Array.from({ length: 6 }, () => sendParts(account, 1));
  await account.world.advance('59m');
  expect(sent.map((message) => reread(account, message).status)).toEqual([
    'DELIVERED',
    'DELIVERED',
    'DELIVERED',
    'DELIVERED',
    'QUEUED',
    'QUEUED',
  ]);
  await account.world.advance('2m');
  expect(reread(account, sent[5]!)).toMatchObject({
    status: 'SEND_FAILED',
    cost: null,
    error: { key: 'queue_expired' },
  });
});

test('expired texts take no place: the queue is free again when the others are through', async () => {
  const account = messagingAccount({ throughput: { segmentsPerSecond: 1, queueHours: 0.01 } });
  const contacts = Array.from({ length: 200 }, (_, i) => `+1202556${1000 + i}`);
  const audience = createAudience(account, 'Everyone', '', contacts);
  sendBlast(
    account,
    { type: 'SMS', audienceId: audience.id, senders: [SENDER], message: { text: 'Hello' } },
    'API',
  );
  await account.world.advance('1m');
  // 36 seconds of queue at one segment a second, less what the first hand-over takes.
  const sent = 200 - account.messages.count({ status: 'SEND_FAILED' });
  expect(sent).toBeGreaterThanOrEqual(34);
  expect(sent).toBeLessThanOrEqual(36);
  const late = sendParts(account, 1);
  await account.world.advance('3s');
  expect(reread(account, late).sentAt).not.toBeNull();
});
