import { type ParsedPhoneNumber, parsePhoneNumber } from '../phone-number.js';
import { type LineFacts, type LineKind, lineFacts } from './line-facts.js';
import type {
  AdvancedLookUp,
  BasicKind,
  BasicLookUp,
  LookUpContact,
  LookUpFormats,
  LookUpRequest,
  RiskRecommendation,
} from './look-up-shapes.js';
import { type Place, placeOf } from './places.js';

const kinds: Readonly<
  Record<LineKind, readonly [BasicKind, description: string, details: string]>
> = {
  TOLL_FREE: ['TOLL_FREE', 'Toll-free number', 'Free for the caller; can text once verified.'],
  MOBILE: ['MOBILE', 'Mobile line', 'Subscription of a mobile network; can take texts.'],
  PREPAID: ['MOBILE', 'Prepaid mobile line', 'Mobile line without contract; can take texts.'],
  // The basic classes have none for internet lines; they count as landlines there. Assumed.
  VOIP: ['LANDLINE', 'Internet line', 'Served over the internet; may or may not take texts.'],
  FIXED_LINE: ['LANDLINE', 'Landline', 'Bound to a place; takes no texts.'],
  PAGER: ['PAGING', 'Pager', 'Takes pages only.'],
  RESTRICTED_PREMIUM: ['PREMIUM', 'Premium number', 'Costs the caller extra.'],
  OTHER: ['UNKNOWN', 'Other line', 'The numbering plan does not tell the kind of line.'],
  INVALID: ['UNKNOWN', 'Not a working number', 'No numbering plan assigns this number.'],
};

/** Three-letter codes of the countries that a test is likely to look up; empty for others. */
const code3: Readonly<Record<string, string>> = {
  US: 'USA',
  CA: 'CAN',
  MX: 'MEX',
  PR: 'PRI',
  GB: 'GBR',
  IE: 'IRL',
  FR: 'FRA',
  DE: 'DEU',
  ES: 'ESP',
  IT: 'ITA',
  NL: 'NLD',
  BE: 'BEL',
  CH: 'CHE',
  AT: 'AUT',
  PL: 'POL',
  SE: 'SWE',
  NO: 'NOR',
  DK: 'DNK',
  FI: 'FIN',
  PT: 'PRT',
  BR: 'BRA',
  AR: 'ARG',
  CL: 'CHL',
  CO: 'COL',
  IN: 'IND',
  CN: 'CHN',
  JP: 'JPN',
  KR: 'KOR',
  SG: 'SGP',
  PH: 'PHL',
  AU: 'AUS',
  NZ: 'NZL',
  ZA: 'ZAF',
  NG: 'NGA',
  KE: 'KEN',
  EG: 'EGY',
  IL: 'ISR',
  AE: 'ARE',
  TR: 'TUR',
  UA: 'UKR',
};

/** Shares of valid lines that a risk analysis advises against. Assumed. */
const RISKY = { block: 0.98, flag: 0.94 };

/**
 * Answers a look-up of any number. All of it is invented, yet consistent: the same number gets the
 * same answer under the same seed, and both levels agree. A text that is no phone number gets an
 * answer with `isValid: false`.
 *
 * The provider shows neither what it answers for unknown members nor when contact data is present.
 * Chosen: unknown texts are empty, `metroCode` is always null, and advanced contact data comes when
 * `enhanced_contact_info` is asked for.
 */
export function lookUpNumber(seed: string, request: LookUpRequest): BasicLookUp | AdvancedLookUp {
  const number = parsePhoneNumber(request.phone);
  if (!number) return request.level === 'basic' ? unknownBasic(request) : unknownAdvanced(request);
  const facts = lineFacts(seed, number);
  return request.level === 'basic'
    ? basic(number, facts)
    : advanced(number, facts, request.options ?? {});
}

function basic(number: ParsedPhoneNumber, facts: LineFacts): BasicLookUp {
  const country = countryName(number.country);
  const place = geographicPlace(number);
  return {
    isValid: number.isValid,
    type: kinds[facts.kind][0],
    formats: formats(number),
    location: {
      country: { code: number.country ?? '', name: country, prefix: `+${number.callingCode}` },
      place: place ? `${place.city}, ${place.state}` : country,
    },
    carrier: facts.carrier.normalizedCarrier,
    contact: {
      name: number.isValid ? `${facts.holder.firstName} ${facts.holder.lastName}` : '',
    },
  };
}

function advanced(
  number: ParsedPhoneNumber,
  facts: LineFacts,
  options: NonNullable<LookUpRequest['options']>,
): AdvancedLookUp {
  const [, description, details] = kinds[facts.kind];
  const place = geographicPlace(number);
  const country = countryName(number.country);
  const wantsContact = options.enhanced_contact_info !== undefined && number.isValid;
  return {
    isValid: number.isValid,
    type: { value: facts.kind, description, details, recommendation: advise(facts, options.risk) },
    formats: formats(number),
    location: {
      country: {
        name: country,
        code: number.country ?? '',
        code3: code3[number.country ?? ''] ?? '',
      },
      city: place?.city ?? null,
      state: place?.state ?? null,
      zip: place?.zip ?? null,
      metroCode: null,
      county: place?.county ?? null,
      coordinates: { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
      timeZone: place?.timeZone ?? null,
    },
    carrier: facts.carrier,
    contact: wantsContact ? contactOf(facts, place, country) : null,
  };
}

/** Without a risk analysis only numbers that cannot exist are advised against. */
function advise({ kind, risk }: LineFacts, withRisk = false): RiskRecommendation {
  if (kind === 'INVALID') return 'BLOCK';
  if (!withRisk || kind === 'TOLL_FREE') return 'ALLOW';
  if (kind === 'RESTRICTED_PREMIUM' || risk >= RISKY.block) return 'BLOCK';
  return kind === 'VOIP' || risk >= RISKY.flag ? 'FLAG' : 'ALLOW';
}

function contactOf(facts: LineFacts, place: Place | null, country: string): LookUpContact {
  const { firstName, lastName } = facts.holder;
  const handle = `${firstName}.${lastName}`.toLowerCase();
  const emailAddress = `${handle}@mail.example`;
  return {
    firstName,
    lastName,
    emailAddress,
    ...(place && {
      street: `${facts.houseNumber} Elm Street`,
      place: `${place.city}, ${place.state} ${place.zip}`,
      zip: place.zip,
      state: place.state,
    }),
    country,
    profiles: [
      {
        description: 'Invented profile of the emulator.',
        email: emailAddress,
        links: [`https://people.example/${handle}`],
        linkedin: null,
        name: `${firstName} ${lastName}`,
      },
    ],
  };
}

function geographicPlace(number: ParsedPhoneNumber): Place | null {
  if (number.areaCode === null || !number.isValid) return null;
  return placeOf(number.areaCode, Number(number.nationalNumber.slice(3, 6))) ?? null;
}

function formats(number: ParsedPhoneNumber): LookUpFormats {
  return {
    international: number.e164,
    national: number.national,
    raw: number.nationalNumber,
  };
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

function countryName(code: string | null): string {
  return code === null ? '' : (regionNames.of(code) ?? code);
}

function unknownFormats({ phone }: LookUpRequest): LookUpFormats {
  return { international: phone, national: phone, raw: phone.replace(/\D/g, '') };
}

function unknownBasic(request: LookUpRequest): BasicLookUp {
  return {
    isValid: false,
    type: 'UNKNOWN',
    formats: unknownFormats(request),
    location: { country: { code: '', name: '', prefix: '' }, place: '' },
    carrier: '',
    contact: { name: '' },
  };
}

function unknownAdvanced(request: LookUpRequest): AdvancedLookUp {
  const [, description, details] = kinds.INVALID;
  return {
    isValid: false,
    type: { value: 'INVALID', description, details, recommendation: 'BLOCK' },
    formats: unknownFormats(request),
    location: {
      country: { name: '', code: '', code3: '' },
      city: null,
      state: null,
      zip: null,
      metroCode: null,
      county: null,
      coordinates: { latitude: null, longitude: null },
      timeZone: null,
    },
    carrier: { name: '', normalizedCarrier: '', mcc: '', mnc: '' },
    contact: null,
  };
}
