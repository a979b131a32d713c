import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { standingOf } from '../numbers/number-standing.js';
import { isReplaced } from '../numbers/temporary-number.js';
import type { Message, SendDecision } from '../records/message.js';
import type { DeliveryErrorKey } from './delivery-errors.js';
import type { GateDecision, GateRule, SendFacts, SendField, Verdict } from './send-facts.js';
import { sendGateRules } from './send-gate-rules.js';
import { QUOTAS } from './verification-rules.js';

/** Rules that are applied once more when a text leaves the queue: consent and the number's standing. */
const handOverRules = sendGateRules.filter(
  ({ decision: { row, rule } }) => (row === 6 || (row >= 8 && row <= 11)) && !QUOTAS.includes(rule),
);

/** Rules about the recipient's consent. */
const consentRules = sendGateRules.filter(({ decision: { row } }) => row === 6 || row === 11);

/** Rules that do not change with time: whose number it is, and what the message says. */
const requestRules = sendGateRules.filter(({ decision: { row } }) => row >= 3 && row <= 5);

/** Rules for messages that nothing stands against. */
const speedRules = sendGateRules.filter(({ decision: { row } }) => row >= 13);

/** Decides about a message: the first rule that concerns it. */
export function judgeSend(facts: SendFacts): GateDecision {
  return judgeBy(sendGateRules, facts) as GateDecision;
}

/** Decides about the request behind a message that is to be sent later. */
export function judgeRequest(facts: SendFacts): GateDecision | undefined {
  return judgeBy(requestRules, facts);
}

/** Decides, for a message that may pass, whether it has to wait. */
export function judgeSpeed(facts: SendFacts): GateDecision {
  return judgeBy(speedRules, facts) as GateDecision;
}

/**
 * Decides about a message that is being handed over, after it may have waited: its number may have
 * been detached since, or its recipient may have texted STOP. `undefined` when it may still pass.
 */
export function judgeHandOver(
  account: Account,
  message: Message,
): { readonly key: DeliveryErrorKey; readonly decision: SendDecision } | undefined {
  const { from, to, type, content, numSegments } = message;
  const standing = standingOf(account, from);
  // What the temporary number took on before it was replaced still goes out.
  const rules = !standing && isReplaced(account, from) ? consentRules : handOverRules;
  const judged = judgeBy(rules, {
    account,
    standing,
    from,
    to,
    type,
    text: content.text ?? '',
    mediaUrls: content.mediaUrls ?? [],
    segments: numSegments,
    cost: 0,
    mediaError: null,
  });
  if (!judged || !('key' in judged.verdict)) return undefined;
  return { key: judged.verdict.key, decision: judged.decision };
}

/** What the fields of a request are called that the gate may find fault with. */
export type FieldNames = Readonly<Record<Exclude<SendField, null>, string>>;

const SINGLE_SEND: FieldNames = { from: 'from', to: 'to', text: 'text' };

/** A refusal of the gate as an error, with what would let the message pass. */
export function refusal(
  { remedy }: SendDecision,
  { message, as, field }: Extract<Verdict, { kind: 'refuse' }>,
  names: FieldNames = SINGLE_SEND,
): DomainError {
  const text = remedy ? `${message} ${remedy}` : message;
  // Only a 400 names fields; the other statuses carry a single sentence.
  return new DomainError(
    as,
    text,
    field && as === 'invalid' ? { [names[field]]: text } : undefined,
  );
}

function judgeBy(rules: readonly GateRule[], facts: SendFacts): GateDecision | undefined {
  for (const { decision, judge } of rules) {
    const verdict = judge(facts);
    if (verdict) return { decision, verdict };
  }
  return undefined;
}
