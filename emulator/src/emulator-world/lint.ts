import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import {
  type Finding,
  factsAbout,
  type Provider,
  type ReviewProfile,
  readSubmission,
  review,
} from '../review/index.js';

/** What the reviewer says of one field of a submission. */
export type LintFinding = Omit<Finding, 'quote'> & {
  /** Where the field stands in what was given, such as `brand.website`. */
  readonly path: string;
  /** The words concerned, and where they stand in the field. */
  readonly quote: NonNullable<Finding['quote']> | null;
};

/** What the review of a submission would come to. */
export interface LintOutcome {
  readonly verdict: 'approved' | 'rejected';
  /** Whether it may be corrected and submitted again; `null` when approved. */
  readonly resubmittable: boolean | null;
  /** `brand` when there was only a brand to judge. */
  readonly covers: 'all' | 'brand';
  /** The day by whose rules it was judged, ISO 8601. */
  readonly asOf: string;
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  /** What it would be rejected for, the gravest first. */
  readonly findings: readonly LintFinding[];
  /** What a reviewer might note without refusing. */
  readonly warnings: readonly LintFinding[];
}

/**
 * Reviews a submission by the settings and the clock of an account, and changes nothing.
 *
 * @throws DomainError (`invalid`) when it is no submission
 */
export function lint(account: Account, submission: unknown): LintOutcome {
  const read = readSubmission(submission);
  if (typeof read === 'string') throw new DomainError('invalid', read);
  const { review: options, provider } = account.settings;
  const world = options.facts && factsAbout(options.facts, read.submission);
  const outcome = review(read.submission, {
    provider,
    ...options,
    asOf: account.world.now(),
    ...(world && { world }),
  });
  const isMeant = ({ field }: Finding) => read.covers === 'all' || field.startsWith('brand.');
  const shown = (finding: Finding): LintFinding => ({
    ...finding,
    path: read.path(finding.field).join('.'),
    quote: finding.quote ?? null,
  });
  const findings = outcome.findings.filter(isMeant).map(shown);
  const isRejected = findings.length > 0;
  return {
    verdict: isRejected ? 'rejected' : 'approved',
    resubmittable: isRejected ? findings.every(({ resubmittable }) => resubmittable) : null,
    covers: read.covers,
    asOf: outcome.asOf,
    profile: outcome.profile,
    provider: outcome.provider,
    findings,
    warnings: outcome.warnings.filter(isMeant).map(shown),
  };
}
