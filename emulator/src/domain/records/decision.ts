import type { Objection, ReviewStep } from '../reviews/reviewer.js';

/** The outcome of one review, kept to be explained. */
export interface Decision {
  /** `rev_…` */
  readonly id: string;
  readonly model: 'brand' | 'campaign' | 'number';
  /** Id of the brand or campaign, or the number in E.164. */
  readonly subject: string;
  readonly approved: boolean;
  readonly objections: readonly Objection[];
  readonly trace: readonly ReviewStep[];
  /** Who decided: the reviewer, or somebody by hand. */
  readonly by: 'reviewer' | 'hand';
  /** Epoch milliseconds. */
  readonly at: number;
}
