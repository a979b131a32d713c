import type { Json } from './json.js';

/**
 * How a clock moves: `manual` only when told, `auto` to the next planned task whenever nothing is
 * going on, `realtime` with real time.
 */
export type ClockMode = 'manual' | 'auto' | 'realtime';

/** All modes of a clock. */
export const clockModes = ['manual', 'auto', 'realtime'] as const satisfies readonly ClockMode[];

/** How a clock is to move from now on. */
export interface ClockSetting {
  readonly mode: ClockMode;
  /**
   * How many virtual milliseconds pass in a real one. Only for `realtime`.
   * @default what the clock was made with
   */
  readonly scale?: number | undefined;
}

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
  readonly #made: ClockSetting & { readonly scale: number };
  readonly #real: () => number;
  #mode: ClockMode;
  #scale: number;
  #virtual: number;
  #anchor: number;

  /**
   * @param real reads real time in milliseconds; only used in `realtime` mode
   * @throws RangeError when `now` is no date or `scale` is not positive
   */
  constructor(options: ClockOptions = {}, real: () => number = () => performance.now()) {
    const { mode = 'manual', scale = 1 } = options;
    checkScale(scale);
    this.#made = { mode, scale };
    this.#mode = mode;
    this.#scale = scale;
    this.#real = real;
    this.#virtual = readTime(options.now ?? DEFAULT_START);
    this.#anchor = real();
  }

  get mode(): ClockMode {
    return this.#mode;
  }

  /** How many virtual milliseconds pass in a real one, in `realtime` mode. */
  get scale(): number {
    return this.#scale;
  }

  /** The virtual time, in epoch milliseconds. */
  now(): number {
    if (this.#mode !== 'realtime') return this.#virtual;
    return Math.floor(this.#virtual + (this.#real() - this.#anchor) * this.#scale);
  }

  /** Moves to a later time; an earlier one is ignored. @param at epoch milliseconds */
  moveTo(at: number): void {
    if (at > this.now()) this.#startFrom(at);
  }

  /**
   * Changes how it moves. The time stays as it is.
   *
   * @throws RangeError when the mode is none, the scale is not positive, or a clock that does not
   * run by itself is given one
   */
  set({ mode, scale }: ClockSetting): void {
    if (!clockModes.includes(mode)) {
      throw new RangeError(`A clock has no mode "${mode}". Choose from: ${clockModes.join(', ')}.`);
    }
    if (scale !== undefined && mode !== 'realtime') {
      throw new RangeError(`Only a realtime clock has a scale, and this one is to be ${mode}.`);
    }
    const speed = scale ?? this.#made.scale;
    checkScale(speed);
    const now = this.now();
    this.#mode = mode;
    this.#scale = speed;
    this.#startFrom(now);
  }

  /**
   * Sets the time, even to an earlier one. Only for going back to a saved state.
   *
   * @param setting how it moves from there; default: as it was made
   */
  restore(at: number, { mode, scale }: ClockSetting = this.#made): void {
    this.#mode = mode;
    this.#scale = scale ?? this.#made.scale;
    this.#startFrom(at);
  }

  /** How many real milliseconds it takes until a virtual time comes, in `realtime` mode. */
  realDelayUntil(at: number): number {
    return Math.max(0, (at - this.now()) / this.#scale);
  }

  #startFrom(at: number): void {
    this.#virtual = at;
    this.#anchor = this.#real();
  }
}

/** Reads a setting that was kept as JSON; anything else counts as none. */
export function readSetting(kept: Json | undefined): ClockSetting | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
  const { mode, scale } = kept as { readonly mode?: unknown; readonly scale?: unknown };
  const known = clockModes.find((each) => each === mode);
  if (known === undefined || !isScale(scale)) return undefined;
  return { mode: known, scale };
}

function isScale(scale: unknown): scale is number {
  return typeof scale === 'number' && scale > 0 && Number.isFinite(scale);
}

function checkScale(scale: number): void {
  if (isScale(scale)) return;
  throw new RangeError(`The clock's scale must be a positive number, not ${scale}.`);
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
