import { ReviewContext } from './context.js';
import { outcomeOf } from './profiles.js';
import { isInForce, isResubmittable, providers } from './providers.js';
import { reason as reasonById, reasons } from './reasons/index.js';
import type { Evidence, Rule } from './rule.js';
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
  const given = typeof options === 'object' && options !== null ? options : {};
  const profile = profileOf(given.profile);
  const provider = providerOf(given.provider);
  const asOf = dayOf(given.asOf);
  const context = new ReviewContext(submission, {
    world: given.world,
    platform: given.platform,
    profile,
    provider,
    asOf,
  });
  const collected: Collected = { found: [], companions: [], warnings: [], compared: new Set() };
  const trace: TraceEntry[] = [];
  for (const rule of asked(given.only)) trace.push(...apply(rule, context, collected));
  for (const reason of injected(given.findings)) {
    if (collected.found.some((finding) => finding.reason === reason.id)) continue;
    const field = reason.fields[0] ?? 'campaign';
    const message = reason.whatIsWrong;
    collected.found.push(toFinding(reason, { field, message }, 'reject', context));
    trace.push({ reason: reason.id, outcome: 'injected' });
  }
  if (profile !== 'strict') dropComparisons(collected);
  addCompanions(collected);

  const findings = sortByPrecedence(collected.found);
  const rejected = findings.length > 0;
  const most = given.reportAtMost ?? (profile === 'strict' ? findings.length : 3);
  return {
    verdict: rejected ? 'rejected' : 'approved',
    resubmittable: rejected ? findings.every((finding) => finding.resubmittable) : null,
    findings,
    reported: leadingFindings(findings, most),
    warnings: sortByPrecedence(collected.warnings),
    profile,
    provider,
    asOf,
    trace,
  };
}

function asked(only: unknown): readonly Rule[] {
  return Array.isArray(only) ? rules.filter(({ reason }) => only.includes(reason)) : rules;
}

/** Findings of a review in the making. */
interface Collected {
  readonly found: Finding[];
  /** Findings that are named beside others only. */
  readonly companions: Finding[];
  readonly warnings: Finding[];
  /** Findings that compare parts of the submission. */
  readonly compared: Set<Finding>;
}

/** Runs one rule, files what it found and tells what happened. */
function apply(rule: Rule, context: ReviewContext, collected: Collected): TraceEntry[] {
  const found = rule.check(context);
  const all = found === undefined ? [] : Array.isArray(found) ? found : [found as Evidence];
  if (all.length === 0) return [{ reason: rule.reason, outcome: 'passed' }];
  return all.map((evidence) => file(evidence, rule, context, collected));
}

function file(
  found: Evidence,
  rule: Rule,
  context: ReviewContext,
  collected: Collected,
): TraceEntry {
  const id = found.reason ?? rule.reason;
  const reason = reasonById(id);
  if (reason === undefined || !isInForce(reason, context.provider, context.asOf)) {
    return { reason: id, outcome: 'skipped', note: `not in force on ${context.asOf}` };
  }
  const outcome = outcomeOf(context.profile, reason, found.strength ?? 'strong');
  const severity = outcome === 'warning' ? 'warning' : 'reject';
  const finding = toFinding(reason, found, severity, context);
  if (found.comparison === true || comparing.has(id)) collected.compared.add(finding);
  const list = {
    reject: collected.found,
    companion: collected.companions,
    warning: collected.warnings,
  };
  list[outcome].push(finding);
  return {
    reason: id,
    outcome: outcome === 'reject' ? 'rejected' : 'warned',
    note: finding.message,
  };
}

/** Once the content itself is refused, nobody asks whether summary, samples and consent fit it. */
function dropComparisons({ found, compared, warnings }: Collected): void {
  if (!found.some((finding) => endsTheCase(finding))) return;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const finding = found[index];
    if (finding === undefined || !compared.has(finding)) continue;
    found.splice(index, 1);
    warnings.push({ ...finding, severity: 'warning' });
  }
}

function addCompanions({ found, companions, warnings }: Collected): void {
  const programme = found.some((finding) => isProgramme(finding.reason));
  for (const companion of companions) {
    if (programme) found.push(companion);
    else warnings.push({ ...companion, severity: 'warning' });
  }
}

/** Reasons that ask how a programme is described, or compare its parts with each other. */
const comparing = new Set([
  'use-case-summary-too-thin',
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

/**
 * The findings of the gravest reasons, all fields of each: what a denial with so many reasons names.
 *
 * @param findings in order of precedence, as {@link Review.findings} holds them
 * @param most how many reasons a denial gives
 */
export function leadingFindings<F extends Pick<Finding, 'reason'>>(
  findings: readonly F[],
  most: number,
): F[] {
  const leading = [...new Set(findings.map(({ reason }) => reason))].slice(0, Math.max(0, most));
  return findings.filter(({ reason }) => leading.includes(reason));
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
    ...(quote === undefined || text === ''
      ? {}
      : { quote: { text, start: quote.start, end: quote.end } }),
    message: found.message,
    fix: found.fix ?? reason.correction,
    example: found.example ?? reason.example,
    source: reason.source,
    resubmittable: isResubmittable(reason, context.provider),
    heuristic: reason.heuristic,
    crosswalk: reason.crosswalk,
  };
}

function injected(ids: unknown): Reason[] {
  if (!Array.isArray(ids)) return [];
  return ids
    .map((id) => (typeof id === 'string' ? reasonById(id) : undefined))
    .filter((reason): reason is Reason => reason !== undefined);
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
  const known = typeof asOf === 'string' || typeof asOf === 'number' || asOf instanceof Date;
  if (!known) return latest;
  const date = new Date(asOf);
  return Number.isNaN(date.getTime()) ? latest : date.toISOString().slice(0, 10);
}
