import type { CodeProvider } from './messages/delivery-errors.js';
import type { CarrierReviewOptions } from './reviews/carrier-review-options.js';
import type { Reviewer } from './reviews/reviewer.js';
import type { TimingPreset } from './reviews/timing.js';

/** What stands at a media URL, as far as sending is concerned. */
export interface MediaFixture {
  /** Bytes. */
  readonly size: number;
  /** For example `image/jpeg`. */
  readonly contentType: string;
}

/** How one account behaves. */
export interface AccountSettings {
  /** How long reviews take. @default 'pinnacle' */
  readonly timing: TimingPreset;
  /**
   * How the carrier reviewer judges. Without a `provider` of its own it takes the account's. Of no
   * effect together with a `reviewer`.
   * @default { profile: 'field' }
   */
  readonly review: CarrierReviewOptions;
  /** Who decides about submissions. @default the carrier reviewer, as `review` says */
  readonly reviewer: Reviewer;
  /**
   * Whose code leads in the error of a failed message, and whose rules of resubmission the carrier
   * reviewer follows.
   * @default 'sinch'
   */
  readonly provider: CodeProvider;
  /**
   * When a send from an unverified or pending number is refused: `async` accepts it and fails it
   * later, as providers do; `sync` answers 400 at once.
   * @default 'async'
   */
  readonly unverifiedSends: 'async' | 'sync';
  /** Credits at the start, in US dollars. @default 1000 */
  readonly credits: number;
  /**
   * Fees in US dollars. Assumed: Pinnacle documents that they exist (402), not how much they are.
   * @default { brandSubmission: 4, brandVetting: 40 }
   */
  readonly fees: { readonly brandSubmission: number; readonly brandVetting: number };
  /** Whether the fictitious test recipients (`+1202555010X`) behave as documented. @default true */
  readonly magicNumbers: boolean;
  /**
   * How many numbers the account may hold, the sandbox and the temporary one not counted. Pinnacle
   * names no limit; ThruText allows 5.
   * @default Infinity
   */
  readonly maxNumbers: number;
  /** Handsets that the sandbox number may text, E.164. `'any'` lists every handset. @default [] */
  readonly sandboxRecipients: readonly string[] | 'any';
  /** Whether the account starts with a temporary toll-free number. @default false */
  readonly temporaryNumber: boolean;
  /**
   * Whether promotional texts wait for the recipient's permitted hours; with `fail` they fail outside
   * of them (Twilio 30610).
   * @default false
   */
  readonly quietHours: boolean | 'fail';
  /** Sizes and types of media by URL; anything else is guessed from its ending. @default {} */
  readonly media: Readonly<Record<string, MediaFixture>>;
  /** Whether media may stand on private hosts such as `localhost`, which no provider can fetch. @default false */
  readonly privateMedia: boolean;
  /**
   * Whether START and UNSTOP, which lift the network's block, also take the handset off the account's
   * stop list. Without it the second block stays, a drift that real systems know.
   * @default true
   */
  readonly unstopClearsList: boolean;
  /**
   * Whether `GET /campaigns/toll-free/{campaignId}` keeps showing the status before a review's end
   * until the status call of the campaign is made, which refreshes it (Pinnacle toll-free guide).
   * Lists show the true status (assumed).
   * @default false
   */
  readonly staleReads: boolean;
  /** Speed of one number. @default { segmentsPerSecond: 3, queueHours: 4 } */
  readonly throughput: {
    readonly segmentsPerSecond: number;
    readonly queueHours: number;
    /**
     * What becomes of a text that could not leave within the queue's hours: it expires there, or the
     * send call is refused.
     * @default 'expire'
     */
    readonly whenFull?: 'expire' | 'refuse';
  };
}
