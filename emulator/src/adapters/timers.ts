/** The timers of the host, replaceable in tests. */
export interface Timers {
  /** Calls back after a while, without keeping the process alive. @param delay real milliseconds */
  set(callback: () => void, delay: number): unknown;
  clear(timer: unknown): void;
  /** Calls back once everything else that is ready has had its turn. */
  turn(callback: () => void): void;
  /** Real milliseconds since some moment. */
  now(): number;
}

/** Timers of Node and of browsers. */
export const HOST_TIMERS: Timers = {
  set(callback, delay) {
    const timer = setTimeout(callback, delay);
    // Browsers number their timers and have no process to keep alive.
    if (typeof timer === 'object') timer.unref();
    return timer;
  },
  clear(timer) {
    clearTimeout(timer as number);
  },
  turn(callback) {
    // Browsers have none, and wait a little longer.
    if (typeof setImmediate === 'function') setImmediate(callback);
    else setTimeout(callback, 0);
  },
  now: () => performance.now(),
};
