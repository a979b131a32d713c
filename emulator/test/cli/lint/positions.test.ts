import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse, parseDocument, Scalar, stringify } from 'yaml';
import { type Entry, readEntries } from '../../../src/cli/lint/document.js';
import { Lines } from '../../../src/cli/lint/lines.js';
import { offsetsOf } from '../../../src/cli/lint/scalar-offsets.js';

/** The part of a file that a location names. */
function cut(
  text: string,
  { line, column, endLine, endColumn }: ReturnType<Entry['locate']>,
): string {
  const lines = text.split('\n');
  const offset = (l: number, c: number) =>
    lines.slice(0, l - 1).join('\n').length + (l > 1 ? 1 : 0) + c - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

function located(text: string, path: string[], words?: string, file = 'x.yaml'): string {
  const [entry] = readEntries({ file, text });
  let value: unknown = entry?.value;
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
  const start = words === undefined ? 0 : String(value).indexOf(words);
  const range = words === undefined ? undefined : { start, end: start + words.length };
  return cut(text, (entry as Entry).locate(path, range));
}

test.each([
  ['a plain text', 'a:\n  b: the box is ticked for you\n', 'is ticked'],
  ['a plain text over two lines', 'a:\n  b: the box\n    is\n    ticked\n', 'is ticked'],
  ['double quotes', 'a: { b: "the \\"box\\" is ticked" }', 'is ticked'],
  ['single quotes', "a: { b: 'it''s a box that is ticked' }", 'is ticked'],
  ['a literal block', 'a:\n  b: |\n    the box\n    is ticked\n', 'is ticked'],
  ['a folded block', 'a:\n  b: >-\n    the box is\n    ticked\n', 'is ticked'],
  ['JSON', '{"a":{"b":"caf\\u00e9\\n\\tthe box \\u0069s ticked"}}', 'is ticked'],
])('words are found in %s', (_, text, words) => {
  const shown = located(text, ['a', 'b'], words);
  expect(shown.replace(/\\u0069/, 'i').replace(/\s+/g, ' ')).toBe(words);
});

test('a whole value, a key with an object, and what would hold a missing member are found', () => {
  const text = 'brand:\n  name: Harbor\n  contact: { email: a@b.co }\nlist:\n  - one\n  - two\n';
  expect(located(text, ['brand', 'name'])).toBe('Harbor');
  expect(located(text, ['brand', 'contact'])).toBe('contact');
  expect(located(text, ['brand', 'contact', 'phone'])).toBe('contact');
  expect(located(text, ['brand', 'website'])).toBe('brand');
  expect(located(text, ['campaign', 'links'])).toBe('brand:');
  expect(located(text, ['list', '1'])).toBe('two');
  expect(located(text, [])).toBe('brand:');
});

test('anchors, aliases and merged members lead to where the text stands', () => {
  const text =
    'base: &base { name: Harbor, site: x }\nbrand:\n  <<: *base\n  site: y\nother: *base\n';
  expect(located(text, ['brand', 'name'])).toBe('Harbor');
  expect(located(text, ['brand', 'site'])).toBe('y');
  expect(located(text, ['other', 'name'])).toBe('Harbor');
});

test('lines of JSON Lines are counted in the whole file', () => {
  const text = '{"a":1}\n\n  {"a":"the box is ticked"}\n';
  const entry = readEntries({ file: 'x.jsonl', text })[1];
  const location = entry?.locate(['a'], { start: 4, end: 7 });
  expect(location).toEqual({ line: 3, column: 13, endLine: 3, endColumn: 16 });
  expect(cut(text, location as NonNullable<typeof location>)).toBe('box');
  expect(entry?.locate([])).toMatchObject({ line: 3, column: 1 });
});

test('numbers keep the form in which they are written', () => {
  const text =
    'a: +12075550142\nb: 04101\nc: 3\nd: 2.5\ne: 1e3\nf: 0x1F\ng: true\nh: 12345678901234567890\n';
  const [entry] = readEntries({ file: 'x.yaml', text });
  expect(entry?.value).toEqual({
    a: '+12075550142',
    b: '04101',
    c: 3,
    d: 2.5,
    e: '1e3',
    f: '0x1F',
    g: true,
    h: '12345678901234567890',
  });
  expect(located(text, ['b'])).toBe('04101');
});

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((word) => /^\S+$/.test(word));
const sentences = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '  ', '\n', '\n\n', '\t', '')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

test.each(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
  'any word of any text is found again when it is written as %s',
  (style) => {
    fc.assert(
      fc.property(
        sentences,
        fc.nat(),
        fc.integer({ min: 20, max: 80 }),
        (text, pick, lineWidth) => {
          const scalar = new Scalar(text);
          scalar.type = style;
          const document = new Document({ outer: { inner: scalar } });
          const written = document.toString({ lineWidth });
          // Some texts do not survive in some styles; that is for the writer to answer.
          const read = parseDocument(written);
          fc.pre(read.errors.length === 0 && read.getIn(['outer', 'inner']) === text);
          const all = [...text.matchAll(/\S+/g)];
          const word = all[pick % all.length];
          fc.pre(word !== undefined);
          const range = {
            start: word?.index ?? 0,
            end: (word?.index ?? 0) + (word?.[0].length ?? 0),
          };
          const [entry] = readEntries({ file: 'x.yaml', text: written });
          const shown = cut(written, (entry as Entry).locate(['outer', 'inner'], range));
          // Read as a text of the same style, what was found is the word.
          const type = (read.getIn(['outer', 'inner'], true) as Scalar).type;
          const again =
            type === 'QUOTE_DOUBLE'
              ? parse(`"${shown}"`)
              : type === 'QUOTE_SINGLE'
                ? shown.replaceAll("''", "'")
                : shown;
          expect(again).toBe(word?.[0]);
        },
      ),
    );
  },
);

test('any part of a text is found again in JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (value, a, b) => {
      const start = Math.min(a, b) % (value.length + 1);
      const end = start + (Math.max(a, b) % (value.length - start + 1));
      fc.pre(value.slice(start, end).trim() !== '');
      const text = JSON.stringify(value);
      const scalar = { value, style: 'QUOTE_DOUBLE', range: { start: 0, end: text.length } };
      const found = offsetsOf(text, scalar, { start, end });
      expect(found).toBeDefined();
      const shown = JSON.parse(`"${text.slice(found?.start, found?.end)}"`);
      expect(shown).toBe(value.slice(start, end).trim());
    }),
  );
});

test('texts that do not belong together have no position', () => {
  const scalar = { value: 'abc', style: 'PLAIN', range: { start: 0, end: 3 } };
  expect(offsetsOf('xyz', scalar, { start: 0, end: 2 })).toBeUndefined();
  expect(
    offsetsOf('ab', { ...scalar, range: { start: 0, end: 2 } }, { start: 0, end: 3 }),
  ).toBeUndefined();
  expect(offsetsOf('abc', scalar, { start: 1, end: 1 })).toBeUndefined();
});

test('offsets become lines and columns', () => {
  const text = 'one\ntwo\n\nfour';
  const lines = new Lines(text);
  for (let offset = 0; offset <= text.length; offset += 1) {
    const before = text.slice(0, offset).split('\n');
    expect(lines.location(offset, offset)).toMatchObject({
      line: before.length,
      column: (before.at(-1) as string).length + 1,
    });
  }
});

test('a long file is read in time that grows with its length', () => {
  const entry = {
    brand: { name: 'Harbor' },
    campaign: { productionMessageContent: 'word '.repeat(20_000) },
  };
  const text = stringify(entry);
  const [read] = readEntries({ file: 'x.yaml', text });
  const path = ['campaign', 'productionMessageContent'];
  expect(read?.locate(path, { start: 99_995, end: 99_999 }).line).toBeGreaterThan(1);
});
