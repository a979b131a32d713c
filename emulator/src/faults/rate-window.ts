import { hash53 } from '../world/random.js';
import type { FaultEffect } from './fault.js';

/** A rate limit's count: since when, in epoch milliseconds of virtual time, and how many calls. */
export interface RateWindow {
  readonly since: number;
  readonly calls: number;
}

/** Windows by what each of them is for. */
export type RateWindows = Readonly<Record<string, RateWindow>>;

/** What a call is told apart by. */
export interface CallMarks {
  readonly operationId: string;
  readonly apiKey: string;
  /** Epoch milliseconds of virtual time. */
  readonly now: number;
}

/** How many windows a rule keeps; the one that was opened first goes. */
const WINDOW_LIMIT = 1000;

/** A rate limit's windows after one more call, and the window that it counts in. */
export function counted(
  windows: RateWindows,
  { windowMs, per }: Extract<FaultEffect, { limit: number }>,
  { operationId, apiKey, now }: CallMarks,
): { readonly windows: RateWindows; readonly window: RateWindow } {
  // Keys are secrets: what is kept of one tells nothing.
  const name =
    per === 'key' ? hash53(apiKey).toString(36) : per === 'operation' ? operationId : '*';
  const before = Object.hasOwn(windows, name) ? windows[name] : undefined;
  const isOver = before === undefined || now - before.since >= windowMs;
  const window = isOver
    ? { since: now, calls: 1 }
    : { since: before.since, calls: before.calls + 1 };
  const others = Object.entries(windows).filter(([other]) => other !== name);
  return {
    windows: Object.fromEntries([...others.slice(1 - WINDOW_LIMIT), [name, window]]),
    window,
  };
}
