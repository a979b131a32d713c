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

const septets = new Map<string, 1 | 2>();
for (const character of GSM7_BASIC) septets.set(character, 1);
for (const character of GSM7_EXTENSION) septets.set(character, 2);

/** Septets that one character takes in GSM-7: 1, 2, or 0 when the alphabet does not have it. */
export function gsm7Septets(character: string): 0 | 1 | 2 {
  return septets.get(character) ?? 0;
}

/** True when every character of the text exists in GSM-7, extension table included. */
export function isGsm7(text: string): boolean {
  for (const character of text) if (!septets.has(character)) return false;
  return true;
}
