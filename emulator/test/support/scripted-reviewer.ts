import type { Objection, ReviewDecision, Reviewer } from '../../src/domain/reviews/reviewer.js';

/** What a scripted reviewer says: yes, not yet, or never. */
export type Verdict = 'approve' | 'correct' | 'refuse';

/** A reviewer that says what a test tells it to, and notes what it was asked. */
export class ScriptedReviewer implements Reviewer {
  brand: Verdict = 'approve';
  campaign: Verdict = 'approve';
  number: Verdict = 'approve';
  readonly asked: string[] = [];

  reviewBrand: Reviewer['reviewBrand'] = ({ brand }) => this.#say(brand.id, this.brand);
  reviewCampaign: Reviewer['reviewCampaign'] = ({ campaign }) =>
    this.#say(campaign.id, this.campaign);
  reviewNumber: Reviewer['reviewNumber'] = ({ number }) => this.#say(number.number, this.number);

  #say(subject: string, verdict: Verdict): ReviewDecision {
    this.asked.push(subject);
    return verdict === 'approve'
      ? { approved: true, objections: [] }
      : { approved: false, objections: [objection(verdict === 'correct')] };
  }
}

/** One objection, which can be corrected or not. */
export function objection(resubmittable: boolean, more: Partial<Objection> = {}): Objection {
  return {
    reason: resubmittable ? 'opt-in-not-provided' : 'known-spam',
    field: 'campaign.optIn.workflowDescription',
    message: 'It says nothing of consent.',
    fix: 'Tell how people agree.',
    resubmittable,
    severity: 'reject',
    ...more,
  };
}
