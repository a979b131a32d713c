import type { Account } from '../account.js';
import { DomainError } from '../domain-error.js';
import type { Brand, BrandDetails } from '../records/brand.js';
import { type BrandPatch, brandDetails } from './brand-details.js';

/** What is known of a business before the look-up. */
export interface BrandHints {
  readonly name?: string | undefined;
  readonly website?: string | undefined;
}

/**
 * Proposes a brand from a name or a website.
 *
 * A business that the account has saved before comes back as saved. Anything else is worked out
 * from what was given; nothing is invented that a reviewer would have to believe, such as a tax id.
 *
 * @throws DomainError `invalid` when neither name nor website is given
 */
export function autofillBrand(account: Account, hints: BrandHints): BrandDetails {
  const name = hints.name?.trim() || undefined;
  const host = hostOf(hints.website);
  if (name === undefined && host === undefined) {
    throw new DomainError('invalid', 'Give a name or a website to look up.', {
      name: 'give at least one of name and website',
      website:
        'give at least one of name and website, for example https://www.harborlanedental.example',
    });
  }
  const saved = savedBrand(account, name, host);
  if (saved) return brandDetails(saved);
  const title = name ?? titleOf(host as string);
  // A name without any Latin letter gives no label for a host.
  const label = title.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'business';
  const domain = host ?? `${label}.example`;
  const patch: BrandPatch = {
    name: title,
    website: `https://${host === undefined ? 'www.' : ''}${domain}`,
    email: `hello@${domain.replace(/^www\./, '')}`,
    description: `${title} serves its customers and keeps them informed by text message.`,
    ...entityOf(title),
  };
  return brandDetails(patch);
}

function savedBrand(
  account: Account,
  name: string | undefined,
  host: string | undefined,
): Brand | undefined {
  const wanted = name?.toLowerCase();
  return [...account.brands]
    .reverse()
    .find(
      (brand) =>
        (wanted !== undefined && brand.name?.toLowerCase() === wanted) ||
        (host !== undefined && hostOf(brand.website ?? undefined) === host),
    );
}

function hostOf(website: string | undefined): string | undefined {
  const text = website?.trim();
  if (!text) return undefined;
  const url = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function titleOf(host: string): string {
  const label = host.replace(/^www\./, '').split('.')[0] ?? host;
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The legal form, where the name itself says it. */
function entityOf(name: string): BrandPatch {
  if (/\bL\.?L\.?C\.?$/i.test(name)) return { entityType: 'LLC', type: 'PRIVATE_PROFIT' };
  if (/\b(inc|corp|corporation)\.?$/i.test(name))
    return { entityType: 'CORP', type: 'PRIVATE_PROFIT' };
  return {};
}
