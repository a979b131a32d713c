import { expect, test } from 'vitest';
import { holidaysOf, isFederalHoliday } from '../../src/world/holidays.js';

// As published by the US Office of Personnel Management, observed days in place of the nominal ones.
const PUBLISHED: Readonly<Record<number, string>> = {
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

test.each(Object.keys(PUBLISHED).map(Number))(
  'the federal holidays of %s are the published ones',
  (year) => {
    const published = (PUBLISHED[year] as string).split(' ').map((date) => `${year}-${date}`);
    expect([...holidaysOf(year)].sort()).toEqual(published);
  },
);

test('a holiday on a Saturday is kept the Friday before', () => {
  expect(isFederalHoliday('2026-07-03')).toBe(true);
  expect(isFederalHoliday('2026-07-04')).toBe(false);
});

test('a holiday on a Sunday is kept the Monday after', () => {
  expect(isFederalHoliday('2027-07-05')).toBe(true);
  expect(isFederalHoliday('2027-07-04')).toBe(false);
});

test("New Year's Day of 2028, a Saturday, is kept in the year before", () => {
  expect(isFederalHoliday('2027-12-31')).toBe(true);
  expect(isFederalHoliday('2028-01-01')).toBe(false);
});

test('days around a holiday are none', () => {
  expect(['2026-11-25', '2026-11-27', '2026-12-24', '2026-02-14'].map(isFederalHoliday)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
