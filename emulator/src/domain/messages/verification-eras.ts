import { easternTime } from '../../world/calendar.js';
import type { Account } from '../account.js';
import type { NumberStanding, Verification } from '../numbers/number-standing.js';

/** Most messages of one number, by calendar day, week and month, Eastern time (assumed). */
interface Quota {
  readonly day: number;
  readonly week: number;
  readonly month: number;
}

/** What a number may send that is not verified: everything, so much, or nothing. */
type Allowance = 'any' | 'none' | Quota;

/** A time with rules of its own. */
interface Era {
  /** When it begins, in epoch milliseconds: midnight in the east of the United States (assumed). */
  readonly from: number;
  readonly unverified: Allowance;
  readonly pending: Allowance;
  /** Whether unverified numbers may text to Canada. */
  readonly canada: boolean;
}

const FULL: Quota = { day: 2_000, week: 12_000, month: 25_000 };
const LESS: Quota = { day: 500, week: 1_000, month: 2_000 };
const PENDING: Quota = { day: 2_000, week: 6_000, month: 10_000 };

/**
 * How US and Canadian carriers closed toll-free texting to numbers that are not verified, the latest
 * step first (Bandwidth and Twilio; the last two also Sinch and Telnyx). A rejected number counts as
 * an unverified one.
 */
const ERAS: readonly Era[] = [
  { from: eastern('2024-01-31T05:00'), unverified: 'none', pending: 'none', canada: false },
  { from: eastern('2023-11-08T05:00'), unverified: 'none', pending: PENDING, canada: false },
  { from: eastern('2023-04-01T04:00'), unverified: LESS, pending: PENDING, canada: false },
  { from: eastern('2022-10-01T04:00'), unverified: FULL, pending: 'any', canada: false },
];

const BEFORE: Era = {
  from: Number.NEGATIVE_INFINITY,
  unverified: 'any',
  pending: 'any',
  canada: true,
};

/** Since then nothing is let through that is not verified, and nothing needs to be counted. */
const CLOSED_SINCE = ERAS[0]?.from ?? 0;

/** Whether a number that is not verified is kept from sending altogether by a time. */
export function isClosedTo(verification: Verification, at: number): boolean {
  return at >= CLOSED_SINCE || allowance(verification, at) === 'none';
}

/** Whether a number that is not verified may not text to Canada by a time. */
export function isClosedToCanada(verification: Verification, at: number): boolean {
  return isUnverified(verification) && !eraAt(at).canada;
}

/** Whether a number has sent as much as it may without its verification. */
export function isOverQuota(account: Account, { number, verification }: NumberStanding): boolean {
  const at = account.world.now();
  const quota = allowance(verification, at);
  if (typeof quota === 'string') return false;
  const { counts } = countsOf(account, number.number, at);
  return counts.some((count, span) => count >= ([quota.day, quota.week, quota.month][span] ?? 0));
}

/** Counts a text that goes out, as long as there are quotas at all. */
export function countTowardsQuota(account: Account, from: string): void {
  const at = account.world.now();
  if (at >= CLOSED_SINCE) return;
  const { spans, counts } = countsOf(account, from, at);
  account.world.values.set(key(from), { spans, counts: counts.map((count) => count + 1) });
}

interface Counts {
  /** The first days of the present day, week and month. */
  readonly spans: readonly string[];
  readonly counts: readonly number[];
}

function countsOf({ world }: Account, number: string, at: number): Counts {
  const today = easternTime(at).toPlainDate();
  const spans = [today, today.subtract({ days: today.dayOfWeek - 1 }), today.with({ day: 1 })].map(
    String,
  );
  const before = world.values.get(key(number)) as unknown as Counts | undefined;
  const counts = spans.map((span, index) =>
    before?.spans[index] === span ? (before.counts[index] ?? 0) : 0,
  );
  return { spans, counts };
}

function allowance(verification: Verification, at: number): Allowance {
  if (verification === 'verified') return 'any';
  const { unverified, pending } = eraAt(at);
  return isUnverified(verification) ? unverified : pending;
}

function isUnverified(verification: Verification): boolean {
  return verification === 'unverified' || verification === 'rejected';
}

function eraAt(at: number): Era {
  return ERAS.find(({ from }) => at >= from) ?? BEFORE;
}

function eastern(utc: string): number {
  return Date.parse(`${utc}:00.000Z`);
}

function key(number: string): string {
  return `unverifiedSends/${number}`;
}
