import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../../../src/domain/domain-error.js';
import { parseRecurrence } from '../../../src/domain/plans/recurrence.js';
import { millisToWallClock, wallClockToMillis } from '../../../src/domain/plans/wall-clock.js';

const NEW_YORK = 'America/New_York';

function runs(expression: string, from: string, count: number, zone = NEW_YORK): string[] {
  const recurrence = parseRecurrence(expression, zone);
  const found: string[] = [];
  let at: number | null = wallClockToMillis(from, zone);
  while (found.length < count) {
    at = recurrence.nextAfter(at);
    if (at === null) break;
    found.push(millisToWallClock(at, zone));
  }
  return found;
}

// 1 January 2027 is a Friday.
test.each<[name: string, expression: string, runs: string[]]>([
  ['every day', '0 10 * * ? *', ['2027-01-01T10:00', '2027-01-02T10:00', '2027-01-03T10:00']],
  ['the wrapped form', 'cron(0 10 * * ? *)', ['2027-01-01T10:00', '2027-01-02T10:00']],
  ['both day fields open', '0 10 * * * *', ['2027-01-01T10:00', '2027-01-02T10:00']],
  [
    'working days, as the provider writes them',
    'cron(0 9 * * MON-FRI *)',
    ['2027-01-01T09:00', '2027-01-04T09:00', '2027-01-05T09:00'],
  ],
  ['numbered weekdays', '0 9 ? * 2-6 *', ['2027-01-01T09:00', '2027-01-04T09:00']],
  ['1 is Sunday', '0 9 ? * 1 *', ['2027-01-03T09:00', '2027-01-10T09:00']],
  ['7 is Saturday', '0 9 ? * 7 *', ['2027-01-02T09:00', '2027-01-09T09:00']],
  [
    'a weekend that wraps',
    '0 9 ? * FRI-SUN *',
    ['2027-01-01T09:00', '2027-01-02T09:00', '2027-01-03T09:00', '2027-01-08T09:00'],
  ],
  ['L as weekday is Saturday', '0 9 ? * L *', ['2027-01-02T09:00']],
  ['the last Friday of the month', '0 9 ? * 6L *', ['2027-01-29T09:00', '2027-02-26T09:00']],
  ['the last Friday by name', '0 9 ? * FRIL *', ['2027-01-29T09:00', '2027-02-26T09:00']],
  ['the first Monday', '0 9 ? * 2#1 *', ['2027-01-04T09:00', '2027-02-01T09:00']],
  ['the third Tuesday by name', '0 9 ? * TUE#3 *', ['2027-01-19T09:00', '2027-02-16T09:00']],
  ['the last day of the month', '0 9 L * ? *', ['2027-01-31T09:00', '2027-02-28T09:00']],
  ['the last weekday of the month', '0 9 LW * ? *', ['2027-01-29T09:00', '2027-02-26T09:00']],
  ['the weekday nearest to the 16th', '0 9 16W * ? *', ['2027-01-15T09:00', '2027-02-16T09:00']],
  [
    'a list of dates',
    '0 9 1,15 * ? *',
    ['2027-01-01T09:00', '2027-01-15T09:00', '2027-02-01T09:00'],
  ],
  ['named months', '0 9 1 FEB,APR ? *', ['2027-02-01T09:00', '2027-04-01T09:00']],
  ['lower case', '0 9 ? jun mon *', ['2027-06-07T09:00']],
  [
    'every quarter of an hour',
    '0/15 9 * * ? *',
    [
      '2027-01-01T09:00',
      '2027-01-01T09:15',
      '2027-01-01T09:30',
      '2027-01-01T09:45',
      '2027-01-02T09:00',
    ],
  ],
  [
    'steps from a start',
    '5/25 9 * * ? *',
    ['2027-01-01T09:05', '2027-01-01T09:30', '2027-01-01T09:55', '2027-01-02T09:05'],
  ],
  ['steps over everything', '*/30 0 * * ? *', ['2027-01-01T00:30', '2027-01-02T00:00']],
  [
    'steps in a range',
    '0 8-14/3 * * ? *',
    ['2027-01-01T08:00', '2027-01-01T11:00', '2027-01-01T14:00', '2027-01-02T08:00'],
  ],
  [
    'hours that wrap',
    '0 22-1 * * ? *',
    ['2027-01-01T01:00', '2027-01-01T22:00', '2027-01-01T23:00', '2027-01-02T00:00'],
  ],
  ['a leap day', '0 9 29 2 ? *', ['2028-02-29T09:00', '2032-02-29T09:00']],
  ['one year only', '0 9 1 * ? 2028', ['2028-01-01T09:00', '2028-02-01T09:00']],
  ['a range of years', '0 9 1 1 ? 2028-2029', ['2028-01-01T09:00', '2029-01-01T09:00']],
])('%s: %s', (_name, expression, expected) => {
  expect(runs(expression, '2027-01-01T00:00', expected.length)).toEqual(expected);
});

test('a daily run keeps its wall-clock time across both changes of the clock in New York', () => {
  const spring = parseRecurrence('0 9 * * ? *', NEW_YORK);
  const instants = (from: string) => {
    const first = spring.nextAfter(wallClockToMillis(from, NEW_YORK))!;
    const second = spring.nextAfter(first)!;
    return [first, second].map((at) => new Date(at).toISOString());
  };
  expect(instants('2027-03-13T00:00')).toEqual([
    '2027-03-13T14:00:00.000Z',
    '2027-03-14T13:00:00.000Z',
  ]);
  expect(instants('2027-11-06T00:00')).toEqual([
    '2027-11-06T13:00:00.000Z',
    '2027-11-07T14:00:00.000Z',
  ]);
});

test('a run at a time that the clock skips is left out', () => {
  expect(runs('30 2 * * ? *', '2027-03-13T00:00', 3)).toEqual([
    '2027-03-13T02:30',
    '2027-03-15T02:30',
    '2027-03-16T02:30',
  ]);
  expect(runs('0/30 1-3 * * ? *', '2027-03-14T00:00', 4)).toEqual([
    '2027-03-14T01:00',
    '2027-03-14T01:30',
    '2027-03-14T03:00',
    '2027-03-14T03:30',
  ]);
});

test('a run at a time that comes twice takes place once, the first time', () => {
  const recurrence = parseRecurrence('0/30 * * * ? *', NEW_YORK);
  const found: string[] = [];
  let at = Date.parse('2027-11-07T04:45:00Z');
  for (let run = 0; run < 5; run++) {
    at = recurrence.nextAfter(at)!;
    found.push(new Date(at).toISOString());
  }
  expect(found).toEqual([
    '2027-11-07T05:00:00.000Z',
    '2027-11-07T05:30:00.000Z',
    '2027-11-07T07:00:00.000Z',
    '2027-11-07T07:30:00.000Z',
    '2027-11-07T08:00:00.000Z',
  ]);
});

test('a look from inside the repeated hour does not go back', () => {
  const recurrence = parseRecurrence('30 1 * * ? *', NEW_YORK);
  const inSecondHour = Date.parse('2027-11-07T06:10:00Z');
  expect(new Date(recurrence.nextAfter(inSecondHour)!).toISOString()).toBe(
    '2027-11-08T06:30:00.000Z',
  );
});

test('the next run is strictly after the instant', () => {
  const recurrence = parseRecurrence('0 10 * * ? *', 'UTC');
  const at = Date.parse('2027-01-01T10:00:00Z');
  expect(recurrence.nextAfter(at - 1)).toBe(at);
  expect(recurrence.nextAfter(at)).toBe(at + 86_400_000);
});

test('the end counts, and after it there is nothing', () => {
  const recurrence = parseRecurrence('0 10 * * ? *', 'UTC');
  const at = Date.parse('2027-01-01T10:00:00Z');
  expect(recurrence.nextAfter(at - 1, at)).toBe(at);
  expect(recurrence.nextAfter(at, at + 86_400_000 - 1)).toBeNull();
});

test('a rule whose years are over, or whose date never comes, has no next run', () => {
  expect(runs('0 9 1 1 ? 2020', '2027-01-01T00:00', 1)).toEqual([]);
  expect(runs('0 9 31 2 ? *', '2027-01-01T00:00', 1)).toEqual([]);
});

test('the rule is kept as it was given', () => {
  expect(parseRecurrence('cron(0 9 * * MON-FRI *)', 'UTC').expression).toBe(
    'cron(0 9 * * MON-FRI *)',
  );
});

test.each([
  ['', 'six fields'],
  ['0 9 * * ?', 'has 5'],
  ['0 0 9 * * ? *', 'has 7'],
  ['cron()', 'has 0'],
  ['rate(5 minutes)', 'six fields'],
  ['60 9 * * ? *', 'minutes field of the recurrence goes from 0 to 59, not "60"'],
  ['x 9 * * ? *', 'minutes field of the recurrence cannot be read at "X"'],
  ['? 9 * * ? *', 'minutes field'],
  ['*/0 9 * * ? *', 'minutes field of the recurrence cannot be read at "*/0"'],
  ['0, 9 * * ? *', 'minutes field'],
  ['0 24 * * ? *', 'hours field of the recurrence goes from 0 to 23'],
  ['0 9-x * * ? *', 'hours field'],
  ['0 *-9 * * ? *', 'hours field'],
  ['0 9 32 * ? *', 'day-of-month field of the recurrence goes from 1 to 31'],
  ['0 9 0 * ? *', 'day-of-month field'],
  ['0 9 32W * ? *', 'day-of-month field'],
  ['0 9 L-3 * ? *', 'day-of-month field'],
  ['0 9 ? 13 * *', 'month field of the recurrence goes from 1 to 12'],
  ['0 9 1 SUN ? *', 'month field'],
  ['0 9 ? * 0 *', 'day-of-week field of the recurrence goes from 1 to 7, not "0"'],
  ['0 9 ? * 8 *', 'day-of-week field'],
  ['0 9 ? * 2#6 *', 'day-of-week field'],
  ['0 9 ? * JAN *', 'day-of-week field'],
  ['0 9 * * ? 1969', 'year field of the recurrence goes from 1970 to 2199'],
  ['0 9 ? * ? *', 'Only one of day-of-month and day-of-week'],
  ['0 9 1 * MON *', 'Write "?" for day-of-month or day-of-week'],
])('%j is refused: %s', (expression, message) => {
  expect(() => parseRecurrence(expression, 'UTC')).toThrow(DomainError);
  expect(() => parseRecurrence(expression, 'UTC')).toThrow(message);
});

test('an unknown time zone is refused', () => {
  expect(() => parseRecurrence('0 9 * * ? *', 'Mars/Olympus')).toThrow('Unknown time zone');
});

test('runs only ever move forward and show the minute and hour of the rule', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 59 }),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom(NEW_YORK, 'UTC', 'Europe/London', 'Australia/Lord_Howe'),
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2029-01-01') }),
      (minute, hour, zone, from) => {
        const { nextAfter } = parseRecurrence(`${minute} ${hour} * * ? *`, zone);
        const at = nextAfter(from)!;
        expect(at).toBeGreaterThan(from);
        expect(at - from).toBeLessThanOrEqual(49 * 3_600_000);
        const [shownHour, shownMinute] = millisToWallClock(at, zone).slice(11).split(':');
        expect([Number(shownHour), Number(shownMinute)]).toEqual([hour, minute]);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever is written, it is read or refused as invalid', () => {
  const item = fc.stringMatching(/^[0-9A-Z*?LW#,/-]{1,5}$/);
  fc.assert(
    fc.property(fc.array(item, { minLength: 6, maxLength: 6 }), (fields) => {
      try {
        parseRecurrence(fields.join(' '), 'UTC');
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }),
    { numRuns: 2000 },
  );
});

const valid = fc.tuple(
  fc.constantFrom('*', '0', '0/15', '10-20/3', '1,2,3', '58-2', '*/7'),
  fc.constantFrom('*', '9', '22-3', '0/6', '1,13'),
  fc.constantFrom('*', '?', 'L', 'LW', '15W', '1,31W', '28-3', '1/10', 'L,15'),
  fc.constantFrom('*', 'JAN-MAR', 'NOV-FEB', '1/3', '12'),
  fc.constantFrom('*', '?', 'L', 'MON-FRI', '6L', '2#1,2#3', 'SAT-MON', '1/2', 'FRIL,1'),
  fc.constantFrom('*', '2027', '2027-2030', '2026/2'),
);

test('every combination of valid fields can be evaluated', () => {
  fc.assert(
    fc.property(valid, (fields) => {
      const [, , date, , weekday] = fields;
      const areBoth = ![date, weekday].some((text) => text === '*' || text === '?');
      fc.pre(!areBoth && !(date === '?' && weekday === '?'));
      const at = parseRecurrence(fields.join(' '), NEW_YORK).nextAfter(Date.parse('2027-01-01'));
      expect(at === null || at > Date.parse('2027-01-01')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
