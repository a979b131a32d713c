import { expect, test } from 'vitest';
import {
  brandDecisionAt,
  campaignDecisionAt,
  numberReviewTimes,
  type TimingPreset,
  timingPresets,
} from '../../../src/domain/reviews/timing.js';
import { addBusinessDays, easternTime, isBusinessDay } from '../../../src/world/calendar.js';
import { Random } from '../../../src/world/random.js';

const random = new Random('timing');
const MINUTE = 60_000;
/** Friday afternoon before a holiday weekend: nothing about it is regular. */
const FRIDAY = Date.parse('2026-01-16T21:30:00Z');
const DRAWS = Array.from({ length: 1_000 }, (_, i) => i);

/** Least and most: minutes for a campaign, business days for a number. */
const RANGES: Readonly<
  Record<TimingPreset, { minutes: [number, number]; days: [number, number] }>
> = {
  instant: { minutes: [0, 0], days: [0, 0] },
  pinnacle: { minutes: [1, 10], days: [1, 3] },
  typical2026: { minutes: [1, 10], days: [2, 10] },
  slow: { minutes: [1, 10], days: [15, 15] },
  peak: { minutes: [1, 10], days: [30, 30] },
};

test('the presets are those that are documented', () => {
  expect([...timingPresets].sort()).toEqual(Object.keys(RANGES).sort());
});

test.each(timingPresets)('%s: a campaign is decided within its range', (preset) => {
  const [least, most] = RANGES[preset].minutes;
  const minutes = DRAWS.map(
    (i) => (campaignDecisionAt(preset, random, FRIDAY, false, i) - FRIDAY) / MINUTE,
  );
  expect(Math.min(...minutes)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...minutes)).toBeLessThanOrEqual(most);
});

test.each(timingPresets)('%s: a brand is decided within ten minutes', (preset) => {
  const most = preset === 'instant' ? 0 : 10;
  const minutes = DRAWS.map((i) => (brandDecisionAt(preset, random, FRIDAY, i) - FRIDAY) / MINUTE);
  expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...minutes)).toBeLessThanOrEqual(most);
});

test.each(timingPresets.filter((preset) => preset !== 'instant'))(
  '%s: a number is decided within its range of business days',
  (preset) => {
    const [least, most] = RANGES[preset].days;
    for (const i of DRAWS) {
      const { decision } = numberReviewTimes(preset, random, FRIDAY, false, i);
      expect(decision).toBeGreaterThanOrEqual(addBusinessDays(FRIDAY, least));
      expect(decision).toBeLessThanOrEqual(addBusinessDays(FRIDAY, most));
    }
  },
);

test.each(timingPresets)(
  '%s: a correction inside the edit window takes half the time',
  (preset) => {
    const [least, most] = RANGES[preset].days;
    for (const i of DRAWS) {
      const { decision } = numberReviewTimes(preset, random, FRIDAY, true, i);
      const ordinary = numberReviewTimes(preset, random, FRIDAY, false, i).decision;
      expect(decision).toBeLessThanOrEqual(ordinary);
      if (preset === 'instant') continue;
      expect(decision).toBeGreaterThanOrEqual(addBusinessDays(FRIDAY, least / 2));
      expect(decision).toBeLessThanOrEqual(addBusinessDays(FRIDAY, most / 2));
    }
  },
);

test('half of fifteen business days is seven and a half', () => {
  expect(numberReviewTimes('slow', random, FRIDAY, true, 'x').decision).toBe(
    addBusinessDays(FRIDAY, 7.5),
  );
});

test.each(timingPresets.filter((preset) => preset !== 'instant'))(
  '%s: the vendor, the carriers and the decision come in this order, in working hours',
  (preset) => {
    const starts = [
      '2026-01-16T21:30:00Z',
      '2026-01-17T12:00:00Z',
      '2026-07-02T13:00:00Z',
      '2026-03-06T03:00:00Z',
    ].map((start) => Date.parse(start));
    for (const [i, at] of DRAWS.slice(0, 200).map(
      (n) => [n, starts[n % starts.length] as number] as const,
    )) {
      const { provider, teleco, decision } = numberReviewTimes(preset, random, at, i % 3 === 0, i);
      expect(provider).toBeGreaterThan(at);
      expect(teleco).toBeGreaterThan(provider);
      expect(decision).toBeGreaterThan(teleco);
      for (const moment of [provider, teleco, decision]) {
        const time = easternTime(moment);
        expect(isBusinessDay(time.toPlainDate())).toBe(true);
        expect(time.hour).toBeGreaterThanOrEqual(9);
        expect(time.hour * 60 + time.minute).toBeLessThanOrEqual(18 * 60);
      }
    }
  },
);

test('an instant review happens at the very moment', () => {
  expect(numberReviewTimes('instant', random, FRIDAY, false, 'x')).toEqual({
    provider: FRIDAY,
    teleco: FRIDAY,
    decision: FRIDAY,
  });
});

test('durations gather around the typical value and spread to both sides', () => {
  const minutes = DRAWS.map(
    (i) => (campaignDecisionAt('pinnacle', random, FRIDAY, false, i) - FRIDAY) / MINUTE,
  ).sort((a, b) => a - b);
  expect(minutes[500]).toBeGreaterThan(3.7);
  expect(minutes[500]).toBeLessThan(4.3);
  expect(minutes[50]).toBeLessThan(2.6);
  expect(minutes[950]).toBeGreaterThan(6.2);
  expect(new Set(minutes).size).toBeGreaterThan(900);
});

test('a duration depends on the seed and the key, and on nothing else', () => {
  const draw = (seed: string, ...key: (string | number)[]) =>
    campaignDecisionAt('pinnacle', new Random(seed), FRIDAY, false, ...key);
  expect(draw('a', 'tf_1', 1)).toBe(draw('a', 'tf_1', 1));
  expect(draw('a', 'tf_1', 1)).not.toBe(draw('a', 'tf_1', 2));
  expect(draw('a', 'tf_1', 1)).not.toBe(draw('a', 'tf_2', 1));
  expect(draw('a', 'tf_1', 1)).not.toBe(draw('b', 'tf_1', 1));
});
