import type { Account } from '../../domain/account.js';
import { checkBlast, listBlasts, sendBlast } from '../../domain/plans/blasts.js';
import { type ScheduleInput, scheduleSend } from '../../domain/plans/schedules.js';
import type { BlastPayload, MessageMethod } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';
import type { Operations } from '../operation.js';
import { blastItem, sentBlastBody } from '../shapes/blast.js';
import { pageReply, pageRequest } from '../shapes/page.js';
import { scheduledBody } from '../shapes/schedule.js';

/** Operations on blasts. */
export const blastOperations: Operations<'sendSmsBlast' | 'sendMmsBlast' | 'listBlasts'> = {
  sendSmsBlast({ account, body, method }) {
    const { audienceId, senders, message, options } = body;
    const payload: BlastPayload = {
      type: 'SMS',
      audienceId,
      senders,
      message: { text: message.text },
    };
    return sendOrSchedule(account, payload, options?.schedule, method);
  },

  sendMmsBlast({ account, body, method }) {
    const { audienceId, senders, message, options } = body;
    const { mediaUrls, text } = message;
    const payload: BlastPayload = {
      type: 'MMS',
      audienceId,
      senders,
      message: text === undefined ? { mediaUrls } : { mediaUrls, text },
      ...(options?.validate === undefined ? {} : { options: { validate: options.validate } }),
    };
    return sendOrSchedule(account, payload, options?.schedule, method);
  },

  listBlasts({ account, body }) {
    return pageReply(listBlasts(account, { ...body, ...pageRequest(body) }), blastItem);
  },
};

function sendOrSchedule(
  account: Account,
  payload: BlastPayload,
  schedule: ScheduleInput | undefined,
  method: MessageMethod,
): components['schemas']['SendBlastResponse'] {
  if (!schedule) return sentBlastBody(sendBlast(account, payload, method));
  checkBlast(account, payload);
  return scheduledBody(scheduleSend(account, { kind: 'BLAST', payload }, schedule, method));
}
