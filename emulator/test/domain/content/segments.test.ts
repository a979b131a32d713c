import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  GSM7_BASIC,
  GSM7_EXTENSION,
  gsm7Septets,
} from '../../../src/domain/messages/content/gsm7.js';
import {
  encodeBothWays,
  MAX_SEGMENTS,
  segment,
} from '../../../src/domain/messages/content/segments.js';

const vectors: [name: string, text: string, encoding: string, units: number, parts: number][] = [
  ['160 x a', 'a'.repeat(160), 'gsm7', 160, 1],
  ['161 x a', 'a'.repeat(161), 'gsm7', 161, 2],
  ['306 x a', 'a'.repeat(306), 'gsm7', 306, 2],
  ['307 x a', 'a'.repeat(307), 'gsm7', 307, 3],
  ['1530 x a', 'a'.repeat(1530), 'gsm7', 1530, 10],
  ['1531 x a', 'a'.repeat(1531), 'gsm7', 1531, 11],
  ['155 x a and three bars', `${'a'.repeat(155)}|||`, 'gsm7', 161, 2],
  ['80 x euro', '€'.repeat(80), 'gsm7', 160, 1],
  ['81 x euro', '€'.repeat(81), 'gsm7', 162, 2],
  ['153 x euro', '€'.repeat(153), 'gsm7', 306, 3],
  ['159 x a and a euro', `${'a'.repeat(159)}€`, 'gsm7', 161, 2],
  ['70 x Cyrillic', 'ж'.repeat(70), 'utf16', 70, 1],
  ['71 x Cyrillic', 'ж'.repeat(71), 'utf16', 71, 2],
  ['134 x Cyrillic', 'ж'.repeat(134), 'utf16', 134, 2],
  ['135 x Cyrillic', 'ж'.repeat(135), 'utf16', 135, 3],
  ['670 x Cyrillic', 'ж'.repeat(670), 'utf16', 670, 10],
  ['671 x Cyrillic', 'ж'.repeat(671), 'utf16', 671, 11],
  ['35 x emoji', '😀'.repeat(35), 'utf16', 70, 1],
  ['36 x emoji', '😀'.repeat(36), 'utf16', 72, 2],
  ['67 x emoji', '😀'.repeat(67), 'utf16', 134, 3],
  ['199 x a and a curly quote', `${'a'.repeat(199)}’`, 'utf16', 200, 3],
  ['159 x a and a back-tick', `${'a'.repeat(159)}\``, 'utf16', 160, 3],
  ['160 x lower-case c cedilla', 'ç'.repeat(160), 'utf16', 160, 3],
  ['160 x upper-case C cedilla', 'Ç'.repeat(160), 'gsm7', 160, 1],
  ['160 x e acute', 'é'.repeat(160), 'gsm7', 160, 1],
];

test.each(vectors)('%s', (_name, text, encoding, units, parts) => {
  const result = segment(text);
  expect(result).toMatchObject({ encoding, units, count: parts });
  expect(result.parts).toHaveLength(parts);
  expect(result.parts.join('')).toBe(text);
});

test('all 25 published vectors are checked', () => {
  expect(vectors).toHaveLength(25);
});

test('the alphabet has 127 basic characters and 10 extension characters', () => {
  expect(new Set(GSM7_BASIC).size).toBe(127);
  expect(GSM7_BASIC).toHaveLength(127);
  expect(new Set(GSM7_EXTENSION).size).toBe(10);
  expect([...GSM7_BASIC].filter((character) => GSM7_EXTENSION.includes(character))).toEqual([]);
});

test.each([...'`ç‘’“”–—…\u00a0\táíóúâêô'])('%j is not in the alphabet', (character) => {
  expect(gsm7Septets(character)).toBe(0);
  expect(segment(character).encoding).toBe('utf16');
});

test('an empty text has no parts', () => {
  expect(segment('')).toEqual({ encoding: 'gsm7', count: 0, parts: [], units: 0 });
});

test('an extension character that does not fit moves to the next part whole', () => {
  const { parts } = segment(`${'a'.repeat(152)}€${'b'.repeat(20)}`);
  expect(parts).toEqual(['a'.repeat(152), `€${'b'.repeat(20)}`]);
});

test('an emoji that does not fit moves to the next part whole', () => {
  const { parts } = segment(`${'ж'.repeat(66)}😀${'ж'.repeat(10)}`);
  expect(parts).toEqual(['ж'.repeat(66), `😀${'ж'.repeat(10)}`]);
});

test('a lone surrogate counts as one unit and is kept', () => {
  expect(segment('a\ud83d')).toMatchObject({ encoding: 'utf16', units: 2, parts: ['a\ud83d'] });
});

test('both segmentations list unsupported characters once, in order, and leave them out of GSM-7', () => {
  const { gsm7, utf16 } = encodeBothWays('“Hi” 😀 – “you” ç😀');
  expect(gsm7.unsupported).toEqual(['“', '”', '😀', '–', 'ç']);
  expect(gsm7.parts).toEqual(['Hi   you ']);
  expect(utf16.parts).toEqual(['“Hi” 😀 – “you” ç😀']);
});

test('bytes are packed septets per part in GSM-7 and two per unit in UTF-16', () => {
  const { gsm7, utf16 } = encodeBothWays('a'.repeat(160));
  expect(gsm7.totalBytes).toBe(140);
  expect(utf16.totalBytes).toBe(320);
  expect(encodeBothWays('a'.repeat(161)).gsm7.totalBytes).toBe(134 + 7);
  expect(encodeBothWays('😀').utf16.totalBytes).toBe(4);
  expect(encodeBothWays('')).toEqual({
    gsm7: { parts: [], totalBytes: 0, unsupported: [] },
    utf16: { parts: [], totalBytes: 0 },
  });
});

const alphabet = [...GSM7_BASIC, ...GSM7_EXTENSION];
const gsm7Text = fc
  .array(fc.constantFrom(...alphabet, '€', '|'), { maxLength: 1700 })
  .map((characters) => characters.join(''));
const anyText = fc.oneof(
  gsm7Text,
  fc.string({ unit: 'grapheme', maxLength: 900 }),
  fc.string({ unit: fc.constantFrom('a', '€', '😀', 'ж', '\ud83d', '\ude00'), maxLength: 900 }),
);

function unitsIn(part: string, encoding: string): number {
  if (encoding === 'utf16') return part.length;
  return [...part].reduce((total, character) => total + gsm7Septets(character), 0);
}

test('joined parts equal the text, no part is over its limit and none but the last could hold more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { encoding, parts, units, count } = segment(text);
      expect(parts.join('')).toBe(text);
      expect(count).toBe(parts.length);
      const limits = encoding === 'gsm7' ? [160, 153] : [70, 67];
      const limit = count > 1 ? limits[1]! : limits[0]!;
      const used = parts.map((part) => unitsIn(part, encoding));
      expect(used.reduce((total, part) => total + part, 0)).toBe(units);
      expect(Math.max(0, ...used)).toBeLessThanOrEqual(limit);
      expect(used.slice(0, -1).every((part) => part >= limit - 1)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a surrogate pair is never split', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { parts } = segment(text);
      const characters = parts.reduce((total, part) => total + [...part].length, 0);
      expect(characters).toBe([...text].length);
    }),
    { numRuns: 500 },
  );
});

test('the chosen encoding agrees with the one of the two segmentations it names', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const chosen = segment(text);
      const both = encodeBothWays(text);
      expect(both[chosen.encoding].parts).toEqual(chosen.parts);
      expect(both.gsm7.unsupported.length === 0).toBe(chosen.encoding === 'gsm7');
      expect(both.utf16.totalBytes).toBe(text.length * 2);
    }),
  );
});

test('the limit is ten parts', () => {
  expect(MAX_SEGMENTS).toBe(10);
});
