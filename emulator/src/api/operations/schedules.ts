import { cancelSchedule, listSchedules } from '../../domain/plans/schedules.js';
import type { Operations } from '../operation.js';
import { pageReply, pageRequest } from '../shapes/page.js';
import { scheduleItem } from '../shapes/schedule.js';

/** Operations on scheduled messages and blasts. */
export const scheduleOperations: Operations<'cancelSchedule' | 'listSchedules'> = {
  cancelSchedule({ account, path }) {
    cancelSchedule(account, path.id);
    return { success: true };
  },

  listSchedules({ account, body }) {
    return pageReply(listSchedules(account, { ...body, ...pageRequest(body) }), scheduleItem);
  },
};
