import type { Account } from '../domain/account.js';
import { DomainError } from '../domain/domain-error.js';
import type { Decision } from '../domain/records/decision.js';
import { type Explanation as DomainExplanation, explain } from '../domain/reviews/explain.js';
import type { Objection } from '../domain/reviews/reviewer.js';
import type { JournalEntry } from '../world/journal.js';

/** What came of a request. */
export interface RequestExplanation {
  readonly kind: 'request';
  /** `req_…`, as the header `Emulator-Request-Id` of the reply tells. */
  readonly id: string;
  /** The request itself; `null` when the journal has dropped it. */
  readonly request: JournalEntry | null;
  /** All that followed from it until now, in order: decisions, messages, deliveries. */
  readonly followed: readonly JournalEntry[];
}

/** Why something is as it is, or what came of a request. */
export type Explanation = DomainExplanation | RequestExplanation;

/**
 * Says what came of a request, or why something else is as it is.
 *
 * @param id a request (`req_…`), or whatever else the domain explains
 * @throws DomainError (`not-found`) when there is nothing to explain
 */
export function explainAny(account: Account, id: string): Explanation {
  return id.startsWith('req_') ? explainRequest(account, id) : explain(account, id);
}

function explainRequest({ world: { journal } }: Account, id: string): RequestExplanation {
  const entries = journal.entries().filter((entry) => entry.request === id);
  if (entries.length === 0) {
    const dropped = journal.dropped > 0 ? ' The oldest entries have been dropped.' : '';
    throw new DomainError('not-found', `The journal has no request ${id}.${dropped}`);
  }
  return {
    kind: 'request',
    id,
    request: entries.find(({ kind }) => kind === 'request') ?? null,
    followed: entries.filter(({ kind }) => kind !== 'request'),
  };
}

/**
 * The whole text of the field that an objection quotes from; `null` when it quotes nothing or the
 * field says something else by now.
 */
export function quotedText(
  account: Account,
  { model, subject }: Pick<Decision, 'model' | 'subject'>,
  { field, quote }: Pick<Objection, 'field' | 'quote'>,
): string | null {
  if (!quote) return null;
  const [owner, ...path] = field.split('.');
  const campaign = account.campaigns.get(
    model === 'number' ? (account.attachments.get(subject)?.campaignId ?? '') : subject,
  );
  const brand = account.brands.get(model === 'brand' ? subject : (campaign?.brandId ?? ''));
  let value: unknown = owner === 'brand' ? brand : campaign?.content;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = Reflect.get(value, name);
  }
  const isSame = typeof value === 'string' && value.slice(quote.start, quote.end) === quote.text;
  return isSame ? (value as string) : null;
}
