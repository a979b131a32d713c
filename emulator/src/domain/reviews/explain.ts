import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { explainMessage, type MessageExplanation } from '../messages/explain-message.js';
import { normalizePhoneNumber } from '../numbers/phone-number.js';
import type { Decision } from '../records/decision.js';
import { decisionsAbout } from './decisions.js';

/** Why something is as it is. */
export type Explanation =
  | ({ readonly kind: 'message' } & MessageExplanation)
  | { readonly kind: 'review'; readonly id: string; readonly decisions: readonly Decision[] };

/**
 * Says why a message was blocked or passed, or what every review of a brand, a campaign or a number
 * found, rule by rule and the newest review first.
 *
 * @param id a message (`msg_…`), a brand, a campaign, a number in E.164 or a decision (`rev_…`)
 * @throws DomainError (`not-found`) when there is nothing to explain
 */
export function explain(account: Account, id: string): Explanation {
  if (id.startsWith('msg_')) return { kind: 'message', ...explainMessage(account, id) };
  const single = account.decisions.get(id);
  const decisions = single ? [single] : decisionsAbout(account, normalizePhoneNumber(id) ?? id);
  if (decisions.length === 0) {
    throw new DomainError('not-found', `Nothing has been decided about "${id}" yet.`);
  }
  return { kind: 'review', id, decisions };
}
