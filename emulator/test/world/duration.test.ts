import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBusinessDays } from '../../src/world/calendar.js';
import { addDuration, DurationError } from '../../src/world/duration.js';

const MONDAY = Date.parse('2026-01-05T15:00:00Z');

test.each([
  ['500ms', 500],
  ['30s', 30_000],
  ['10m', 600_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['2w', 1_209_600_000],
  ['0s', 0],
  ['1.5h', 5_400_000],
  ['0.1h', 360_000],
  ['1h30m', 5_400_000],
  ['1d 2h 3m 4s 5ms', 93_784_005],
  ['10 m', 600_000],
  ['  10m  ', 600_000],
  ['1m1m', 120_000],
])('%s are %s milliseconds', (duration, milliseconds) => {
  expect(addDuration(MONDAY, duration) - MONDAY).toBe(milliseconds);
});

test('a plain number is milliseconds, rounded to whole ones', () => {
  expect(addDuration(MONDAY, 250)).toBe(MONDAY + 250);
  expect(addDuration(MONDAY, 0.6)).toBe(MONDAY + 1);
});

test('bd counts business days', () => {
  expect(addDuration(MONDAY, '3bd')).toBe(addBusinessDays(MONDAY, 3));
  expect(new Date(addDuration(MONDAY, '3bd')).toISOString()).toBe('2026-01-08T15:00:00.000Z');
});

test('the parts of a compound duration are added from left to right', () => {
  const friday = Date.parse('2026-01-09T15:00:00Z');
  const sunday = addDuration(friday, '2d');
  expect(addDuration(friday, '2d1bd')).toBe(addBusinessDays(sunday, 1));
  expect(addDuration(friday, '1bd2d')).toBe(addBusinessDays(friday, 1) + 2 * 86_400_000);
  expect(addDuration(friday, '2d1bd')).not.toBe(addDuration(friday, '1bd2d'));
});

test.each([
  '',
  '   ',
  'soon',
  '10',
  '10x',
  '-5m',
  '5m-1s',
  '1h30',
  'm',
  'PT1H',
  '1e3s',
  '1,5h',
  '.5h',
  '5M',
  '10min',
  'NaNs',
  '1m;1m',
])('"%s" is refused with examples of what can be read', (duration) => {
  expect(() => addDuration(MONDAY, duration)).toThrow(
    new DurationError(
      `Cannot read the duration "${duration}". Write a number and a unit, for example "10m", "2h", "1d" or "3bd" (business days).`,
    ),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('the number %s is refused', (duration) => {
  expect(() => addDuration(MONDAY, duration)).toThrow(DurationError);
});

test.each([
  '10001bd',
  `${'9'.repeat(400)}bd`,
  `${'9'.repeat(400)}d`,
  '9000000w',
  '3000000d10000bd',
  1e15,
])('%s is refused at once, because it leads too far', (duration) => {
  expect(() => addDuration(MONDAY, duration)).toThrow(DurationError);
  expect(() => addDuration(MONDAY, duration)).toThrow(
    /is too long\. The clock stops at the year 9999/,
  );
});

test('a DurationError is a RangeError with a name of its own', () => {
  const error = new DurationError('x');
  expect(error).toBeInstanceOf(RangeError);
  expect(error.name).toBe('DurationError');
});

test('any mix of units adds up exactly', () => {
  const unit = fc.constantFrom(
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
    ['w', 604_800_000] as const,
  );
  const part = fc.tuple(fc.nat({ max: 999 }), unit);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.map(([count, [name]]) => `${count}${name}`).join(' ');
      const sum = parts.reduce((total, [count, [, size]]) => total + count * Number(size), 0);
      expect(addDuration(MONDAY, text)).toBe(MONDAY + sum);
    }),
  );
});

test('no text makes it throw anything but a DurationError or go back in time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9. bdhmsw-]{0,12}$/)), (text) => {
      try {
        expect(addDuration(MONDAY, text)).toBeGreaterThanOrEqual(MONDAY);
      } catch (error) {
        expect(error).toBeInstanceOf(DurationError);
      }
    }),
    { numRuns: 1_000 },
  );
});
