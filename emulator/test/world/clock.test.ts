import { expect, test } from 'vitest';
import { Clock, DEFAULT_START, isMoment, readSetting, readTime } from '../../src/world/clock.js';

const START = Date.parse(DEFAULT_START);

/** Real time that moves only when a test moves it. */
function realTime(startsAt = 5_000) {
  let at = startsAt;
  return {
    read: () => at,
    pass(by: number) {
      at += by;
    },
  };
}

test('a clock starts on a Monday morning, Eastern time, and stands still', () => {
  const real = realTime();
  const clock = new Clock({}, real.read);
  real.pass(60_000);
  expect(clock.mode).toBe('manual');
  expect(clock.now()).toBe(START);
});

test.each([
  ['ISO text', '2026-07-01T12:00:00Z'],
  ['a Date', new Date('2026-07-01T12:00:00Z')],
  ['epoch milliseconds', Date.parse('2026-07-01T12:00:00Z')],
])('a clock can start at %s', (_, now) => {
  expect(new Clock({ now }).now()).toBe(Date.parse('2026-07-01T12:00:00Z'));
});

test('a manual clock goes where it is moved, and never back', () => {
  const clock = new Clock();
  clock.moveTo(START + 1_000);
  expect(clock.now()).toBe(START + 1_000);
  clock.moveTo(START);
  expect(clock.now()).toBe(START + 1_000);
});

test('a realtime clock follows real time in whole milliseconds', () => {
  const real = realTime();
  const clock = new Clock({ mode: 'realtime' }, real.read);
  real.pass(1_234.9);
  expect(clock.now()).toBe(START + 1_234);
});

test('a scaled clock runs that much faster than real time', () => {
  const real = realTime();
  const clock = new Clock({ mode: 'realtime', scale: 3_600 }, real.read);
  real.pass(1_000);
  expect(clock.now()).toBe(START + 3_600_000);
});

test('a realtime clock that is moved goes on from there', () => {
  const real = realTime();
  const clock = new Clock({ mode: 'realtime', scale: 2 }, real.read);
  real.pass(100);
  clock.moveTo(START + 10_000);
  real.pass(50);
  expect(clock.now()).toBe(START + 10_100);
  clock.moveTo(START + 5_000);
  expect(clock.now()).toBe(START + 10_100);
});

test('the real wait for a virtual moment takes the scale into account', () => {
  const real = realTime();
  const clock = new Clock({ mode: 'realtime', scale: 60 }, real.read);
  expect(clock.realDelayUntil(START + 60_000)).toBe(1_000);
  real.pass(400);
  expect(clock.realDelayUntil(START + 60_000)).toBe(600);
  expect(clock.realDelayUntil(START - 1)).toBe(0);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a scale of %s is refused', (scale) => {
  expect(() => new Clock({ mode: 'realtime', scale })).toThrow(
    new RangeError(`The clock's scale must be a positive number, not ${scale}.`),
  );
});

test.each([
  'soon',
  '',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e17,
  new Date('soon'),
  '+012026-01-01T00:00:00Z',
])('a start at %s is refused with an example', (now) => {
  expect(() => new Clock({ now })).toThrow(RangeError);
  expect(() => new Clock({ now })).toThrow(
    /Write ISO 8601, for example 2026-01-05T14:00:00\.000Z\./,
  );
});

test('parts of a millisecond are dropped', () => {
  expect(readTime(START + 0.75)).toBe(START);
});

test('a moment has a year of four digits', () => {
  expect([START, 0, Date.parse('9999-12-31T23:59:59.999Z')].map(isMoment)).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    [Date.parse('9999-12-31T23:59:59.999Z') + 1, Date.parse('0000-01-01') - 1].map(isMoment),
  ).toEqual([false, false]);
});

test('a clock changes its mode where it stands', () => {
  const real = realTime();
  const clock = new Clock({}, real.read);
  real.pass(5_000);
  clock.set({ mode: 'realtime', scale: 10 });
  expect(clock.now()).toBe(START);
  real.pass(100);
  expect([clock.now() - START, clock.mode, clock.scale]).toEqual([1_000, 'realtime', 10]);
  clock.set({ mode: 'auto' });
  real.pass(100);
  expect([clock.now() - START, clock.mode, clock.scale]).toEqual([1_000, 'auto', 1]);
});

test('an auto clock stands until it is moved', () => {
  const real = realTime();
  const clock = new Clock({ mode: 'auto' }, real.read);
  real.pass(60_000);
  expect(clock.now()).toBe(START);
  clock.moveTo(START + 5);
  expect(clock.now()).toBe(START + 5);
});

test('a clock that is set to nothing sensible stays as it is', () => {
  const clock = new Clock();
  expect(() => clock.set({ mode: 'fast' as 'auto' })).toThrow(
    'Choose from: manual, auto, realtime',
  );
  expect(() => clock.set({ mode: 'realtime', scale: -1 })).toThrow(RangeError);
  expect(() => clock.set({ mode: 'manual', scale: 1 })).toThrow(
    'Only a realtime clock has a scale',
  );
  expect([clock.mode, clock.scale]).toEqual(['manual', 1]);
});

test('going back to a state goes back to its mode, or to the first one', () => {
  const clock = new Clock({ mode: 'realtime', scale: 7 });
  clock.set({ mode: 'manual' });
  clock.restore(START, { mode: 'auto', scale: 2 });
  expect([clock.mode, clock.scale, clock.now()]).toEqual(['auto', 2, START]);
  clock.restore(START);
  expect([clock.mode, clock.scale]).toEqual(['realtime', 7]);
});

test.each([
  [
    { mode: 'auto', scale: 1 },
    { mode: 'auto', scale: 1 },
  ],
  [{ mode: 'fast', scale: 1 }, undefined],
  [{ mode: 'auto', scale: 0 }, undefined],
  [{ mode: 'auto' }, undefined],
  ['auto', undefined],
  [['auto'], undefined],
  [null, undefined],
  [undefined, undefined],
])('the kept setting %j is read as %j', (kept, setting) => {
  expect(readSetting(kept)).toEqual(setting);
});
