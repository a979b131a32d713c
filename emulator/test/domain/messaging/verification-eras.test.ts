import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { explainMessage } from '../../../src/domain/messages/explain-message.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import type { NumberStatus } from '../../../src/domain/records/number.js';
import {
  addNumber,
  HANDSET,
  messagingAccount,
  reread,
  TEXT,
} from '../../support/messaging-account.js';
import { refusalOf } from '../../support/refusal.js';

const NUMBER = '+18885550150';
const CANADIAN = '+14165550123';
const FAST = { throughput: { segmentsPerSecond: 10_000, queueHours: 4 } };

/** The last minute before a date, Eastern time, and a moment after it. */
const EVES = {
  '2022-10-01': '2022-10-01T03:59:00.000Z',
  '2023-04-01': '2023-04-01T03:59:00.000Z',
  '2023-11-08': '2023-11-08T04:59:00.000Z',
  '2024-01-31': '2024-01-31T04:59:00.000Z',
} as const;

function open(now: string, status?: NumberStatus): Account {
  const account = messagingAccount({ now, credits: 1_000_000, ...FAST });
  addNumber(account, NUMBER, status);
  return account;
}

function send(account: Account, to = HANDSET) {
  return sendSms(account, { from: NUMBER, to, text: TEXT, method: 'API' }).message;
}

/** What becomes of a text: `clear`, or the rule that stopped it. */
function ruleOf(account: Account, to?: string): string {
  return send(account, to).decision?.rule ?? '';
}

/** Whether a text goes out, at once or when its turn comes. */
function passes(account: Account, to?: string): boolean {
  return ['clear', 'over-speed'].includes(ruleOf(account, to));
}

test('unverified numbers sent everything until October 2022, and to Canada as well', async () => {
  const account = open(EVES['2022-10-01']);
  expect([ruleOf(account), ruleOf(account, CANADIAN)]).toEqual(['clear', 'clear']);
  await account.world.advance('1m');
  expect([ruleOf(account), ruleOf(account, CANADIAN)]).toEqual(['clear', 'unverified-to-canada']);
});

test.each([
  ['2023-11-08', undefined, 'unverified'],
  ['2023-11-08', 'REJECTED', 'verification-rejected'],
  ['2024-01-31', 'WAITING_FOR_TELECO', 'verification-pending'],
] as const)('on %s numbers that are %s lose the right to send', async (date, status, rule) => {
  const account = open(EVES[date], status);
  const before = send(account);
  expect(before.decision?.rule).toBe('clear');
  await account.world.advance('59s');
  expect(reread(account, before).status).toBe('DELIVERED');
  await account.world.advance('1s');
  const after = send(account);
  expect(after.decision?.rule).toBe(rule);
  await account.world.advance('10s');
  expect(reread(account, after)).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: { key: 'tfn_unverified', code: '64' },
  });
});

test('a text that was accepted before the day and leaves its queue after it is blocked', async () => {
  const account = messagingAccount({
    now: EVES['2023-11-08'],
    throughput: { segmentsPerSecond: 1 / 60, queueHours: 4 },
  });
  addNumber(account, NUMBER);
  const [first, second] = [send(account), send(account)];
  await account.world.advance('5m');
  expect(reread(account, first).status).toBe('DELIVERED');
  expect(reread(account, second).status).toBe('DELIVERY_FAILED');
  expect(explainMessage(account, second.id)).toMatchObject({ row: 8, rule: 'unverified' });
});

test('pending numbers send on for weeks after unverified ones were blocked', () => {
  const at = '2023-12-01T15:00:00.000Z';
  expect(ruleOf(open(at, 'WAITING_FOR_PROVIDER'))).toBe('clear');
  expect(ruleOf(open(at))).toBe('unverified');
});

test.each([
  ['2022-11-07', undefined, 2_000, 'unverified-quota'],
  ['2023-05-01', undefined, 500, 'unverified-quota'],
  ['2023-05-01', 'REJECTED', 500, 'unverified-quota'],
  ['2023-05-01', 'IN_PROGRESS', 2_000, 'pending-quota'],
  ['2023-12-04', 'IN_PROGRESS', 2_000, 'pending-quota'],
] as const)('on %s a number that is %s sends %i a day', async (day, status, quota, rule) => {
  const account = open(`${day}T15:00:00.000Z`, status);
  for (let i = 0; i < quota; i++) send(account);
  expect(account.messages.count({ status: 'QUEUED' })).toBe(quota);
  const over = send(account);
  expect(over.decision?.rule).toBe(rule);
  await account.world.advance('1m');
  // What was within the quota still goes out.
  expect(account.messages.count({ status: 'DELIVERED' })).toBe(quota);
  expect(reread(account, over).error).toMatchObject({ key: 'tfn_unverified', code: '64' });
  await account.world.advance('1d');
  expect(ruleOf(account)).toBe('clear');
});

test('the week has a quota of its own, and begins on Monday', async () => {
  const account = open('2023-05-01T15:00:00.000Z');
  const sent: number[] = [];
  for (let day = 0; day < 8; day++) {
    const before = account.messages.size;
    while (passes(account));
    sent.push(account.messages.size - before - 1);
    await account.world.advance('1d');
  }
  expect(sent).toEqual([500, 500, 0, 0, 0, 0, 0, 500]);
});

test('the month has a quota of its own', async () => {
  const account = open('2023-05-01T15:00:00.000Z');
  const month = async (days: number) => {
    let sent = 0;
    for (let day = 0; day < days; day++) {
      while (passes(account)) sent++;
      await account.world.advance('1d');
    }
    return sent;
  };
  expect(await month(31)).toBe(2_000);
  expect(await month(1)).toBe(500);
});

test('verified numbers, the sandbox number and temporary ones know no quota and no date', () => {
  const account = messagingAccount({ now: '2023-05-01T15:00:00.000Z', ...FAST, credits: 1_000 });
  addNumber(account, NUMBER, undefined, { isTemporary: true });
  for (let i = 0; i < 501; i++) expect(passes(account)).toBe(true);
  expect(passes(account, CANADIAN)).toBe(true);
  const now = messagingAccount({ now: '2026-05-01T15:00:00.000Z' });
  addNumber(now, NUMBER);
  send(now);
  // Where nothing is let through nothing is counted.
  expect([...now.world.values.keys()].filter((name) => name.includes('unverified'))).toEqual([]);
});

test('with unverifiedSends set to sync a quota is refused at once', () => {
  const account = messagingAccount({
    now: '2023-05-01T15:00:00.000Z',
    unverifiedSends: 'sync',
    ...FAST,
  });
  addNumber(account, NUMBER);
  for (let i = 0; i < 500; i++) send(account);
  expect(refusalOf(() => send(account)).fields).toHaveProperty('from');
});
