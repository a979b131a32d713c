import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash53, Random, type RandomKey } from '../../src/world/random.js';

const random = new Random('seed');
const keys = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });

test('a draw is a pure function of the seed and the key', () => {
  fc.assert(
    fc.property(fc.string(), keys, (seed, key) => {
      const first = new Random(seed).unit(...key);
      const other = new Random(seed);
      other.unit('something', 'else');
      expect(other.unit(...key)).toBe(first);
    }),
  );
});

test('a unit lies from 0 to below 1', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const unit = random.unit(...key);
      expect(unit).toBeGreaterThanOrEqual(0);
      expect(unit).toBeLessThan(1);
    }),
  );
});

test('a hash is a whole number that a double holds exactly', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Number.isSafeInteger(hash53(text))).toBe(true);
      expect(hash53(text)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('near keys give unrelated draws', () => {
  const draws = Array.from({ length: 10_000 }, (_, i) => random.unit('msg', i));
  let correlation = 0;
  for (let i = 1; i < draws.length; i++) {
    correlation += ((draws[i] as number) - 0.5) * ((draws[i - 1] as number) - 0.5);
  }
  // The variance of a uniform draw is 1/12.
  expect(Math.abs((correlation / (draws.length - 1)) * 12)).toBeLessThan(0.03);
});

test('the order and the borders of key parts matter', () => {
  expect(random.unit('a', 'b')).not.toBe(random.unit('b', 'a'));
  expect(random.unit('ab')).not.toBe(random.unit('a', 'b'));
  expect(random.unit('a', '')).not.toBe(random.unit('a'));
});

test('seeds give unrelated draws for one key', () => {
  const draws = Array.from({ length: 1_000 }, (_, i) => new Random(`seed-${i}`).unit('key'));
  expect(new Set(draws).size).toBe(1_000);
  expect(mean(draws)).toBeCloseTo(0.5, 1);
});

test('draws spread evenly over their range', () => {
  const buckets = new Array<number>(16).fill(0);
  const rounds = 64_000;
  for (let i = 0; i < rounds; i++) {
    const bucket = random.int(0, 15, 'spread', i);
    buckets[bucket] = (buckets[bucket] as number) + 1;
  }
  const expected = rounds / 16;
  const chiSquare = buckets.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
  // 15 degrees of freedom: 37.7 is passed by one in a thousand fair generators.
  expect(chiSquare).toBeLessThan(37.7);
});

test('int reaches both ends and nothing beyond', () => {
  const seen = new Set(Array.from({ length: 500 }, (_, i) => random.int(3, 6, i)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
});

test('between stays in its half-open range', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      keys,
      (min, width, key) => {
        const drawn = random.between(min, min + width, ...key);
        expect(drawn).toBeGreaterThanOrEqual(min);
        expect(drawn).toBeLessThan(min + width);
      },
    ),
  );
});

test('pick gives every entry of a list its turn', () => {
  const list = ['red', 'green', 'blue'] as const;
  const seen = new Set(Array.from({ length: 100 }, (_, i) => random.pick(list, i)));
  expect([...seen].sort()).toEqual(['blue', 'green', 'red']);
});

test('pick refuses an empty list', () => {
  expect(() => random.pick([], 'key')).toThrow(new RangeError('Cannot pick from an empty list.'));
});

test('normal draws have mean 0 and standard deviation 1', () => {
  const draws = Array.from({ length: 20_000 }, (_, i) => random.normal('n', i));
  const average = mean(draws);
  const deviation = Math.sqrt(mean(draws.map((drawn) => (drawn - average) ** 2)));
  expect(Math.abs(average)).toBeLessThan(0.03);
  expect(Math.abs(deviation - 1)).toBeLessThan(0.03);
  expect(draws.every(Number.isFinite)).toBe(true);
});

test('recorded draws never change, or every stored scenario would', () => {
  const fixed = new Random('tollgate');
  const draw = (...key: RandomKey[]) => fixed.int(0, 999_999, ...key);
  expect([draw('a'), draw('a', 1), draw('b', 1, 'x')]).toMatchInlineSnapshot(`
    [
      12645,
      871120,
      889161,
    ]
  `);
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
