import type { Account } from '../../domain/account.js';
import { DomainError } from '../../domain/domain-error.js';
import { receiveText } from '../../domain/messages/inbound.js';
import { getMessage, listMessages } from '../../domain/messages/messages.js';
import { react } from '../../domain/messages/reactions.js';
import { planMedia, sendMms } from '../../domain/messages/sending-mms.js';
import { sendSms } from '../../domain/messages/sending-sms.js';
import { mmsRequest } from '../../domain/plans/scheduled-sends.js';
import { type ScheduleInput, scheduleSend } from '../../domain/plans/schedules.js';
import { noteRead } from '../../domain/reads/note-read.js';
import type { MessageMethod, MmsPayload, SmsPayload } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';
import type { Operations } from '../operation.js';
import { messageBody, messageItem } from '../shapes/message.js';
import { mmsValidation, sentMmsBody, sentSmsBody, smsValidation } from '../shapes/message-send.js';
import { pageReply, pageRequest } from '../shapes/page.js';
import { parseTime } from '../shapes/parse-time.js';
import { scheduledBody } from '../shapes/schedule.js';

/** Operations on single messages. */
export const messageOperations: Operations<
  | 'sendSms'
  | 'sendMms'
  | 'validateSms'
  | 'validateMms'
  | 'getMessage'
  | 'listMessages'
  | 'reactToMessage'
  | 'simulateUser'
> = {
  sendSms({ account, body, method }) {
    const { from, to, text, options } = body;
    const tracking = options?.tracking;
    if (options?.schedule) {
      const payload: SmsPayload = {
        type: 'SMS',
        from,
        to,
        text,
        ...(tracking ? { options: { tracking } } : {}),
      };
      return later(account, payload, options.schedule, method);
    }
    return sentSmsBody(sendSms(account, { from, to, text, tracking, method }));
  },

  sendMms({ account, body, method }) {
    const { from, to, text, mediaUrls, options } = body;
    const { schedule, ...others } = options ?? {};
    const payload: MmsPayload = {
      type: 'MMS',
      from,
      to,
      text,
      mediaUrls,
      ...(options ? { options: others as MmsPayload['options'] } : {}),
    };
    if (schedule) return later(account, payload, schedule, method);
    return sentMmsBody(payload, sendMms(account, mmsRequest(payload, method)));
  },

  validateSms({ body }) {
    return smsValidation(body.text);
  },

  validateMms({ account, body }) {
    return mmsValidation(planMedia(account, body));
  },

  getMessage({ account, path }) {
    const message = getMessage(account, path.id);
    const { id, status } = message;
    noteRead(account, { entity: 'message', id, kind: 'get', shown: status });
    return messageBody(message);
  },

  listMessages({ account, body }) {
    const query = {
      ...body,
      ...pageRequest(body),
      dateFrom: parseTime(body.dateFrom, 'dateFrom'),
      dateTo: parseTime(body.dateTo, 'dateTo'),
    };
    return pageReply(listMessages(account, query), messageItem);
  },

  reactToMessage({ account, body, method }) {
    const { messageId, reaction, options } = body;
    const force = options?.force ?? false;
    const sent = react(account, { messageId, emoji: reaction, force, method });
    return { messageId, reactionMessageId: sent.id };
  },

  simulateUser({ account, body }) {
    const { from, to } = body;
    if ('button' in body || to.startsWith('agent_')) {
      throw new DomainError(
        'invalid',
        'Buttons and agents belong to RCS, which is not emulated. Send a message to one of your numbers.',
      );
    }
    const { text, mediaUrls } = body.message;
    receiveText(account, { from, to, text, mediaUrls });
    return { success: true };
  },
};

function later(
  account: Account,
  payload: SmsPayload | MmsPayload,
  schedule: ScheduleInput,
  method: MessageMethod,
): components['schemas']['ScheduledMessage'] {
  return scheduledBody(scheduleSend(account, { kind: 'MESSAGE', payload }, schedule, method));
}
