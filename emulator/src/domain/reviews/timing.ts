import { addBusinessDays } from '../../world/calendar.js';
import type { Random } from '../../world/random.js';

/**
 * How long reviews take. `pinnacle` is what the Pinnacle toll-free guide states; the others follow
 * what other providers and their customers report.
 */
export type TimingPreset = 'instant' | 'pinnacle' | 'typical2026' | 'slow' | 'peak';

/** A range of durations; the middle value is the most likely. */
interface Spread {
  readonly min: number;
  readonly typical: number;
  readonly max: number;
}

interface Timing {
  /** Brand review, in minutes. Assumed: Pinnacle publishes no figure. */
  readonly brandMinutes: Spread;
  /** Campaign review, in minutes. */
  readonly campaignMinutes: Spread;
  /** Carrier review of one number, in business days. */
  readonly numberDays: Spread;
}

const AT_ONCE: Spread = { min: 0, typical: 0, max: 0 };
const BRAND: Spread = { min: 0, typical: 1, max: 10 };
/** "Less than 10 minutes" (Pinnacle toll-free guide). */
const CAMPAIGN: Spread = { min: 1, typical: 4, max: 10 };

const TIMINGS: Readonly<Record<TimingPreset, Timing>> = {
  instant: { brandMinutes: AT_ONCE, campaignMinutes: AT_ONCE, numberDays: AT_ONCE },
  // One to three business days for each number (Pinnacle toll-free guide).
  pinnacle: {
    brandMinutes: BRAND,
    campaignMinutes: CAMPAIGN,
    numberDays: { min: 1, typical: 2, max: 3 },
  },
  // Five to ten business days, two weeks at the most (Telnyx), faster ones from two days.
  typical2026: {
    brandMinutes: BRAND,
    campaignMinutes: CAMPAIGN,
    numberDays: { min: 2, typical: 5, max: 10 },
  },
  // Up to fifteen business days (AWS).
  slow: {
    brandMinutes: BRAND,
    campaignMinutes: CAMPAIGN,
    numberDays: { min: 15, typical: 15, max: 15 },
  },
  // Six weeks when everybody registers at once (reported by resellers).
  peak: {
    brandMinutes: BRAND,
    campaignMinutes: CAMPAIGN,
    numberDays: { min: 30, typical: 30, max: 30 },
  },
};

/** The names of all presets. */
export const timingPresets = Object.keys(TIMINGS) as readonly TimingPreset[];

const MINUTE = 60_000;

/** When the review of a brand ends. @returns epoch milliseconds */
export function brandDecisionAt(
  preset: TimingPreset,
  random: Random,
  at: number,
  ...key: (string | number)[]
): number {
  return at + Math.round(draw(TIMINGS[preset].brandMinutes, random, 'brand', ...key) * MINUTE);
}

/**
 * When the review of a campaign ends.
 *
 * @param priority a correction inside the edit window takes half the time (assumed: Sinch documents
 * the priority, not what it is worth)
 * @returns epoch milliseconds
 */
export function campaignDecisionAt(
  preset: TimingPreset,
  random: Random,
  at: number,
  priority: boolean,
  ...key: (string | number)[]
): number {
  const minutes = draw(TIMINGS[preset].campaignMinutes, random, 'campaign', ...key);
  return at + Math.round(minutes * (priority ? 0.5 : 1) * MINUTE);
}

/** The moments of a number's review, in epoch milliseconds. */
export interface NumberReviewTimes {
  /** The toll-free vendor takes it up. */
  readonly provider: number;
  /** The carriers take it up. */
  readonly teleco: number;
  readonly decision: number;
}

/**
 * When a number's review moves on and when it ends.
 *
 * The vendor is taken to start after a quarter of the whole time and the carriers after half.
 * Assumed: Pinnacle documents the order of the states, not their lengths.
 *
 * @param priority a resubmission inside the edit window takes half the time (assumed)
 */
export function numberReviewTimes(
  preset: TimingPreset,
  random: Random,
  at: number,
  priority: boolean,
  ...key: (string | number)[]
): NumberReviewTimes {
  const days = draw(TIMINGS[preset].numberDays, random, 'number', ...key) * (priority ? 0.5 : 1);
  if (days === 0) return { provider: at, teleco: at, decision: at };
  return {
    provider: Math.max(at, addBusinessDays(at, days / 4)),
    teleco: Math.max(at, addBusinessDays(at, days / 2)),
    decision: Math.max(at, addBusinessDays(at, days)),
  };
}

/** Log-normal around the typical value, clipped to the range: most are quick, a few are slow. */
function draw(spread: Spread, random: Random, ...key: (string | number)[]): number {
  if (spread.min === spread.max) return spread.typical;
  const value = spread.typical * Math.exp(0.35 * random.normal('timing', ...key));
  return Math.min(spread.max, Math.max(spread.min, value));
}
