import { expect, test } from 'vitest';
import { factsAbout } from '../../src/review/index.js';

const closed = { site: { status: 404 } };
const open = { site: { status: 200 } };
const brand = {
  id: 'b_1',
  name: 'Harbor Lane Dental',
  website: 'https://www.harborlanedental.com/',
};

test.each(['b_1', 'Harbor Lane Dental', 'www.harborlanedental.com', 'harborlanedental.com'])(
  'facts are found by %s',
  (key) => {
    expect(factsAbout({ '*': open, [key]: closed }, { brand })).toBe(closed);
  },
);

test('a star holds for all others, and nothing for nobody', () => {
  expect(factsAbout({ other: closed, '*': open }, { brand })).toBe(open);
  expect(factsAbout({ other: closed }, { brand })).toBeUndefined();
  expect(factsAbout({ '*': open }, {})).toBe(open);
});

test('names that every object has are no keys', () => {
  expect(factsAbout({}, { brand: { name: 'constructor', website: 'toString' } })).toBeUndefined();
});
