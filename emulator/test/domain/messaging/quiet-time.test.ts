import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { receiveText } from '../../../src/domain/messages/inbound.js';
import { optOut } from '../../../src/domain/messages/opt-outs.js';
import { sendSms } from '../../../src/domain/messages/sending-sms.js';
import { messagingAccount, reread, SENDER, TEXT } from '../../support/messaging-account.js';

const MARKETING = {
  useCase: { value: 'GENERAL_MARKETING', summary: 'Offers' },
  keywords: { HELP: { message: 'Harbor Lane Dental: call 207-555-0100.' } },
} as const;

const NEW_YORK = '+12125550123';
const LOS_ANGELES = '+12135550123';

function send(account: Account, to: string, text = TEXT) {
  return sendSms(account, { from: SENDER, to, text, method: 'API' }).message;
}

async function sentAt(now: string, to: string, options = {}): Promise<string> {
  const account = messagingAccount({ now, quietHours: true, content: MARKETING, ...options });
  const sent = send(account, to);
  await account.world.advance('2d');
  const { status, sentAt: at } = reread(account, sent);
  expect(status).toBe('DELIVERED');
  return new Date(at ?? 0).toISOString().slice(0, 16);
}

test('an offer waits for the morning of its recipient', async () => {
  // 23:30 on Monday in New York, 20:30 in Los Angeles.
  const now = '2026-01-06T04:30:00Z';
  expect(await sentAt(now, NEW_YORK)).toBe('2026-01-06T13:00');
  expect(await sentAt(now, LOS_ANGELES)).toBe('2026-01-06T04:30');
  // 01:00 in Los Angeles, where California opens at nine.
  expect(await sentAt('2026-01-06T09:00:00Z', LOS_ANGELES)).toBe('2026-01-06T17:00');
});

test('Sunday begins at noon in Texas', async () => {
  expect(await sentAt('2026-01-11T15:00:00Z', '+12145550123')).toBe('2026-01-11T18:00');
});

test('without the setting, and for reminders, no hour is quiet', async () => {
  const now = '2026-01-06T06:00:00Z';
  expect(await sentAt(now, NEW_YORK, { quietHours: false })).toBe('2026-01-06T06:00');
  const content = { useCase: { value: 'APPOINTMENTS', summary: 'Reminders' } };
  expect(await sentAt(now, NEW_YORK, { content })).toBe('2026-01-06T06:00');
});

test('a text that waits is queued, decided by row 13, and still stopped by STOP', async () => {
  const now = '2026-01-06T06:00:00Z';
  const account = messagingAccount({ now, quietHours: true, content: MARKETING });
  const sent = send(account, NEW_YORK);
  expect(sent).toMatchObject({ status: 'QUEUED', decision: { row: 13, rule: 'quiet-hours' } });
  optOut(account, NEW_YORK, 'STOP');
  await account.world.advance('1d');
  expect(reread(account, sent).error?.key).toBe('opted_out_provider');
});

test('the answer to a keyword comes at any hour', async () => {
  const now = '2026-01-06T06:00:00Z';
  const account = messagingAccount({ now, quietHours: true, content: MARKETING });
  receiveText(account, { from: NEW_YORK, to: SENDER, text: 'HELP' });
  await account.world.advance('1m');
  expect(account.messages.first({ to: NEW_YORK })?.status).toBe('DELIVERED');
});

test('an area code that is on no map counts as Eastern', async () => {
  expect(await sentAt('2026-01-06T06:00:00Z', '+19995550123')).toBe('2026-01-06T13:00');
});
