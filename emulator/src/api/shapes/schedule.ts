import type { Schedule } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/** The answer to a send that waits for its time. */
export function scheduledBody({ id, config }: Schedule): Schemas['ScheduledMessage'] {
  return {
    scheduleId: id,
    config: {
      sendAt: config.sendAt,
      timezone: config.timezone,
      ...(config.recurrence === null ? {} : { recurrence: config.recurrence }),
      ...(config.endDate === null ? {} : { endDate: config.endDate }),
    },
  };
}

/** A schedule as lists show it, its times as wall-clock times of its zone. */
export function scheduleItem(schedule: Schedule): Schemas['Schedule'] {
  const { sendAt, recurrence, timezone, endDate } = schedule.config;
  return {
    id: schedule.id,
    sendAt,
    status: schedule.status,
    recurrence,
    timezone,
    endDate,
    payload: { ...schedule.payload },
    createdAt: isoTime(schedule.createdAt),
    updatedAt: isoTime(schedule.updatedAt),
  };
}
