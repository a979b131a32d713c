/** How a text is cut up for the air, and so what it costs. */
export interface SegmentCount {
  /** `gsm7` when every character is in the GSM-7 alphabet; one that is not makes it `utf16`. */
  readonly encoding: 'gsm7' | 'utf16';
  /** Number of parts; each is billed. 0 for an empty text. A message may have at most 10. */
  readonly segments: number;
  /** What the text takes: septets in GSM-7, where `€` and some others take two, else UTF-16 units. */
  readonly units: number;
  /** How many units still fit without another part. */
  readonly remaining: number;
  /** The characters that are not in GSM-7, each once, in the order of the text. */
  readonly unsupported: readonly string[];
}

/** Takes one septet each (3GPP TS 23.038, section 6.2.1). */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Takes two: an escape goes before it (section 6.2.1.1). */
const EXTENSION = '\f^{}\\[~]|€';

const SEPTETS: ReadonlyMap<string, number> = new Map([
  ...Array.from(BASIC, (character) => [character, 1] as const),
  ...Array.from(EXTENSION, (character) => [character, 2] as const),
]);

/** Units of a text that goes out whole, and of each part of one that does not: 140 bytes, six of them for the header. */
const CAPACITY = {
  gsm7: { whole: 160, part: 153 },
  utf16: { whole: 70, part: 67 },
} as const;

/**
 * Counts the parts in which a text is sent, as toll-free providers bill them.
 *
 * No part ends inside an escaped character of GSM-7 or inside a surrogate pair, so that texts with
 * many of those need more parts than their units say.
 *
 * @param text as it is handed to `messages.sms.send`
 *
 * @example
 * countSegments('Your order has shipped.').segments; // 1
 */
export function countSegments(text: string): SegmentCount {
  const characters = Array.from(text);
  const unsupported = [...new Set(characters.filter((character) => !SEPTETS.has(character)))];
  const encoding = unsupported.length === 0 ? 'gsm7' : 'utf16';
  const { whole, part } = CAPACITY[encoding];
  let units = 0;
  let parts = 1;
  let filled = 0;
  for (const character of characters) {
    const size = encoding === 'gsm7' ? (SEPTETS.get(character) as number) : character.length;
    units += size;
    if (filled + size > part) {
      parts++;
      filled = 0;
    }
    filled += size;
  }
  if (units === 0) return { encoding, segments: 0, units, remaining: whole, unsupported };
  if (units <= whole)
    return { encoding, segments: 1, units, remaining: whole - units, unsupported };
  return { encoding, segments: parts, units, remaining: part - filled, unsupported };
}
