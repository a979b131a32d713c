import type { Location } from './lines.js';
import type { LintReport, LintResult, LocatedFinding } from './lint.js';

/** What `--format json` prints. Members may be added to it, but none is renamed or taken away. */
export interface JsonReport {
  /** Of this shape. */
  readonly version: 1;
  readonly profile: LintReport['profile'];
  readonly provider: LintReport['provider'];
  readonly summary: {
    readonly submissions: number;
    readonly approved: number;
    readonly rejected: number;
    readonly findings: number;
    readonly warnings: number;
    readonly problems: number;
  };
  readonly submissions: readonly JsonSubmission[];
  /** Files and entries that were not understood. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly message: string;
  }[];
}

/** One submission in the JSON report. */
export type JsonSubmission = Omit<LintResult, 'findings' | 'warnings' | 'count'> & {
  readonly findings: readonly JsonFinding[];
  readonly warnings: readonly JsonFinding[];
};

/** One finding in the JSON report; lines and columns count from 1, offsets of a quote from 0. */
export type JsonFinding = Omit<LocatedFinding, 'text' | 'quote'> & {
  readonly quote: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly location: Location;
};

/** The report for programs. */
export function jsonReport({ profile, provider, results, problems }: LintReport): JsonReport {
  const submissions = results.map(submission);
  const rejected = submissions.filter(({ verdict }) => verdict === 'rejected').length;
  return {
    version: 1,
    profile,
    provider,
    summary: {
      submissions: submissions.length,
      approved: submissions.length - rejected,
      rejected,
      findings: submissions.reduce((total, { findings }) => total + findings.length, 0),
      warnings: submissions.reduce((total, { warnings }) => total + warnings.length, 0),
      problems: problems.length,
    },
    submissions,
    problems: problems.map(({ file, line = null, column = null, message }) => ({
      file,
      line,
      column,
      message,
    })),
  };
}

function submission({ count: _, findings, warnings, ...rest }: LintResult): JsonSubmission {
  return { ...rest, findings: findings.map(finding), warnings: warnings.map(finding) };
}

function finding({ text: _, quote, ...rest }: LocatedFinding): JsonFinding {
  return { ...rest, quote: quote ?? null };
}
