import type { Reason, ReviewProfile } from './types.js';

/**
 * Reasons that the vendors' own published example submissions would meet; the profile `docs` gives
 * them as warnings, so that a pasted quick start is approved.
 */
const beyondTheDocs = new Set([
  'unbranded-samples',
  'samples-missing-opt-out',
  'use-case-summary-too-thin',
]);

/** Reasons that are named beside others and never refuse a submission alone. */
const companions = new Set(['cta-disclosures-missing']);

/** What becomes of evidence under a profile. */
export type Outcome = 'reject' | 'companion' | 'warning';

/**
 * `docs` refuses only for lines that providers draw themselves; `field` also for heuristics with
 * strong evidence; `strict` for everything that was found.
 */
export function outcomeOf(
  profile: ReviewProfile,
  reason: Reason,
  strength: 'strong' | 'weak',
): Outcome {
  if (profile === 'strict') return 'reject';
  if (companions.has(reason.id))
    return profile === 'field' && strength === 'strong' ? 'companion' : 'warning';
  if (strength === 'weak') return 'warning';
  if (profile === 'docs' && (reason.heuristic || beyondTheDocs.has(reason.id))) return 'warning';
  return 'reject';
}
