import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import type { Attachment } from '../records/number.js';
import { numberReviewTimes } from '../reviews/timing.js';
import { drawSpan, momentAfter } from '../transitions/spans.js';
import { dropStep } from '../transitions/steps.js';
import { transitionOf, type When } from '../transitions/transitions.js';

/** The transition that the review of a number follows. */
export const MODEL = 'number.attachment';

/** When the steps of a number's review are made. */
export interface ReviewPace {
  /** The toll-free vendor takes it up. */
  readonly provider: When;
  /** The carriers take it up. */
  readonly teleco: When;
  readonly decision: When;
}

/** One submission of a number. */
export interface NumberSubmission {
  readonly number: string;
  readonly campaignId: string;
  /** How often it was put before the carriers, this time included. */
  readonly attempt: number;
  /** A correction inside the edit window, which the timing presets review first. */
  readonly priority: boolean;
}

/** How fast the review of a number that starts now will go. */
export function reviewPace(account: Account, submission: NumberSubmission): ReviewPace {
  const { number, campaignId, attempt, priority } = submission;
  const { world, settings } = account;
  const now = world.now();
  const transition = transitionOf(account, MODEL);
  if (!transition) {
    const key = [number, campaignId, attempt] as const;
    const times = numberReviewTimes(settings.timing, world.random, now, priority, ...key);
    return {
      provider: { at: times.provider },
      teleco: { at: times.teleco },
      decision: { at: times.decision },
    };
  }
  switch (transition.progression) {
    case 'immediate':
      return even({ at: now });
    case 'reads':
      return even({ reads: transition.times });
    case 'manual':
      return even('by-hand');
    case 'time': {
      const span = drawSpan(transition.after, now, world.random, number, campaignId, attempt);
      const after = (share: number): When => ({ at: momentAfter(now, span, share) });
      return { provider: after(0.25), teleco: after(0.5), decision: after(1) };
    }
  }
}

/** Takes back what is planned for a number's review: it has ended, or the number has gone. */
export function abandonReview(account: Account, { number, taskId }: Attachment): void {
  dropStep(account, { model: MODEL, subject: number }, taskId);
}

/** A moment or a number of reads, as the data of a task carries it. */
export function whenJson(when: When): JsonObject | string {
  return when === 'by-hand' ? when : { ...when };
}

function even(when: When): ReviewPace {
  return { provider: when, teleco: when, decision: when };
}
