import { expect, test } from 'vitest';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import type { AccountSettings } from '../../../src/domain/settings.js';
import {
  HANDSET,
  type MessagingOptions,
  messagingAccount,
  reread,
  SENDER,
  TEXT,
} from '../../support/messaging-account.js';
import { refusalOf } from '../../support/refusal.js';

function open(options?: MessagingOptions) {
  const account = messagingAccount(options);
  const send = (patch: { to?: string; text?: string } = {}) =>
    sendSms(account, { from: SENDER, to: HANDSET, text: TEXT, method: 'API', ...patch }).message;
  const refused = () => account.world.journal.entries().at(-1);
  return { account, send, refused };
}

test.each(['+1911', '+911', '+1933'])('a text to %s is refused as an emergency', (to) => {
  const { send, refused } = open();
  expect(refusalOf(() => send({ to })).fields).toHaveProperty('to');
  expect(refused()).toMatchObject({ rule: 'recipient-emergency', error: 'emergency' });
});

test.each([
  ['+18765550123', 'Jamaica'],
  ['+12425550123', 'the Bahamas'],
  ['+18095550123', 'the Dominican Republic'],
  ['+442079460123', 'Britain'],
])('a text to %s, in %s, is refused as abroad', (to) => {
  const { send, refused } = open();
  refusalOf(() => send({ to }));
  expect(refused()).toMatchObject({ rule: 'recipient-abroad', error: 'region_blocked' });
});

test.each(['+17875550123', '+13405550123', '+14165550123'])(
  'Puerto Rico, the Virgin Islands and Canada are not abroad: %s',
  async (to) => {
    const { account, send } = open();
    const sent = send({ to });
    await account.world.advance('1m');
    expect(reread(account, sent).status).toBe('DELIVERED');
  },
);

test.each(['Thanks \ud83d', '\udc4d', 'a\udc00b'])(
  'a text with half a character is refused: %j',
  (text) => {
    const { send, refused } = open();
    expect(refusalOf(() => send({ text })).fields).toHaveProperty('text');
    expect(refused()).toMatchObject({ rule: 'text-broken', error: 'encoding_bad' });
  },
);

test('whole characters of any kind pass', () => {
  const { send } = open();
  for (const text of ['Harbor Lane Dental \ud83d\udc4d', 'ﬀ é ж 漢', '👩‍⚕️']) {
    expect(send({ text }).status).toBe('QUEUED');
  }
});

test('no text reaches a premium number, and the carrier says so', async () => {
  const { account, send } = open();
  const sent = send({ to: '+19002345678' });
  await account.world.advance('10s');
  expect(reread(account, sent)).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: { key: 'no_route' },
  });
});

const SLOW = { segmentsPerSecond: 1 / 60, queueHours: 0.5 };

test.each<[AccountSettings['throughput']['whenFull'], string]>([
  ['refuse', 'queue_full'],
  ['expire', 'queue_expired'],
  [undefined, 'queue_expired'],
])('a queue that is full, set to %s, ends in %s', async (whenFull, error) => {
  const { account, send, refused } = open({
    throughput: whenFull ? { ...SLOW, whenFull } : SLOW,
  });
  for (let i = 0; i < 30; i++) send();
  if (error === 'queue_full') {
    expect(refusalOf(() => send()).fields).toHaveProperty('from');
    expect(refused()).toMatchObject({ row: 13, rule: 'queue-full', error });
    await account.world.advance('2m');
    expect(send().status).toBe('QUEUED');
    return;
  }
  const over = send();
  await account.world.advance('1h');
  expect(reread(account, over).error?.key).toBe(error);
});

test('with quietHours set to fail an offer at night fails instead of waiting', async () => {
  const { account, send } = open({
    now: '2026-01-06T04:30:00.000Z',
    quietHours: 'fail',
    content: { useCase: { value: 'GENERAL_MARKETING', summary: 'Offers' } },
  });
  const sent = send({ to: '+12125550123' });
  expect(sent.decision).toMatchObject({ row: 13, rule: 'quiet-hours' });
  await account.world.advance('10s');
  expect(reread(account, sent)).toMatchObject({
    status: 'SEND_FAILED',
    error: { key: 'quiet_hours' },
  });
});
