import { reason } from '../../review/index.js';
import { DomainError } from '../domain-error.js';
import type { Objection, ReviewDecision, Reviewer } from './reviewer.js';

/** Approves whatever comes, for tests that are not about review. */
export const approvingReviewer: Reviewer = {
  reviewBrand: () => ({ approved: true, objections: [] }),
  reviewCampaign: () => ({ approved: true, objections: [] }),
  reviewNumber: () => ({ approved: true, objections: [] }),
};

/**
 * Refuses every campaign for the given reasons; brands and numbers pass.
 *
 * @throws DomainError (`invalid`) when there is no such reason
 */
export function rejectingReviewer(...reasonIds: readonly string[]): Reviewer {
  const decision = refusal(reasonIds);
  return { ...approvingReviewer, reviewCampaign: () => decision };
}

/**
 * A decision that refuses for reasons of the catalogue, without reading anything.
 *
 * @param retry whether the submission may be corrected; default: what the catalogue says
 * @throws DomainError (`invalid`) when no reason is given or there is no such reason
 */
export function refusal(reasonIds: readonly string[], retry?: boolean): ReviewDecision {
  if (reasonIds.length === 0) {
    throw new DomainError('invalid', 'Give at least one reason, for example opt-in-not-provided.');
  }
  const objections = reasonIds.map((id): Objection => {
    const row = reason(id);
    if (!row) {
      throw new DomainError(
        'invalid',
        `There is no reason "${id}". \`tollgate reasons\` lists them.`,
      );
    }
    return {
      reason: id,
      field: row.fields[0] ?? 'campaign',
      message: row.whatIsWrong,
      fix: row.correction,
      example: row.example,
      source: row.source,
      resubmittable: retry ?? row.resubmittable,
      severity: 'reject',
    };
  });
  return { approved: false, objections };
}
