import { Temporal } from 'temporal-polyfill';
import { isFederalHoliday } from './holidays.js';

/** The time zone that carriers' reviewers are taken to work in. */
export const BUSINESS_TIME_ZONE = 'America/New_York';

/** Working hours, Eastern time. Assumed: no provider publishes its reviewers' hours. */
export const WORKING_HOURS = { start: 9, end: 18 } as const;

const HOUR = 3_600_000;
const WORKING_DAY = (WORKING_HOURS.end - WORKING_HOURS.start) * HOUR;

/** Whether a date, in Eastern time, is a working day: Monday to Friday and no federal holiday. */
export function isBusinessDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !isFederalHoliday(date.toString());
}

/** A moment in Eastern time. @param at epoch milliseconds */
export function easternTime(at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(
    BUSINESS_TIME_ZONE,
  );
}

/**
 * Moves a moment on by business days.
 *
 * Whole days land on the n-th working day after the day they start from; parts of a day count in
 * working hours. The result is always inside 09:00 to 18:00 Eastern on a working day, so that
 * Friday evening plus one day is Monday. A later start or a longer span never gives an earlier end.
 *
 * @param at epoch milliseconds
 * @param days zero or more, whole or not; `0.5` is half a working day
 * @returns epoch milliseconds
 */
export function addBusinessDays(at: number, days: number): number {
  const { date, elapsed } = workingPosition(at);
  const total = elapsed + days;
  let whole = Math.floor(total);
  let part = total - whole;
  // A day's end and the next day's start are the same position; keep to the one it started from.
  if (part === 0 && elapsed > 0 && whole > 0) {
    whole -= 1;
    part = 1;
  }
  let target = date;
  for (let step = 0; step < whole; step++) target = nextBusinessDay(target);
  return openingTime(target) + Math.round(part * WORKING_DAY);
}

/** A working day and the share of it that has passed, from 0 to 1. */
function workingPosition(at: number): { date: Temporal.PlainDate; elapsed: number } {
  let date = easternTime(at).toPlainDate();
  if (!isBusinessDay(date)) {
    while (!isBusinessDay(date)) date = date.subtract({ days: 1 });
    return { date, elapsed: 1 };
  }
  const elapsed = (at - openingTime(date)) / WORKING_DAY;
  return { date, elapsed: Math.min(1, Math.max(0, elapsed)) };
}

function nextBusinessDay(date: Temporal.PlainDate): Temporal.PlainDate {
  let next = date.add({ days: 1 });
  while (!isBusinessDay(next)) next = next.add({ days: 1 });
  return next;
}

function openingTime(date: Temporal.PlainDate): number {
  const opening = { timeZone: BUSINESS_TIME_ZONE, plainTime: { hour: WORKING_HOURS.start } };
  return date.toZonedDateTime(opening).epochMilliseconds;
}
