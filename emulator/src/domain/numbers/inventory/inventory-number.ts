import { isTollFree } from '../phone-number.js';
import { mix, unit } from './mix.js';
import { placeOf } from './places.js';

/** Classes of number for sale. */
export type PhoneType = 'LOCAL' | 'TOLL_FREE';

/** Capabilities of a number for sale. */
export type PhoneFeature =
  | 'EMERGENCY'
  | 'SMS'
  | 'MMS'
  | 'VOICE'
  | 'FAX'
  | 'HD_VOICE'
  | 'INTERNATIONAL_SMS'
  | 'LOCAL_CALLING';

/** What a number costs, in US dollars. */
export interface NumberCost {
  readonly monthly: number;
  readonly upfront: number;
  readonly currency: 'USD';
}

/** A number with all that follows from its digits. */
export interface InventoryNumber {
  readonly number: string;
  readonly type: PhoneType;
  readonly cost: NumberCost;
  readonly features: readonly PhoneFeature[];
  /** Toll-free numbers have no more than a country. */
  readonly region: {
    readonly country: 'US';
    readonly state?: string;
    readonly city?: string;
    readonly rateCenter?: string;
  };
}

/** Prices by class. Assumed: the provider answers prices with each search and publishes no list. */
export const numberPrices: Readonly<Record<PhoneType, NumberCost>> = {
  LOCAL: { monthly: 1, upfront: 1, currency: 'USD' },
  TOLL_FREE: { monthly: 1.5, upfront: 1.5, currency: 'USD' },
};

const everyNumberHas: Readonly<Record<PhoneType, readonly PhoneFeature[]>> = {
  LOCAL: ['SMS', 'MMS', 'VOICE', 'EMERGENCY', 'LOCAL_CALLING'],
  TOLL_FREE: ['SMS', 'MMS', 'VOICE'],
};

/** Share of exchanges that have each further feature. Assumed. */
const someNumbersHave: Readonly<Record<PhoneType, readonly [PhoneFeature, number][]>> = {
  LOCAL: [
    ['FAX', 0.5],
    ['HD_VOICE', 0.3],
    ['INTERNATIONAL_SMS', 0.15],
  ],
  TOLL_FREE: [
    ['FAX', 0.5],
    ['HD_VOICE', 0.3],
  ],
};

/** True when some number of this class can have the feature. */
export function canHave(type: PhoneType, feature: PhoneFeature): boolean {
  return (
    everyNumberHas[type].includes(feature) ||
    someNumbersHave[type].some(([possible]) => possible === feature)
  );
}

/** The features of all numbers of one exchange. They follow from the digits alone. */
export function featuresOf(type: PhoneType, areaCode: string, exchange: number): PhoneFeature[] {
  const hash = mix(Number(areaCode), exchange);
  const further = someNumbersHave[type].filter(
    ([, share], index) => unit(mix(hash, index + 1)) < share,
  );
  return [...everyNumberHas[type], ...further.map(([feature]) => feature)];
}

/**
 * What a US number is: class, price, features and place. It follows from the digits alone, so a
 * bought number needs no record of it. Null for a number of another country or of an area code that
 * is not assigned.
 */
export function describeNumber(e164: string): InventoryNumber | null {
  const match = /^\+1(\d{3})([2-9]\d{2})\d{4}$/.exec(e164);
  if (!match) return null;
  const areaCode = match[1]!;
  const exchange = Number(match[2]);
  if (isTollFree(e164)) return withFacts(e164, 'TOLL_FREE', areaCode, exchange, { country: 'US' });
  const place = placeOf(areaCode, exchange);
  if (!place) return null;
  const { state, city, rateCenter } = place;
  return withFacts(e164, 'LOCAL', areaCode, exchange, { country: 'US', state, city, rateCenter });
}

function withFacts(
  number: string,
  type: PhoneType,
  areaCode: string,
  exchange: number,
  region: InventoryNumber['region'],
): InventoryNumber {
  return {
    number,
    type,
    cost: numberPrices[type],
    features: featuresOf(type, areaCode, exchange),
    region,
  };
}
