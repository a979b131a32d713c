import { createEmulator } from '@tollgate/emulator';
import { countSegments, createTollgate } from '@tollgate/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';

// Encoding, units and parts of texts that are at an edge.
test.each([
  ['', 'gsm7', 0, 0],
  ['a'.repeat(160), 'gsm7', 160, 1],
  ['a'.repeat(161), 'gsm7', 161, 2],
  ['a'.repeat(306), 'gsm7', 306, 2],
  ['a'.repeat(307), 'gsm7', 307, 3],
  ['a'.repeat(1530), 'gsm7', 1530, 10],
  ['a'.repeat(1531), 'gsm7', 1531, 11],
  [`${'a'.repeat(155)}|||`, 'gsm7', 161, 2],
  ['€'.repeat(80), 'gsm7', 160, 1],
  ['€'.repeat(81), 'gsm7', 162, 2],
  ['€'.repeat(153), 'gsm7', 306, 3],
  [`${'a'.repeat(159)}€`, 'gsm7', 161, 2],
  ['ж'.repeat(70), 'utf16', 70, 1],
  ['ж'.repeat(71), 'utf16', 71, 2],
  ['ж'.repeat(134), 'utf16', 134, 2],
  ['ж'.repeat(135), 'utf16', 135, 3],
  ['ж'.repeat(670), 'utf16', 670, 10],
  ['ж'.repeat(671), 'utf16', 671, 11],
  ['😀'.repeat(35), 'utf16', 70, 1],
  ['😀'.repeat(36), 'utf16', 72, 2],
  ['😀'.repeat(67), 'utf16', 134, 3],
  [`${'a'.repeat(199)}’`, 'utf16', 200, 3],
  [`${'a'.repeat(159)}\``, 'utf16', 160, 3],
  ['ç'.repeat(160), 'utf16', 160, 3],
  ['Ç'.repeat(160), 'gsm7', 160, 1],
  ['é'.repeat(160), 'gsm7', 160, 1],
])('%#: %j', (text, encoding, units, segments) => {
  expect(countSegments(text)).toMatchObject({ encoding, units, segments });
});

test('it names what forces a text out of GSM-7, and how much room is left', () => {
  expect(countSegments('It’s “on” – it’s on').unsupported).toEqual(['’', '“', '”', '–']);
  expect(countSegments('a'.repeat(150)).remaining).toBe(10);
  expect(countSegments('a'.repeat(161)).remaining).toBe(145);
  expect(countSegments('').remaining).toBe(160);
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 1200 }),
  fc.string({ unit: fc.constantFrom('a', '€', '{', 'é', '\n'), maxLength: 1700 }),
  fc.string({ unit: fc.constantFrom('a', 'ж', '😀', '’', '\ud83d'), maxLength: 800 }),
);

// The emulator splits with code of its own: two counters that share no line check each other.
test('it agrees with the emulator about any text', async () => {
  const emulator = createEmulator();
  const tollgate = createTollgate(emulator.connection());
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { segments } = await tollgate.messages.sms.validate({ text });
      const { encoding, segments: count, unsupported } = countSegments(text);
      const used = encoding === 'gsm7' ? segments.gsm7 : segments.utf16;
      expect(used.value).toHaveLength(count);
      expect(segments.gsm7.unsupported).toEqual(unsupported);
    }),
    { numRuns: 500 },
  );
});
