import { Cron } from 'croner';
import { DomainError } from '../domain-error.js';
import { firstTimeOnWall, millisOnWall, requireTimeZone } from './wall-clock.js';

/** A recurrence rule in a time zone. */
export interface Recurrence {
  /** The rule as it was given. */
  readonly expression: string;
  /**
   * The first run after an instant, in epoch milliseconds, or null when there is none up to `until`
   * (inclusive; whether the provider counts the end itself is not documented).
   */
  nextAfter(after: number, until?: number): number | null;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names of the values, the first one standing for `min`. */
  readonly names?: readonly string[];
}

const minutes: Field = { name: 'minutes', min: 0, max: 59 };
const hours: Field = { name: 'hours', min: 0, max: 23 };
const dayOfMonth: Field = { name: 'day-of-month', min: 1, max: 31 };
const month: Field = {
  name: 'month',
  min: 1,
  max: 12,
  names: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' '),
};
const dayOfWeek: Field = {
  name: 'day-of-week',
  min: 1,
  max: 7,
  names: 'SUN MON TUE WED THU FRI SAT'.split(' '),
};
const year: Field = { name: 'year', min: 1970, max: 2199 };

/**
 * Reads a recurrence rule in the cron dialect of AWS (Amazon EventBridge Scheduler user guide), which
 * the provider names for `options.schedule.recurrence`: six fields `minutes hours day-of-month month
 * day-of-week year`, bare or inside `cron( )`. Weekdays count from 1 = SUN to 7 = SAT. Besides lists,
 * ranges and steps, day-of-month takes `L` (last day), `15W` (weekday nearest to the 15th) and `LW`,
 * day-of-week takes `L` (Saturday), `6L` (last Friday of the month) and `2#1` (first Monday).
 *
 * One day field must be left open by `?`; `*` is accepted as well, because the provider's own
 * examples write it.
 *
 * Where the clock is set forward, runs at the skipped times are left out; where it is set back, runs
 * at the repeated times take place once, the first time. This is EventBridge's documented behaviour.
 *
 * @throws DomainError `invalid` naming the field at fault, or for an unknown time zone
 */
export function parseRecurrence(expression: string, timeZone: string): Recurrence {
  requireTimeZone(timeZone);
  const pattern = translate(expression);
  // Evaluated in UTC over the time that the wall clock shows: croner's own rules for daylight saving
  // differ from EventBridge's.
  const cron = new Cron(pattern, {
    mode: '7-part',
    timezone: 'UTC',
    alternativeWeekdays: true,
    paused: true,
  });

  return {
    expression,
    nextAfter(after, until = Number.POSITIVE_INFINITY) {
      let onWall = cron.nextRun(new Date(millisOnWall(after, timeZone)));
      while (onWall !== null) {
        const at = firstTimeOnWall(onWall.getTime(), timeZone);
        if (at !== null && at > until) return null;
        if (at !== null && at > after) return at;
        onWall = cron.nextRun(onWall);
      }
      return null;
    },
  };
}

/** Translates into croner's seven fields, seconds first. */
function translate(expression: string): string {
  const bare = /^\s*cron\((.*)\)\s*$/i.exec(expression)?.[1] ?? expression;
  const fields = bare.trim().toUpperCase().split(/\s+/);
  if (fields.length !== 6) {
    throw new DomainError(
      'invalid',
      `A recurrence has six fields (minutes hours day-of-month month day-of-week year), "${expression}" has ${bare.trim() === '' ? 0 : fields.length}.`,
    );
  }
  const [minute = '', hour = '', date = '', monthText = '', weekday = '', yearText = ''] = fields;
  const isOpen = (text: string) => text === '?' || text === '*';
  if (date === '?' && weekday === '?') {
    throw new DomainError('invalid', 'Only one of day-of-month and day-of-week can be "?".');
  }
  if (!isOpen(date) && !isOpen(weekday)) {
    throw new DomainError(
      'invalid',
      `Write "?" for day-of-month or day-of-week: "${date}" and "${weekday}" cannot both choose days.`,
    );
  }
  return [
    '0',
    list(minutes, minute),
    list(hours, hour),
    isOpen(date) ? '*' : list(dayOfMonth, date, specialDate),
    list(month, monthText),
    isOpen(weekday) ? '*' : list(dayOfWeek, weekday, specialWeekday),
    list(year, yearText),
  ].join(' ');
}

type Special = (item: string) => string | null;

/** Expands a field to its plain values, so that no difference between dialects is left in it. */
function list(field: Field, text: string, special: Special = () => null): string {
  if (text === '*') return '*';
  const plain = new Set<number>();
  const others = new Set<string>();
  for (const item of text.split(',')) {
    const other = special(item);
    if (other !== null) others.add(other);
    else for (const number of range(field, item)) plain.add(number);
  }
  return [...[...plain].sort((one, other) => one - other), ...others].join(',');
}

function range(field: Field, item: string): number[] {
  const match = /^(\*|[A-Z0-9]+)(?:-([A-Z0-9]+))?(?:\/(\d+))?$/.exec(item);
  if (!match || (match[1] === '*' && match[2] !== undefined)) throw malformed(field, item);
  const [, from = '', to, stepText] = match;
  const step = stepText === undefined ? 1 : Number(stepText);
  if (step < 1 || step > field.max) throw malformed(field, item);

  const start = from === '*' ? field.min : value(field, from);
  // `5/15` means every 15 from 5 on; `22-2` runs past the end and goes on at the beginning.
  const end = to !== undefined ? value(field, to) : stepText || from === '*' ? field.max : start;
  const span = field.max - field.min + 1;
  const length = end >= start ? end - start : end - start + span;
  return Array.from(
    { length: Math.floor(length / step) + 1 },
    (_, index) => ((start - field.min + index * step) % span) + field.min,
  );
}

function specialDate(item: string): string | null {
  if (item === 'L' || item === 'LW') return item;
  const near = /^(\d+)W$/.exec(item);
  return near ? `${value(dayOfMonth, near[1]!)}W` : null;
}

function specialWeekday(item: string): string | null {
  if (item === 'L') return String(dayOfWeek.max);
  const last = /^([A-Z]{3}|\d)L$/.exec(item);
  if (last) return `${value(dayOfWeek, last[1]!)}#L`;
  const nth = /^([A-Z]{3}|\d)#(\d)$/.exec(item);
  if (!nth) return null;
  if (!/[1-5]/.test(nth[2]!)) throw malformed(dayOfWeek, item);
  return `${value(dayOfWeek, nth[1]!)}#${nth[2]}`;
}

function value(field: Field, text: string): number {
  const named = field.names?.indexOf(text) ?? -1;
  const number = named >= 0 ? named + field.min : Number(/^\d+$/.test(text) ? text : Number.NaN);
  if (Number.isNaN(number)) throw malformed(field, text);
  if (number < field.min || number > field.max) {
    throw new DomainError(
      'invalid',
      `The ${field.name} field of the recurrence goes from ${field.min} to ${field.max}, not "${text}".`,
    );
  }
  return number;
}

function malformed(field: Field, text: string): DomainError {
  return new DomainError(
    'invalid',
    `The ${field.name} field of the recurrence cannot be read at "${text}".`,
  );
}
