import { type DigitPattern, fill, isAssignableExchange, templatesOf } from './digit-patterns.js';
import {
  canHave,
  describeNumber,
  featuresOf,
  type InventoryNumber,
  type PhoneFeature,
  type PhoneType,
} from './inventory-number.js';
import { overlaysOf, type Place, placeOf, placesMatching, placesOf } from './places.js';
import { createStock, type Stock } from './stock.js';

/** What to look for among the numbers for sale. */
export interface InventoryQuery extends DigitPattern {
  readonly types: readonly PhoneType[];
  /** Three digits. Overlays of it fill up the answer: whoever asks for 212 may get 332 or 646. */
  readonly areaCode?: string | undefined;
  /** Two-letter state, any case; ignored for toll-free numbers. */
  readonly state?: string | undefined;
  /** Name of a city, any case; ignored for toll-free numbers. */
  readonly city?: string | undefined;
  /** Features that a number must all have. Whether all or any is not documented; all is stricter. */
  readonly features?: readonly PhoneFeature[] | undefined;
  /**
   * Most numbers to return, up to {@link MAX_SEARCH_RESULTS}. Not documented; assumed.
   * @default 10
   */
  readonly limit?: number | undefined;
  /** Tells that a number has been sold. It is then never offered. */
  readonly taken?: ((number: string) => boolean) | undefined;
}

/** The numbers for sale in one world. */
export interface Inventory {
  /** Numbers that match, the area code asked for first. The same query gets the same answer. */
  search(query: InventoryQuery): InventoryNumber[];
  /** See {@link describeNumber}. */
  describe(number: string): InventoryNumber | null;
  /** True for a number that this world sells: in the pool, in stock, in an area that is offered. */
  isInInventory(number: string): boolean;
  /** True when anything is left of an area code. @param areaCode three digits */
  hasAreaCode(areaCode: string): boolean;
}

/** The most numbers that one search returns. Not documented; assumed. */
export const MAX_SEARCH_RESULTS = 100;

const DEFAULT_LIMIT = 10;

// Bounds the time of a search that hardly anything fits, or in a world that bought thousands.
const MAX_CANDIDATES = 200_000;

/**
 * The numbers for sale under a seed. A search builds numbers that fit instead of filtering a list,
 * so it takes well under a millisecond and an inventory takes no memory.
 *
 * The numbers are invented but well formed, so real subscribers may hold some of them. Never dial or
 * text one: they mean something inside the emulator only.
 */
export function createInventory(seed: string): Inventory {
  // Made at the first question, because most worlds never buy a number.
  let stock: Stock | undefined;
  const opened = () => {
    stock ??= createStock(seed);
    return stock;
  };
  return {
    search: (query) => search(opened(), query),
    describe: describeNumber,
    isInInventory: (number) => isForSale(opened(), number),
    hasAreaCode: (areaCode) => opened().hasAreaCode(areaCode),
  };
}

function isForSale(stock: Stock, number: string): boolean {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  if (!match) return false;
  const [, areaCode = '', exchange = '', line = ''] = match;
  return (
    stock.hasAreaCode(areaCode) &&
    isAssignableExchange(exchange) &&
    stock.has(areaCode, Number(exchange + line))
  );
}

function search(stock: Stock, query: InventoryQuery): InventoryNumber[] {
  const limit = Math.min(query.limit ?? DEFAULT_LIMIT, MAX_SEARCH_RESULTS);
  const { features = [] } = query;
  const pool: Pool = {
    stock,
    query,
    templates: templatesOf(query),
    candidatesLeft: MAX_CANDIDATES,
  };
  const groups = [...new Set(query.types)]
    .filter((type) => features.every((feature) => canHave(type, feature)))
    .map((type) => lanesOf(type, pool));
  const found = new Set<string>();

  // The area codes asked for come first; overlays are opened only when those do not suffice.
  for (const rank of ['asked', 'overlays'] as const) {
    for (const number of takeTurns(groups.flatMap((group) => group[rank]))) {
      if (found.size >= limit) break;
      found.add(number);
    }
  }
  return [...found].map((number) => describeNumber(number)!);
}

/** What the lanes of one search share. */
interface Pool {
  readonly stock: Stock;
  readonly query: InventoryQuery;
  readonly templates: readonly string[];
  candidatesLeft: number;
}

/** A source of fitting numbers of one area code and template. */
type Lane = Generator<string>;

function lanesOf(type: PhoneType, pool: Pool): { asked: Lane[]; overlays: Lane[] } {
  const { areaCode } = pool.query;
  const wanted = type === 'LOCAL' ? placesMatching(pool.query) : null;
  const isThere = (code: string) => !wanted || placesOf(code).some((place) => wanted.has(place));
  const lanes = (areaCodes: readonly string[]) => {
    const there = areaCodes.filter(isThere);
    return pool.templates.flatMap((template) =>
      there.map((code) => numbersIn(code, template, pool, fitsIn(type, code, pool, wanted))),
    );
  };

  const onSale = pool.stock.areaCodes[type];
  if (areaCode === undefined) return { asked: lanes(onSale), overlays: [] };
  const overlays = new Set(overlaysOf(areaCode));
  return {
    asked: lanes(onSale.filter((code) => code === areaCode)),
    overlays: lanes(onSale.filter((code) => overlays.has(code))),
  };
}

/** Whether an exchange of an area code is in a wanted place and has the wanted features. */
function fitsIn(type: PhoneType, areaCode: string, pool: Pool, wanted: ReadonlySet<Place> | null) {
  const { features = [] } = pool.query;
  return (exchange: number) => {
    if (wanted && !wanted.has(placeOf(areaCode, exchange)!)) return false;
    if (features.length === 0) return true;
    const available = featuresOf(type, areaCode, exchange);
    return features.every((feature) => available.includes(feature));
  };
}

function* numbersIn(
  areaCode: string,
  template: string,
  pool: Pool,
  fits: (exchange: number) => boolean,
): Lane {
  const { stock, query } = pool;
  for (const subscriber of fill(template, stock.origin(areaCode))) {
    if (pool.candidatesLeft-- <= 0) return;
    if (!stock.has(areaCode, subscriber) || !fits(Math.floor(subscriber / 10_000))) continue;
    const number = `+1${areaCode}${subscriber}`;
    if (!query.taken?.(number)) yield number;
  }
}

/** Goes round the lanes, one number from each, so that an answer is not all of one area code. */
function* takeTurns(lanes: readonly Lane[]): Lane {
  let open = lanes;
  while (open.length > 0) {
    const stillOpen: Lane[] = [];
    for (const lane of open) {
      const next = lane.next();
      if (next.done) continue;
      yield next.value;
      stillOpen.push(lane);
    }
    open = stillOpen;
  }
}
