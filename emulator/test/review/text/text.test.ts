import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon } from '../../../src/review/lexicon/index.js';
import { brandNames, domainNamesBrand, findBrand } from '../../../src/review/text/brand-name.js';
import { Document } from '../../../src/review/text/document.js';
import { fold } from '../../../src/review/text/fold.js';
import { parseLink, registrableDomain } from '../../../src/review/text/hosts.js';
import { isNegated } from '../../../src/review/text/negation.js';
import { Matcher } from '../../../src/review/text/pattern.js';
import { splitSamples } from '../../../src/review/text/samples.js';
import { tokenize } from '../../../src/review/text/tokens.js';
import { wordForms } from '../../../src/review/text/word-forms.js';

const read = (text: string) => new Document('x', text, lexicon());
const kinds = (text: string) => tokenize(fold(text)).map(({ kind, norm }) => `${kind}:${norm}`);
const samples = (text: string) => splitSamples(text).map((sample) => sample.text);

test('folding keeps the length of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
  expect(fold('Café “Ünïque” — X')).toBe('cafe "unique" - x');
});

test('tokens lie in order and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const token of tokenize(fold(text))) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('links, mailboxes, telephone numbers and amounts are tokens of their own', () => {
  expect(kinds('See acme.com/a?b=1, or mail me@acme.co.')).toEqual([
    'word:see',
    'url:acme.com/a?b=1',
    'punctuation:,',
    'word:or',
    'word:mail',
    'email:me@acme.co',
    'punctuation:.',
  ]);
  expect(kinds('(207) 555-0142 $1,500 20%')).toEqual([
    'phone:(207) 555-0142',
    'money:$1,500',
    'percent:20%',
  ]);
  expect(kinds('Done.Next is here')).not.toContain('url:done.next');
});

test('boxes and merge fields are told apart', () => {
  expect(kinds('[ ] [x] {{name}} [Company]').map((kind) => kind.split(':')[0])).toEqual([
    'unticked',
    'ticked',
    'blank',
    'blank',
  ]);
});

test('a hyphen only joins words', () => {
  expect(kinds('opt-in - yes')).toEqual(['word:opt', 'word:in', 'punctuation:-', 'word:yes']);
});

test('words are known by their forms', () => {
  expect(wordForms('ticked')).toContain('tick');
  expect(wordForms('opted')).toContain('opt');
  expect(wordForms('parties')).toContain('party');
  expect(wordForms('sold')).toContain('sell');
  expect(wordForms('msgs')).toContain('message');
});

test('sentences end at stops and lines, not at abbreviations or in links', () => {
  const document = read(
    'Acme Inc. texts you at acme.com. Msg. freq. varies!\nReply STOP. No. Fine.',
  );
  expect(document.sentences.map((sentence) => document.words(sentence))).toEqual([
    'Acme Inc. texts you at acme.com.',
    'Msg. freq. varies!',
    'Reply STOP.',
    'No.',
    'Fine.',
  ]);
});

test('quotations are found in straight and typographic quotes', () => {
  for (const text of ['It says "I agree" here', 'It says “I agree” here']) {
    const document = read(text);
    expect(document.quotations.map((span) => document.words(span))).toEqual(['I agree']);
  }
});

test.each([
  ['We never share or sell your number', true],
  ['Numbers are not sold', true],
  ["We don't pass on or sell it", true],
  ['Not only do we sell it', false],
  ['We do not call, but we sell it', false],
  ['We sell it', false],
  ['It is not free; we sell it', false],
])('negation reaches its scope: %s', (text, expected) => {
  const matcher = new Matcher([{ sell: ['sell'] }]);
  const document = new Document('x', text, matcher);
  const span = document.first('sell');
  expect(span).toBeDefined();
  expect(span && isNegated(document, span)).toBe(expected);
});

test('patterns skip words, choose, allow gaps and stop at the end of a sentence', () => {
  const matcher = new Matcher([
    {
      gap: ['agree ~2 text'],
      exact: ['=texted'],
      kind: ['at #url'],
      any: ['text * to'],
      or: ['@gap please'],
    },
  ]);
  const has = (concept: string, text: string) => new Document('x', text, matcher).has(concept);
  expect(has('gap', 'I agree to get texts')).toBe(true);
  expect(has('gap', 'I agree to get all the texts')).toBe(false);
  expect(has('gap', 'I agree. Texts follow')).toBe(false);
  expect(has('gap', 'I agree; texts follow')).toBe(false);
  expect(has('exact', 'You are texted')).toBe(true);
  expect(has('exact', 'You text')).toBe(false);
  expect(has('kind', 'Join at acme.com')).toBe(true);
  expect(has('any', 'Text JOIN to us')).toBe(true);
  expect(has('or', 'agree to texts, please')).toBe(true);
});

test('a concept that nobody defines is refused', () => {
  expect(() => new Matcher([{ a: ['@missing'] }])).toThrow('Unknown concept @missing');
});

test.each([
  ['one per line', 'Acme: a b c\nAcme: d e f', ['Acme: a b c', 'Acme: d e f']],
  ['numbered', '1. Acme: a\n2) Acme: b\n(3) Acme: c', ['Acme: a', 'Acme: b', 'Acme: c']],
  ['bulleted', '• Acme: a\n- Acme: b\n* Acme: c', ['Acme: a', 'Acme: b', 'Acme: c']],
  ['labelled', 'Sample 1: Acme: a\nExample B - Acme: b', ['Acme: a', 'Acme: b']],
  [
    'label with a second line',
    'Sample 1: Acme: a\nmore of it\nSample 2: Acme: b',
    ['Acme: a\nmore of it', 'Acme: b'],
  ],
  ['paragraphs', 'Acme: a\nsecond line\n\nAcme: b', ['Acme: a\nsecond line', 'Acme: b']],
  [
    'opt-out on a line of its own',
    'Acme: a b\nReply STOP to end',
    ['Acme: a b\nReply STOP to end'],
  ],
  ['in one line', '1) Acme: a 2) Acme: b', ['Acme: a', 'Acme: b']],
  ['with bars', 'Acme: a | Acme: b', ['Acme: a', 'Acme: b']],
  ['nothing', ' \n ', []],
])('samples are cut when they come %s', (_name, text, expected) => {
  expect(samples(text)).toEqual(expected);
});

test('each sample stands at its position', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Acme: hi', '1. ', '- ', '\n', 'Sample 2: ', ' ', '|')),
      (parts) => {
        const text = parts.join('');
        for (const sample of splitSamples(text)) {
          expect(text.slice(sample.start, sample.end)).toBe(sample.text);
        }
      },
    ),
  );
});

test.each([
  ['Harbor Lane Dental, LLC', 'HARBOR LANE DENTAL: hi'],
  ['Harbor Lane Dental LLC', 'Hi, it is Harbor Lane here'],
  ['Harbor Lane Dental LLC', 'HarborLane: hi'],
  ['Ridge & Ember Co.', 'Ridge and Ember: hi'],
  ['Café Müller Inc', 'Cafe Muller: hi'],
  ["Joe's Tires", 'Joes Tires: hi'],
  ['The Foundry Museum', 'Foundry Museum: hi'],
  ['Saint Brendan Parish', 'St. Brendan Parish: hi'],
  ['Keystile Inc.', '[Keystile] code 4471'],
])('%s is recognised in: %s', (name, text) => {
  expect(findBrand(read(text), brandNames([name]))).toBeDefined();
});

test.each([
  ['HP Inc', 'The ship leaves at 8'],
  ['Harbor Lane Dental LLC', 'Your dental visit is at 9'],
  ['Blue River Lending', 'A river runs here'],
  ['The Group LLC', 'Hello there'],
])('%s is not recognised in: %s', (name, text) => {
  expect(findBrand(read(text), brandNames([name]))).toBeUndefined();
});

test('a host names the brand by its letters', () => {
  const names = brandNames(['Harbor Lane Dental LLC']);
  expect(domainNamesBrand('getharborlanedental.app', names)).toBe(true);
  expect(domainNamesBrand('hld-portland.com', names)).toBe(true);
  expect(domainNamesBrand('randomhost.net', names)).toBe(false);
});

test('links are read with and without scheme', () => {
  expect(parseLink('HTTPS://WWW.Acme.com/A/')).toEqual({
    scheme: 'https',
    host: 'acme.com',
    path: '/A',
  });
  expect(parseLink('acme.com')).toEqual({ scheme: '', host: 'acme.com', path: '' });
  expect(parseLink('not a link')).toBeUndefined();
  expect(registrableDomain('app.acme.co.uk')).toBe('acme.co.uk');
  expect(registrableDomain('a.b.acme.com')).toBe('acme.com');
});
