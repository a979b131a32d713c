import {
  type Finding,
  type Platform,
  type Provider,
  type ReadSubmission,
  type Review,
  type ReviewProfile,
  readSubmission,
  review,
  type Submission,
} from '../../review/index.js';
import { type Entry, readEntries } from './document.js';
import type { FactsOf } from './facts.js';
import type { Location } from './lines.js';
import { Problem } from './problem.js';
import type { Source } from './source.js';

/** How to review. */
export interface LintOptions {
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  readonly asOf?: string;
  readonly platform?: Platform;
  readonly factsOf?: FactsOf;
  /** Whether to keep what a reviewer might note without refusing. */
  readonly warnings: boolean;
}

/** A finding, with its field as text and where it stands in the file. */
export interface LocatedFinding extends Finding {
  /** The whole text of the field; empty when there is none. */
  readonly text: string;
  readonly location: Location;
}

/** What the review of one submission came to. */
export interface LintResult {
  readonly file: string;
  /** Place among the submissions of the file, counted from 1. */
  readonly index: number;
  /** How many submissions the file holds. */
  readonly count: number;
  /** Name of the business, if it has one. */
  readonly brand: string | null;
  /** `brand` when there was only a brand to judge. */
  readonly covers: 'all' | 'brand';
  readonly verdict: Review['verdict'];
  /** Whether it may be corrected and submitted again; `null` when approved. */
  readonly resubmittable: boolean | null;
  /** ISO date that it was reviewed for. */
  readonly asOf: string;
  readonly findings: readonly LocatedFinding[];
  readonly warnings: readonly LocatedFinding[];
  readonly location: Location;
}

/** Everything that a run found out. */
export interface LintReport {
  readonly profile: ReviewProfile;
  readonly provider: Provider;
  readonly results: readonly LintResult[];
  readonly problems: readonly Problem[];
}

/**
 * Reviews every submission of a file. An entry that is none becomes a problem and stops no other.
 *
 * @throws Problem when the file as a whole cannot be understood
 */
export function lintSource(
  source: Source,
  options: LintOptions,
): Pick<LintReport, 'results' | 'problems'> {
  const { file } = source;
  const entries = readEntries(source);
  const results: LintResult[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const understood = readSubmission(entry.value);
    if (typeof understood === 'string') {
      const { line, column } = entry.locate([]);
      problems.push(new Problem(file, understood, line, column));
    } else {
      const place = { file, index: index + 1, count: entries.length };
      results.push({ ...place, ...judge(entry, understood, options) });
    }
  }
  return { results, problems };
}

function judge(
  entry: Entry,
  understood: ReadSubmission,
  options: LintOptions,
): Omit<LintResult, 'file' | 'index' | 'count'> {
  const { submission, covers } = understood;
  const { profile, provider, asOf, platform, factsOf } = options;
  const world = factsOf?.(submission);
  const outcome = review(submission, {
    profile,
    provider,
    ...(asOf !== undefined && { asOf }),
    ...(platform && { platform }),
    ...(world && { world }),
  });
  const counts = ({ field }: Finding) => covers === 'all' || field.startsWith('brand.');
  const located = (finding: Finding) => locate(entry, understood, finding);
  const findings = outcome.findings.filter(counts).map(located);
  const isRejected = findings.length > 0;
  return {
    brand: nameOf(submission),
    covers,
    verdict: isRejected ? 'rejected' : 'approved',
    resubmittable: isRejected ? findings.every(({ resubmittable }) => resubmittable) : null,
    asOf: outcome.asOf,
    findings,
    warnings: options.warnings ? outcome.warnings.filter(counts).map(located) : [],
    location: entry.locate([]),
  };
}

function locate(entry: Entry, understood: ReadSubmission, finding: Finding): LocatedFinding {
  const { field, quote } = finding;
  return {
    ...finding,
    text: textOf(understood.submission, field),
    location: entry.locate(understood.path(field), quote),
  };
}

function nameOf({ brand }: Submission): string | null {
  const name = [brand?.name, brand?.dba].find((text) => typeof text === 'string' && text.trim());
  return name ?? null;
}

/** Reads a field as the reviewer does. */
function textOf(submission: Submission, field: string): string {
  let value: unknown = submission;
  for (const name of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return '';
    value = Reflect.get(value, name);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
