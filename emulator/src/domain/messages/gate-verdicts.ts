import type { DomainErrorKind } from '../domain-error.js';
import type { NumberStanding } from '../numbers/number-standing.js';
import type { DeliveryErrorKey } from './delivery-errors.js';
import type { GateRule, SendFacts, SendField, Verdict } from './send-facts.js';

/** A rule of the gate. @param remedy what would let the message pass */
export function rule(
  row: number,
  name: string,
  remedy: string | null,
  judge: GateRule['judge'],
): GateRule {
  return { decision: Object.freeze({ row, rule: name, remedy }), judge };
}

/** Sandbox and temporary numbers send without a campaign (Pinnacle guide, Recart guide). */
export function needsReview(standing: NumberStanding | undefined): boolean {
  return standing !== undefined && !standing.number.isSandbox && !standing.number.isTemporary;
}

/** The send call is refused. */
export function refuse(
  key: DeliveryErrorKey,
  field: SendField,
  message: string,
  as: DomainErrorKind = 'invalid',
): Verdict {
  return { kind: 'refuse', as, key, message, field };
}

/** The message fails later. */
export function fail(key: DeliveryErrorKey): Verdict {
  return { kind: 'fail', key };
}

/** Carriers block it later; an account may ask to hear of it at once. */
export function blocked({ account }: SendFacts, key: DeliveryErrorKey, message: string): Verdict {
  return account.settings.unverifiedSends === 'sync' ? refuse(key, 'from', message) : fail(key);
}
