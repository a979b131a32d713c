/** How strict the reviewer is. */
export type ReviewProfile = 'docs' | 'field' | 'strict';

/** Whose list of reasons and whose rules of resubmission apply. */
export type Provider = 'sinch' | 'twilio' | 'telnyx' | 'bandwidth' | 'aws';

/** `D` decidable from the submission, `F` needs a fact about the outside world, `J` a human eye. */
export type Decidability = 'D' | 'F' | 'D+F' | 'J' | 'F/J' | 'D/J';

/** Groups of the catalogue, in the order in which a denial reports them. */
export type ReasonCategory =
  | 'disallowed-content'
  | 'submission-error'
  | 'business-information'
  | 'business-website'
  | 'opt-in-and-consent'
  | 'message-program'
  | 'privacy-and-terms'
  | 'additional-information';

/** A row of the rejection catalogue. */
export interface Reason {
  /** Stable id, such as `pre-selected-checkbox`. */
  readonly id: string;
  readonly category: ReasonCategory;
  readonly title: string;
  readonly whatIsWrong: string;
  readonly correction: string;
  /** A text or value that would pass. */
  readonly example: string;
  /** Paths of the fields concerned. */
  readonly fields: readonly string[];
  /** Whether a corrected submission may be sent again, at providers not in `resubmittableAt`. */
  readonly resubmittable: boolean;
  /** Providers that differ from `resubmittable`. */
  readonly resubmittableAt: Readonly<Partial<Record<Provider, boolean>>>;
  readonly decidable: Decidability;
  readonly crosswalk: {
    /** Twilio error codes, the twins of the 308xx family included. */
    readonly twilio: readonly number[];
    readonly telnyx?: string;
    readonly bandwidth?: readonly number[];
  };
  /** Page that the row was read from. */
  readonly source: string;
  /** True when no provider publishes the line that the rule draws. */
  readonly heuristic: boolean;
  /** ISO dates from which a provider gives the reason; a provider that is absent always did. */
  readonly effectiveFrom?: Readonly<Partial<Record<Provider, string>>>;
}

/** A toll-free number as the account knows it. */
export interface SubmittedNumber {
  readonly e164?: string;
  /** False when the number is not on this account. */
  readonly owned?: boolean;
  /** Minutes since the number was ordered. */
  readonly provisionedMinutesAgo?: number;
  /** Brand of the campaign that the number is attached to at present. */
  readonly attachedBrandId?: string | null;
}

/** What a reviewer gets to see. Every member may be missing. */
export interface Submission {
  readonly brand?: {
    readonly id?: string | null;
    readonly name?: string | null;
    readonly dba?: string | null;
    readonly ein?: string | null;
    readonly email?: string | null;
    readonly website?: string | null;
    readonly address?: string | null;
    readonly type?: string | null;
    readonly entityType?: string | null;
    readonly sector?: string | null;
    readonly description?: string | null;
    readonly contact?: {
      readonly name?: string | null;
      readonly email?: string | null;
      readonly phone?: string | null;
      readonly title?: string | null;
    } | null;
  } | null;
  readonly campaign?: {
    readonly name?: string | null;
    readonly useCase?: { readonly value?: string | null; readonly summary?: string | null } | null;
    readonly productionMessageContent?: string | null;
    readonly optIn?: {
      readonly method?: string | null;
      readonly url?: string | null;
      readonly workflowDescription?: string | null;
    } | null;
    readonly keywords?: {
      readonly HELP?: { readonly message?: string | null } | null;
      readonly OPT_IN?: {
        readonly message?: string | null;
        readonly keywords?: readonly string[] | null;
      } | null;
    } | null;
    readonly links?: {
      readonly privacyPolicy?: string | null;
      readonly termsOfService?: string | null;
    } | null;
    readonly monthlyVolume?: string | null;
    readonly options?: { readonly ageGated?: boolean | null } | null;
    readonly additionalInformation?: string | null;
    readonly cvToken?: string | null;
    readonly fecId?: string | null;
    readonly accreditationUrl?: string | null;
    readonly businessDocuments?: readonly unknown[] | null;
  } | null;
  /** Numbers of this request: how many, or each with its state. */
  readonly numbers?: number | readonly SubmittedNumber[] | null;
  /** All other numbers of the brand. */
  readonly brandNumbers?: readonly string[] | null;
}

/** Facts about the outside world. What is not stated counts as fine. */
export interface WorldFacts {
  readonly site?: {
    readonly status?: number;
    readonly title?: string;
    readonly text?: string;
    readonly pages?: readonly string[];
    readonly requiresLogin?: boolean;
    readonly ageGate?: 'none' | 'yes-no' | 'dob';
    readonly listsEmail?: boolean;
    readonly established?: boolean;
    readonly domainAgeDays?: number;
    readonly highRisk?: boolean;
    readonly collectsPersonalData?: boolean;
  };
  readonly registry?: {
    readonly found?: boolean;
    readonly legalName?: string;
    readonly type?: string;
    readonly ageDays?: number;
    readonly registrationNumberMatches?: boolean;
  };
  readonly links?: {
    readonly privacyPolicy?: PageFacts;
    readonly termsOfService?: PageFacts;
  };
  readonly optIn?: {
    readonly status?: number;
    readonly requiresLogin?: boolean;
    readonly cropped?: boolean;
    readonly blurry?: boolean;
    readonly branded?: boolean;
    readonly width?: number;
  };
  /** When the submission was last rejected; after seven days the edit window has passed. */
  readonly rejectedAt?: string;
  /** True when the submitter asked to cancel. */
  readonly cancelled?: boolean;
  /** True when the sender is on a list of known spam sources. */
  readonly knownSpam?: boolean;
}

/** A policy page as somebody found it. */
export interface PageFacts {
  readonly status?: number;
  readonly text?: string;
  readonly textLength?: number;
}

/** The software vendor that runs the account for its customers. */
export interface Platform {
  readonly name: string;
  readonly domain?: string;
  /** True when the platform itself is the sender, so that its details are in place. */
  readonly sendsForItself?: boolean;
}

/** What one rule says of one field. */
export interface Finding {
  readonly reason: string;
  readonly severity: 'reject' | 'warning';
  readonly field: string;
  /** The words concerned; `text` is exactly the slice of the field from `start` to `end`. */
  readonly quote?: { readonly text: string; readonly start: number; readonly end: number };
  /** What was found, in plain English. */
  readonly message: string;
  readonly fix: string;
  readonly example: string;
  readonly source: string;
  readonly resubmittable: boolean;
  readonly heuristic: boolean;
  /** Twilio codes and other providers' labels of the reason. */
  readonly crosswalk: Reason['crosswalk'];
}

/** A rule that ran, for explanations. */
export interface TraceEntry {
  readonly reason: string;
  readonly outcome: 'passed' | 'rejected' | 'warned' | 'skipped' | 'injected';
  readonly note?: string;
}

/** The outcome of a review. */
export interface Review {
  readonly verdict: 'approved' | 'rejected';
  /** Whether a corrected submission may be sent again; null when approved. */
  readonly resubmittable: boolean | null;
  /** Every reason for rejection, first the one that weighs most. */
  readonly findings: readonly Finding[];
  /** The findings that a denial would name: of three reasons at most, all in the profile `strict`. */
  readonly reported: readonly Finding[];
  /** What a reviewer might note without refusing. */
  readonly warnings: readonly Finding[];
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  /** ISO date that the review is made for. */
  readonly asOf: string;
  readonly trace: readonly TraceEntry[];
}

/** How to review. */
export interface ReviewOptions {
  /** @default 'field' */
  readonly profile?: ReviewProfile;
  /** @default 'sinch' */
  readonly provider?: Provider;
  /** Date of the review: reasons in force on that day are given. @default '2026-12-31' */
  readonly asOf?: string | number | Date;
  readonly world?: WorldFacts;
  readonly platform?: Platform;
  /** Ids of the reasons to look for; other rules are not asked. @default all */
  readonly only?: readonly string[];
  /** Ids of reasons to give besides those found, for what only a person can judge. */
  readonly findings?: readonly string[];
  /** Most reasons in `reported`. @default 3, no limit in `strict` */
  readonly reportAtMost?: number;
}
