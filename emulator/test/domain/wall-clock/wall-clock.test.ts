import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../../../src/domain/domain-error.js';
import {
  firstTimeOnWall,
  isTimeZone,
  millisOnWall,
  millisToWallClock,
  requireTimeZone,
  wallClockToMillis,
} from '../../../src/domain/plans/wall-clock.js';

const NEW_YORK = 'America/New_York';
const utc = (text: string) => Date.parse(text);

test.each([
  ['2027-01-15T09:30', NEW_YORK, '2027-01-15T14:30:00Z'],
  ['2027-07-15T09:30', NEW_YORK, '2027-07-15T13:30:00Z'],
  ['2027-07-15T09:30', 'UTC', '2027-07-15T09:30:00Z'],
  ['2027-07-15T09:30', 'Asia/Kathmandu', '2027-07-15T03:45:00Z'],
  ['2027-12-31T23:59', 'Pacific/Honolulu', '2028-01-01T09:59:00Z'],
])('%s in %s is %s', (wallClock, zone, instant) => {
  expect(wallClockToMillis(wallClock, zone)).toBe(utc(instant));
  expect(millisToWallClock(utc(instant), zone)).toBe(wallClock);
});

test('a time that the clock skips in spring is moved forward by the gap', () => {
  expect(wallClockToMillis('2027-03-14T02:30', NEW_YORK)).toBe(utc('2027-03-14T07:30:00Z'));
  expect(millisToWallClock(utc('2027-03-14T07:30:00Z'), NEW_YORK)).toBe('2027-03-14T03:30');
});

test('a time that comes twice in autumn is taken the first time', () => {
  expect(wallClockToMillis('2027-11-07T01:30', NEW_YORK)).toBe(utc('2027-11-07T05:30:00Z'));
  expect(millisToWallClock(utc('2027-11-07T06:30:00Z'), NEW_YORK)).toBe('2027-11-07T01:30');
});

test('seconds are dropped, not rounded', () => {
  expect(millisToWallClock(utc('2027-01-15T14:30:59.999Z'), NEW_YORK)).toBe('2027-01-15T09:30');
});

test.each([
  '2027-01-15',
  '2027-01-15T09:30:00',
  '2027-01-15T09:30Z',
  '2027-1-15T9:30',
  '2027-01-15 09:30',
  'tomorrow',
  '',
])('%j is not a wall-clock time', (text) => {
  expect(() => wallClockToMillis(text, 'UTC')).toThrow(DomainError);
  expect(() => wallClockToMillis(text, 'UTC')).toThrow('YYYY-MM-DDThh:mm');
});

test.each(['2027-02-29T09:30', '2027-13-01T09:30', '2027-01-15T24:00', '2027-01-15T09:60'])(
  '%s does not exist',
  (text) => {
    expect(() => wallClockToMillis(text, 'UTC')).toThrow('does not exist');
  },
);

test.each(['UTC', NEW_YORK, 'Europe/London', 'Etc/GMT+5', 'America/Argentina/Ushuaia'])(
  '%s is a time zone',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
    expect(() => requireTimeZone(name)).not.toThrow();
  },
);

test.each(['', 'Eastern', 'New York', '+02:00', '-05', 'America/Atlantis', 'UTC+2'])(
  '%j is no time zone and the refusal says what would pass',
  (name) => {
    expect(isTimeZone(name)).toBe(false);
    for (const refused of [
      () => requireTimeZone(name),
      () => wallClockToMillis('2027-01-15T09:30', name),
      () => millisToWallClock(0, name),
    ]) {
      expect(refused).toThrow(DomainError);
      expect(refused).toThrow(`"${name}": give an IANA name such as America/New_York`);
    }
  },
);

test('the wall of a zone is read as if it were UTC', () => {
  expect(millisOnWall(utc('2027-07-15T13:30:00Z'), NEW_YORK)).toBe(utc('2027-07-15T09:30:00Z'));
});

test('a time in the gap is never on the wall, a repeated one is found the first time', () => {
  expect(firstTimeOnWall(utc('2027-03-14T02:30:00Z'), NEW_YORK)).toBeNull();
  expect(firstTimeOnWall(utc('2027-03-14T03:00:00Z'), NEW_YORK)).toBe(utc('2027-03-14T07:00:00Z'));
  expect(firstTimeOnWall(utc('2027-11-07T01:30:00Z'), NEW_YORK)).toBe(utc('2027-11-07T05:30:00Z'));
});

const zones = fc.constantFrom(
  NEW_YORK,
  'UTC',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
);
const minute = fc
  .integer({ min: utc('2025-01-01T00:00:00Z') / 60_000, max: utc('2031-01-01T00:00:00Z') / 60_000 })
  .map((minutes) => minutes * 60_000);

test('an instant comes back from its wall-clock time, or it is the second of two', () => {
  fc.assert(
    fc.property(minute, zones, (at, zone) => {
      const back = wallClockToMillis(millisToWallClock(at, zone), zone);
      expect(back).toBeLessThanOrEqual(at);
      expect(at - back).toBeLessThanOrEqual(3_600_000);
      expect(millisToWallClock(back, zone)).toBe(millisToWallClock(at, zone));
      expect(firstTimeOnWall(millisOnWall(at, zone), zone)).toBe(back);
    }),
    { numRuns: 500 },
  );
});
