import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/index.js';
import { Checklist, tell } from '../support/checklist.js';
import { HANDSET, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { connect, type Rig } from '../support/transports.js';

const checklist = new Checklist('Schedules', [
  'once, before and after each change of the clock',
  'once, at a time that the clock skips',
  'once, at a time that comes twice',
  'again and again, over both changes of the clock',
  'again and again, at a time that the clock skips',
  'again and again, at a time that comes twice',
  'the end date counts, and nothing comes after it',
  'in another time zone',
]);
const seen = observations();
const NEW_YORK = 'America/New_York';

interface Plan {
  readonly sendAt: string;
  readonly timezone?: string;
  readonly recurrence?: string;
  readonly endDate?: string;
}

async function open(now: string, more: EmulatorOptions = {}): Promise<Rig> {
  return connect('in process', seen, { clock: { now }, sandboxRecipients: 'any', ...more });
}

async function plan({ tollgate, emulator }: Rig, schedule: Plan): Promise<string> {
  const { scheduleId } = await tollgate.messages.sms.send({
    from: emulator.sandboxNumber,
    to: HANDSET,
    text: TEXT,
    options: { schedule: { timezone: NEW_YORK, ...schedule } },
  });
  return scheduleId;
}

/** When texts went out, the first one first, in UTC. */
async function runs(rig: Rig, until: string): Promise<string[]> {
  await rig.emulator.clock.advanceTo(until);
  const times: string[] = [];
  for (let pageIndex = 0; ; pageIndex++) {
    const page = await rig.tollgate.messages.list({ pageIndex, pageSize: 100 });
    for (const { createdAt, status } of page.data) {
      expect(status).toBe('DELIVERED');
      times.push(createdAt);
    }
    if (!page.hasMore) return times.reverse();
  }
}

/** What a clock in New York shows. */
function onTheWall(at: string, timeZone = NEW_YORK): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(at)).replace(' ', 'T');
}

test('a send that is planned once fires when the wall clock of New York says so', async () => {
  const rig = await open('2026-03-01T12:00:00Z');
  const wanted = ['2026-03-07T09:00', '2026-03-08T09:00', '2026-10-31T09:00', '2026-11-01T09:00'];
  for (const sendAt of wanted) await plan(rig, { sendAt });
  const fired = await runs(rig, '2026-12-01T00:00:00Z');
  expect(fired).toEqual([
    '2026-03-07T14:00:00.000Z',
    '2026-03-08T13:00:00.000Z',
    '2026-10-31T13:00:00.000Z',
    '2026-11-01T14:00:00.000Z',
  ]);
  expect(fired.map((at) => onTheWall(at))).toEqual(wanted);
  expect((await rig.tollgate.messages.schedules.list()).count).toBe(0);
  checklist.reach('once, before and after each change of the clock');
});

test('a time that the clock skips comes an hour later, one that comes twice the first time', async () => {
  const rig = await open('2026-03-01T12:00:00Z');
  await plan(rig, { sendAt: '2026-03-08T02:30' });
  await plan(rig, { sendAt: '2026-11-01T01:30' });
  expect(await runs(rig, '2026-12-01T00:00:00Z')).toEqual([
    '2026-03-08T07:30:00.000Z',
    '2026-11-01T05:30:00.000Z',
  ]);
  expect(onTheWall('2026-03-08T07:30:00.000Z')).toBe('2026-03-08T03:30');
  checklist.reach('once, at a time that the clock skips');
  checklist.reach('once, at a time that comes twice');
});

test.each([
  ['spring', '2026-03-05T12:00:00Z', '2026-03-06T09:00', '2026-03-10T09:00', 5],
  ['autumn', '2026-10-29T12:00:00Z', '2026-10-30T09:00', '2026-11-03T09:00', 5],
  ['a whole year', '2026-01-01T12:00:00Z', '2026-01-02T09:00', '2026-12-31T09:00', 364],
])('every day at nine stays at nine: %s', async (_, now, sendAt, endDate, count) => {
  const rig = await open(now);
  await plan(rig, { sendAt, recurrence: '0 9 * * ? *', endDate });
  const fired = await runs(rig, '2027-06-01T00:00:00Z');
  expect(fired).toHaveLength(count);
  expect(new Set(fired.map((at) => onTheWall(at).slice(11)))).toEqual(new Set(['09:00']));
  expect(new Set(fired.map((at) => onTheWall(at).slice(0, 10))).size).toBe(count);
  expect(onTheWall(fired[0] ?? '')).toBe(sendAt);
  expect(onTheWall(fired.at(-1) ?? '')).toBe(endDate);
  checklist.reach('again and again, over both changes of the clock');
  checklist.reach('the end date counts, and nothing comes after it');
});

test('a recurrence leaves out the night that has no half past two', async () => {
  const rig = await open('2026-03-05T12:00:00Z');
  await plan(rig, {
    sendAt: '2026-03-07T02:30',
    recurrence: '30 2 * * ? *',
    endDate: '2026-03-10T00:00',
  });
  const fired = await runs(rig, '2026-03-20T00:00:00Z');
  expect(fired.map((at) => onTheWall(at))).toEqual(['2026-03-07T02:30', '2026-03-09T02:30']);
  checklist.reach('again and again, at a time that the clock skips');
});

test('a recurrence fires once in the night that has half past one twice', async () => {
  const rig = await open('2026-10-29T12:00:00Z');
  await plan(rig, {
    sendAt: '2026-10-31T01:30',
    recurrence: '30 1 * * ? *',
    endDate: '2026-11-03T00:00',
  });
  const fired = await runs(rig, '2026-11-20T00:00:00Z');
  expect(fired.map((at) => onTheWall(at))).toEqual([
    '2026-10-31T01:30',
    '2026-11-01T01:30',
    '2026-11-02T01:30',
  ]);
  checklist.reach('again and again, at a time that comes twice');
});

test('each schedule keeps the clock of its own zone', async () => {
  const rig = await open('2026-03-26T12:00:00Z');
  const zones = [
    ['Europe/Berlin', '2026-03-27T08:00:00.000Z', '2026-03-30T07:00:00.000Z'],
    ['America/Phoenix', '2026-03-27T16:00:00.000Z', '2026-03-30T16:00:00.000Z'],
    ['UTC', '2026-03-27T09:00:00.000Z', '2026-03-30T09:00:00.000Z'],
  ] as const;
  for (const [timezone] of zones) {
    for (const sendAt of ['2026-03-27T09:00', '2026-03-30T09:00']) {
      await plan(rig, { sendAt, timezone });
    }
  }
  const expected = zones.flatMap(([, before, after]) => [before, after]).sort();
  expect(await runs(rig, '2026-04-01T00:00:00Z')).toEqual(expected);
  checklist.reach('in another time zone');
});

test('a recurrence that is cancelled fires no more', async () => {
  const rig = await open('2026-03-05T12:00:00Z');
  const id = await plan(rig, {
    sendAt: '2026-03-06T09:00',
    recurrence: '0 9 * * ? *',
    endDate: '2026-04-01T00:00',
  });
  await rig.emulator.clock.advanceTo('2026-03-08T18:00:00Z');
  expect(await rig.tollgate.messages.schedule.cancel(id)).toEqual({ success: true });
  expect(await runs(rig, '2026-05-01T00:00:00Z')).toHaveLength(3);
  await expect(rig.tollgate.messages.schedule.cancel(id)).rejects.toMatchObject({ status: 400 });
});

test('all kinds of schedule were reached', ({ task }) => {
  tell(task, checklist);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
