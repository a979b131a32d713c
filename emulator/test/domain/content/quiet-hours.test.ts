import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  federalHours,
  isPromotionAllowed,
  minutesUntilAllowed,
  promotionalHours,
  recartHours,
  stateHours,
} from '../../../src/domain/messages/content/quiet-hours.js';

const [MONDAY, FRIDAY, SATURDAY, SUNDAY] = [1, 5, 6, 7];

function allowed(state: string | null, dayOfWeek: number, time: string): boolean {
  return isPromotionAllowed({ dayOfWeek, minute: minutes(time) }, promotionalHours(state));
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

test.each([
  [null, MONDAY, '08:00', '21:00'],
  ['OH', SUNDAY, '08:00', '21:00'],
  ['FL', MONDAY, '08:00', '20:00'],
  ['OK', SATURDAY, '08:00', '20:00'],
  ['MD', MONDAY, '08:00', '20:00'],
  ['MS', MONDAY, '08:00', '20:00'],
  ['NJ', MONDAY, '08:00', '20:00'],
  ['AL', MONDAY, '08:00', '20:00'],
  ['LA', MONDAY, '08:00', '20:00'],
  ['MA', MONDAY, '08:00', '20:00'],
  ['WA', SUNDAY, '08:00', '20:00'],
  ['CT', MONDAY, '09:00', '20:00'],
  ['TX', FRIDAY, '09:00', '21:00'],
  ['TX', SATURDAY, '09:00', '21:00'],
  ['TX', SUNDAY, '12:00', '21:00'],
  ['CA', MONDAY, '09:00', '21:00'],
  ['IL', MONDAY, '09:00', '21:00'],
  ['MI', MONDAY, '09:00', '21:00'],
  ['MN', MONDAY, '09:00', '21:00'],
  ['KY', MONDAY, '10:00', '21:00'],
  ['RI', FRIDAY, '09:00', '18:00'],
  ['RI', SATURDAY, '10:00', '17:00'],
  ['RI', SUNDAY, '10:00', '17:00'],
])('%s on day %i: from %s until before %s', (state, day, from, to) => {
  const hours = promotionalHours(state);
  const at = (minute: number) => isPromotionAllowed({ dayOfWeek: day, minute }, hours);
  expect(at(minutes(from) - 1)).toBe(false);
  expect(at(minutes(from))).toBe(true);
  expect(at(minutes(to) - 1)).toBe(true);
  expect(at(minutes(to))).toBe(false);
});

test('a state is named in any case, an unknown one has the federal hours', () => {
  expect(promotionalHours('tx')).toBe(stateHours.TX);
  expect(promotionalHours('ZZ')).toBe(federalHours);
  expect(promotionalHours('constructor')).toBe(federalHours);
  expect(promotionalHours()).toBe(federalHours);
});

test('seventeen states have hours of their own, none wider than the federal ones', () => {
  expect(Object.keys(stateHours)).toHaveLength(17);
  for (const hours of Object.values(stateHours)) {
    for (const [from, to] of [hours.weekdays, hours.saturday, hours.sunday]) {
      expect(from).toBeGreaterThanOrEqual(federalHours.weekdays[0]);
      expect(to).toBeLessThanOrEqual(federalHours.weekdays[1]);
    }
  }
});

test("Recart's hours are 09:00 to 20:00", () => {
  expect(isPromotionAllowed({ dayOfWeek: 3, minute: minutes('08:59') }, recartHours)).toBe(false);
  expect(isPromotionAllowed({ dayOfWeek: 3, minute: minutes('09:00') }, recartHours)).toBe(true);
  expect(isPromotionAllowed({ dayOfWeek: 3, minute: minutes('20:00') }, recartHours)).toBe(false);
});

test('the wait ends when the window opens, on the same or the next day', () => {
  const wait = (state: string, dayOfWeek: number, time: string) =>
    minutesUntilAllowed({ dayOfWeek, minute: minutes(time) }, promotionalHours(state));
  expect(wait('TX', MONDAY, '10:00')).toBe(0);
  expect(wait('TX', MONDAY, '07:30')).toBe(90);
  expect(wait('TX', SATURDAY, '22:00')).toBe(2 * 60 + 12 * 60);
  expect(wait('TX', SUNDAY, '22:00')).toBe(2 * 60 + 9 * 60);
  expect(wait('RI', FRIDAY, '18:00')).toBe(6 * 60 + 10 * 60);
});

test('waiting always ends in an allowed minute and no earlier one is allowed', () => {
  const state = fc.constantFrom('TX', 'RI', 'KY', 'OH');
  const day = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(state, day, fc.integer({ min: 0, max: 1439 }), (name, dayOfWeek, minute) => {
      const hours = promotionalHours(name);
      const wait = minutesUntilAllowed({ dayOfWeek, minute }, hours);
      const after = (passed: number) => ({
        dayOfWeek: ((dayOfWeek - 1 + Math.floor((minute + passed) / 1440)) % 7) + 1,
        minute: (minute + passed) % 1440,
      });
      expect(isPromotionAllowed(after(wait), hours)).toBe(true);
      if (wait > 0) expect(isPromotionAllowed(after(wait - 1), hours)).toBe(false);
      expect(wait).toBeLessThanOrEqual(1440);
    }),
  );
});

test('half past ten at night is too late everywhere', () => {
  for (const state of [null, ...Object.keys(stateHours)]) {
    expect(allowed(state, MONDAY, '22:30')).toBe(false);
  }
});
