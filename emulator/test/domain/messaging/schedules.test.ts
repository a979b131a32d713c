import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { createAudience, deleteAudience } from '../../../src/domain/audiences/audiences.js';
import { setBalance } from '../../../src/domain/balance.js';
import { DomainError } from '../../../src/domain/domain-error.js';
import { optOut } from '../../../src/domain/messages/opt-outs.js';
import {
  cancelSchedule,
  listSchedules,
  type ScheduleInput,
  scheduleSend,
} from '../../../src/domain/plans/schedules.js';
import type { SmsPayload } from '../../../src/domain/records/message.js';
import { HANDSET, messagingAccount, SENDER, TEXT } from '../../support/messaging-account.js';

const payload: SmsPayload = { type: 'SMS', from: SENDER, to: HANDSET, text: TEXT };

function plan(account: Account, input: ScheduleInput, patch: Partial<SmsPayload> = {}) {
  const planned = { kind: 'MESSAGE', payload: { ...payload, ...patch } } as const;
  return scheduleSend(account, planned, input, 'API');
}

function sendTimes(account: Account): string[] {
  return account.messages
    .find({ direction: 'OUTBOUND' })
    .map(({ createdAt }) => new Date(createdAt).toISOString());
}

function fieldsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'invalid') {
      return Object.keys(error.fields ?? {});
    }
    throw error;
  }
  throw new Error('The schedule was not refused.');
}

test('a scheduled text is sent when its wall-clock time has come, in its time zone', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const { id } = plan(account, { sendAt: '2026-01-06T10:00', timezone: 'America/New_York' });
  expect(id).toMatch(/^msg_sched_/);
  await account.world.advance({ to: Date.parse('2026-01-06T14:59:59Z') });
  expect(account.messages.size).toBe(0);
  await account.world.advance('1m');
  expect(sendTimes(account)).toEqual(['2026-01-06T15:00:00.000Z']);
  expect(account.messages.count({ status: 'DELIVERED' })).toBe(1);
  expect([...account.messages][0]).toMatchObject({ scheduleId: id, method: 'API' });
});

test('the time zone is UTC unless another is given', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const { config } = plan(account, { sendAt: '2026-01-05T14:05' });
  expect(config).toEqual({
    sendAt: '2026-01-05T14:05',
    timezone: 'UTC',
    recurrence: null,
    endDate: null,
  });
  await account.world.advance('5m');
  expect(sendTimes(account)).toEqual(['2026-01-05T14:05:00.000Z']);
});

test('a schedule that has run for the last time leaves the list', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const { id } = plan(account, { sendAt: '2026-01-05T15:00' });
  expect(listSchedules(account, { pageIndex: 0, pageSize: 20 }).count).toBe(1);
  await account.world.advance('2h');
  expect(listSchedules(account, { pageIndex: 0, pageSize: 20 }).count).toBe(0);
  expect(() => cancelSchedule(account, id)).toThrow(/has run already/);
});

test('a daily text keeps its hour across both changes of the clock in New York', async () => {
  const daily = async (from: string, to: string) => {
    const account = messagingAccount({ now: `${from}T00:00:00Z` });
    plan(account, {
      sendAt: `${from}T09:00`,
      timezone: 'America/New_York',
      recurrence: '0 9 * * ? *',
      endDate: `${to}T23:00`,
    });
    await account.world.advance('7d');
    return sendTimes(account);
  };
  expect(await daily('2026-03-07', '2026-03-09')).toEqual([
    '2026-03-07T14:00:00.000Z',
    '2026-03-08T13:00:00.000Z',
    '2026-03-09T13:00:00.000Z',
  ]);
  expect(await daily('2026-10-31', '2026-11-02')).toEqual([
    '2026-10-31T13:00:00.000Z',
    '2026-11-01T14:00:00.000Z',
    '2026-11-02T14:00:00.000Z',
  ]);
});

test('the first run of a recurrence is sendAt, the last one not after endDate', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const { id } = plan(account, {
    sendAt: '2026-01-05T15:30',
    recurrence: 'cron(0 9 ? * MON-FRI *)',
    endDate: '2026-01-08T09:00',
  });
  expect(account.schedules.get(id)?.nextRunAt).toBe(Date.parse('2026-01-05T15:30:00Z'));
  await account.world.advance('1d');
  expect(account.schedules.get(id)).toMatchObject({ status: 'ACTIVE', runs: 2 });
  await account.world.advance('30d');
  expect(sendTimes(account)).toEqual([
    '2026-01-05T15:30:00.000Z',
    '2026-01-06T09:00:00.000Z',
    '2026-01-07T09:00:00.000Z',
    '2026-01-08T09:00:00.000Z',
  ]);
  expect(account.schedules.size).toBe(0);
});

const mistakes: readonly { name: string; input: ScheduleInput; field: string }[] = [
  { name: 'less than five minutes ahead', input: { sendAt: '2026-01-05T14:04' }, field: 'sendAt' },
  { name: 'in the past', input: { sendAt: '2025-12-31T14:00' }, field: 'sendAt' },
  { name: 'on a day that does not exist', input: { sendAt: '2026-02-30T10:00' }, field: 'sendAt' },
  {
    name: 'in an unknown time zone',
    input: { sendAt: '2026-02-01T10:00', timezone: 'Mars/Olympus' },
    field: 'timezone',
  },
  {
    name: 'again and again without an end',
    input: { sendAt: '2026-02-01T10:00', recurrence: '0 10 * * ? *' },
    field: 'endDate',
  },
  {
    name: 'by a rule that cannot be read',
    input: { sendAt: '2026-02-01T10:00', recurrence: 'daily', endDate: '2026-03-01T10:00' },
    field: 'recurrence',
  },
  {
    name: 'until before it begins',
    input: { sendAt: '2026-02-01T10:00', recurrence: '0 10 * * ? *', endDate: '2026-01-31T10:00' },
    field: 'endDate',
  },
];

test.each(mistakes)('a send $name is refused', ({ input, field }) => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  expect(fieldsOf(() => plan(account, input))).toEqual([`options.schedule.${field}`]);
  expect(account.schedules.size).toBe(0);
  expect(account.world.pendingCount).toBe(0);
});

test('what could never be sent is refused at once; what may change is not', () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const later = { sendAt: '2026-01-06T10:00' };
  expect(fieldsOf(() => plan(account, later, { from: '+18885550199' }))).toEqual(['from']);
  expect(fieldsOf(() => plan(account, later, { to: '+442079460123' }))).toEqual(['to']);
  expect(fieldsOf(() => plan(account, later, { text: '' }))).toEqual(['text']);
  optOut(account, HANDSET, 'STOP');
  setBalance(account, 0);
  account.attachments.delete(SENDER);
  expect(plan(account, later).status).toBe('ACTIVE');
});

test('a send that is refused in the end fails its schedule, with the reason', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const once = plan(account, { sendAt: '2026-01-05T15:00' });
  const daily = plan(account, {
    sendAt: '2026-01-05T16:00',
    recurrence: '0 16 * * ? *',
    endDate: '2026-01-09T16:00',
  });
  optOut(account, HANDSET, 'STOP');
  await account.world.advance('5d');
  for (const { id } of [once, daily]) {
    expect(account.schedules.get(id)).toMatchObject({
      status: 'FAILED',
      runs: 1,
      error: expect.stringContaining('opted out'),
    });
  }
  expect(account.messages.size).toBe(0);
  expect(account.world.pendingCount).toBe(0);
});

test('a cancelled schedule stays listed and sends nothing', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const { id } = plan(account, { sendAt: '2026-01-06T10:00' });
  expect(cancelSchedule(account, id)).toMatchObject({ status: 'CANCELLED', nextRunAt: null });
  await account.world.advance('3d');
  expect(account.messages.size).toBe(0);
  expect(() => cancelSchedule(account, id)).toThrow(/CANCELLED already/);
  expect(() => cancelSchedule(account, 'msg_sched_none')).toThrow(DomainError);
});

test('a scheduled MMS and a scheduled blast go the usual way', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const mediaUrls = ['https://cdn.harborlane.example/map.png'];
  const at = { sendAt: '2026-01-05T15:00' };
  const mms = { type: 'MMS', from: SENDER, to: HANDSET, text: TEXT, mediaUrls } as const;
  scheduleSend(account, { kind: 'MESSAGE', payload: mms }, at, 'SDK');
  const audience = createAudience(account, 'Two', '', [HANDSET, '+12025550124']);
  const blast = {
    type: 'SMS',
    audienceId: audience.id,
    senders: [SENDER],
    message: { text: TEXT },
  } as const;
  const { id } = scheduleSend(account, { kind: 'BLAST', payload: blast }, at, 'SDK');
  await account.world.advance('2h');
  expect(account.messages.count({ type: 'MMS', method: 'SDK' })).toBe(1);
  expect(account.messages.count({ type: 'SMS', status: 'DELIVERED' })).toBe(2);
  expect(account.blasts.size).toBe(1);
  expect(account.messages.find({ type: 'SMS' })[0]?.scheduleId).toBe(id);
});

test('a blast is checked when it is planned, and fails when its audience is gone', async () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const audience = createAudience(account, 'One', '', [HANDSET]);
  const at = { sendAt: '2026-01-05T15:00' };
  const blast = (audienceId: string, text: string) => ({
    kind: 'BLAST' as const,
    payload: { type: 'SMS' as const, audienceId, senders: [SENDER], message: { text } },
  });
  const later = (audienceId: string, text: string) =>
    scheduleSend(account, blast(audienceId, text), at, 'API');
  expect(fieldsOf(() => later('aud_none', TEXT))).toEqual(['audienceId']);
  expect(fieldsOf(() => later(audience.id, ''))).toEqual(['message.text']);
  const { id } = later(audience.id, TEXT);
  deleteAudience(account, audience.id);
  await account.world.advance('2h');
  expect(account.schedules.get(id)?.status).toBe('FAILED');
});

test('schedules are listed newest first, by state, kind and content', () => {
  const account = messagingAccount({ now: '2026-01-05T14:00:00Z' });
  const at = { sendAt: '2026-01-06T10:00' };
  const one = plan(account, at, { text: 'Opening hours' });
  const two = plan(account, at, { text: 'New address' });
  cancelSchedule(account, one.id);
  const ids = (where: { status?: string; scheduleType?: string; content?: string }) =>
    listSchedules(account, { pageIndex: 0, pageSize: 20, ...where }).records.map(({ id }) => id);
  expect(ids({})).toEqual([two.id, one.id]);
  expect(ids({ status: 'ACTIVE' })).toEqual([two.id]);
  expect(ids({ status: 'CANCELLED' })).toEqual([one.id]);
  expect(ids({ scheduleType: 'BLAST' })).toEqual([]);
  expect(ids({ content: 'ADDRESS' })).toEqual([two.id]);
});
