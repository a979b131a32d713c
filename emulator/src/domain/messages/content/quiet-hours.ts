/** A moment as the clock of the recipient shows it. */
export interface LocalTime {
  /** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
  readonly dayOfWeek: number;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

/** From the first minute on, up to but without the last. */
export type Hours = readonly [from: number, to: number];

/** When promotional texts may be sent, by kind of day. */
export interface PromotionalHours {
  readonly weekdays: Hours;
  readonly saturday: Hours;
  readonly sunday: Hours;
}

const MINUTES_PER_DAY = 1_440;

const eachDay = (from: number, to: number): PromotionalHours => {
  const hours: Hours = [from * 60, to * 60];
  return { weekdays: hours, saturday: hours, sunday: hours };
};

/** The federal rule (TCPA): 08:00 to 21:00. */
export const federalHours: PromotionalHours = eachDay(8, 21);

/** Recart's default: nothing between 20:00 and 09:00, messages wait for the window (Recart help). */
export const recartHours: PromotionalHours = eachDay(9, 20);

/**
 * States with narrower hours than the federal ones. Collected from vendors' overviews, which do not
 * all agree: test data, not legal advice.
 */
export const stateHours: Readonly<Record<string, PromotionalHours>> = {
  AL: eachDay(8, 20),
  CA: eachDay(9, 21),
  CT: eachDay(9, 20),
  FL: eachDay(8, 20),
  IL: eachDay(9, 21),
  KY: eachDay(10, 21),
  LA: eachDay(8, 20),
  MA: eachDay(8, 20),
  MD: eachDay(8, 20),
  MI: eachDay(9, 21),
  MN: eachDay(9, 21),
  MS: eachDay(8, 20),
  NJ: eachDay(8, 20),
  OK: eachDay(8, 20),
  RI: { weekdays: [9 * 60, 18 * 60], saturday: [10 * 60, 17 * 60], sunday: [10 * 60, 17 * 60] },
  // SB 140, in force since 1 September 2025.
  TX: { weekdays: [9 * 60, 21 * 60], saturday: [9 * 60, 21 * 60], sunday: [12 * 60, 21 * 60] },
  WA: eachDay(8, 20),
};

/** The hours of a state (two letters, any case), the federal ones where it has none of its own. */
export function promotionalHours(state?: string | null): PromotionalHours {
  const key = state?.toUpperCase() ?? '';
  return Object.hasOwn(stateHours, key) ? stateHours[key]! : federalHours;
}

/**
 * Whether a promotional text may reach a recipient now. Replies to a keyword and security codes are
 * exempt: do not ask for them.
 */
export function isPromotionAllowed(
  { dayOfWeek, minute }: LocalTime,
  hours: PromotionalHours,
): boolean {
  const [from, to] = hoursOn(dayOfWeek, hours);
  return minute >= from && minute < to;
}

/** Minutes on the recipient's clock until promotional texts are allowed; 0 when they are now. */
export function minutesUntilAllowed(local: LocalTime, hours: PromotionalHours): number {
  if (isPromotionAllowed(local, hours)) return 0;
  const [from] = hoursOn(local.dayOfWeek, hours);
  if (local.minute < from) return from - local.minute;
  const tomorrow = (local.dayOfWeek % 7) + 1;
  return MINUTES_PER_DAY - local.minute + hoursOn(tomorrow, hours)[0];
}

function hoursOn(dayOfWeek: number, hours: PromotionalHours): Hours {
  if (dayOfWeek === 7) return hours.sunday;
  return dayOfWeek === 6 ? hours.saturday : hours.weekdays;
}
