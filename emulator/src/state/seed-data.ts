import type { BrandPatch } from '../domain/brands/brand-details.js';
import type { BrandStatus } from '../domain/records/brand.js';
import type { CampaignContent, CampaignStatus } from '../domain/records/campaign.js';
import type { NumberStatus } from '../domain/records/number.js';
import type { WorldJson } from './world-json.js';

/** A brand to begin with. What a submission needs and is not given is made up. */
export interface SeedBrand extends BrandPatch {
  /** Its name inside these data, for campaigns to refer to. */
  readonly ref?: string;
  /** @default 'VERIFIED' */
  readonly status?: BrandStatus;
  /** For `FAILED`: ids of the catalogue, for example `business-name-mismatch`. */
  readonly reasons?: readonly string[];
}

/** A toll-free campaign to begin with. What a submission needs and is not given is made up. */
export interface SeedCampaign extends CampaignContent {
  /** Its name inside these data, for numbers to refer to. */
  readonly ref?: string;
  /** The `ref` or the id of its brand. */
  readonly brand?: string;
  /** @default 'VERIFIED' */
  readonly status?: CampaignStatus;
  /** For `FAILED`: ids of the catalogue. */
  readonly reasons?: readonly string[];
}

/** A number to begin with. It comes from another provider: it need not be for sale here. */
export interface SeedNumber {
  /** E.164. */
  readonly number: string;
  readonly friendlyName?: string;
  /** The `ref` or the id of the campaign that it is attached to. */
  readonly campaign?: string;
  /** How far its review has come. @default 'VERIFIED' when it has a campaign */
  readonly status?: NumberStatus;
  /** For `REJECTED` and `WAITING_FOR_CUSTOMER`: ids of the catalogue. */
  readonly reasons?: readonly string[];
}

/** A contact to begin with. */
export interface SeedContact {
  /** E.164. */
  readonly phoneNumber: string;
  readonly name?: string;
  readonly email?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
}

/** An audience to begin with. */
export interface SeedAudience {
  /** Its name inside these data. */
  readonly ref?: string;
  readonly name: string;
  readonly description?: string;
  /** Numbers in E.164; unknown ones become contacts. */
  readonly contacts?: readonly string[];
}

/**
 * What an account begins with, in a form to be written by hand.
 *
 * @example
 * const data: SeedData = {
 *   brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
 *   campaigns: [{ ref: 'visits', brand: 'harbor' }],
 *   numbers: [{ number: '+18885550142', campaign: 'visits' }],
 * };
 */
export interface SeedData {
  /** Where the clock stands, ISO 8601. Only for a world in which nothing has happened yet. */
  readonly now?: string;
  /** Credits in US dollars. @default what there was; setting up costs nothing */
  readonly credits?: number;
  /** Handsets that the sandbox number may text, E.164. */
  readonly sandboxRecipients?: readonly string[];
  readonly brands?: readonly SeedBrand[];
  readonly campaigns?: readonly SeedCampaign[];
  readonly numbers?: readonly SeedNumber[];
  readonly contacts?: readonly SeedContact[];
  readonly audiences?: readonly SeedAudience[];
}

/** The ids that were given, by `ref`. */
export interface Seeded {
  readonly brands: Readonly<Record<string, string>>;
  readonly campaigns: Readonly<Record<string, string>>;
  readonly audiences: Readonly<Record<string, string>>;
}

/** What a world can begin with: data written by hand, or a world that was exported. */
export type WorldData = SeedData | WorldJson;
