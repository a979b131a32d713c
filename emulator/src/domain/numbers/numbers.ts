import type { CollectionOptions, Page } from '../../world/collection.js';
import type { Account } from '../account.js';
import { balanceOf, charge } from '../balance.js';
import { DomainError } from '../domain-error.js';
import type { OwnedNumber } from '../records/number.js';
import type { InventoryNumber } from './inventory/inventory-number.js';
import { placesOf } from './inventory/places.js';
import { normalizePhoneNumber } from './phone-number.js';
import { forgetSetUp, orderSetUp } from './set-up.js';

/** How owned numbers are stored and found. */
export const numberCollection: CollectionOptions<OwnedNumber> = {
  key: (number) => number.number,
  indexes: { type: (number) => number.type },
};

/**
 * The sandbox number of every account. It texts listed handsets without any review. 800-555-0199
 * is set aside for fictional use, so it can never belong to anyone.
 */
export const SANDBOX_NUMBER = '+18005550199';

/** Puts the sandbox number on a new account. */
export function addSandboxNumber(account: Account): void {
  const now = account.world.now();
  account.numbers.insert({
    number: SANDBOX_NUMBER,
    type: 'TOLL_FREE',
    friendlyName: 'Sandbox',
    sms: true,
    mms: true,
    voice: false,
    isSandbox: true,
    isTemporary: false,
    registryReadyAt: now,
    provisioningFailedAt: null,
    createdAt: now,
    updatedAt: now,
  });
}

/** The owned number. Throws a `DomainError` (`not-found`) when the account does not own it. */
export function getOwnedNumber(account: Account, number: string): OwnedNumber {
  const owned = account.numbers.get(normalizePhoneNumber(number) ?? number);
  if (owned) return owned;
  throw new DomainError(
    'not-found',
    `The number ${number} is not on this account. List your numbers, or buy it first.`,
  );
}

/**
 * Buys numbers: all of them or none (Pinnacle guide to purchasing phone numbers).
 *
 * @throws DomainError `not-found` when a number is not for sale, `invalid` when it is listed twice
 * or owned already, `forbidden` when the account would hold too many, `payment-required` when the
 * credits do not cover all of them
 */
export function buyNumbers(account: Account, numbers: readonly string[]): OwnedNumber[] {
  const { world } = account;
  const wanted = numbers.map((given) => normalizePhoneNumber(given) ?? given);
  for (const [index, number] of wanted.entries()) refuseUnavailable(account, wanted, number, index);
  refuseTooMany(account, wanted.length);
  const offers = wanted.map((number) => account.inventory.describe(number) as InventoryNumber);
  const price = offers.reduce((sum, offer) => sum + offer.cost.upfront, 0);
  charge(account, price, `buy ${wanted.length === 1 ? 'this number' : 'these numbers'}`);
  const now = world.now();
  return offers.map((offer) => {
    const { number } = offer;
    world.journal.record('number.bought', {
      number,
      cost: offer.cost.upfront,
      balance: balanceOf(account),
    });
    return account.numbers.insert({
      number,
      type: offer.type,
      friendlyName: null,
      sms: offer.features.includes('SMS'),
      mms: offer.features.includes('MMS'),
      voice: offer.features.includes('VOICE'),
      isSandbox: false,
      isTemporary: false,
      registryReadyAt: orderSetUp(account, offer),
      provisioningFailedAt: null,
      createdAt: now,
      updatedAt: now,
    });
  });
}

/** Owned numbers, newest first. */
export function listNumbers(
  account: Account,
  pageIndex: number,
  pageSize: number,
): Page<OwnedNumber> {
  return account.numbers.page({ pageIndex, pageSize });
}

/** Gives an owned number an internal name, or takes it away with `null`. */
export function renameNumber(
  account: Account,
  number: string,
  friendlyName: string | null,
): OwnedNumber {
  const owned = getOwnedNumber(account, number);
  return account.numbers.update(owned.number, { friendlyName, updatedAt: account.world.now() });
}

/** Switches what an owned number can send on or off. */
export function setCapabilities(
  account: Account,
  number: string,
  capabilities: { readonly sms?: boolean; readonly mms?: boolean },
): OwnedNumber {
  const owned = getOwnedNumber(account, number);
  const { sms = owned.sms, mms = owned.mms } = capabilities;
  account.world.journal.record('number.capabilities-set', { number: owned.number, sms, mms });
  return account.numbers.update(owned.number, { sms, mms, updatedAt: account.world.now() });
}

/**
 * Gives an owned number back. Refused while a campaign or an active schedule uses it (ThruText,
 * phone numbers page).
 */
export function releaseNumber(account: Account, number: string): void {
  const owned = getOwnedNumber(account, number);
  const user = userOf(account, owned);
  if (user) {
    const message = `The number ${owned.number} cannot be released: ${user.why}`;
    throw new DomainError('conflict', message, undefined, user.instead);
  }
  forgetSetUp(account, owned.number);
  account.numbers.delete(owned.number);
  account.world.journal.record('number.released', { number: owned.number });
}

function refuseUnavailable(
  account: Account,
  wanted: readonly string[],
  number: string,
  index: number,
): void {
  if (wanted.indexOf(number) !== index) {
    throw new DomainError('invalid', `${number} is listed twice. Nothing was bought.`);
  }
  if (account.numbers.has(number)) {
    throw new DomainError('invalid', `${number} is on this account already. Nothing was bought.`);
  }
  if (!account.inventory.isInInventory(number)) {
    throw new DomainError(
      'not-found',
      `${number} is not for sale. ${adviceOn(account, number)} Nothing was bought.`,
    );
  }
}

/** New Hampshire is never sold, and other area codes run out (ThruText, phone numbers page). */
function adviceOn({ inventory }: Account, number: string): string {
  const areaCode = number.slice(2, 5);
  const there = placesOf(areaCode);
  if (there.some((place) => !place.isOffered)) {
    return `Area code ${areaCode} (${there[0]?.state}) is never offered: choose another one.`;
  }
  return there.length === 0 || inventory.hasAreaCode(areaCode)
    ? 'Search for available numbers first.'
    : `Area code ${areaCode} is out of stock: choose another one.`;
}

function refuseTooMany({ numbers, settings }: Account, more: number): void {
  const held = [...numbers].filter((number) => !number.isSandbox && !number.isTemporary).length;
  if (held + more <= settings.maxNumbers) return;
  throw new DomainError(
    'forbidden',
    `An account may hold ${settings.maxNumbers} numbers and this one holds ${held}. Release one first. Nothing was bought.`,
  );
}

/** Why a number has to stay, and what could be done instead. */
interface NumberUse {
  readonly why: string;
  readonly instead: readonly string[];
}

function userOf(account: Account, owned: OwnedNumber): NumberUse | undefined {
  if (owned.isSandbox) return { why: 'the sandbox number belongs to the account.', instead: [] };
  if (owned.isTemporary) {
    const why = 'the temporary number leaves by itself once the dedicated one is verified.';
    return { why, instead: [] };
  }
  const attachment = account.attachments.get(owned.number);
  if (attachment) {
    const why = `the campaign ${attachment.campaignId} uses it. Detach it first.`;
    return { why, instead: ['detach'] };
  }
  const schedule = account.schedules
    .find({ status: 'ACTIVE' })
    .find((planned) => sends(planned.payload, owned.number));
  if (!schedule) return undefined;
  const why = `the schedule ${schedule.id} uses it. Cancel that first.`;
  return { why, instead: ['cancel the schedule'] };
}

function sends(payload: Readonly<Record<string, unknown>>, number: string): boolean {
  const { from, senders } = payload;
  return from === number || (Array.isArray(senders) && senders.includes(number));
}
