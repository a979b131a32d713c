import type { Account } from './account.js';
import { DomainError } from './domain-error.js';
import { standingOf } from './number-standing.js';
import type { OwnedNumber } from './records/number.js';

const TEMPORARY = 'temporaryNumber';

/** The stand-in number and the number that it stands in for. */
export interface TemporaryNumber {
  /** E.164. */
  readonly number: string;
  readonly status: 'ACTIVE' | 'DISCONNECTED';
  readonly dedicated: {
    readonly number: string;
    readonly status: 'PENDING' | 'ACTIVE' | 'REJECTED';
  } | null;
  /** Branded link domains to choose from: one while temporary, three afterwards. */
  readonly linkDomains: readonly string[];
}

/** One link domain comes with the temporary number, three with the dedicated one (Recart). */
const LINK_DOMAINS = [
  'links.tollgate.example',
  'go.tollgate.example',
  'shop.tollgate.example',
] as const;

/** Puts an active temporary toll-free number on a new account (Recart, getting started). */
export function addTemporaryNumber(account: Account): void {
  const { world, inventory } = account;
  const [offer] = inventory.search({ types: ['TOLL_FREE'], limit: 1 });
  if (!offer) throw new Error('The inventory holds no toll-free number.');
  const now = world.now();
  account.numbers.insert({
    number: offer.number,
    type: 'TOLL_FREE',
    friendlyName: 'Temporary',
    sms: true,
    mms: true,
    voice: false,
    isSandbox: false,
    isTemporary: true,
    registryReadyAt: now,
    createdAt: now,
    updatedAt: now,
  });
  world.values.set(TEMPORARY, offer.number);
}

/**
 * The account's temporary number.
 *
 * @throws DomainError `not-found` when the account never had one
 */
export function getTemporaryNumber(account: Account): TemporaryNumber {
  const number = account.world.values.get(TEMPORARY) as string | undefined;
  if (number === undefined) {
    throw new DomainError('not-found', 'This account has no temporary number.');
  }
  const isActive = account.numbers.has(number);
  return {
    number,
    status: isActive ? 'ACTIVE' : 'DISCONNECTED',
    dedicated: dedicatedOf(account),
    linkDomains: isActive ? LINK_DOMAINS.slice(0, 1) : LINK_DOMAINS,
  };
}

/**
 * Disconnects the temporary number because a dedicated one has just been verified. Both changes
 * are one step: there is no moment at which both or neither can send (Recart).
 */
export function switchFromTemporary(account: Account, verified: string): void {
  const number = account.world.values.get(TEMPORARY) as string | undefined;
  if (number === undefined || !account.numbers.delete(number)) return;
  account.world.journal.record('number.disconnected', { number, replacedBy: verified });
}

function dedicatedOf(account: Account): TemporaryNumber['dedicated'] {
  const dedicated = [...account.numbers].filter(isDedicated);
  const standings = dedicated.map((number) => ({
    number: number.number,
    verification: standingOf(account, number.number)?.verification,
  }));
  const best = standings.find(({ verification }) => verification === 'verified') ?? standings.at(0);
  if (!best) return null;
  if (best.verification === 'verified') return { number: best.number, status: 'ACTIVE' };
  const isRejected = best.verification === 'rejected';
  return { number: best.number, status: isRejected ? 'REJECTED' : 'PENDING' };
}

function isDedicated(number: OwnedNumber): boolean {
  return number.type === 'TOLL_FREE' && !number.isSandbox && !number.isTemporary;
}
