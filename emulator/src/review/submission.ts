import type { Submission } from './types.js';

/** A submission as it was understood, and how its members are called where it stands. */
export interface ReadSubmission {
  readonly submission: Submission;
  /** `brand` when there is nothing but a brand: then only the brand is judged. */
  readonly covers: 'all' | 'brand';
  /** The path in what was given for a path of the reviewer, such as `campaign.links.privacyPolicy`. */
  path(field: string): string[];
}

type Members = Readonly<Record<string, unknown>>;

const CAMPAIGN_MEMBERS = [
  'campaignId',
  'useCase',
  'productionMessageContent',
  'optIn',
  'keywords',
  'links',
  'monthlyVolume',
];

const BRAND_MEMBERS = ['ein', 'website', 'entityType', 'address', 'sector'];

const EXPECTED = 'Expected an object with the members "brand" and "campaign"';

/**
 * Makes out a submission: `{ brand, campaign, numbers, … }`, a campaign with its brand inside (as
 * the API answers), or a brand alone.
 *
 * @returns what is wrong when it is none of them
 *
 * @example
 * const read = readSubmission(await response.json());
 * if (typeof read !== 'string') review(read.submission);
 */
export function readSubmission(value: unknown): ReadSubmission | string {
  if (!isObject(value)) return `${EXPECTED}, found ${nameOf(value)}.`;
  if (isObject(value.campaign)) return wrapped(value, value.campaign);
  if (CAMPAIGN_MEMBERS.some((name) => name in value)) return bare(value);
  if (isObject(value.brand)) {
    return { submission: value, covers: 'brand', path: (field) => field.split('.') };
  }
  if (BRAND_MEMBERS.some((name) => name in value)) {
    const path = (field: string) => field.split('.').slice(1);
    return { submission: { brand: value }, covers: 'brand', path };
  }
  return `${EXPECTED}, found ${list(Object.keys(value))}.`;
}

function wrapped(value: Members, campaign: Members): ReadSubmission | string {
  const isInside = isObject(campaign.brand);
  const brand = isInside ? campaign.brand : value.brand;
  if (!isObject(brand)) return brandless(brand);
  return {
    submission: { ...value, ...numbersOf(value), brand, campaign },
    covers: 'all',
    path: (field) => {
      const path = field.split('.');
      return isInside && path[0] === 'brand' ? ['campaign', ...path] : path;
    },
  };
}

function bare(value: Members): ReadSubmission | string {
  const { brand, ...campaign } = value;
  if (!isObject(brand)) return brandless(brand);
  return {
    submission: { ...numbersOf(value), brand, campaign },
    covers: 'all',
    path: (field) => {
      const path = field.split('.');
      return path[0] === 'campaign' ? path.slice(1) : path;
    },
  };
}

/** Numbers may be written as plain texts; the reviewer expects entries with facts. */
function numbersOf({ numbers, brandNumbers }: Members): Submission {
  const entries = Array.isArray(numbers)
    ? numbers.map((entry: unknown) => (typeof entry === 'string' ? { e164: entry } : entry))
    : numbers;
  // The reviewer looks at the types of members itself.
  return { numbers: entries, brandNumbers } as Submission;
}

function brandless(brand: unknown): string {
  const found = typeof brand === 'string' ? `only the id "${brand}"` : 'no brand';
  return `A campaign is read together with its brand, and there is ${found}. Put the brand's details in the member "brand".`;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list in a list';
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

function list(names: readonly string[]): string {
  if (names.length === 0) return 'an empty one';
  const shown = names.slice(0, 5).map((name) => `"${name}"`);
  return names.length > 5 ? `${shown.join(', ')} and more` : shown.join(', ');
}
