import type { Account } from '../domain/account.js';
import { createAudience } from '../domain/audiences/audiences.js';
import { createContact } from '../domain/audiences/contacts.js';
import { balanceOf, setBalance } from '../domain/balance.js';
import type { BrandPatch } from '../domain/brands/brand-details.js';
import { portIn } from '../domain/numbers/port-in.js';
import { allowSandboxRecipient } from '../domain/numbers/sandbox.js';
import { brandStatuses } from '../domain/records/brand.js';
import type { CampaignContent } from '../domain/records/campaign.js';
import { campaignStatuses } from '../domain/records/campaign.js';
import { numberStatuses } from '../domain/records/number.js';
import { readTime } from '../world/clock.js';
import { listAt, type Members, mismatch } from './checks.js';
import { fromJson } from './read-world-json.js';
import { at, checkBody, known, knownAt, textIn, textsAt, wordAt } from './seed-checks.js';
import type { Seeded } from './seed-data.js';
import { reviewedBrand, reviewedCampaign, reviewedNumber } from './seed-reviews.js';
import { StateError } from './state-error.js';
import { WORLD_FORMAT } from './world-json.js';

/** More than any set-up costs. */
const PLENTY = 1_000_000_000;

/**
 * Brings data that were written by hand onto an account, by the rules that hold for API calls.
 *
 * @returns the ids that were given
 * @throws StateError naming the path of the mistake; the account is as it was then
 */
export function seedAccount(account: Account, value: unknown): Seeded {
  const data = knownAt(value, '', known.data);
  const { world } = account;
  const before = world.save();
  try {
    if (data.now !== undefined) setClock(account, data.now);
    const credits = creditsIn(account, data.credits);
    setBalance(account, PLENTY);
    const seeded = new Seeding(account).run(data);
    setBalance(account, credits);
    return seeded;
  } catch (error) {
    world.restore(before);
    throw error;
  }
}

/** Fills a world with data written by hand, or with an exported world. Throws like both of them. */
export function fillAccount(account: Account, data: object): void {
  if ((data as Members).format === WORLD_FORMAT) {
    account.world.restore(fromJson(data, account.world));
  } else seedAccount(account, data);
}

class Seeding {
  readonly #account: Account;
  readonly #ids = {
    brands: new Map<string, string>(),
    campaigns: new Map<string, string>(),
    audiences: new Map<string, string>(),
  };

  constructor(account: Account) {
    this.#account = account;
  }

  run(data: Members): Seeded {
    for (const [index, handset] of textsAt(data.sandboxRecipients, 'sandboxRecipients').entries()) {
      at(`sandboxRecipients[${index}]`, () => allowSandboxRecipient(this.#account, handset));
    }
    each(data.brands, 'brands', known.brand, (brand, path) => this.#brand(brand, path));
    each(data.campaigns, 'campaigns', known.campaign, (campaign, path) =>
      this.#campaign(campaign, path),
    );
    each(data.numbers, 'numbers', known.number, (number, path) => this.#number(number, path));
    each(data.contacts, 'contacts', known.contact, (contact, path) => this.#contact(contact, path));
    each(data.audiences, 'audiences', known.audience, (audience, path) =>
      this.#audience(audience, path),
    );
    return {
      brands: Object.fromEntries(this.#ids.brands),
      campaigns: Object.fromEntries(this.#ids.campaigns),
      audiences: Object.fromEntries(this.#ids.audiences),
    };
  }

  #brand({ ref, status, reasons, ...body }: Members, path: string): void {
    checkBody('upsertBrand', body, path);
    const wanted = wordAt(status, `${path}.status`, brandStatuses, 'VERIFIED');
    const because = textsAt(reasons, `${path}.reasons`);
    const id = at(path, () => reviewedBrand(this.#account, body as BrandPatch, wanted, because));
    this.#name('brands', ref, id, path);
  }

  #campaign({ ref, brand, status, reasons, ...body }: Members, path: string): void {
    checkBody('upsertTollFreeCampaign', body, path);
    const brandId = brand === undefined ? undefined : this.#find('brands', brand, `${path}.brand`);
    const wanted = wordAt(status, `${path}.status`, campaignStatuses, 'VERIFIED');
    const because = textsAt(reasons, `${path}.reasons`);
    const content = body as CampaignContent;
    const id = at(path, () => reviewedCampaign(this.#account, brandId, content, wanted, because));
    this.#name('campaigns', ref, id, path);
  }

  #number({ number, friendlyName, campaign, status, reasons }: Members, path: string): void {
    const e164 = textIn(number, `${path}.number`);
    const label = friendlyName === undefined ? null : textIn(friendlyName, `${path}.friendlyName`);
    at(`${path}.number`, () => portIn(this.#account, e164, label));
    if (campaign === undefined) {
      if (status === undefined) return;
      throw new StateError(`${path}.status needs a campaign that the number is attached to.`);
    }
    const campaignId = this.#find('campaigns', campaign, `${path}.campaign`);
    const wanted = wordAt(status, `${path}.status`, numberStatuses, 'VERIFIED');
    const because = textsAt(reasons, `${path}.reasons`);
    at(path, () => reviewedNumber(this.#account, e164, campaignId, wanted, because));
  }

  #contact({ phoneNumber, ...details }: Members, path: string): void {
    const number = textIn(phoneNumber, `${path}.phoneNumber`);
    checkBody('createContact', { phoneNumber: number, ...details }, path);
    at(path, () => createContact(this.#account, number, details));
  }

  #audience({ ref, name, description, contacts }: Members, path: string): void {
    const title = textIn(name, `${path}.name`);
    const text = description === undefined ? '' : textIn(description, `${path}.description`);
    const members = textsAt(contacts, `${path}.contacts`);
    const { id } = at(path, () => createAudience(this.#account, title, text, members));
    this.#name('audiences', ref, id, path);
  }

  #name(kind: keyof Seeded, ref: unknown, id: string, path: string): void {
    if (ref === undefined) return;
    const name = textIn(ref, `${path}.ref`);
    if (this.#ids[kind].has(name)) throw new StateError(`${path}.ref repeats "${name}".`);
    this.#ids[kind].set(name, id);
  }

  #find(kind: 'brands' | 'campaigns', value: unknown, path: string): string {
    const name = textIn(value, path);
    const id = this.#ids[kind].get(name);
    if (id !== undefined) return id;
    if (this.#account[kind].has(name)) return name;
    const refs = [...this.#ids[kind].keys()].join(', ') || 'there are none';
    throw new StateError(`${path}: there are no ${kind} "${name}". Refs: ${refs}.`);
  }
}

function each(
  value: unknown,
  path: string,
  members: Readonly<Record<string, true>>,
  action: (entry: Members, path: string) => void,
): void {
  if (value === undefined) return;
  for (const [index, entry] of listAt(value, path).entries()) {
    const where = `${path}[${index}]`;
    action(knownAt(entry, where, members), where);
  }
}

function setClock(account: Account, value: unknown): void {
  const { world } = account;
  if (world.journal.seq > 0 || world.pendingCount > 0) {
    throw new StateError('now: the clock is only set where nothing has happened yet.');
  }
  let now: number;
  try {
    now = readTime(textIn(value, 'now'));
  } catch (error) {
    throw error instanceof RangeError ? mismatch('now', 'an ISO 8601 time', value) : error;
  }
  world.clock.restore(now, world.clock);
  // The account is as old as its world.
  for (const { number } of [...account.numbers]) {
    account.numbers.update(number, { registryReadyAt: now, createdAt: now, updatedAt: now });
  }
}

function creditsIn(account: Account, value: unknown): number {
  if (value === undefined) return balanceOf(account);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw mismatch('credits', 'a number of US dollars', value);
}
