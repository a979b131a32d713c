import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { OwnedNumber } from '../records/number.js';
import { readinessOf, standingOf } from './number-standing.js';
import { provisioningOf } from './provisioning.js';

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
    provisioningFailedAt: null,
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
  const isActive = isTemporary(account, number);
  return {
    number,
    status: isActive ? 'ACTIVE' : 'DISCONNECTED',
    dedicated: dedicatedOf(account),
    linkDomains: isActive ? LINK_DOMAINS.slice(0, 1) : LINK_DOMAINS,
  };
}

/**
 * Disconnects the temporary number if a dedicated one may send by now. To be called in the same
 * step in which an approval can make that so: there is no moment at which both or neither can send
 * (Recart).
 */
export function switchFromTemporary(account: Account): void {
  const number = account.world.values.get(TEMPORARY) as string | undefined;
  if (number === undefined || !isTemporary(account, number)) return;
  const dedicated = dedicatedOf(account);
  if (dedicated?.status !== 'ACTIVE') {
    switchOnceProvisioned(account);
    return;
  }
  account.numbers.delete(number);
  account.world.journal.record('number.disconnected', { number, replacedBy: dedicated.number });
}

/** Whether a number was the temporary one and has been replaced. */
export function isReplaced(account: Account, number: string): boolean {
  return account.world.values.get(TEMPORARY) === number && !isTemporary(account, number);
}

/** Scheduled work on the temporary number. */
export const temporaryNumberTasks = {
  'number.switch': switchFromTemporary,
};

/** A number that was approved before the registry knows it takes over when the registry does. */
function switchOnceProvisioned(account: Account): void {
  const { world } = account;
  for (const number of [...account.numbers].filter(isDedicated)) {
    const { status, expectedBy } = provisioningOf(account, number);
    const isVerified = standingOf(account, number.number)?.verification === 'verified';
    if (status !== 'INITIATED' || expectedBy === null || !isVerified) continue;
    world.schedule(expectedBy, 'number.switch', {}, `the registry enables ${number.number}`);
  }
}

/** A disconnected number is for sale again: whoever buys it owns it like any other. */
function isTemporary(account: Account, number: string): boolean {
  return account.numbers.get(number)?.isTemporary === true;
}

function dedicatedOf(account: Account): TemporaryNumber['dedicated'] {
  const dedicated = [...account.numbers].filter(isDedicated);
  const standings = dedicated.map((number) => ({
    number: number.number,
    readiness: readinessOf(account, number),
  }));
  const best = standings.find(({ readiness }) => readiness === 'ACTIVE') ?? standings.at(0);
  if (!best) return null;
  if (best.readiness === 'ACTIVE') return { number: best.number, status: 'ACTIVE' };
  return { number: best.number, status: best.readiness === 'FAILURE' ? 'REJECTED' : 'PENDING' };
}

function isDedicated(number: OwnedNumber): boolean {
  return number.type === 'TOLL_FREE' && !number.isSandbox && !number.isTemporary;
}
