/** How a clock moves: only when told, or with real time. */
export type ClockMode = 'manual' | 'realtime';

/** Settings of a clock. */
export interface ClockOptions {
  /** @default 'manual' */
  readonly mode?: ClockMode;
  /** Where it starts: epoch milliseconds, ISO 8601 text or a `Date`. @default '2026-01-05T14:00:00.000Z' */
  readonly now?: number | string | Date;
  /** In `realtime` mode, how many virtual milliseconds pass in a real one. @default 1 */
  readonly scale?: number;
}

/** A Monday, 09:00 Eastern: business days count from a plain start. */
export const DEFAULT_START = '2026-01-05T14:00:00.000Z';

/** Virtual time. It never goes back, except to a saved state. */
export class Clock {
  readonly mode: ClockMode;
  readonly scale: number;
  readonly #real: () => number;
  #virtual: number;
  #anchor: number;

  /**
   * @param real reads real time in milliseconds; only used in `realtime` mode
   * @throws RangeError when `now` is no date or `scale` is not positive
   */
  constructor(options: ClockOptions = {}, real: () => number = () => performance.now()) {
    this.mode = options.mode ?? 'manual';
    this.scale = options.scale ?? 1;
    this.#real = real;
    this.#virtual = readTime(options.now ?? DEFAULT_START);
    this.#anchor = this.mode === 'realtime' ? real() : 0;
    if (!(this.scale > 0 && Number.isFinite(this.scale))) {
      throw new RangeError(`The clock's scale must be a positive number, not ${this.scale}.`);
    }
  }

  /** The virtual time, in epoch milliseconds. */
  now(): number {
    if (this.mode === 'manual') return this.#virtual;
    return Math.floor(this.#virtual + (this.#real() - this.#anchor) * this.scale);
  }

  /** Moves to a later time; an earlier one is ignored. @param at epoch milliseconds */
  moveTo(at: number): void {
    if (at <= this.now()) return;
    this.#virtual = at;
    if (this.mode === 'realtime') this.#anchor = this.#real();
  }

  /** Sets the time, even to an earlier one. Only for going back to a saved state. */
  restore(at: number): void {
    this.#virtual = at;
    if (this.mode === 'realtime') this.#anchor = this.#real();
  }

  /** How many real milliseconds it takes until a virtual time comes, in `realtime` mode. */
  realDelayUntil(at: number): number {
    return Math.max(0, (at - this.now()) / this.scale);
  }
}

/** Whether a moment has a plain ISO 8601 spelling: years 0000 to 9999. @param at epoch milliseconds */
export function isMoment(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return year >= 0 && year <= 9999;
}

/**
 * Reads a moment given as epoch milliseconds, ISO 8601 text or a `Date`.
 *
 * @returns whole epoch milliseconds
 * @throws RangeError when it is none of these, or outside the years 0000 to 9999
 */
export function readTime(time: number | string | Date): number {
  const at = typeof time === 'number' ? Math.trunc(time) : new Date(time).getTime();
  if (isMoment(at)) return at;
  throw new RangeError(
    `Cannot read the time "${String(time)}". Write ISO 8601, for example ${DEFAULT_START}.`,
  );
}
