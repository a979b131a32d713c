import { isCanadian } from '../numbers/borders.js';
import type { Verification } from '../numbers/number-standing.js';
import { blocked, needsReview, rule } from './gate-verdicts.js';
import type { GateRule, SendFacts } from './send-facts.js';
import { isClosedTo, isClosedToCanada, isOverQuota } from './verification-eras.js';

const UNVERIFIED_QUOTA = 'unverified-quota';
const PENDING_QUOTA = 'pending-quota';

/** Names of the rules about how much a number may send that is not verified. */
export const QUOTAS: readonly string[] = [UNVERIFIED_QUOTA, PENDING_QUOTA];

const VERIFY = 'Attach the number to a verified toll-free campaign and wait for its own review.';

/** Rows 8 and 9 of the gate: what numbers may send that are not verified. It depends on the date. */
export const verificationRules: readonly GateRule[] = [
  rule(
    8,
    'long-code-unregistered',
    'Send from a verified toll-free number; 10DLC campaigns are not emulated.',
    (facts) =>
      needsReview(facts.standing) && facts.standing?.number.type === 'LOCAL'
        ? blocked(facts, 'ten_dlc_unregistered', 'The long code has no active 10DLC campaign.')
        : undefined,
  ),

  rule(8, 'unverified', VERIFY, (facts) =>
    isClosed(facts, 'unverified')
      ? blocked(facts, 'tfn_unverified', 'The number is attached to no toll-free campaign.')
      : undefined,
  ),

  rule(8, 'unverified-to-canada', VERIFY, (facts) => {
    const { account, standing, to } = facts;
    if (!standing || !needsReview(standing) || standing.verification === 'verified') {
      return undefined;
    }
    return isClosedToCanada(standing.verification, account.world.now()) && isCanadian(to)
      ? blocked(facts, 'tfn_unverified', 'Numbers that are not verified do not text to Canada.')
      : undefined;
  }),

  // Applied on acceptance only: what was accepted has been counted.
  rule(8, UNVERIFIED_QUOTA, VERIFY, (facts) =>
    exceeds(facts, 'unverified') || exceeds(facts, 'rejected')
      ? blocked(facts, 'tfn_unverified', 'The number has sent all that it may unverified.')
      : undefined,
  ),

  rule(
    9,
    'verification-pending',
    'Wait until the number is verified: pending ones are blocked like unverified ones.',
    (facts) =>
      isClosed(facts, 'pending')
        ? blocked(facts, 'tfn_unverified', 'The verification of the number is pending.')
        : undefined,
  ),

  rule(9, PENDING_QUOTA, 'Wait until the number is verified, or for the next day.', (facts) =>
    exceeds(facts, 'pending')
      ? blocked(facts, 'tfn_unverified', 'The number has sent all that it may while pending.')
      : undefined,
  ),

  rule(
    9,
    'verification-rejected',
    'Correct what the carriers objected to and attach the number again.',
    (facts) =>
      isClosed(facts, 'rejected')
        ? blocked(facts, 'tfn_unverified', 'The verification of the number was rejected.')
        : undefined,
  ),
];

/** Whether a number that stands like this may not send at all by now. */
function isClosed({ account, standing }: SendFacts, verification: Verification): boolean {
  return (
    standing?.verification === verification &&
    needsReview(standing) &&
    isClosedTo(verification, account.world.now())
  );
}

/** Whether a number that stands like this has used up what it may send. */
function exceeds({ account, standing }: SendFacts, verification: Verification): boolean {
  return (
    standing?.verification === verification &&
    needsReview(standing) &&
    isOverQuota(account, standing)
  );
}
