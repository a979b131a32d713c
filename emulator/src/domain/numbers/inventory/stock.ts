import { tollFreeCodes } from '../phone-number.js';
import type { PhoneType } from './inventory-number.js';
import { hashText, mix, unit } from './mix.js';
import { areaCodes, placesOf } from './places.js';

/** Share of the possible numbers of an area code that are in stock. Assumed. */
const STOCKED_SHARE = 0.35;

/** How often an area code has nothing at all. Assumed: old codes and 800 are mostly gone. */
const EMPTY_SHARE = { overlaid: 0.5, other: 0.06, '800': 0.5, '888': 0.25, tollFree: 0 };

/** What a seed has for sale. Nothing is stored: it follows from the seed and the digits. */
export interface Stock {
  /** Area codes with numbers for sale, in the order in which this seed offers them. */
  readonly areaCodes: Readonly<Record<PhoneType, readonly string[]>>;
  /** True when numbers of this area code are for sale. */
  hasAreaCode(areaCode: string): boolean;
  /** True when a number is in stock; `subscriber` is the seven digits after the area code. */
  has(areaCode: string, subscriber: number): boolean;
  /** Where in an area code searching begins. */
  origin(areaCode: string): number;
}

/** The stock under a seed. */
export function createStock(seed: string): Stock {
  const root = hashText(`inventory ${seed}`);
  const seeded = (areaCode: string) => mix(root, Number(areaCode));

  const onSale = (codes: readonly string[], emptyShare: (code: string) => number) =>
    codes
      .map((code) => ({ code, rank: seeded(code) }))
      .filter(({ code, rank }) => unit(mix(rank, 1)) >= emptyShare(code))
      .sort((one, other) => one.rank - other.rank)
      .map(({ code }) => code);

  const byType = {
    TOLL_FREE: onSale(tollFreeCodes, emptyTollFreeShare),
    LOCAL: onSale(areaCodes, emptyLocalShare),
  };
  const all = new Set([...byType.TOLL_FREE, ...byType.LOCAL]);
  return {
    areaCodes: byType,
    hasAreaCode: (areaCode) => all.has(areaCode),
    has: (areaCode, subscriber) => unit(mix(seeded(areaCode), subscriber)) < STOCKED_SHARE,
    origin: (areaCode) => mix(seeded(areaCode), 2),
  };
}

function emptyTollFreeShare(code: string): number {
  return code === '800' || code === '888' ? EMPTY_SHARE[code] : EMPTY_SHARE.tollFree;
}

function emptyLocalShare(code: string): number {
  const there = placesOf(code);
  if (there.some((place) => !place.isOffered)) return 1;
  const isOverlaid = there.some(
    ({ areaCodes: [oldest, ...overlays] }) => oldest === code && overlays.length > 0,
  );
  return isOverlaid ? EMPTY_SHARE.overlaid : EMPTY_SHARE.other;
}
