import type { ReviewContext } from './context.js';
import type { Document } from './text/document.js';
import type { Span } from './text/pattern.js';

/** What a rule found in one field. */
export interface Evidence {
  /** Path of the field. */
  readonly field: string;
  /** Position of the words concerned in that field. */
  readonly quote?: { readonly start: number; readonly end: number };
  /** Plain English; names the field and, through `quote`, the words. */
  readonly message: string;
  /** What would pass, when it can be said better than in the catalogue. */
  readonly fix?: string;
  readonly example?: string;
  /** `weak` evidence is a warning unless the profile is `strict`. @default 'strong' */
  readonly strength?: 'strong' | 'weak';
  /** True when parts of the submission are compared; not asked once the content itself is refused. */
  readonly comparison?: boolean;
  /** Reason to report in place of the rule's own, when a provider has a narrower one. */
  readonly reason?: string;
}

/** Texts that a rule must refuse and accept; each replaces one field of a clean submission. */
export interface Pair {
  readonly path: string;
  readonly fails: unknown;
  readonly passes: unknown;
  /** Other fields, needed to make the case. Paths begin with brand, campaign, numbers or world. */
  readonly setup?: Readonly<Record<string, unknown>>;
  /** Profile that decides the case. @default 'field' */
  readonly profile?: 'docs' | 'field' | 'strict';
}

/** What a rule found: nothing, one place, or several that each need a correction of their own. */
export type Evidences = Evidence | readonly Evidence[] | undefined;

/**
 * A small unit that looks for one reason. Beside rule `x` stands `xPairs`, the texts that it refuses
 * and accepts; being an export of its own, it is no part of a bundle.
 */
export interface Rule {
  readonly reason: string;
  check(context: ReviewContext): Evidences;
}

/** Evidence that quotes a range of tokens. */
export function evidence(document: Document, span: Span, message: string): Evidence {
  return { field: document.path, quote: document.position(span), message };
}

/** Evidence on a whole field, quoted when something is written there. */
export function fieldEvidence(context: ReviewContext, path: string, message: string): Evidence {
  const text = context.text(path);
  const trimmed = text.trim();
  if (trimmed === '') return { field: path, message };
  const start = text.indexOf(trimmed);
  const end = start + Math.min(trimmed.length, 160);
  return { field: path, quote: { start, end }, message };
}
