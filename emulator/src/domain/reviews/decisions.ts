import type { CollectionOptions } from '../../world/collection.js';
import type { Account } from '../account.js';
import { publish } from '../events/events.js';
import type { Decision } from '../records/decision.js';
import type { ReviewDecision } from './reviewer.js';

/** How decisions are stored and found. */
export const decisionCollection: CollectionOptions<Decision> = {
  key: (decision) => decision.id,
  indexes: { subject: (decision) => decision.subject },
};

/** Keeps a decision, so that it can be explained, writes it to the journal and tells of it. */
export function recordDecision(
  account: Account,
  model: Decision['model'],
  subject: string,
  { approved, objections, trace = [] }: ReviewDecision,
  by: Decision['by'] = 'reviewer',
): Decision {
  const { world } = account;
  const decision = account.decisions.insert({
    id: world.ids.next('rev_'),
    model,
    subject,
    approved,
    objections,
    trace,
    by,
    at: world.now(),
  });
  const reasons = objections
    .filter(({ severity }) => severity === 'reject')
    .map(({ reason }) => reason);
  world.journal.record('review.decided', {
    id: decision.id,
    model,
    subject,
    approved,
    reasons,
    by,
  });
  publish(account, { type: 'review.decided', decision });
  return decision;
}

/** All decisions about a brand, a campaign or a number, the newest first. */
export function decisionsAbout(account: Account, subject: string): Decision[] {
  return account.decisions.find({ subject }).reverse();
}
