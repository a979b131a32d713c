import type { CollectionOptions, Page } from '../../world/collection.js';
import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { contains } from '../messages/messages.js';
import type { MessageMethod, Schedule, ScheduleConfig } from '../records/message.js';
import { parseRecurrence } from './recurrence.js';
import { checkPlanned, contentOf, type PlannedSend, runPlanned } from './scheduled-sends.js';
import { requireTimeZone, wallClockToMillis } from './wall-clock.js';

/** How schedules are stored and found. */
export const scheduleCollection: CollectionOptions<Schedule> = {
  key: (schedule) => schedule.id,
  indexes: { status: (schedule) => schedule.status, kind: (schedule) => schedule.kind },
};

/** Shortest time ahead of a scheduled send (Pinnacle guide to scheduling). */
const MIN_LEAD = 5 * 60_000;

/** When to send, as a request says it. */
export interface ScheduleInput {
  /** `YYYY-MM-DDThh:mm`, at least five minutes ahead; the first run of a recurrence. */
  readonly sendAt: string;
  /** Six-field cron of AWS; needs `endDate`. */
  readonly recurrence?: string | undefined;
  /** IANA name. @default 'UTC' */
  readonly timezone?: string | undefined;
  /** `YYYY-MM-DDThh:mm` */
  readonly endDate?: string | undefined;
}

/**
 * Plans a send for later, once or again and again. Whether it may be sent is decided when its time
 * has come.
 *
 * @throws DomainError when the times cannot be used, or the send could never work
 */
export function scheduleSend(
  account: Account,
  planned: PlannedSend,
  input: ScheduleInput,
  method: MessageMethod,
): Schedule {
  const { world } = account;
  const now = world.now();
  const config: ScheduleConfig = {
    sendAt: input.sendAt,
    timezone: input.timezone ?? 'UTC',
    recurrence: input.recurrence ?? null,
    endDate: input.endDate ?? null,
  };
  const at = firstRunAt(config, now);
  checkPlanned(account, planned, method);
  const schedule = account.schedules.insert({
    id: world.ids.next('msg_sched_'),
    kind: planned.kind,
    status: 'ACTIVE',
    config,
    payload: planned.payload,
    method,
    taskId: null,
    nextRunAt: null,
    runs: 0,
    error: null,
    createdAt: now,
    updatedAt: now,
  });
  world.journal.record('schedule.created', { id: schedule.id, kind: planned.kind, at });
  return plan(account, schedule, at);
}

/**
 * Cancels what has not run yet.
 *
 * @throws DomainError `not-found` for an unknown schedule, or one that has run for the last time;
 * `invalid` for one that is cancelled or has failed
 */
export function cancelSchedule(account: Account, id: string): Schedule {
  const schedule = account.schedules.get(id);
  if (!schedule) {
    throw new DomainError('not-found', `There is no schedule ${id}, or it has run already.`);
  }
  if (schedule.status !== 'ACTIVE') {
    throw new DomainError('invalid', `The schedule ${id} is ${schedule.status} already.`);
  }
  if (schedule.taskId !== null) account.world.cancel(schedule.taskId);
  account.world.journal.record('schedule.cancelled', { id });
  return close(account, schedule, { status: 'CANCELLED' });
}

/** Which schedules a list shows. */
export interface ScheduleQuery {
  readonly pageIndex: number;
  readonly pageSize: number;
  readonly status?: string | undefined;
  readonly scheduleType?: string | undefined;
  /** Part of the text or of a media URL, in any case. */
  readonly content?: string | undefined;
}

/**
 * Schedules, newest first. Those that have run for the last time are gone: the provider has no state
 * for them, and calling them active would be wrong.
 */
export function listSchedules(account: Account, query: ScheduleQuery): Page<Schedule> {
  const { pageIndex, pageSize, status, scheduleType } = query;
  const part = query.content?.toLowerCase();
  return account.schedules.page({
    where: { status, kind: scheduleType },
    filter: part ? ({ payload }) => contains({ content: contentOf(payload) }, part) : undefined,
    pageIndex,
    pageSize,
  });
}

/** Scheduled sends that fall due. */
export const scheduleTasks = {
  'schedule.run': (account: Account, data: JsonObject): void => {
    const schedule = account.schedules.get(String(data.id));
    if (schedule?.status === 'ACTIVE') run(account, schedule);
  },
};

/**
 * Sends what was planned. A send that is refused, for example for want of credit, ends the schedule as
 * `FAILED`, a recurring one too (assumed: the provider documents the state, not what leads to it).
 */
function run(account: Account, schedule: Schedule): void {
  const { world } = account;
  const runs = schedule.runs + 1;
  try {
    runPlanned(account, schedule);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    world.journal.record('schedule.failed', { id: schedule.id, error: error.message });
    close(account, schedule, { status: 'FAILED', error: error.message, runs });
    return;
  }
  world.journal.record('schedule.ran', { id: schedule.id, run: runs });
  const next = nextRunAt(schedule.config, world.now());
  if (next !== null) plan(account, { ...schedule, runs }, next);
  else account.schedules.delete(schedule.id);
}

function plan(account: Account, schedule: Schedule, at: number): Schedule {
  const { world } = account;
  const taskId = world.schedule(at, 'schedule.run', { id: schedule.id }, 'a scheduled send is due');
  return account.schedules.update(schedule.id, {
    taskId,
    nextRunAt: at,
    runs: schedule.runs,
    updatedAt: world.now(),
  });
}

function close(account: Account, schedule: Schedule, patch: Partial<Schedule>): Schedule {
  return account.schedules.update(schedule.id, {
    taskId: null,
    nextRunAt: null,
    updatedAt: account.world.now(),
    ...patch,
  });
}

function firstRunAt(config: ScheduleConfig, now: number): number {
  const { timezone, recurrence, endDate } = config;
  inField('timezone', () => requireTimeZone(timezone));
  const at = inField('sendAt', () => wallClockToMillis(config.sendAt, timezone));
  if (at < now + MIN_LEAD) {
    refuse(
      'sendAt',
      `is not five minutes ahead: it is ${instant(now)}, and this is ${instant(at)}`,
    );
  }
  const end =
    endDate === null ? null : inField('endDate', () => wallClockToMillis(endDate, timezone));
  if (recurrence === null) return at;
  inField('recurrence', () => parseRecurrence(recurrence, timezone));
  if (end === null) refuse('endDate', 'is required with a recurrence');
  if (end !== null && end < at) refuse('endDate', 'lies before sendAt');
  return at;
}

function nextRunAt(
  { recurrence, timezone, endDate }: ScheduleConfig,
  after: number,
): number | null {
  if (recurrence === null || endDate === null) return null;
  return parseRecurrence(recurrence, timezone).nextAfter(
    after,
    wallClockToMillis(endDate, timezone),
  );
}

function inField<T>(name: keyof ScheduleInput, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError('invalid', error.message, {
      [`options.schedule.${name}`]: error.message,
    });
  }
}

function refuse(name: keyof ScheduleInput, why: string): never {
  const field = `options.schedule.${name}`;
  throw new DomainError('invalid', `${field} ${why}.`, { [field]: why });
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
