import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import { publish } from '../events/events.js';
import type { BrandStatus } from '../records/brand.js';
import type { CampaignStatus } from '../records/campaign.js';
import type { NumberStatus } from '../records/number.js';

/** One permitted move of a state machine. */
export interface Move<State extends string> {
  readonly from: State;
  readonly event: string;
  readonly to: State;
  /** Who documents it, or that it is assumed. */
  readonly source: string;
}

/** Brand review. Pinnacle API reference: brand status. */
export const brandMoves = [
  { from: 'INCOMPLETE', event: 'submit', to: 'PENDING', source: 'Pinnacle' },
  { from: 'FAILED', event: 'submit', to: 'PENDING', source: 'Pinnacle' },
  { from: 'UNVERIFIED', event: 'submit', to: 'PENDING', source: 'Pinnacle' },
  { from: 'PENDING', event: 'approve', to: 'VERIFIED', source: 'Pinnacle' },
  { from: 'PENDING', event: 'reject', to: 'FAILED', source: 'Pinnacle' },
  { from: 'VERIFIED', event: 'edit', to: 'UNVERIFIED', source: 'Pinnacle' },
  { from: 'VETTED', event: 'edit', to: 'UNVERIFIED', source: 'Pinnacle' },
  { from: 'VERIFIED', event: 'vet', to: 'VETTED', source: 'Pinnacle' },
  { from: 'VETTED', event: 'vet', to: 'VETTED', source: 'Pinnacle' },
] as const satisfies readonly Move<BrandStatus>[];

/** Toll-free campaign review. Pinnacle toll-free campaigns guide. */
export const campaignMoves = [
  { from: 'INCOMPLETE', event: 'submit', to: 'IN REVIEW', source: 'Pinnacle' },
  { from: 'FAILED', event: 'submit', to: 'IN REVIEW', source: 'Pinnacle' },
  { from: 'IN REVIEW', event: 'approve', to: 'VERIFIED', source: 'Pinnacle' },
  { from: 'IN REVIEW', event: 'reject', to: 'FAILED', source: 'Pinnacle' },
  {
    from: 'IN REVIEW',
    event: 'request-changes',
    to: 'FAILED',
    source: 'Pinnacle: an error may ask for additional information',
  },
  {
    from: 'VERIFIED',
    event: 'revoke',
    to: 'FAILED',
    source: 'assumed, after AWS: use that leaves what was declared loses its approval',
  },
  {
    from: 'VERIFIED',
    event: 'edit',
    to: 'IN REVIEW',
    source: 'assumed: what an edit does to an approved campaign is not documented',
  },
] as const satisfies readonly Move<CampaignStatus>[];

/** Carrier review of one toll-free number. Pinnacle guide; names as Telnyx explains them. */
export const numberMoves = [
  { from: 'IN_PROGRESS', event: 'take-up', to: 'WAITING_FOR_PROVIDER', source: 'Pinnacle' },
  { from: 'WAITING_FOR_PROVIDER', event: 'forward', to: 'WAITING_FOR_TELECO', source: 'Pinnacle' },
  { from: 'WAITING_FOR_TELECO', event: 'approve', to: 'VERIFIED', source: 'Pinnacle' },
  {
    from: 'WAITING_FOR_PROVIDER',
    event: 'request-changes',
    to: 'WAITING_FOR_CUSTOMER',
    source: 'Pinnacle, Telnyx',
  },
  { from: 'WAITING_FOR_PROVIDER', event: 'reject', to: 'REJECTED', source: 'Pinnacle' },
  { from: 'WAITING_FOR_TELECO', event: 'reject', to: 'REJECTED', source: 'Pinnacle' },
  {
    from: 'WAITING_FOR_CUSTOMER',
    event: 'time-out',
    to: 'REJECTED',
    source: 'Twilio, Telnyx: seven days',
  },
  { from: 'WAITING_FOR_CUSTOMER', event: 'attach', to: 'IN_PROGRESS', source: 'Pinnacle' },
  { from: 'REJECTED', event: 'attach', to: 'IN_PROGRESS', source: 'Pinnacle' },
  {
    from: 'VERIFIED',
    event: 'revoke',
    to: 'REJECTED',
    source: 'AWS: use that leaves what was declared; Sinch: a resubmission that is denied',
  },
] as const satisfies readonly Move<NumberStatus>[];

/** The state that an event leads to, or `undefined` when it is not permitted here. */
export function moved<State extends string>(
  moves: readonly Move<State>[],
  from: State,
  event: string,
): State | undefined {
  return moves.find((move) => move.from === from && move.event === event)?.to;
}

/** A move that is permitted, or that was made all the same. */
export interface Outcome<State extends string> {
  readonly to: State;
  /** Whether the state machine does not know it. */
  readonly forced: boolean;
}

/** What can happen next in a state. */
export function legalEvents(moves: readonly Move<string>[], from: string): string[] {
  return moves.filter((move) => move.from === from).map(({ event }) => event);
}

/**
 * The state that an event leads to.
 *
 * @param subject what moves, to begin a sentence with, for example `The brand b_1`
 * @throws DomainError (`conflict`) that lists what is permitted instead
 */
export function move<State extends string>(
  moves: readonly Move<State>[],
  from: State,
  event: string,
  subject: string,
): State {
  return forcedMove(moves, from, event, subject, false).to;
}

/**
 * The state that an event leads to, or with `force` would lead to from another state.
 *
 * @throws DomainError (`conflict`) as {@link move} does, unless it is forced
 */
export function forcedMove<State extends string>(
  moves: readonly Move<State>[],
  from: State,
  event: string,
  subject: string,
  force: boolean,
): Outcome<State> {
  const to = moved(moves, from, event);
  if (to !== undefined) return { to, forced: false };
  // An event leads to the same state from wherever it is permitted.
  const elsewhere = moves.find((candidate) => candidate.event === event);
  if (force && elsewhere) return { to: elsewhere.to, forced: true };
  throw conflict(`${subject} is ${from} and cannot ${event}.`, legalEvents(moves, from));
}

/** The error for what cannot be done now. @param legal what could be done instead */
export function conflict(message: string, legal: readonly string[]): DomainError {
  const instead = legal.length > 0 ? `Possible now: ${legal.join(', ')}.` : 'Nothing moves it now.';
  return new DomainError('conflict', `${message} ${instead}`, undefined, legal);
}

/** Writes a change of state to the journal, and tells of it when it is that of a number. */
export function recordMove(
  account: Account,
  model: 'brand' | 'campaign' | 'number',
  id: string,
  from: string | null,
  to: string | null,
  cause: string,
  forced = false,
): void {
  const entry = { id, from, to, cause, ...(forced && { forced }) };
  account.world.journal.record(`${model}.moved`, entry);
  if (model === 'number') publish(account, { type: 'number.moved', number: id, from, to, cause });
}
