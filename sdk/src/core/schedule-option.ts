import type { ScheduleOptions } from '../generated/schema.js';

/** A send that goes out at once. */
export interface Immediate {
  options?: { schedule?: undefined };
}

/** A send that waits for its time. */
export interface Scheduled {
  options: { schedule: ScheduleOptions };
}
