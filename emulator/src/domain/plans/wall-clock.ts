import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../domain-error.js';

/**
 * True for the IANA name of a time zone, such as `America/New_York` or `UTC`. Bare offsets such as
 * `+02:00` are none: they know no daylight saving.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Refuses what is no IANA time zone, with a message that says what would pass. */
export function requireTimeZone(name: string): void {
  if (isTimeZone(name)) return;
  throw new DomainError(
    'invalid',
    `Unknown time zone "${name}": give an IANA name such as America/New_York or UTC.`,
  );
}

/**
 * Turns wall-clock time `YYYY-MM-DDThh:mm` in a time zone into epoch milliseconds.
 *
 * Around a change of the clock this follows the `compatible` rule of Temporal and iCalendar: a time
 * that the clock skips is moved forward by the length of the gap (02:30 becomes 03:30), a time that
 * comes twice is taken the first time. The provider does not say; assumed.
 *
 * @throws DomainError `invalid` for another format, a date that does not exist, or an unknown zone
 */
export function wallClockToMillis(wallClock: string, timeZone: string): number {
  requireTimeZone(timeZone);
  return parse(wallClock).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

/** Turns epoch milliseconds into wall-clock time `YYYY-MM-DDThh:mm` in a time zone, seconds dropped. */
export function millisToWallClock(at: number, timeZone: string): string {
  requireTimeZone(timeZone);
  return inZone(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * What the clock on the wall shows, as the epoch milliseconds at which a clock in UTC shows the same.
 * Useful for calendar arithmetic that must not know about daylight saving.
 */
export function millisOnWall(at: number, timeZone: string): number {
  return inZone(at, timeZone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
}

/**
 * The reverse of {@link millisOnWall}: when the clock shows this for the first time, or null when it
 * is set forward past it.
 */
export function firstTimeOnWall(wallMillis: number, timeZone: string): number | null {
  const wanted = inZone(wallMillis, 'UTC').toPlainDateTime();
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return found.toPlainDateTime().equals(wanted) ? found.epochMilliseconds : null;
}

function inZone(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}

function parse(wallClock: string): Temporal.PlainDateTime {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallClock)) {
    throw new DomainError(
      'invalid',
      `"${wallClock}" is not a wall-clock time: write YYYY-MM-DDThh:mm, without seconds or zone.`,
    );
  }
  try {
    return Temporal.PlainDateTime.from(wallClock, { overflow: 'reject' });
  } catch {
    throw new DomainError('invalid', `"${wallClock}" is a date or time that does not exist.`);
  }
}
