import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { EDIT_WINDOW_DAYS } from '../campaigns/campaigns.js';
import type { Campaign } from '../records/campaign.js';
import type { Decision } from '../records/decision.js';
import type { Attachment, NumberStatus } from '../records/number.js';
import { arrangedForward, judged } from '../reviews/arranged.js';
import { recordDecision } from '../reviews/decisions.js';
import { forcedMove, numberMoves, recordMove } from '../reviews/lifecycle.js';
import { denialTexts, isFinal, type ReviewDecision } from '../reviews/reviewer.js';
import { planStep } from '../transitions/steps.js';
import type { When } from '../transitions/transitions.js';
import { abandonReview, MODEL, reviewPace, whenJson } from './number-review-pace.js';
import { switchFromTemporary } from './temporary-number.js';

const DAY = 86_400_000;

/** How a number's review is settled, if not by what the reviewer found. */
export interface NumberSettlement {
  /** Where a refusal leads. @default what can be corrected is sent back, all else is refused */
  readonly to?: 'WAITING_FOR_CUSTOMER' | 'REJECTED';
  /** What the status calls say. @default the reasons of the decision */
  readonly texts?: readonly string[];
  /** Whether the move may be one that the state machine does not know. @default false */
  readonly force?: boolean;
}

/** Steps of the carriers' review, in order. */
type Step = 'take-up' | 'forward' | 'decide' | 'time-out';

/**
 * Puts a number before the carriers: for the first time, or again after changes.
 *
 * @param priority whether it is a correction inside the edit window, which is reviewed first
 */
export function startNumberReview(
  account: Account,
  number: string,
  campaign: Campaign,
  priority: boolean,
): void {
  const now = account.world.now();
  const before = account.attachments.get(number);
  const attempt = (before?.attempt ?? 0) + 1;
  const pace = reviewPace(account, { number, campaignId: campaign.id, attempt, priority });
  if (before) abandonReview(account, before);
  // Attached again, a number goes to the end of the campaign's list: it is the newest submission.
  if (before) account.attachments.delete(number);
  account.attachments.insert({
    number,
    campaignId: campaign.id,
    status: 'IN_PROGRESS',
    errors: [],
    attempt,
    taskId: null,
    createdAt: now,
    updatedAt: now,
  });
  recordMove(
    account,
    'number',
    number,
    before?.status ?? null,
    'IN_PROGRESS',
    `attached to ${campaign.id}`,
  );
  plan(account, number, 'take-up', pace.provider, {
    forward: whenJson(pace.teleco),
    decide: whenJson(pace.decision),
  });
}

/** Makes the next step of a number's review now, whenever it was planned for. */
export function stepNumberReview(account: Account, attachment: Attachment): void {
  const step = NEXT[attachment.status];
  if (step === undefined) return;
  const planned = attachment.taskId === null ? undefined : account.world.task(attachment.taskId);
  abandonReview(account, attachment);
  STEPS[step](account, attachment, planned?.data ?? {});
}

/** Scheduled work on the review of numbers. */
export const numberReviewTasks = {
  'number.review': (account: Account, data: JsonObject): void => {
    const attachment = account.attachments.get(String(data.number));
    if (!attachment || attachment.attempt !== data.attempt) return;
    STEPS[data.step as Step](account, attachment, data);
  },
};

/**
 * Ends the review of a number. It passes through the states that it has not been in yet.
 *
 * What the customer can correct is sent back by the vendor; what cannot be corrected, or is only
 * found by the carriers, is refused.
 *
 * @throws DomainError (`conflict`) when it is not under review
 */
export function settleNumber(
  account: Account,
  attachment: Attachment,
  decision: ReviewDecision,
  by: Decision['by'] = 'reviewer',
  { to, texts, force = false }: NumberSettlement = {},
): Attachment {
  const { number } = attachment;
  const { approved } = decision;
  let current = attachment;
  if (current.status === 'IN_PROGRESS') {
    current = go(account, current, 'take-up', [], 'the toll-free vendor took it up');
  }
  if (approved && current.status === 'WAITING_FOR_PROVIDER') {
    current = go(account, current, 'forward', [], 'passed on to the carriers');
  }
  const fixable = to
    ? to === 'WAITING_FOR_CUSTOMER'
    : !isFinal(decision) && current.status === 'WAITING_FOR_PROVIDER';
  const event = approved ? 'approve' : fixable ? 'request-changes' : 'reject';
  const errors = approved ? [] : (texts ?? denialTexts(decision));
  current = go(account, current, event, errors, errors[0] ?? 'review passed', force);
  abandonReview(account, attachment);
  recordDecision(account, 'number', number, decision, by);
  if (approved) switchFromTemporary(account);
  if (fixable && !approved) {
    const until = account.world.now() + EDIT_WINDOW_DAYS * DAY;
    plan(account, number, 'time-out', { at: until }, {});
  }
  return current;
}

const STEPS: Readonly<
  Record<Step, (account: Account, attachment: Attachment, data: JsonObject) => void>
> = {
  'take-up': (account, attachment, data) => {
    go(account, attachment, 'take-up', [], 'the toll-free vendor took it up');
    const { forward = 'by-hand', decide = 'by-hand' } = data;
    plan(account, attachment.number, 'forward', forward as When, { decide });
  },
  forward: (account, attachment, data) => {
    // What the vendor objects to never reaches the carriers.
    if (arrangedForward(account) ?? decisionOn(account, attachment).approved) {
      go(account, attachment, 'forward', [], 'passed on to the carriers');
    }
    plan(account, attachment.number, 'decide', (data.decide ?? 'by-hand') as When, {});
  },
  decide: (account, attachment) => {
    const { decision, by } = judged(account, MODEL, () => decisionOn(account, attachment));
    settleNumber(account, attachment, decision, by);
  },
  'time-out': (account, attachment) => {
    const error = `Nothing was changed within ${EDIT_WINDOW_DAYS} days. Edit the campaign and attach the number again. [edit-window-expired]`;
    go(account, attachment, 'time-out', [...attachment.errors, error], 'the edit window closed');
  },
};

/** What comes next in each state. */
const NEXT: Readonly<Partial<Record<NumberStatus, Step>>> = {
  IN_PROGRESS: 'take-up',
  WAITING_FOR_PROVIDER: 'forward',
  WAITING_FOR_TELECO: 'decide',
  WAITING_FOR_CUSTOMER: 'time-out',
};

function decisionOn(account: Account, attachment: Attachment): ReviewDecision {
  const campaign = account.campaigns.get(attachment.campaignId);
  const number = account.numbers.get(attachment.number);
  if (!campaign || !number) return { approved: true, objections: [] };
  const brand = campaign.brandId === null ? undefined : account.brands.get(campaign.brandId);
  const brandNumbers = account.campaigns
    .find({ brand: campaign.brandId ?? undefined })
    .flatMap((other) => account.attachments.find({ campaign: other.id }))
    .map((other) => other.number);
  return account.settings.reviewer.reviewNumber({
    brand,
    campaign,
    number,
    attachedBrandId: campaign.brandId,
    brandNumbers,
    at: account.world.now(),
  });
}

function go(
  account: Account,
  attachment: Attachment,
  event: string,
  errors: readonly string[],
  cause: string,
  force = false,
): Attachment {
  const { number, status } = attachment;
  const subject = `The number ${number}`;
  const { to, forced } = forcedMove<NumberStatus>(numberMoves, status, event, subject, force);
  recordMove(account, 'number', number, status, to, cause, forced);
  return account.attachments.update(number, {
    status: to,
    errors,
    taskId: null,
    updatedAt: account.world.now(),
  });
}

const CAUSES: Readonly<Record<Step, string>> = {
  'take-up': 'the vendor takes up',
  forward: 'the vendor is done with',
  decide: 'carrier decision on',
  'time-out': 'the edit window closes for',
};

function plan(account: Account, number: string, step: Step, when: When, more: JsonObject): void {
  const attempt = account.attachments.get(number)?.attempt ?? 0;
  const planned = {
    model: MODEL,
    subject: number,
    task: 'number.review',
    data: { number, attempt, step, ...more },
    cause: `${CAUSES[step]} ${number}`,
  } as const;
  account.attachments.update(number, { taskId: planStep(account, planned, when) });
}
