import type { Account } from '../../src/domain/account.js';
import type { BrandPatch } from '../../src/domain/brands/brand-details.js';
import { createBrand, submitBrand } from '../../src/domain/brands/brands.js';
import { createCampaign, submitCampaign } from '../../src/domain/campaigns/campaigns.js';
import { createAccount } from '../../src/domain/create-account.js';
import { attachNumbers } from '../../src/domain/numbers/attachments.js';
import { buyNumbers } from '../../src/domain/numbers/numbers.js';
import type { CampaignContent } from '../../src/domain/records/campaign.js';
import { completenessReviewer } from '../../src/domain/reviews/completeness-reviewer.js';
import type { AccountSettings } from '../../src/domain/settings.js';
import { World } from '../../src/world/world.js';
import { brandDetails, campaignRequest } from './submission.js';

/** What an account is told apart by. */
export interface AccountOptions extends Partial<AccountSettings> {
  readonly seed?: string;
  /** When its world begins. */
  readonly now?: string;
}

/** An account as it is when it has just been opened, judged by completeness alone. */
export function openAccount(options: AccountOptions = {}): Account {
  const { seed = 'account', now, ...settings } = options;
  const clock = now === undefined ? {} : { clock: { now } };
  const world = new World({ name: 'test', seed, ...clock });
  return createAccount(world, { reviewer: completenessReviewer, ...settings });
}

/** A brand that passes review. */
export const completeBrand: BrandPatch = brandDetails;

/** Campaign content that passes review. */
export const completeContent: CampaignContent = contentOf(campaignRequest(''));

function contentOf({ brand: _, ...content }: ReturnType<typeof campaignRequest>): CampaignContent {
  return content;
}

/** A complete brand that has gone through its review. @returns its id */
export async function reviewedBrand(account: Account): Promise<string> {
  const { id } = createBrand(account, completeBrand);
  submitBrand(account, id);
  await account.world.advance('10m');
  return id;
}

/** A complete campaign of a brand that has gone through its review. @returns its id */
export async function reviewedCampaign(account: Account, brandId?: string): Promise<string> {
  const brand = brandId ?? (await reviewedBrand(account));
  const { id } = createCampaign(account, brand, completeContent);
  submitCampaign(account, id);
  await account.world.advance('10m');
  return id;
}

/** Toll-free numbers that are for sale. */
export function offersOf(account: Account, limit: number): string[] {
  const taken = (number: string) => account.numbers.has(number);
  return account.inventory
    .search({ types: ['TOLL_FREE'], limit, taken })
    .map(({ number }) => number);
}

/** One toll-free number, just bought. */
export function boughtNumber(account: Account): string {
  const [number = ''] = offersOf(account, 1);
  buyNumbers(account, [number]);
  return number;
}

/** A number that has just been put before the carriers. */
export async function attachedNumber(
  account: Account,
): Promise<{ number: string; campaignId: string }> {
  const campaignId = await reviewedCampaign(account);
  const number = boughtNumber(account);
  attachNumbers(account, [number], campaignId);
  return { number, campaignId };
}

/** The moves that the journal tells of one thing, as `FROM > TO`. */
export function movesOf(account: Account, subject: string): string[] {
  return account.world.journal
    .entries()
    .filter(({ kind, id }) => kind.endsWith('.moved') && id === subject)
    .map(({ from, to }) => `${from} > ${to}`);
}
