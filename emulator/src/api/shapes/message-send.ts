import type { MmsPlan } from '../../domain/messages/content/mms.js';
import { encodeBothWays, MAX_SEGMENTS, segment } from '../../domain/messages/content/segments.js';
import { priceOf, UNIT_PRICE } from '../../domain/messages/pricing.js';
import type { AcceptedMms } from '../../domain/messages/sending-mms.js';
import type { AcceptedSms } from '../../domain/messages/sending-sms.js';
import type { MmsPayload } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';

type Schemas = components['schemas'];

/** The answer to an SMS that goes out at once. */
export function sentSmsBody({ message, segmentation }: AcceptedSms): Schemas['SentSms'] {
  return {
    messageId: message.id,
    segments: { count: segmentation.count, encoding: segmentation.encoding },
    totalCost: message.cost ?? 0,
    sender: message.from,
    recipient: message.to,
    status: 'queued',
  };
}

/** The answer to an MMS that goes out at once. `segments` is a number here, unlike that of an SMS. */
export function sentMmsBody(
  { from, to }: MmsPayload,
  { messages, totalCost }: AcceptedMms,
): Schemas['SentMms'] {
  return {
    messageIds: messages.map(({ id }) => id),
    segments: messages.length,
    totalCost,
    sender: from,
    recipient: to,
    status: 'queued',
  };
}

/** Both segmentations of a text and what they would cost. */
export function smsValidation(text: string): Schemas['SmsValidation'] {
  const { gsm7, utf16 } = encodeBothWays(text);
  return {
    isOverSegmentLimit: segment(text).count > MAX_SEGMENTS,
    segments: {
      gsm7: {
        totalBytes: gsm7.totalBytes,
        unsupported: [...gsm7.unsupported],
        value: [...gsm7.parts],
      },
      utf16: { totalBytes: utf16.totalBytes, value: [...utf16.parts] },
    },
    total: {
      gsm7: priceOf('SMS', gsm7.parts.length),
      utf16: priceOf('SMS', utf16.parts.length),
    },
    unit: UNIT_PRICE.SMS,
  };
}

/**
 * How an MMS would be split and what it would cost. `unit` is in dollars; `total` has to be a whole
 * number by the provider's own types, which no sum of such units is, so it counts cents.
 */
export function mmsValidation({ messages, problems }: MmsPlan): Schemas['MmsValidation'] {
  return {
    segments: {
      count: messages.length,
      unsupportedFiles: problems.map(({ url }) => url),
      value: messages.map(({ files, size, text }) => ({ files: [...files], size, text })),
    },
    total: Math.round(priceOf('MMS', messages.length) * 100),
    unit: UNIT_PRICE.MMS,
  };
}
