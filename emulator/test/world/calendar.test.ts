import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBusinessDays, easternTime, isBusinessDay } from '../../src/world/calendar.js';

const DAY = 86_400_000;

/** Adds business days to Eastern wall time and tells the result as Eastern wall time. */
function plus(wall: string, days: number): string {
  const start = fromWall(wall);
  return easternTime(addBusinessDays(start, days)).toPlainDateTime().toString().slice(0, 16);
}

/** Epoch milliseconds of `YYYY-MM-DDTHH:mm` Eastern, whichever offset holds then. */
function fromWall(wall: string): number {
  const summer = Date.parse(`${wall}:00-04:00`);
  return easternTime(summer).toPlainDateTime().toString().startsWith(wall)
    ? summer
    : Date.parse(`${wall}:00-05:00`);
}

test.each([
  ['Monday morning plus one is Tuesday, same time', '2026-01-05T10:30', 1, '2026-01-06T10:30'],
  ['three days stay within the week', '2026-01-05T10:30', 3, '2026-01-08T10:30'],
  ['a weekend does not count', '2026-01-09T10:30', 1, '2026-01-12T10:30'],
  ['Friday evening plus one is Monday', '2026-01-09T20:00', 1, '2026-01-12T18:00'],
  ['Saturday plus one is Monday', '2026-01-10T12:00', 1, '2026-01-12T18:00'],
  ['Sunday plus one is Monday', '2026-01-11T12:00', 1, '2026-01-12T18:00'],
  ['before opening counts as opening', '2026-01-05T06:00', 1, '2026-01-06T09:00'],
  ['after closing counts as closing', '2026-01-05T23:59', 1, '2026-01-06T18:00'],
  ['a holiday does not count', '2026-01-16T11:00', 1, '2026-01-20T11:00'],
  ['from a holiday, one is the next working day', '2026-01-19T11:00', 1, '2026-01-20T18:00'],
  ['the observed day of a holiday does not count', '2026-07-02T11:00', 1, '2026-07-06T11:00'],
  ['the turn of the year 2028 has its holiday in 2027', '2027-12-30T11:00', 1, '2028-01-03T11:00'],
  ['Thanksgiving Friday is a working day', '2026-11-25T11:00', 1, '2026-11-27T11:00'],
  ['half a day is half of nine hours', '2026-01-05T09:00', 0.5, '2026-01-05T13:30'],
  ['parts run over into the next day', '2026-01-05T15:00', 0.5, '2026-01-06T10:30'],
  ['one and a half over a weekend', '2026-01-09T12:00', 1.5, '2026-01-12T16:30'],
  ['a whole day from opening is the next opening', '2026-01-05T09:00', 1, '2026-01-06T09:00'],
  ['up to closing stays on its day', '2026-01-05T13:30', 0.5, '2026-01-05T18:00'],
  ['nothing inside working hours is nothing', '2026-01-05T12:00', 0, '2026-01-05T12:00'],
  ['a working year has 250 days', '2026-01-02T12:00', 250, '2027-01-04T12:00'],
])('%s', (_, start, days, end) => {
  expect(plus(start, days)).toBe(end);
});

test('the week in which summer time begins keeps Eastern wall time', () => {
  expect(plus('2026-03-06T10:00', 1)).toBe('2026-03-09T10:00');
  expect(addBusinessDays(fromWall('2026-03-06T10:00'), 1) - fromWall('2026-03-06T10:00')).toBe(
    3 * DAY - 3_600_000,
  );
});

test('the week in which summer time ends keeps Eastern wall time', () => {
  expect(plus('2026-10-30T10:00', 1)).toBe('2026-11-02T10:00');
  expect(addBusinessDays(fromWall('2026-10-30T10:00'), 1) - fromWall('2026-10-30T10:00')).toBe(
    3 * DAY + 3_600_000,
  );
});

test('easternTime tells the offset that holds', () => {
  expect(easternTime(Date.parse('2026-01-05T14:00:00Z')).toString()).toBe(
    '2026-01-05T09:00:00-05:00[America/New_York]',
  );
  expect(easternTime(Date.parse('2026-07-06T13:00:00.5Z')).hour).toBe(9);
});

test('working days are Monday to Friday without federal holidays', () => {
  const week = Array.from({ length: 7 }, (_, i) =>
    easternTime(fromWall(`2026-01-${19 + i}T12:00`)).toPlainDate(),
  );
  expect(week.map(isBusinessDay)).toEqual([false, true, true, true, true, false, false]);
});

const start = fc.integer({
  min: Date.parse('2025-01-01T00:00:00Z'),
  max: Date.parse('2030-12-31T23:59:59Z'),
});
const span = fc.double({ min: 0, max: 40, noNaN: true });
const wholeSpan = fc.integer({ min: 0, max: 40 });

test('the result is always inside working hours of a working day', () => {
  fc.assert(
    fc.property(start, span, (at, days) => {
      const end = easternTime(addBusinessDays(at, days));
      expect(isBusinessDay(end.toPlainDate())).toBe(true);
      const minutes = end.hour * 60 + end.minute + (end.second + end.millisecond / 1_000) / 60;
      expect(minutes).toBeGreaterThanOrEqual(9 * 60);
      expect(minutes).toBeLessThanOrEqual(18 * 60);
    }),
    { numRuns: 1_000 },
  );
});

test('a later start never gives an earlier end', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 10 * DAY }), span, (at, later, days) => {
      expect(addBusinessDays(at + later, days)).toBeGreaterThanOrEqual(addBusinessDays(at, days));
    }),
    { numRuns: 1_000 },
  );
});

test('a longer span never gives an earlier end', () => {
  fc.assert(
    fc.property(start, span, span, (at, a, b) => {
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      expect(addBusinessDays(at, long)).toBeGreaterThanOrEqual(addBusinessDays(at, short));
    }),
    { numRuns: 1_000 },
  );
});

test('n whole days end on the n-th working day after the start, counted by hand', () => {
  fc.assert(
    fc.property(start, wholeSpan, (at, days) => {
      let date = easternTime(at).toPlainDate();
      for (let left = days; left > 0; ) {
        date = date.add({ days: 1 });
        if (isBusinessDay(date)) left--;
      }
      const end = easternTime(addBusinessDays(at, days)).toPlainDate();
      if (days > 0) expect(end.toString()).toBe(date.toString());
    }),
    { numRuns: 500 },
  );
});

test('two spans one after the other take as long as both together', () => {
  fc.assert(
    fc.property(start, wholeSpan, wholeSpan, (at, a, b) => {
      const inTwo = addBusinessDays(addBusinessDays(at, a), b);
      expect(Math.abs(inTwo - addBusinessDays(at, a + b))).toBeLessThanOrEqual(1);
    }),
  );
});
