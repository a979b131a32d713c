import { gsm7Length, gsm7Septets } from './gsm7.js';

/** Encoding names as the provider spells them in `segments.encoding`. */
export type SegmentEncoding = 'gsm7' | 'utf16';

/** How a text travels. */
export interface Segmentation {
  readonly encoding: SegmentEncoding;
  /** Number of parts, which is what a send is billed for. 0 for an empty text. */
  readonly count: number;
  /** Text of each part; joined they are the whole text. */
  readonly parts: readonly string[];
  /** Septets in GSM-7, UTF-16 code units in UTF-16. */
  readonly units: number;
}

/** One of the two segmentations that `POST /messages/validate/sms` reports. */
export interface EncodedParts {
  readonly parts: readonly string[];
  /** Bytes of text on the air, part headers not counted. See {@link encodeBothWays}. */
  readonly totalBytes: number;
}

/** Both segmentations of one text, side by side. */
export interface BothSegmentations {
  readonly gsm7: EncodedParts & { readonly unsupported: readonly string[] };
  readonly utf16: EncodedParts;
}

/** Most parts that one message may have (Pinnacle `isOverSegmentLimit`, Telnyx 40302). */
export const MAX_SEGMENTS = 10;

interface Alphabet {
  readonly single: number;
  readonly multi: number;
  readonly unitsOf: (character: string) => number;
  readonly bytesOf: (units: number) => number;
}

// A part holds 140 bytes; six of them go to the concatenation header once there are two parts.
const alphabets: Record<SegmentEncoding, Alphabet> = {
  gsm7: {
    single: 160,
    multi: 153,
    unitsOf: gsm7Septets,
    bytesOf: (septets) => Math.ceil((septets * 7) / 8),
  },
  utf16: {
    single: 70,
    multi: 67,
    unitsOf: (character) => character.length,
    bytesOf: (codeUnits) => codeUnits * 2,
  },
};

/**
 * Splits a text the way a carrier does: GSM-7 when every character fits that alphabet, otherwise the
 * whole text as UTF-16; 160 or 70 units alone, 153 or 67 per part when split. A part never ends
 * inside an escape pair or a surrogate pair, so a text full of them may need one part more than
 * dividing its length suggests. There is no upper limit here: compare `count` with
 * {@link MAX_SEGMENTS}.
 */
export function segment(text: string): Segmentation {
  const septets = gsm7Length(text);
  const encoding = septets < 0 ? 'utf16' : 'gsm7';
  const units = septets < 0 ? text.length : septets;
  const { parts } = split(text, alphabets[encoding], units);
  return { encoding, count: parts.length, parts, units };
}

/**
 * Encodes a text both ways, as the provider's validation does. The GSM-7 side leaves out the
 * characters that GSM-7 lacks and lists each of them once, in order of first appearance.
 *
 * What `totalBytes` counts is not documented. Chosen here: the text itself, septets packed per part
 * (8 septets in 7 bytes, rounded up) or two bytes per UTF-16 unit, without the part headers.
 */
export function encodeBothWays(text: string): BothSegmentations {
  const unsupported = new Set<string>();
  let supported = '';
  for (const character of text) {
    if (gsm7Septets(character) === 0) unsupported.add(character);
    else supported += character;
  }
  return {
    gsm7: { ...encode(supported, alphabets.gsm7), unsupported: [...unsupported] },
    utf16: encode(text, alphabets.utf16),
  };
}

function encode(text: string, alphabet: Alphabet): EncodedParts {
  const total = [...text].reduce((units, character) => units + alphabet.unitsOf(character), 0);
  const { parts, unitsPerPart } = split(text, alphabet, total);
  return { parts, totalBytes: sum(unitsPerPart.map(alphabet.bytesOf)) };
}

function split(text: string, { single, multi, unitsOf }: Alphabet, total: number) {
  const parts: string[] = [];
  const unitsPerPart: number[] = [];
  if (total === 0) return { parts, unitsPerPart };
  if (total <= single) return { parts: [text], unitsPerPart: [total] };

  let start = 0;
  let position = 0;
  let used = 0;
  for (const character of text) {
    const units = unitsOf(character);
    if (used + units > multi) {
      parts.push(text.slice(start, position));
      unitsPerPart.push(used);
      start = position;
      used = 0;
    }
    used += units;
    position += character.length;
  }
  parts.push(text.slice(start));
  unitsPerPart.push(used);
  return { parts, unitsPerPart };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
