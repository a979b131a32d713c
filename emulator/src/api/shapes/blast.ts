import type { AcceptedBlast } from '../../domain/plans/blasts.js';
import type { Blast } from '../../domain/records/message.js';
import type { components } from '../../generated/schema.js';
import { contentBody } from './message.js';
import { isoTime } from './time.js';

type Schemas = components['schemas'];

/** The answer to a blast that goes out at once. */
export function sentBlastBody({
  blast,
  totalMessages,
  totalSegments,
  totalCost,
}: AcceptedBlast): Schemas['SentBlast'] {
  return {
    blastId: blast.id,
    audienceId: blast.audienceId,
    totalRecipients: blast.totalRecipients,
    totalMessages,
    totalSegments,
    totalCost,
  };
}

/** A blast as lists show it. Only RCS blasts have a fallback. */
export function blastItem(blast: Blast): Schemas['Blast'] {
  return {
    id: blast.id,
    audienceId: blast.audienceId,
    type: blast.type,
    senders: [...blast.senders],
    content: { ...contentBody(blast.content) },
    options: blast.options && { ...blast.options },
    fallback: null,
    createdAt: isoTime(blast.createdAt),
  };
}
