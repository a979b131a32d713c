/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

const byYear = new Map<number, ReadonlySet<IsoDate>>();

/**
 * Whether a date is a US federal holiday, as observed: a holiday on a Saturday is kept the Friday
 * before, one on a Sunday the Monday after (5 U.S.C. 6103 and Executive Order 11582).
 */
export function isFederalHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return holidaysOf(year).has(date);
}

/** The observed US federal holidays that fall in a year, by date. */
export function holidaysOf(year: number): ReadonlySet<IsoDate> {
  const known = byYear.get(year);
  if (known) return known;
  const dates = [...fixedAndFloating(year), ...fixedAndFloating(year + 1)]
    .map(observed)
    // New Year's Day on a Saturday is kept on 31 December of the year before.
    .filter((date) => date.getUTCFullYear() === year)
    .map((date) => date.toISOString().slice(0, 10));
  const holidays = new Set(dates);
  byYear.set(year, holidays);
  return holidays;
}

function fixedAndFloating(year: number): Date[] {
  return [
    day(year, 1, 1),
    nth(year, 1, MONDAY, 3),
    nth(year, 2, MONDAY, 3),
    last(year, 5, MONDAY),
    day(year, 6, 19),
    day(year, 7, 4),
    nth(year, 9, MONDAY, 1),
    nth(year, 10, MONDAY, 2),
    day(year, 11, 11),
    nth(year, 11, THURSDAY, 4),
    day(year, 12, 25),
  ];
}

function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

function nth(year: number, month: number, weekday: number, count: number): Date {
  const first = day(year, month, 1).getUTCDay();
  return day(year, month, 1 + ((weekday - first + 7) % 7) + 7 * (count - 1));
}

function last(year: number, month: number, weekday: number): Date {
  const end = day(year, month + 1, 0);
  return day(year, month, end.getUTCDate() - ((end.getUTCDay() - weekday + 7) % 7));
}

function observed(date: Date): Date {
  const shift = { [SATURDAY]: -1, [SUNDAY]: 1 }[date.getUTCDay()] ?? 0;
  return new Date(date.getTime() + shift * 86_400_000);
}
