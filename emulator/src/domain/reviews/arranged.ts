import type { Json } from '../../world/json.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Decision } from '../records/decision.js';
import { refusal } from './fixed-reviewers.js';
import type { ReviewDecision } from './reviewer.js';

/** What reviews can be arranged for. */
export const reviewModels = [
  'brand.review',
  'tollFreeCampaign.review',
  'number.attachment',
] as const;

/** A kind of review. */
export type ReviewModel = (typeof reviewModels)[number];

/** What a review is to come to, whatever is submitted. */
export type ArrangedAnswer =
  | { readonly answer: 'approve' }
  | {
      readonly answer: 'reject';
      /** Ids of the catalogue, for example `pre-selected-checkbox`. */
      readonly reasons: readonly string[];
      /** Whether it may be corrected and submitted again. @default what the catalogue says */
      readonly retry?: boolean;
      /**
       * For numbers: who refuses. The vendor sends back what can be corrected
       * (`WAITING_FOR_CUSTOMER`); the carriers only refuse (`REJECTED`).
       * @default 'vendor'
       */
      readonly by?: 'vendor' | 'carriers';
    };

/** An answer that waits for its review. */
export interface ArrangedDecision {
  readonly model: ReviewModel;
  readonly decision: ArrangedAnswer;
  /** How many reviews still get it. */
  readonly times: number;
}

const KEY = 'review/arranged';
/** How many different answers can wait at once. */
const LIMIT = 1000;
const MOST_TIMES = 1_000_000;

/**
 * Arranges what the next reviews of a kind come to, behind what is arranged already. The reviewer is
 * not asked about them.
 *
 * @param times how many reviews; default: one
 * @throws DomainError (`invalid`) for an unknown kind or reason, or too many answers
 */
export function arrangeDecision(
  account: Account,
  model: ReviewModel,
  decision: ArrangedAnswer,
  times = 1,
): void {
  if (!reviewModels.includes(model)) {
    const known = reviewModels.join(', ');
    throw new DomainError('invalid', `There is no review "${model}". There are ${known}.`);
  }
  if (!(Number.isSafeInteger(times) && times >= 1 && times <= MOST_TIMES)) {
    throw new DomainError(
      'invalid',
      `An answer holds for 1 to ${MOST_TIMES} reviews, not ${times}.`,
    );
  }
  const waiting = arrangedDecisions(account);
  if (waiting.length >= LIMIT) {
    throw new DomainError('invalid', `${LIMIT} answers are arranged already, the most permitted.`);
  }
  verdictOf(decision);
  keep(account, [...waiting, { model, decision, times }]);
  account.world.journal.record('review.arranged', {
    model,
    answer: decision.answer,
    times,
    ...(decision.answer === 'reject' && { reasons: decision.reasons as string[] }),
  });
}

/** What is arranged, in the order in which it will be used. */
export function arrangedDecisions({ world }: Account): readonly ArrangedDecision[] {
  return (world.values.get(KEY) ?? []) as unknown as readonly ArrangedDecision[];
}

/** Lets the reviewer decide again. @param model default: about everything */
export function clearArranged(account: Account, model?: ReviewModel): void {
  const left = arrangedDecisions(account).filter((each) => model && each.model !== model);
  keep(account, left);
}

/** Whether a number gets past the vendor, when that is arranged; else `undefined`. */
export function arrangedForward(account: Account): boolean | undefined {
  const next = nextOf(account, 'number.attachment');
  if (!next) return undefined;
  return next.decision.answer === 'approve' || next.decision.by === 'carriers';
}

/** What a review comes to: what is arranged, else what the reviewer says. */
export function judged(
  account: Account,
  model: ReviewModel,
  review: () => ReviewDecision,
): { readonly decision: ReviewDecision; readonly by: Decision['by'] } {
  const next = nextOf(account, model);
  if (!next) return { decision: review(), by: 'reviewer' };
  const waiting = arrangedDecisions(account);
  keep(
    account,
    waiting.flatMap((each) => {
      if (each !== next) return [each];
      return each.times > 1 ? [{ ...each, times: each.times - 1 }] : [];
    }),
  );
  return { decision: verdictOf(next.decision), by: 'hand' };
}

function nextOf(account: Account, model: ReviewModel): ArrangedDecision | undefined {
  return arrangedDecisions(account).find((each) => each.model === model);
}

function verdictOf(decision: ArrangedAnswer): ReviewDecision {
  return decision.answer === 'approve'
    ? { approved: true, objections: [] }
    : refusal(decision.reasons, decision.retry);
}

function keep({ world }: Account, arranged: readonly ArrangedDecision[]): void {
  if (arranged.length === 0) world.values.delete(KEY);
  else world.values.set(KEY, arranged as unknown as Json);
}
