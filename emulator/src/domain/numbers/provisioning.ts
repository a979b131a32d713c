import { easternTime, isBusinessDay } from '../../world/calendar.js';
import type { Random } from '../../world/random.js';
import type { Account } from '../account.js';
import type { NumberType, OwnedNumber } from '../records/number.js';

/** How far the set-up of a number with the network has come (ThruText: provisioning status tags). */
export interface Provisioning {
  readonly status: 'INITIATED' | 'COMPLETE' | 'FAILED';
  /** Epoch milliseconds. */
  readonly since: number;
  /** When it is expected to be over, in epoch milliseconds; `null` once it is, or while nobody can say. */
  readonly expectedBy: number | null;
}

const MINUTE = 60_000;

/**
 * How long a number takes, in minutes. Toll-free: Bandwidth asks to wait 20 to 30 minutes before a
 * verification is submitted. Local: "less than ten minutes" as a rule (ThruText).
 */
const MINUTES: Readonly<Record<NumberType, { readonly min: number; readonly max: number }>> = {
  TOLL_FREE: { min: 20, max: 30 },
  LOCAL: { min: 1, max: 10 },
};

/** "Several hours on busy afternoons" (ThruText); hours and length are assumed. */
const BUSY_HOURS = { start: 13, end: 17 } as const;
const MOST_BUSY_MINUTES = 180;

/**
 * When a number ordered now will be ready. On a business day's afternoon, Eastern time, it may take
 * hours longer than usual.
 *
 * @param at epoch milliseconds
 * @returns epoch milliseconds
 */
export function provisionedAt(
  random: Random,
  at: number,
  { number, type }: Pick<OwnedNumber, 'number' | 'type'>,
): number {
  const { min, max } = MINUTES[type];
  const usual = random.between(min, max, 'registry', number);
  const extra = isBusyAfternoon(at) ? random.between(0, MOST_BUSY_MINUTES, 'busy', number) : 0;
  return Math.round(at + (usual + extra) * MINUTE);
}

/** How the provisioning of an owned number stands. */
export function provisioningOf(account: Account, number: OwnedNumber): Provisioning {
  const { createdAt, registryReadyAt, provisioningFailedAt } = number;
  if (provisioningFailedAt !== null) {
    return { status: 'FAILED', since: provisioningFailedAt, expectedBy: null };
  }
  return registryReadyAt !== null && isProvisioned(number, account.world.now())
    ? { status: 'COMPLETE', since: registryReadyAt, expectedBy: null }
    : { status: 'INITIATED', since: createdAt, expectedBy: registryReadyAt };
}

/** Whether the network knows a number by a time. @param at epoch milliseconds */
export function isProvisioned(
  { registryReadyAt, provisioningFailedAt }: OwnedNumber,
  at: number,
): boolean {
  return provisioningFailedAt === null && registryReadyAt !== null && registryReadyAt <= at;
}

function isBusyAfternoon(at: number): boolean {
  const local = easternTime(at);
  return (
    local.hour >= BUSY_HOURS.start &&
    local.hour < BUSY_HOURS.end &&
    isBusinessDay(local.toPlainDate())
  );
}
