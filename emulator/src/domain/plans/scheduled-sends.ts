import type { Account } from '../account.js';
import { checkMms, type MmsRequest, sendMms } from '../messages/sending-mms.js';
import { checkSms, type SmsRequest, sendSms } from '../messages/sending-sms.js';
import type {
  BlastPayload,
  MessageContent,
  MessageMethod,
  MmsPayload,
  Schedule,
  SchedulePayload,
  SmsPayload,
} from '../records/message.js';
import { checkBlast, sendBlast } from './blasts.js';

/** A send that was checked and waits for its time. */
export type PlannedSend =
  | { readonly kind: 'MESSAGE'; readonly payload: SmsPayload | MmsPayload }
  | { readonly kind: 'BLAST'; readonly payload: BlastPayload };

/** What a planned send will carry. */
export function contentOf(payload: SchedulePayload): MessageContent {
  if ('message' in payload) return payload.message;
  return payload.type === 'MMS'
    ? { mediaUrls: payload.mediaUrls, text: payload.text }
    : { text: payload.text };
}

/**
 * Checks a send that is to wait, as far as time cannot change the answer.
 *
 * @throws DomainError when it could never be sent like this
 */
export function checkPlanned(account: Account, planned: PlannedSend, method: MessageMethod): void {
  const { payload } = planned;
  if ('audienceId' in payload) checkBlast(account, payload);
  else if (payload.type === 'MMS') checkMms(account, mmsRequest(payload, method));
  else checkSms(account, smsRequest(payload, method));
}

/**
 * Sends what a schedule holds, in the same way as a send call.
 *
 * @throws DomainError when it is refused
 */
export function runPlanned(account: Account, { id, payload, method }: Schedule): void {
  const origin = { scheduleId: id };
  if ('audienceId' in payload) sendBlast(account, payload, method, id);
  else if (payload.type === 'MMS') sendMms(account, mmsRequest(payload, method), origin);
  else sendSms(account, smsRequest(payload, method), origin);
}

/** An SMS request, from the members that the API gives it. */
export function smsRequest(payload: SmsPayload, method: MessageMethod): SmsRequest {
  const { from, to, text, options } = payload;
  return { from, to, text, tracking: options?.tracking, method };
}

/** An MMS request, from the members that the API gives it. Nothing is split or checked unasked. */
export function mmsRequest(payload: MmsPayload, method: MessageMethod): MmsRequest {
  const { from, to, text, mediaUrls, options } = payload;
  return {
    from,
    to,
    text,
    mediaUrls,
    maySplit: options?.multiple_messages ?? false,
    validate: options?.validate ?? false,
    tracking: options?.tracking,
    method,
  };
}
