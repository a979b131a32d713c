import type { Platform, Provider, ReviewProfile, WorldFacts } from '../../review/index.js';

/** How the carrier reviewer judges. */
export interface CarrierReviewOptions {
  /** How strict it is. @default 'field' */
  readonly profile?: ReviewProfile;
  /** Whose rules of resubmission hold. @default 'sinch' */
  readonly provider?: Provider;
  /** The software vendor that runs the account for its customers. */
  readonly platform?: Platform;
  /**
   * What the reviewer would see outside the submission, by brand id, brand name or host of the
   * website; `*` holds for all others. What is not stated counts as fine. Looked up at each review,
   * so that a test may change it meanwhile.
   */
  readonly facts?: Readonly<Record<string, WorldFacts>>;
}
