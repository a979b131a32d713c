import { shortenerHosts } from '../../review/lexicon/hosts.js';
import type { Account } from '../account.js';
import type { Brand } from '../records/brand.js';
import type { Campaign } from '../records/campaign.js';
import { isUnderDomain } from './content/links.js';
import { SPAM_BLOCKS_UNTIL_PERMANENT, type SpamVerdict, scoreSpam } from './content/spam-score.js';
import type { DeliveryErrorKey } from './delivery-errors.js';
import { isPromotional, isTransactional, promotes } from './promotion.js';
import type { SendFacts } from './send-facts.js';

const DAY = 86_400_000;
const SHORTENERS = [...shortenerHosts];

/** How widely one text goes out at once. */
export interface Reach {
  readonly recipients: number;
  readonly senders: number;
}

/** A text to one recipient. */
const SINGLE: Reach = { recipients: 1, senders: 1 };

/**
 * The failure that the content filters of the carriers end a message in, if they hold it back.
 *
 * Numbers that send without a campaign are not filtered: what a brand declared is unknown there.
 */
export function blockedContent(facts: SendFacts): DeliveryErrorKey | undefined {
  const { account, standing, from, text, segments, reach = SINGLE } = facts;
  const campaign = standing?.campaign;
  if (!campaign) return undefined;
  if (isListed(account, from)) return 'spam_carrier_perm';
  const brand = campaign.brandId === null ? undefined : account.brands.get(campaign.brandId);
  const verdict = judgeText(campaign, brand, text, segments, reach);
  if (!verdict.isBlocked) return undefined;
  // A link that carriers block by itself is told apart from a text that merely looks bad.
  const hasShortener = verdict.signals.some(({ id }) => id === 'public-shortener');
  return hasShortener ? 'shortener_blocked' : 'spam_carrier_temp';
}

/**
 * Remembers that a number's text was held back. After too many within 24 hours carriers take the
 * number for a source of spam for good (assumed: carriers publish no figures).
 */
export function noteBlockedContent(account: Account, number: string): void {
  const { world } = account;
  if (isListed(account, number)) return;
  const since = world.now() - DAY;
  const recent = recentBlocks(account, number).filter((at) => at > since);
  const times = [...recent, world.now()];
  if (times.length < SPAM_BLOCKS_UNTIL_PERMANENT) {
    world.values.set(blocksKey(number), times);
    return;
  }
  world.values.delete(blocksKey(number));
  world.values.set(listedKey(number), world.now());
  world.journal.record('number.listed-as-spam', { number });
}

const cache = new WeakMap<
  Campaign,
  { brand: Brand | undefined; verdicts: Map<string, SpamVerdict> }
>();

/** Most texts that are remembered of one campaign. */
const CACHE_SIZE = 1_000;

/** Scores a text. The same text of the same campaign is scored once: bulk sends repeat themselves. */
function judgeText(
  campaign: Campaign,
  brand: Brand | undefined,
  text: string,
  segments: number,
  reach: Reach,
): SpamVerdict {
  let known = cache.get(campaign);
  if (known?.brand !== brand || !known) {
    known = { brand, verdicts: new Map() };
    cache.set(campaign, known);
  }
  const key = `${reach.recipients}/${reach.senders}/${text}`;
  let verdict = known.verdicts.get(key);
  if (!verdict) {
    verdict = scoreText(campaign, brand, text, segments, reach);
    if (known.verdicts.size >= CACHE_SIZE) known.verdicts.clear();
    known.verdicts.set(key, verdict);
  }
  return verdict;
}

function scoreText(
  campaign: Campaign,
  brand: Brand | undefined,
  text: string,
  segments: number,
  reach: Reach,
): SpamVerdict {
  return scoreSpam({
    text,
    segments,
    brandNames: [brand?.name ?? '', brand?.dba ?? ''],
    linkDomains: domainsOf(campaign, brand),
    isPublicShortener: (host) => isUnderDomain(host, SHORTENERS),
    isPromotional: isPromotional(campaign) || promotes(text),
    isOutsideUseCase: isTransactional(campaign) && promotes(text),
    disallowed: null,
    sameText: reach,
    // A rate means something over thousands of texts; a test account would be blocked by one STOP.
    optOutRate: 0,
  });
}

function domainsOf({ content }: Campaign, brand: Brand | undefined): string[] {
  const urls = [brand?.website, content.links?.privacyPolicy, content.links?.termsOfService];
  return urls.flatMap((url) => (url && URL.canParse(url) ? [new URL(url).hostname] : []));
}

function isListed(account: Account, number: string): boolean {
  return account.world.values.has(listedKey(number));
}

function recentBlocks(account: Account, number: string): readonly number[] {
  return (account.world.values.get(blocksKey(number)) as readonly number[] | undefined) ?? [];
}

function blocksKey(number: string): string {
  return `contentBlocks/${number}`;
}

function listedKey(number: string): string {
  return `listedAsSpam/${number}`;
}
