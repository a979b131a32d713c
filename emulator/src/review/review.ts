import { ReviewContext } from './context.js';
import { outcomeOf } from './profiles.js';
import { isResubmittable, providers } from './providers.js';
import { reason as reasonById, reasons } from './reasons/index.js';
import type { Evidence } from './rule.js';
import { rules } from './rules/index.js';
import type {
  Finding,
  Provider,
  Reason,
  Review,
  ReviewOptions,
  ReviewProfile,
  Submission,
  TraceEntry,
} from './types.js';

/** Day of the newest rule in the catalogue; the day of a review that names none. */
const latest = '2026-12-31';

const order = new Map(reasons.map((entry, index) => [entry.id, index]));

/**
 * Reviews a submission as a carrier's reviewer would. Pure and deterministic: the same submission
 * and options give the same review. Never throws; members that are missing or of another type count
 * as empty.
 *
 * @example
 * const { verdict, findings } = review({ brand, campaign, numbers: 1 });
 */
export function review(submission: Submission, options: ReviewOptions = {}): Review {
  const profile = profileOf(options.profile);
  const provider = providerOf(options.provider);
  const asOf = dayOf(options.asOf);
  const context = new ReviewContext(submission, options.world, options.platform, profile, provider, asOf);
  const found: Finding[] = [];
  const companions: Finding[] = [];
  const warnings: Finding[] = [];
  const compared = new Set<Finding>();
  const trace: TraceEntry[] = [];

  for (const rule of rules) {
    const result = rule.check(context);
    if (result === undefined) {
      trace.push({ reason: rule.reason, outcome: 'passed' });
      continue;
    }
    const id = result.reason ?? rule.reason;
    const reason = reasonById(id);
    if (reason === undefined || !inForce(reason, asOf)) {
      trace.push({ reason: id, outcome: 'skipped', note: `not in force on ${asOf}` });
      continue;
    }
    const outcome = outcomeOf(profile, reason, result.strength ?? 'strong');
    const finding = toFinding(reason, provider, result, outcome === 'warning' ? 'warning' : 'reject', context);
    if (result.comparison === true || comparing.has(id)) compared.add(finding);
    if (outcome === 'reject') found.push(finding);
    else if (outcome === 'companion') companions.push(finding);
    else warnings.push(finding);
    trace.push({ reason: id, outcome: outcome === 'reject' ? 'rejected' : 'warned', note: finding.message });
  }

  for (const id of injected(options.findings)) {
    const reason = reasonById(id);
    if (reason === undefined || found.some((finding) => finding.reason === id)) continue;
    const field = reason.fields[0] ?? 'campaign';
    found.push(toFinding(reason, provider, { field, message: reason.whatIsWrong }, 'reject', context));
    trace.push({ reason: id, outcome: 'injected' });
  }

  // Once the content itself is refused, nobody asks whether summary, samples and consent fit it.
  const content = found.some((finding) => endsTheCase(finding));
  for (let index = found.length - 1; content && index >= 0; index -= 1) {
    const finding = found[index];
    if (finding === undefined || !compared.has(finding)) continue;
    found.splice(index, 1);
    warnings.push({ ...finding, severity: 'warning' });
  }

  const programme = found.some((finding) => isProgramme(finding.reason));
  for (const companion of companions) {
    if (programme) found.push(companion);
    else warnings.push({ ...companion, severity: 'warning' });
  }

  const findings = sortByPrecedence(found);
  const rejected = findings.length > 0;
  const most = options.reportAtMost ?? (profile === 'strict' ? findings.length : 3);
  return {
    verdict: rejected ? 'rejected' : 'approved',
    resubmittable: rejected ? findings.every((finding) => finding.resubmittable) : null,
    findings,
    reported: findings.slice(0, Math.max(0, most)),
    warnings: sortByPrecedence(warnings),
    profile,
    provider,
    asOf,
    trace,
  };
}

/** Reasons that compare the parts of a submission with each other. */
const comparing = new Set([
  'use-case-summary-inconsistent',
  'opt-in-use-case-mismatch',
  'single-opt-in-multiple-use-cases',
  'marketing-without-written-consent',
]);

function endsTheCase(finding: Finding): boolean {
  return !finding.resubmittable && reasonById(finding.reason)?.category === 'disallowed-content';
}

function isProgramme(id: string): boolean {
  const category = reasonById(id)?.category;
  return category === 'opt-in-and-consent' || category === 'message-program';
}

/** Reasons that end the case first, then by category and place in the catalogue. */
function sortByPrecedence(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => {
    if (a.resubmittable !== b.resubmittable) return a.resubmittable ? 1 : -1;
    return (order.get(a.reason) ?? 0) - (order.get(b.reason) ?? 0);
  });
}

function toFinding(
  reason: Reason,
  provider: Provider,
  found: Evidence,
  severity: 'reject' | 'warning',
  context: ReviewContext,
): Finding {
  const quote = found.quote;
  const text = quote === undefined ? '' : context.text(found.field).slice(quote.start, quote.end);
  return {
    reason: reason.id,
    severity,
    field: found.field,
    ...(quote === undefined || text === '' ? {} : { quote: { text, start: quote.start, end: quote.end } }),
    message: found.message,
    fix: found.fix ?? reason.correction,
    example: found.example ?? reason.example,
    source: reason.source,
    resubmittable: isResubmittable(reason, provider),
    heuristic: reason.heuristic,
    crosswalk: reason.crosswalk,
  };
}

function inForce(reason: Reason, asOf: string): boolean {
  if (reason.effectiveFrom !== undefined && asOf < reason.effectiveFrom) return false;
  return reason.effectiveTo === undefined || asOf <= reason.effectiveTo;
}

function injected(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

function profileOf(profile: unknown): ReviewProfile {
  return profile === 'docs' || profile === 'strict' ? profile : 'field';
}

function providerOf(provider: unknown): Provider {
  return typeof provider === 'string' && Object.hasOwn(providers, provider)
    ? (provider as Provider)
    : 'sinch';
}

function dayOf(asOf: ReviewOptions['asOf']): string {
  if (asOf === undefined) return latest;
  const date = new Date(asOf);
  return Number.isNaN(date.getTime()) ? latest : date.toISOString().slice(0, 10);
}
