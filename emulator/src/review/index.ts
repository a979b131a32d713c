export { factsAbout } from './facts.js';
export { isInForce, isResubmittable, type ProviderProfile, providers } from './providers.js';
export { reason, reasons } from './reasons/index.js';
export { leadingFindings, review } from './review.js';
export { type ReadSubmission, readSubmission } from './submission.js';
export type {
  Decidability,
  Finding,
  PageFacts,
  Platform,
  Provider,
  Reason,
  ReasonCategory,
  Review,
  ReviewOptions,
  ReviewProfile,
  Submission,
  SubmittedNumber,
  TraceEntry,
  WorldFacts,
} from './types.js';
