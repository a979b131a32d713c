import { expect, test } from 'vitest';
import { Ids } from '../../src/world/ids.js';

const take = (ids: Ids, prefix: string, count: number): string[] =>
  Array.from({ length: count }, () => ids.next(prefix));

test('an id is its prefix and twelve lower-case letters or digits', () => {
  const ids = new Ids('seed');
  for (const id of take(ids, 'msg_', 5_000)) expect(id).toMatch(/^msg_[0-9a-z]{12}$/);
});

test('200,000 ids of one prefix are all different', () => {
  const ids = new Ids('unique');
  expect(new Set(take(ids, 'msg_', 200_000)).size).toBe(200_000);
});

test('the same seed gives the same ids', () => {
  expect(take(new Ids('a'), 'b_', 100)).toEqual(take(new Ids('a'), 'b_', 100));
});

test('another seed gives other ids', () => {
  const first = new Set(take(new Ids('a'), 'b_', 1_000));
  expect(take(new Ids('b'), 'b_', 1_000).filter((id) => first.has(id))).toEqual([]);
});

test('each prefix counts on its own, so that one resource never shifts the ids of another', () => {
  const alone = take(new Ids('seed'), 'msg_', 3);
  const ids = new Ids('seed');
  const mixed = alone.map(() => {
    ids.next('co_');
    return ids.next('msg_');
  });
  expect(mixed).toEqual(alone);
});

test('the same count under another prefix looks different', () => {
  const ids = new Ids('seed');
  const bodies = ['b_', 'tf_', 'msg_', 'wh_'].map((prefix) =>
    ids.next(prefix).slice(prefix.length),
  );
  expect(new Set(bodies).size).toBe(4);
});

test('ids of neighbours have no visible order', () => {
  const made = take(new Ids('seed'), '', 1_000);
  const ascending = made.filter((id, at) => at > 0 && id > (made[at - 1] as string)).length;
  expect(ascending).toBeGreaterThan(400);
  expect(ascending).toBeLessThan(600);
});

test('restored counts go on where the original stands', () => {
  const original = new Ids('seed');
  take(original, 'b_', 7);
  take(original, 'tf_', 2);
  const copy = new Ids('seed');
  copy.restore(original.issued);
  expect([...copy.issued]).toEqual([
    ['b_', 7],
    ['tf_', 2],
  ]);
  expect(take(copy, 'b_', 3)).toEqual(take(original, 'b_', 3));
});

test('restored ids and their original do not share their counts', () => {
  const original = new Ids('seed');
  original.next('b_');
  const copy = new Ids('seed');
  copy.restore(original.issued);
  copy.next('b_');
  expect(original.issued.get('b_')).toBe(1);
});
