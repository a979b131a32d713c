import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { DeliveryErrorKey } from '../messages/delivery-errors.js';

/** Area codes that are toll-free in the North American numbering plan. */
export const tollFreeCodes = ['800', '833', '844', '855', '866', '877', '888'] as const;

/** What a number is by its numbering plan. US local numbers do not tell mobile from landline. */
export type PhoneNumberClass =
  | 'TOLL_FREE'
  | 'FIXED_LINE'
  | 'MOBILE'
  | 'FIXED_LINE_OR_MOBILE'
  | 'VOIP'
  | 'PREMIUM'
  | 'PAGER'
  | 'OTHER'
  | 'UNKNOWN';

/** A number that was understood. */
export interface ParsedPhoneNumber {
  readonly e164: string;
  /** Two-letter country, null when the calling code is shared and the number does not settle it. */
  readonly country: string | null;
  readonly callingCode: string;
  /** Digits without the calling code, such as `4155550111`. */
  readonly nationalNumber: string;
  /** First three digits of a North American number, null elsewhere. */
  readonly areaCode: string | null;
  /** True when the numbering plan assigns the range. A well-formed number may still be unassigned. */
  readonly isValid: boolean;
  readonly class: PhoneNumberClass;
  /** Spaced national form, such as `(415) 555-0111`. */
  readonly national: string;
  /** Spaced international form, such as `+1 415 555 0111`. */
  readonly international: string;
}

const northAmerican = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

const classes: Partial<Record<NonNullable<NumberType>, PhoneNumberClass>> = {
  TOLL_FREE: 'TOLL_FREE',
  FIXED_LINE: 'FIXED_LINE',
  MOBILE: 'MOBILE',
  FIXED_LINE_OR_MOBILE: 'FIXED_LINE_OR_MOBILE',
  VOIP: 'VOIP',
  PREMIUM_RATE: 'PREMIUM',
  PAGER: 'PAGER',
};

/** True for E.164 text: a plus, no leading zero, at most 15 digits (Pinnacle API reference). */
export function isE164(value: string): boolean {
  return /^\+[1-9]\d{1,14}$/.test(value);
}

/**
 * True for a US toll-free number in E.164 (Bandwidth's pattern): one of {@link tollFreeCodes}, then
 * seven digits of which the first is 2 to 9.
 */
export function isTollFree(e164: string): boolean {
  return /^\+1(?:800|833|844|855|866|877|888)[2-9]\d{6}$/.test(e164);
}

/**
 * Brings a number as people and clients write it into E.164: `+14155550111`, `14155550111`,
 * `4155550111` and `(415) 555-0111` all become `+14155550111`. Numbers of other countries need
 * their plus. Returns null when the text cannot be a phone number.
 *
 * The provider documents E.164 only, but answers a number without plus with one that has it.
 */
export function normalizePhoneNumber(value: string): string | null {
  // By far the most frequent input; worth not parsing, because every send passes here twice.
  if (northAmerican.test(value)) return value;
  return parse(value)?.number ?? null;
}

/** Reads a number in any form that {@link normalizePhoneNumber} accepts, or returns null. */
export function parsePhoneNumber(value: string): ParsedPhoneNumber | null {
  const parsed = parse(value);
  if (parsed === null) return null;
  const nationalNumber = String(parsed.nationalNumber);
  const type = parsed.getType();
  return {
    e164: parsed.number,
    country: parsed.country ?? null,
    callingCode: String(parsed.countryCallingCode),
    nationalNumber,
    areaCode: parsed.countryCallingCode === '1' ? nationalNumber.slice(0, 3) : null,
    isValid: parsed.isValid(),
    class: type === undefined ? 'UNKNOWN' : (classes[type] ?? 'OTHER'),
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
  };
}

function parse(value: string) {
  const text = value.trim();
  // `extract: false` refuses numbers inside longer texts, which would otherwise be picked out.
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'US', extract: false });
  if (!parsed?.isPossible() || parsed.ext !== undefined) return null;
  // The parser checks the length only; no North American area code or exchange starts with 0 or 1.
  if (parsed.countryCallingCode === '1' && !northAmerican.test(parsed.number)) return null;
  return isE164(parsed.number) ? parsed : null;
}

/** How a handset behind a {@link magicRecipients} number behaves. */
export type RecipientBehaviour =
  | 'delivers'
  | 'landline'
  | 'unreachable'
  | 'spam-blocked'
  | 'opted-out'
  | 'no-receipt'
  | 'slow'
  | 'no-mms'
  | 'out-of-order-callbacks'
  | 'duplicate-callbacks';

/** A recipient number with a fixed outcome. */
export interface MagicRecipient {
  readonly number: string;
  readonly behaviour: RecipientBehaviour;
  /** What happens, in one sentence. */
  readonly effect: string;
  /** The error that a message to it ends with, null when it is delivered. */
  readonly error: DeliveryErrorKey | null;
}

/**
 * Recipients whose outcome is fixed, whatever else is configured. They stand in the fictitious range
 * `555-0100` to `555-0199`, so no handset is meant. Invented for the emulator: providers offer magic
 * senders and refusals, none offers a failing delivery.
 */
export const magicRecipients: readonly MagicRecipient[] = [
  magic('00', 'delivers', 'Delivers as usual.', null),
  magic('01', 'landline', 'Is a landline: fails, takes no texts.', 'to_landline'),
  magic(
    '02',
    'unreachable',
    'Is switched off: fails as unreachable when the validity of the message has passed.',
    'to_unreachable',
  ),
  magic('03', 'spam-blocked', 'Its carrier takes every text for spam.', 'spam_carrier_temp'),
  magic('04', 'opted-out', 'Has texted STOP to every number.', 'opted_out_network'),
  magic('05', 'no-receipt', 'Is sent to, but the receipt never comes.', 'receipt_timeout'),
  magic('06', 'slow', 'Delivers two minutes after sending.', null),
  magic('07', 'no-mms', 'Delivers texts and fails every MMS.', 'mms_unsupported'),
  magic('08', 'out-of-order-callbacks', 'Delivers; status callbacks arrive out of order.', null),
  magic('09', 'duplicate-callbacks', 'Delivers; each status callback arrives twice.', null),
];

const magicByNumber = new Map(magicRecipients.map((recipient) => [recipient.number, recipient]));

/** The magic recipient with this E.164 number, if it is one. */
export function magicRecipient(e164: string): MagicRecipient | undefined {
  return magicByNumber.get(e164);
}

function magic(
  lastDigits: string,
  behaviour: RecipientBehaviour,
  effect: string,
  error: DeliveryErrorKey | null,
): MagicRecipient {
  return { number: `+120255501${lastDigits}`, behaviour, effect, error };
}
