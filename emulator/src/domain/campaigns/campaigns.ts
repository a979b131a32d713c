import type { CollectionOptions, Page } from '../../world/collection.js';
import type { JsonObject } from '../../world/json.js';
import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { revokeNumbersOf } from '../numbers/revocation.js';
import { switchFromTemporary } from '../numbers/temporary-number.js';
import type { Campaign, CampaignContent, CampaignStatus } from '../records/campaign.js';
import type { Decision } from '../records/decision.js';
import { judged } from '../reviews/arranged.js';
import { recordDecision } from '../reviews/decisions.js';
import { campaignMoves, forcedMove, move, moved, recordMove } from '../reviews/lifecycle.js';
import { denialTexts, isFinal, type ReviewDecision } from '../reviews/reviewer.js';
import { campaignDecisionAt } from '../reviews/timing.js';
import { dropStep, planStep } from '../transitions/steps.js';
import { due } from '../transitions/transitions.js';
import { missingContent, patchContent, sameForReviewer } from './campaign-content.js';
import { keepShowing, refreshStatus } from './stale-status.js';

/** How campaigns are stored and found. */
export const campaignCollection: CollectionOptions<Campaign> = {
  key: (campaign) => campaign.id,
  indexes: { status: (campaign) => campaign.status, brand: (campaign) => campaign.brandId },
};

const REVIEW = 'tollFreeCampaign.review';

/** Days after a refusal in which a corrected submission is reviewed first (Twilio, Telnyx, Bandwidth). */
export const EDIT_WINDOW_DAYS = 7;

const DAY = 86_400_000;

/** The campaign with this id. Throws a `DomainError` (`not-found`) when there is none. */
export function getCampaign(account: Account, id: string): Campaign {
  const campaign = account.campaigns.get(id);
  if (!campaign) {
    throw new DomainError('not-found', `There is no toll-free campaign with the id "${id}".`);
  }
  return campaign;
}

/** Saves a new campaign. Nothing has to be complete yet, but a brand that is named must exist. */
export function createCampaign(
  account: Account,
  brandId: string | undefined,
  content: CampaignContent,
): Campaign {
  if (brandId !== undefined) requireBrand(account, brandId);
  const now = account.world.now();
  const campaign = account.campaigns.insert({
    id: account.world.ids.next('tf_'),
    brandId: brandId ?? null,
    content: patchContent({}, content),
    status: 'INCOMPLETE',
    error: null,
    submissions: 0,
    rejectedAt: null,
    closed: false,
    createdAt: now,
    updatedAt: now,
  });
  recordMove(account, 'campaign', campaign.id, null, campaign.status, 'created');
  return campaign;
}

/**
 * Changes a campaign.
 *
 * An approved one goes back into review, unless the review of one of its numbers has asked for
 * changes: then the edit is the answer to that, and attaching again carries it on (Pinnacle
 * toll-free guide). Assumed beyond that: Pinnacle does not document edits of approved campaigns.
 *
 * @throws DomainError `not-found`, or `invalid` while it is under review or when it was refused
 * for good
 */
export function updateCampaign(
  account: Account,
  id: string,
  brandId: string | undefined,
  patch: CampaignContent,
): Campaign {
  const campaign = getCampaign(account, id);
  if (brandId !== undefined) requireBrand(account, brandId);
  refuseIfClosed(campaign);
  if (campaign.status === 'IN REVIEW') {
    throw new DomainError(
      'invalid',
      `The campaign ${id} is IN REVIEW and cannot be edited. Wait for the decision.`,
    );
  }
  const content = patchContent(campaign.content, patch);
  const unchanged =
    sameForReviewer(content, campaign.content) &&
    (brandId ?? campaign.brandId) === campaign.brandId;
  const changes = { content, brandId: brandId ?? campaign.brandId, updatedAt: account.world.now() };
  const status = moved<CampaignStatus>(campaignMoves, campaign.status, 'edit');
  if (unchanged || status === undefined || numberNeedsChanges(account, id)) {
    return account.campaigns.update(id, changes);
  }
  account.campaigns.update(id, changes);
  return startReview(account, getCampaign(account, id), status, 'edited');
}

/**
 * Puts a campaign before the carriers' reviewer.
 *
 * @throws DomainError `not-found`, or `invalid` when its brand is not approved, members are missing
 * or it is not in a state to submit
 */
export function submitCampaign(account: Account, id: string): Campaign {
  const campaign = getCampaign(account, id);
  refuseIfClosed(campaign);
  const status = move<CampaignStatus>(
    campaignMoves,
    campaign.status,
    'submit',
    `The campaign ${id}`,
  );
  const missing = missingContent(campaign.content);
  if (campaign.brandId === null) missing.unshift('brand');
  if (missing.length > 0) {
    throw new DomainError(
      'invalid',
      `The campaign ${id} is incomplete. Missing: ${missing.join(', ')}.`,
      Object.fromEntries(
        missing.map((path) => [path, 'is required before the campaign can be submitted']),
      ),
    );
  }
  const brand = account.brands.get(campaign.brandId as string);
  if (brand?.status !== 'VERIFIED' && brand?.status !== 'VETTED') {
    throw new DomainError(
      'invalid',
      `The brand ${campaign.brandId} is ${brand?.status}. A campaign can be submitted once its brand is VERIFIED.`,
    );
  }
  return startReview(account, campaign, status, 'submitted');
}

/** Which campaigns to list. */
export interface CampaignFilter {
  readonly status?: CampaignStatus | undefined;
  readonly brandId?: string | undefined;
  /** Part of the label, in any case. */
  readonly name?: string | undefined;
  readonly pageIndex: number;
  readonly pageSize: number;
}

/** Campaigns, newest first. */
export function listCampaigns(account: Account, filter: CampaignFilter): Page<Campaign> {
  const part = filter.name?.toLowerCase();
  return account.campaigns.page({
    where: { status: filter.status, brand: filter.brandId },
    filter: part
      ? (campaign) => (campaign.content.name ?? '').toLowerCase().includes(part)
      : undefined,
    pageIndex: filter.pageIndex,
    pageSize: filter.pageSize,
  });
}

/** How a campaign's state is settled, if not by a plain review. */
export interface Settlement {
  /** @default `approve` or `reject`, as the decision says */
  readonly event?: 'request-changes' | 'revoke';
  /** Whether the move may be one that the state machine does not know. @default false */
  readonly force?: boolean;
}

/**
 * Ends the review of a campaign, or takes its approval back. A reason that cannot be corrected
 * closes it for good.
 *
 * @throws DomainError (`conflict`) when the event is not permitted in its state
 */
export function settleCampaign(
  account: Account,
  campaign: Campaign,
  decision: ReviewDecision,
  by: Decision['by'] = 'reviewer',
  { event, force = false }: Settlement = {},
): Campaign {
  const { approved } = decision;
  const { id } = campaign;
  const { to: status, forced } = forcedMove<CampaignStatus>(
    campaignMoves,
    campaign.status,
    event ?? (approved ? 'approve' : 'reject'),
    `The campaign ${id}`,
    force,
  );
  const errors = approved ? [] : denialTexts(decision);
  const error = approved ? null : errors.join('\n');
  const now = account.world.now();
  dropStep(account, { model: REVIEW, subject: id }, campaign.taskId);
  keepShowing(account, campaign);
  recordDecision(account, 'campaign', id, decision, by);
  recordMove(account, 'campaign', id, campaign.status, status, error ?? 'review passed', forced);
  const settled = account.campaigns.update(id, {
    status,
    error,
    rejectedAt: approved ? null : now,
    closed: isFinal(decision),
    taskId: null,
    updatedAt: now,
  });
  if (approved) switchFromTemporary(account);
  else revokeNumbersOf(account, id, errors);
  return settled;
}

/** Scheduled work on campaigns. */
export const campaignTasks = {
  'campaign.decide': (account: Account, data: JsonObject): void => {
    const campaign = account.campaigns.get(String(data.campaignId));
    if (campaign?.status !== 'IN REVIEW' || campaign.submissions !== data.submission) return;
    const brand = campaign.brandId === null ? undefined : account.brands.get(campaign.brandId);
    const at = account.world.now();
    const { decision, by } = judged(account, REVIEW, () =>
      account.settings.reviewer.reviewCampaign({ brand, campaign, at }),
    );
    settleCampaign(account, campaign, decision, by);
  },
};

function startReview(
  account: Account,
  campaign: Campaign,
  status: CampaignStatus,
  cause: string,
): Campaign {
  const { world, settings } = account;
  const submission = campaign.submissions + 1;
  const { id, rejectedAt } = campaign;
  const priority = rejectedAt !== null && world.now() < rejectedAt + EDIT_WINDOW_DAYS * DAY;
  const when = due(
    account,
    REVIEW,
    (now) => campaignDecisionAt(settings.timing, world.random, now, priority, id, submission),
    id,
    submission,
  );
  const step = {
    model: REVIEW,
    subject: id,
    task: 'campaign.decide',
    data: { campaignId: id, submission },
    cause: `review of campaign ${id}`,
  } as const;
  const taskId = planStep(account, step, when);
  refreshStatus(account, id);
  recordMove(account, 'campaign', id, campaign.status, status, cause);
  return account.campaigns.update(id, {
    status,
    error: null,
    submissions: submission,
    taskId,
    updatedAt: world.now(),
  });
}

function requireBrand(account: Account, brandId: string): void {
  if (account.brands.has(brandId)) return;
  throw new DomainError(
    'not-found',
    `There is no brand with the id "${brandId}". Create it first.`,
  );
}

function refuseIfClosed(campaign: Campaign): void {
  if (!campaign.closed) return;
  throw new DomainError(
    'invalid',
    `The campaign ${campaign.id} was refused for a reason that cannot be corrected. Create a new campaign for another programme.`,
  );
}

function numberNeedsChanges(account: Account, campaignId: string): boolean {
  return ['WAITING_FOR_CUSTOMER', 'REJECTED'].some(
    (status) => account.attachments.count({ campaign: campaignId, status }) > 0,
  );
}
