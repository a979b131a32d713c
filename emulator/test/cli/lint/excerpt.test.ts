import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpts } from '../../../src/cli/lint/excerpt.js';
import { displayWidth, graphemes, safeText } from '../../../src/cli/text/graphemes.js';
import { wrap } from '../../../src/cli/text/wrap.js';

/** The excerpt of the first place where words stand in a text, as two lines. */
function drawn(text: string, words: string, width = 40): string[] {
  const start = text.indexOf(words);
  return excerpts(text, { start, end: start + words.length }, width).flatMap((excerpt) => [
    excerpt.before + excerpt.words + excerpt.after,
    ' '.repeat(excerpt.indent) + '^'.repeat(excerpt.width),
  ]);
}

test('words in a short line are underlined where they stand', () => {
  expect(drawn('The box is pre-checked for you.', 'pre-checked')).toEqual([
    'The box is pre-checked for you.',
    '           ^^^^^^^^^^^',
  ]);
});

test('a long line is cut around the words, between words where it can', () => {
  const text = `${'before '.repeat(30)}the box is ticked ${'after '.repeat(30)}`;
  const [line = '', marks] = drawn(text, 'box is ticked');
  expect(line).toMatch(/^…(before )*the box is ticked( after)*…$/);
  expect(line.length).toBeLessThanOrEqual(40);
  expect(marks?.indexOf('^')).toBe(line.indexOf('box'));
});

test('words at either end keep their end', () => {
  const text = `first ${'word '.repeat(40)}last`;
  expect(drawn(text, 'first')[0]).toMatch(/^first word .*…$/);
  expect(drawn(text, 'last')[0]).toMatch(/^….*word last$/);
});

test('words longer than the line show their beginning', () => {
  const text = `See ${'x'.repeat(200)} there`;
  const [line = '', marks = ''] = drawn(text, 'x'.repeat(200));
  expect(line).toMatch(/^…x+…$/);
  expect(line.length).toBeLessThanOrEqual(40);
  expect(marks).toBe(` ${'^'.repeat(line.length - 2)}`);
});

test('a quotation over several lines is shown line by line, three at most', () => {
  const text = 'intro\nfirst\r\n  second\n\nthird\nfourth\nend';
  expect(drawn(text, 'first\r\n  second\n\nthird')).toEqual([
    'first',
    '^^^^^',
    '  second',
    '^^^^^^^^',
    'third',
    '^^^^^',
  ]);
  expect(drawn(text, text)).toHaveLength(6);
});

test('letters of two columns, of none and emoji keep the marks in place', () => {
  expect(drawn('日本語 pre-checked', 'pre-checked')[1]).toBe('       ^^^^^^^^^^^');
  expect(drawn('cafe\u0301 pre-checked', 'pre-checked')[1]).toBe('     ^^^^^^^^^^^');
  expect(drawn('👩‍👩‍👧 🇺🇸 ❤️ pre-checked', 'pre-checked')[1]).toBe('         ^^^^^^^^^^^');
  expect(drawn('ok 日本 ok', '日本')[1]).toBe('   ^^^^');
  expect(drawn('a\tb pre-checked', 'pre-checked')).toEqual(['a b pre-checked', '    ^^^^^^^^^^^']);
});

test('widths are those of a terminal', () => {
  const widths: [string, number][] = [
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['한국', 4],
    ['ＡＢ', 4],
    ['👍🏽', 2],
    ['🇺🇸', 2],
    ['©', 1],
    ['\u200b', 0],
    ['\x07', 1],
  ];
  for (const [text, width] of widths) expect([text, displayWidth(text)]).toEqual([text, width]);
});

test('a safe text has no control characters, and letters lose nothing else', () => {
  expect(safeText('a\x1b[31mb\x7f\u202ec\r\nd\u0085e')).toBe('a␛[31mb␡c d e');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(safeText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      const letters = graphemes(text);
      expect(letters.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});

test('plain texts are cut like all others', () => {
  expect(graphemes('ab ~')).toEqual([
    { text: 'a', width: 1, start: 0, end: 1 },
    { text: 'b', width: 1, start: 1, end: 2 },
    { text: ' ', width: 1, start: 2, end: 3 },
    { text: '~', width: 1, start: 3, end: 4 },
  ]);
  // A letter that is not plain takes the whole text the other way, with the same result.
  expect(graphemes('ab ~é').slice(0, 4)).toEqual(graphemes('ab ~'));
});

test('an excerpt never leaves its width and always shows the beginning of the words', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: 'grapheme' }),
      fc
        .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
        .filter((words) => /^\S.*\S$/.test(words)),
      fc.string({ maxLength: 300, unit: 'grapheme' }),
      fc.integer({ min: 20, max: 120 }),
      (before, words, after, width) => {
        const text = `${before} ${words} ${after}`;
        const start = before.length + 1;
        const lines = excerpts(text, { start, end: start + words.length }, width);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const excerpt of lines) {
          const line = excerpt.before + excerpt.words + excerpt.after;
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(displayWidth(excerpt.before)).toBe(excerpt.indent);
        }
        const shown = lines.map((excerpt) => excerpt.words).join('');
        expect(shown[0]).toBe(safeText(words)[0]);
      },
    ),
  );
});

test('text breaks between words and long words stay whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('  a\n b ', 10)).toEqual(['a b']);
  expect(wrap('see https://example.com/a-long-path now', 10)).toEqual([
    'see',
    'https://example.com/a-long-path',
    'now',
  ]);
  expect(wrap('', 10)).toEqual([]);
});
