import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf, type SequenceOrder, SequenceSet } from '../../src/world/sequence-set.js';

function setOf(members: Iterable<number>): SequenceSet {
  const set = new SequenceSet();
  for (const member of members) set.add(member);
  return set;
}

function range(count: number, step = 1): number[] {
  return Array.from({ length: count }, (_, i) => i * step);
}

/** What a page has to be, worked out on plain arrays. */
function naivePage(
  sets: readonly (readonly number[])[],
  order: SequenceOrder,
  skip: number,
  take: number,
  { from, to }: { from: number; to: number },
) {
  const [first = [], ...others] = sets;
  const hits = [...new Set(first)]
    .filter((n) => n >= from && n < to && others.every((other) => other.includes(n)))
    .sort((a, b) => (order === 'oldest' ? a - b : b - a));
  return { sequences: hits.slice(skip, skip + take), count: hits.length };
}

const EVERYTHING = { from: 0, to: Number.POSITIVE_INFINITY };
// Around the borders of words, of blocks and of small sets.
const sequence = fc.oneof(
  fc.nat({ max: 40 }),
  fc.nat({ max: 5_000 }),
  fc.constantFrom(31, 32, 63, 64, 1_023, 1_024, 2_047, 2_048, 4_095, 4_096),
);

test('additions and deletions in any mix agree with a plain set', () => {
  const step = fc.tuple(fc.constantFrom('add', 'add', 'delete'), sequence);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const set = new SequenceSet();
      const model = new Set<number>();
      for (const [action, n] of steps) {
        if (action === 'add') {
          set.add(n);
          model.add(n);
        } else {
          set.delete(n);
          model.delete(n);
        }
        expect([set.has(n), set.size]).toEqual([model.has(n), model.size]);
      }
      const sorted = [...model].sort((a, b) => a - b);
      expect(pageOf([set], 'oldest', 0, Number.POSITIVE_INFINITY)).toEqual({
        sequences: sorted,
        count: sorted.length,
      });
    }),
  );
});

test('pages of any intersection agree with plain arrays, in both orders and in any range', () => {
  const members = fc.oneof(
    fc.array(sequence, { maxLength: 30 }),
    fc.array(sequence, { minLength: 25, maxLength: 120 }),
    fc
      .tuple(fc.nat({ max: 3_000 }), fc.integer({ min: 1, max: 3 }))
      .map(([count, step]) => range(count, step)),
  );
  const bounds = fc.option(fc.tuple(fc.nat({ max: 6_000 }), fc.nat({ max: 6_000 })), {
    nil: undefined,
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(members, fc.array(sequence, { maxLength: 40 })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom<SequenceOrder>('newest', 'oldest'),
      fc.nat({ max: 60 }),
      fc.oneof(fc.nat({ max: 60 }), fc.constant(Number.POSITIVE_INFINITY)),
      bounds,
      (given, order, skip, take, bound) => {
        const sets = given.map(([added, deleted]) => {
          const set = setOf(added);
          for (const n of deleted) set.delete(n);
          return set;
        });
        const plain = given.map(([added, deleted]) => added.filter((n) => !deleted.includes(n)));
        const within = bound ? { from: bound[0], to: bound[1] } : EVERYTHING;
        expect(pageOf(sets, order, skip, take, within)).toEqual(
          naivePage(plain, order, skip, take, within),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('a large set that has shrunk still meets a small one', () => {
  const shrunk = setOf(range(100));
  for (const n of range(100)) if (n > 2) shrunk.delete(n);
  const small = setOf([2, 3, 50, 60, 70]);
  expect(pageOf([shrunk, small], 'oldest', 0, 10)).toEqual({ sequences: [2], count: 1 });
  expect(pageOf([small, shrunk], 'newest', 0, 10)).toEqual({ sequences: [2], count: 1 });
});

test('a set becomes blocks at its 25th member and counts on', () => {
  const set = setOf(range(24));
  expect(set.members).toEqual(range(24));
  set.add(24);
  expect([set.members, set.size, set.blockCount, set.blockSize(0), set.blockSize(7)]).toEqual([
    undefined,
    25,
    1,
    25,
    0,
  ]);
});

test('members that are added out of order are kept in order', () => {
  expect(setOf([9, 1, 5, 1]).members).toEqual([1, 5, 9]);
});

test('deleting what is not there changes nothing', () => {
  const small = setOf([1]);
  small.delete(2);
  const large = setOf(range(30));
  large.delete(31);
  large.delete(99_999);
  expect([small.size, large.size]).toEqual([1, 30]);
});

test.each([
  ['small', 5],
  ['large', 3_000],
])('a copy of a %s set and its original change independently', (_, count) => {
  const original = setOf(range(count));
  const copy = original.copy();
  copy.add(9_999);
  copy.delete(0);
  original.delete(1);
  expect([original.has(9_999), original.has(0), original.has(1), original.size]).toEqual([
    false,
    true,
    false,
    count - 1,
  ]);
  expect([copy.has(9_999), copy.has(0), copy.has(1), copy.size]).toEqual([
    true,
    false,
    true,
    count,
  ]);
});

test('a page deep in a large set has the right members and the right total', () => {
  const set = setOf(range(100_000));
  expect(pageOf([set], 'newest', 50_000, 3)).toEqual({
    sequences: [49_999, 49_998, 49_997],
    count: 100_000,
  });
});
