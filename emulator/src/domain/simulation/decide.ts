import type { Account } from '../account.js';
import { getBrand, settleBrand } from '../brands/brands.js';
import { getCampaign, settleCampaign } from '../campaigns/campaigns.js';
import { DomainError } from '../domain-error.js';
import { settleNumber } from '../numbers/number-review.js';
import { normalizePhoneNumber } from '../numbers/phone-number.js';
import { refusal } from '../reviews/fixed-reviewers.js';
import type { ReviewDecision } from '../reviews/reviewer.js';

/** A decision made by hand instead of by the reviewer. */
export type ManualDecision =
  | { readonly answer: 'approve' }
  | {
      readonly answer: 'reject';
      /** Ids of the catalogue, for example `pre-selected-checkbox`. */
      readonly reasons: readonly string[];
      /** Whether it may be corrected and submitted again. Default: what the catalogue says. */
      readonly retry?: boolean;
    };

/**
 * Ends a review at once and by hand.
 *
 * @param id a brand (`b_…`), a campaign (`tf_…`) or an attached number (E.164)
 * @throws DomainError `not-found`, `conflict` when it is not under review, `invalid` when a reason is
 * unknown
 */
export function decide(account: Account, id: string, manual: ManualDecision): void {
  const decision: ReviewDecision =
    manual.answer === 'approve'
      ? { approved: true, objections: [] }
      : refusal(manual.reasons, manual.retry);
  if (id.startsWith('b_')) {
    settleBrand(account, getBrand(account, id), decision, 'hand');
  } else if (id.startsWith('tf_')) {
    settleCampaign(account, getCampaign(account, id), decision, 'hand');
  } else {
    const attachment = account.attachments.get(normalizePhoneNumber(id) ?? id);
    if (!attachment) {
      throw new DomainError(
        'not-found',
        `"${id}" is no brand, no toll-free campaign and no attached number of this account.`,
      );
    }
    settleNumber(account, attachment, decision, 'hand');
  }
}
