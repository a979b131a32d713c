import type { ErrorTree } from '../api/problems.js';
import { validate } from '../api/validate.js';
import { DomainError } from '../domain/domain-error.js';
import { listAt, type Members, mismatch, objectAt } from './checks.js';
import type {
  SeedAudience,
  SeedBrand,
  SeedCampaign,
  SeedContact,
  SeedData,
  SeedNumber,
} from './seed-data.js';
import { StateError } from './state-error.js';

type Known<Entry> = { readonly [Member in keyof Required<Entry>]: true };

const data: Known<SeedData> = {
  now: true,
  credits: true,
  sandboxRecipients: true,
  brands: true,
  campaigns: true,
  numbers: true,
  contacts: true,
  audiences: true,
};

const review = { ref: true, status: true, reasons: true } as const;

const brand: Known<SeedBrand> = {
  ...review,
  name: true,
  dba: true,
  description: true,
  ein: true,
  email: true,
  website: true,
  address: true,
  sector: true,
  type: true,
  entityType: true,
  contact: true,
};

const campaign: Known<SeedCampaign> = {
  ...review,
  brand: true,
  name: true,
  monthlyVolume: true,
  productionMessageContent: true,
  additionalInformation: true,
  cvToken: true,
  fecId: true,
  accreditationUrl: true,
  businessDocuments: true,
  keywords: true,
  links: true,
  optIn: true,
  options: true,
  useCase: true,
};

const number: Known<SeedNumber> = {
  number: true,
  friendlyName: true,
  campaign: true,
  status: true,
  reasons: true,
};

const contact: Known<SeedContact> = {
  phoneNumber: true,
  name: true,
  email: true,
  description: true,
  tags: true,
};

const audience: Known<SeedAudience> = { ref: true, name: true, description: true, contacts: true };

/** The members that each part of the data may have. */
export const known = { data, brand, campaign, number, contact, audience };

/** The object at a path, when all its members are known. Throws a `StateError` otherwise. */
export function knownAt(value: unknown, path: string, members: Readonly<Record<string, true>>) {
  const object = objectAt(value, path === '' ? 'the data' : path);
  for (const member of Object.keys(object)) {
    if (Object.hasOwn(members, member)) continue;
    throw new StateError(
      `${path && `${path}.`}${member} is unknown. Known: ${Object.keys(members).join(', ')}.`,
    );
  }
  return object;
}

/** The texts of a list that may be missing. Throws a `StateError` when it is none. */
export function textsAt(value: unknown, path: string): readonly string[] {
  if (value === undefined) return [];
  return listAt(value, path).map((text, index) => textIn(text, `${path}[${index}]`));
}

/** The text at a path. Throws a `StateError` when it is none. */
export function textIn(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  // YAML takes an unquoted +18885550142 for a number.
  const quotes = typeof value === 'number' ? ' (put it in quotes)' : '';
  throw mismatch(path, `a text${quotes}`, value);
}

/** One of some words at a path. Throws a `StateError` when it is none of them. */
export function wordAt<Word extends string>(
  value: unknown,
  path: string,
  words: readonly Word[],
  fallback: Word,
): Word {
  if (value === undefined) return fallback;
  if (words.includes(value as Word)) return value as Word;
  throw mismatch(path, `one of ${words.join(', ')}`, value);
}

/** Checks what the API would check of the same body. Throws a `StateError` naming the member. */
export function checkBody(operationId: string, body: Members, path: string): void {
  const tree = validate(operationId, 'body', body);
  if (!tree) return;
  const [where, message] = firstMessage(tree, path);
  throw new StateError(`${where}: ${message}`);
}

/** Does something for a part of the data; a refusal names that part. */
export function at<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof DomainError) throw new StateError(`${path}: ${error.message}`);
    throw error;
  }
}

function firstMessage(tree: ErrorTree, path: string): readonly [string, string] {
  if (tree.errors[0] !== undefined) return [path, tree.errors[0]];
  for (const [member, inner] of Object.entries(tree.properties ?? {})) {
    return firstMessage(inner, `${path}.${member}`);
  }
  for (const [index, inner] of (tree.items ?? []).entries()) {
    if (inner) return firstMessage(inner, `${path}[${index}]`);
  }
  return [path, 'is not as the API wants it'];
}
