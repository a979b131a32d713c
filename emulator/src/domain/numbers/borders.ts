import { parsePhoneNumber } from './phone-number.js';

/**
 * Area codes of the other countries that share the calling code +1, in the Caribbean and the
 * Atlantic. US territories are not among them (North American Numbering Plan).
 */
const ELSEWHERE: ReadonlySet<string> = new Set([
  '242',
  '246',
  '264',
  '268',
  '284',
  '345',
  '441',
  '473',
  '649',
  '658',
  '664',
  '721',
  '758',
  '767',
  '784',
  '809',
  '829',
  '849',
  '868',
  '869',
  '876',
]);

/** Whether a number belongs to the United States or Canada. @param e164 of any country */
export function isUsOrCanadian(e164: string): boolean {
  return e164.startsWith('+1') && !ELSEWHERE.has(e164.slice(2, 5));
}

/** Whether a number belongs to Canada. @param e164 of any country */
export function isCanadian(e164: string): boolean {
  return parsePhoneNumber(e164)?.country === 'CA';
}

/** Whether a number costs whoever calls it extra: area code 900. No text ever gets there. */
export function isPremium(e164: string): boolean {
  return e164.startsWith('+1900');
}
