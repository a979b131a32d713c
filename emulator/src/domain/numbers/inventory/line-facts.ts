import { magicRecipient, type ParsedPhoneNumber, type PhoneNumberClass } from '../phone-number.js';
import { hashText, mix, unit } from './mix.js';

/** What kind of line a number is, in the words of the advanced look-up. */
export type LineKind =
  | 'TOLL_FREE'
  | 'MOBILE'
  | 'PREPAID'
  | 'FIXED_LINE'
  | 'VOIP'
  | 'PAGER'
  | 'RESTRICTED_PREMIUM'
  | 'OTHER'
  | 'INVALID';

/** A carrier as the advanced look-up names it. Codes are empty for carriers that are not mobile. */
export interface Carrier {
  readonly name: string;
  readonly normalizedCarrier: string;
  readonly mcc: string;
  readonly mnc: string;
}

/** The holder of a line. All are fictional. */
export interface LineHolder {
  readonly firstName: string;
  readonly lastName: string;
}

/** What one seed believes about one number. */
export interface LineFacts {
  readonly kind: LineKind;
  readonly carrier: Carrier;
  readonly holder: LineHolder;
  /** From 0 up to 1; the higher, the more suspicious. */
  readonly risk: number;
  /** House number of the holder's address. */
  readonly houseNumber: number;
}

const NO_CARRIER: Carrier = { name: '', normalizedCarrier: '', mcc: '', mnc: '' };

const mobileCarriers: readonly Carrier[] = [
  { name: 'Verizon Wireless', normalizedCarrier: 'Verizon', mcc: '311', mnc: '480' },
  { name: 'T-Mobile USA, Inc.', normalizedCarrier: 'T-Mobile', mcc: '310', mnc: '260' },
  { name: 'AT&T Mobility LLC', normalizedCarrier: 'AT&T', mcc: '310', mnc: '410' },
];

const carriers: Partial<Record<LineKind, readonly Carrier[]>> = {
  MOBILE: mobileCarriers,
  PREPAID: mobileCarriers,
  FIXED_LINE: [fixed('Lumen Technologies'), fixed('Frontier Communications'), fixed('Comcast')],
  VOIP: [fixed('Bandwidth'), fixed('Inteliquent')],
  TOLL_FREE: [fixed('Toll-free service')],
};

/** How US local numbers, which do not show it, divide into kinds of line. Assumed. */
const localKinds: readonly (readonly [upTo: number, LineKind])[] = [
  [0.66, 'MOBILE'],
  [0.74, 'PREPAID'],
  [0.88, 'FIXED_LINE'],
  [1, 'VOIP'],
];

const kindsByClass: Readonly<Record<PhoneNumberClass, LineKind | null>> = {
  TOLL_FREE: 'TOLL_FREE',
  FIXED_LINE: 'FIXED_LINE',
  MOBILE: 'MOBILE',
  FIXED_LINE_OR_MOBILE: null,
  VOIP: 'VOIP',
  PREMIUM: 'RESTRICTED_PREMIUM',
  PAGER: 'PAGER',
  OTHER: 'OTHER',
  UNKNOWN: 'OTHER',
};

const firstNames = ['Ada', 'Ben', 'Cora', 'Dev', 'Elif', 'Finn', 'Grace', 'Hugo', 'Iris', 'Jonah'];
const lastNames = ['Abbot', 'Birch', 'Castell', 'Dunmore', 'Ferrow', 'Hale', 'Marlow', 'Quill'];

/**
 * What stands behind a number. It is invented, the same for the same seed and number, and agrees
 * with how the magic recipients behave: the landline among them is a landline here as well.
 */
export function lineFacts(seed: string, number: ParsedPhoneNumber): LineFacts {
  const hash = hashText(`line ${seed} ${number.e164}`);
  const draw = (purpose: number) => unit(mix(hash, purpose));
  const kind = kindOf(number, draw(1));
  return {
    kind,
    carrier: pick(carriers[kind] ?? [], draw(2)) ?? NO_CARRIER,
    holder: {
      firstName: pick(firstNames, draw(3)) ?? '',
      lastName: pick(lastNames, draw(4)) ?? '',
    },
    risk: draw(5),
    houseNumber: 1 + Math.floor(draw(6) * 999),
  };
}

function kindOf(number: ParsedPhoneNumber, draw: number): LineKind {
  if (!number.isValid) return 'INVALID';
  const magic = magicRecipient(number.e164);
  if (magic) return magic.behaviour === 'landline' ? 'FIXED_LINE' : 'MOBILE';
  return kindsByClass[number.class] ?? localKinds.find(([upTo]) => draw < upTo)![1];
}

function pick<T>(list: readonly T[], draw: number): T | undefined {
  return list[Math.floor(draw * list.length)];
}

function fixed(name: string): Carrier {
  return { name, normalizedCarrier: name, mcc: '', mnc: '' };
}
