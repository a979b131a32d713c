import type { Account } from '../account.js';
import { settleNumber } from '../numbers/number-review.js';
import { getOwnedNumber, releaseNumber } from '../numbers/numbers.js';
import { portOut, portPin, takeBackNumber } from '../numbers/port-out.js';
import { revokeNumber } from '../numbers/revocation.js';
import { completeSetUp, failProvisioning } from '../numbers/set-up.js';
import type { Attachment, NumberStatus, OwnedNumber } from '../records/number.js';
import { refusal } from '../reviews/fixed-reviewers.js';
import { conflict } from '../reviews/lifecycle.js';
import type { Objection, ReviewDecision } from '../reviews/reviewer.js';
import { approval, type Force, type Refusal, usualNumberReasons } from './reviews.js';

/** How the carriers' review of a number fails. */
export interface FailedAttachment extends Refusal {
  /** `WAITING_FOR_CUSTOMER`: the campaign has to be changed. `REJECTED`: refused. */
  readonly status: 'WAITING_FOR_CUSTOMER' | 'REJECTED';
  /** What the status calls say, instead of the texts of the reasons. */
  readonly errors?: readonly string[] | undefined;
}

/** What can be done to a number in each state of its review, by the names of the verbs. */
const LEGAL: Readonly<Record<NumberStatus | 'detached', readonly string[]>> = {
  detached: ['attach'],
  IN_PROGRESS: ['verify', 'fail-attach'],
  WAITING_FOR_PROVIDER: ['verify', 'fail-attach'],
  WAITING_FOR_TELECO: ['verify', 'fail-attach REJECTED'],
  WAITING_FOR_CUSTOMER: ['attach'],
  REJECTED: ['attach'],
  VERIFIED: ['revoke'],
};

const UNDER_REVIEW: readonly NumberStatus[] = [
  'IN_PROGRESS',
  'WAITING_FOR_PROVIDER',
  'WAITING_FOR_TELECO',
];

/**
 * Ends the carriers' review of a number well. It passes through the states before.
 *
 * @throws DomainError `not-found`; `conflict` when it is not under review and not forced, or is
 * attached to no campaign
 */
export function verifyNumber(account: Account, e164: string, { force = false }: Force = {}): void {
  const attachment = attachmentOf(account, e164);
  const isLegal = UNDER_REVIEW.includes(attachment.status);
  if (!isLegal && (!force || attachment.status === 'VERIFIED')) {
    throw impossible(attachment.number, attachment.status, 'be verified');
  }
  settleNumber(account, attachment, approval, 'hand', { force });
}

/**
 * Ends the carriers' review of a number badly.
 *
 * @throws DomainError `not-found`; `invalid` for an unknown reason; `conflict` as
 * {@link verifyNumber} does, or when the carriers have it already and changes are to be asked for
 */
export function failAttach(account: Account, e164: string, options: FailedAttachment): void {
  const { status: to, reasons, retry, errors, force = false } = options;
  const attachment = attachmentOf(account, e164);
  const { status } = attachment;
  // What the carriers have taken up is refused or passes; only the vendor asks for changes.
  const isLegal =
    UNDER_REVIEW.includes(status) &&
    !(to === 'WAITING_FOR_CUSTOMER' && status === 'WAITING_FOR_TELECO');
  if (!isLegal && (!force || status === to)) {
    throw impossible(attachment.number, status, `become ${to}`);
  }
  const decision =
    errors && !reasons
      ? ownWords(errors, retry ?? true)
      : refusal(reasons ?? usualNumberReasons, retry);
  settleNumber(account, attachment, decision, 'hand', {
    to,
    force,
    ...(errors && { texts: errors }),
  });
}

/** Takes the verification of a number back. @throws DomainError `conflict` when it has none */
export function revokeVerification(account: Account, e164: string, options: Refusal = {}): void {
  const { reasons = usualNumberReasons, retry, force } = options;
  attachmentOf(account, e164);
  revokeNumber(account, e164, reasons, { retry, force });
}

/**
 * Takes a number off the account, as `DELETE /phone-numbers/{phoneNumber}` does; with force even
 * while a campaign or a schedule uses it.
 *
 * @throws DomainError `not-found`; `conflict` while it is in use, and always for the sandbox number
 * and the temporary one
 */
export function releaseByHand(account: Account, e164: string, { force = false }: Force = {}): void {
  if (force) takeBackNumber(account, e164);
  else releaseNumber(account, e164);
}

/** Moves a number to another provider. @param pin default: the right one */
export function portOutByHand(account: Account, e164: string, pin?: string): void {
  portOut(account, e164, pin ?? portPin(account, e164));
}

/** Ends the set-up of a number with the network well. */
export function provisionNumber(
  account: Account,
  e164: string,
  { force }: Force = {},
): OwnedNumber {
  return completeSetUp(account, getOwnedNumber(account, e164), force);
}

/** Ends the set-up of a number with the network badly. */
export function failSetUp(account: Account, e164: string, { force }: Force = {}): OwnedNumber {
  return failProvisioning(account, getOwnedNumber(account, e164), force);
}

function attachmentOf(account: Account, e164: string): Attachment {
  const { number } = getOwnedNumber(account, e164);
  const attachment = account.attachments.get(number);
  if (attachment) return attachment;
  // Nothing but a campaign can be verified, so that no force helps here.
  throw conflict(`${number} is attached to no campaign.`, LEGAL.detached);
}

function impossible(number: string, status: NumberStatus, what: string) {
  return conflict(`The number ${number} is ${status} and cannot ${what}.`, LEGAL[status]);
}

/** A refusal in the words of whoever decides. */
function ownWords(errors: readonly string[], resubmittable: boolean): ReviewDecision {
  const objections = errors.map(
    (message): Objection => ({
      reason: 'unknown',
      field: 'number',
      message,
      fix: '',
      resubmittable,
      severity: 'reject',
    }),
  );
  return { approved: false, objections };
}
