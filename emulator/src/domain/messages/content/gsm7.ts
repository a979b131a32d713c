/**
 * The GSM 03.38 default alphabet: 127 characters that cost one septet each. The 128th code point is
 * the escape itself, which carries no character.
 */
export const GSM7_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ' +
  ' !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** The ten characters of the extension table. Each is sent as escape plus code and costs two septets. */
export const GSM7_EXTENSION = '\f^{}\\[~]|€';

/** Septets by UTF-16 code unit: every character of the alphabet is one unit. The last is the euro sign. */
const septets = new Uint8Array('€'.charCodeAt(0) + 1);
for (const character of GSM7_BASIC) septets[character.charCodeAt(0)] = 1;
for (const character of GSM7_EXTENSION) septets[character.charCodeAt(0)] = 2;

/** Septets that one character takes in GSM-7: 1, 2, or 0 when the alphabet does not have it. */
export function gsm7Septets(character: string): number {
  return character.length === 1 ? (septets[character.charCodeAt(0)] ?? 0) : 0;
}

/** Septets that a text takes in GSM-7, or -1 when the alphabet lacks one of its characters. */
export function gsm7Length(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const units = septets[text.charCodeAt(at)];
    if (!units) return -1;
    total += units;
  }
  return total;
}

/** True when every character of the text exists in GSM-7, extension table included. */
export function isGsm7(text: string): boolean {
  return gsm7Length(text) >= 0;
}
