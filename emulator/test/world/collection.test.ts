import { expect, test } from 'vitest';
import { Collection } from '../../src/world/collection.js';

interface Note {
  readonly id: string;
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly at: number;
}

function notes(): Collection<Note> {
  return new Collection<Note>({
    key: (note) => note.id,
    indexes: { owner: (note) => note.owner, tag: (note) => note.tags },
    time: (note) => note.at,
  });
}

function note(id: string, more: Partial<Note> = {}): Note {
  return { id, owner: 'ann', tags: [], at: 0, ...more };
}

function filled(count: number): Collection<Note> {
  const collection = notes();
  for (let i = 0; i < count; i++) {
    collection.insert(note(`n${i}`, { at: i * 10, owner: i % 2 === 0 ? 'ann' : 'bob' }));
  }
  return collection;
}

const ids = (records: Iterable<Note>): string[] => [...records].map(({ id }) => id);

test('an inserted record is found by its id', () => {
  const collection = notes();
  const record = note('n1');
  expect(collection.insert(record)).toBe(record);
  expect(collection.get('n1')).toBe(record);
  expect([
    collection.has('n1'),
    collection.has('n2'),
    collection.get('n2'),
    collection.size,
  ]).toEqual([true, false, undefined, 1]);
});

test('names that mean something to JavaScript are plain ids and plain index values', () => {
  const collection = notes();
  expect([collection.get('__proto__'), collection.has('constructor')]).toEqual([undefined, false]);
  collection.insert(note('__proto__', { owner: 'constructor' }));
  expect(ids(collection.find({ owner: 'constructor' }))).toEqual(['__proto__']);
  expect(collection.find({ owner: 'toString' })).toEqual([]);
});

test('an id can be taken once', () => {
  const collection = notes();
  collection.insert(note('n1'));
  expect(() => collection.insert(note('n1'))).toThrow('A record with the id "n1" exists already.');
  expect(collection.size).toBe(1);
});

test('an update puts a new record in the place of the old one', () => {
  const collection = filled(3);
  const before = collection.get('n1') as Note;
  const after = collection.update('n1', { owner: 'cy' });
  expect(after).toEqual({ ...before, owner: 'cy' });
  expect(before.owner).toBe('bob');
  expect(collection.get('n1')).toBe(after);
  expect(ids(collection)).toEqual(['n0', 'n1', 'n2']);
});

test('an update of an unknown record is refused', () => {
  expect(() => notes().update('n1', {})).toThrow('There is no record with the id "n1".');
});

test('an update moves a record from one index value to another', () => {
  const collection = filled(4);
  collection.update('n1', { owner: 'ann', tags: ['new', 'red'] });
  expect(ids(collection.find({ owner: 'ann' }))).toEqual(['n0', 'n1', 'n2']);
  expect(ids(collection.find({ owner: 'bob' }))).toEqual(['n3']);
  collection.update('n1', { tags: ['red'] });
  expect([collection.count({ tag: 'new' }), collection.count({ tag: 'red' })]).toEqual([0, 1]);
});

test('a deleted record is gone everywhere, and its id is free again', () => {
  const collection = filled(3);
  expect([collection.delete('n0'), collection.delete('n0')]).toEqual([true, false]);
  expect([collection.get('n0'), collection.size, collection.count({ owner: 'ann' })]).toEqual([
    undefined,
    2,
    1,
  ]);
  collection.insert(note('n0'));
  expect(ids(collection)).toEqual(['n1', 'n2', 'n0']);
});

test('a record without a value stands in no index', () => {
  const collection = notes();
  collection.insert(note('n1', { owner: null }));
  expect([collection.count({ owner: 'null' }), collection.count()]).toEqual([0, 1]);
});

test('a record with several values is found by each of them, and counted once', () => {
  const collection = notes();
  collection.insert(note('n1', { tags: ['red', 'round', 'red'] }));
  collection.insert(note('n2', { tags: ['red'] }));
  expect(ids(collection.find({ tag: 'red' }))).toEqual(['n1', 'n2']);
  expect(ids(collection.find({ tag: 'round' }))).toEqual(['n1']);
});

test('an index value that everybody left is taken up again', () => {
  const collection = filled(6);
  for (const { id } of collection.find({ owner: 'ann' })) collection.delete(id);
  expect(collection.find({ owner: 'ann' })).toEqual([]);
  for (const id of ['x', 'y', 'z']) collection.insert(note(id));
  expect(ids(collection.find({ owner: 'ann' }))).toEqual(['x', 'y', 'z']);
});

test('conditions that belong to one record each have to mean the same one', () => {
  const collection = notes();
  collection.insert(note('n1', { owner: 'ann', tags: ['red'] }));
  collection.insert(note('n2', { owner: 'bob', tags: ['blue'] }));
  expect(collection.first({ owner: 'ann', tag: 'red' })?.id).toBe('n1');
  expect(collection.first({ owner: 'ann', tag: 'blue' })).toBeUndefined();
  expect(collection.find({ owner: 'bob', tag: 'red' })).toEqual([]);
  collection.insert(note('n3', { owner: 'ann', tags: ['green'] }));
  expect(collection.last({ owner: 'ann', tag: 'red' })?.id).toBe('n1');
  expect(collection.last({ owner: 'ann', tag: 'blue' })).toBeUndefined();
});

test('all conditions of a query must hold; an undefined one is none', () => {
  const collection = notes();
  collection.insert(note('n1', { owner: 'ann', tags: ['red'] }));
  collection.insert(note('n2', { owner: 'bob', tags: ['red'] }));
  expect(ids(collection.find({ owner: 'ann', tag: 'red' }))).toEqual(['n1']);
  expect(ids(collection.find({ owner: undefined, tag: 'red' }))).toEqual(['n1', 'n2']);
});

test('an unknown index is a mistake in the code and is reported', () => {
  expect(() => filled(1).find({ colour: 'red' })).toThrow('There is no index "colour".');
});

test('pages are newest first and zero-based, with the total over all pages', () => {
  const collection = filled(5);
  const page = collection.page({ pageIndex: 1, pageSize: 2 });
  expect([ids(page.records), page.count, page.hasMore]).toEqual([['n2', 'n1'], 5, true]);
  const last = collection.page({ pageIndex: 2, pageSize: 2 });
  expect([ids(last.records), last.count, last.hasMore]).toEqual([['n0'], 5, false]);
  const beyond = collection.page({ pageIndex: 9, pageSize: 2 });
  expect([beyond.records, beyond.count, beyond.hasMore]).toEqual([[], 5, false]);
});

test('a full last page has nothing after it', () => {
  expect(filled(4).page({ pageIndex: 1, pageSize: 2 }).hasMore).toBe(false);
});

test('a page can be oldest first', () => {
  const { records } = filled(3).page({ pageIndex: 0, pageSize: 2, order: 'oldest' });
  expect(ids(records)).toEqual(['n0', 'n1']);
});

test('a filter narrows what the indexes leave, and the total with it', () => {
  const page = filled(10).page({
    where: { owner: 'ann' },
    filter: ({ at }) => at >= 40,
    pageIndex: 0,
    pageSize: 2,
  });
  expect([ids(page.records), page.count, page.hasMore]).toEqual([['n8', 'n6'], 3, true]);
});

test('a page of an index value nobody has is empty', () => {
  expect(filled(3).page({ where: { owner: 'zoe' }, pageIndex: 0, pageSize: 5 })).toEqual({
    records: [],
    count: 0,
    hasMore: false,
  });
});

test('a span of time includes both its ends', () => {
  const collection = filled(6);
  const page = collection.page({ from: 10, to: 30, pageIndex: 0, pageSize: 10 });
  expect([ids(page.records), page.count]).toEqual([['n3', 'n2', 'n1'], 3]);
});

test('a span of time is found although records were deleted', () => {
  const collection = filled(8);
  for (const id of ['n0', 'n3', 'n4', 'n7']) collection.delete(id);
  const page = collection.page({ from: 21, to: 60, pageIndex: 0, pageSize: 10 });
  expect(ids(page.records)).toEqual(['n6', 'n5']);
});

test('a span of time needs records that tell their time', () => {
  const timeless = new Collection<Note>({ key: ({ id }) => id });
  expect(() => timeless.page({ from: 1, pageIndex: 0, pageSize: 1 })).toThrow(
    'This collection has no creation time to search by.',
  );
});

test('first and last are the oldest and the newest that match', () => {
  const collection = filled(5);
  expect([collection.first({ owner: 'bob' })?.id, collection.last({ owner: 'bob' })?.id]).toEqual([
    'n1',
    'n3',
  ]);
  expect([collection.last()?.id, collection.first({ owner: 'zoe' })]).toEqual(['n4', undefined]);
});

test('counts follow the conditions', () => {
  const collection = filled(5);
  collection.update('n0', { tags: ['red'] });
  expect([
    collection.count(),
    collection.count({ owner: 'ann' }),
    collection.count({ owner: 'ann', tag: 'red' }),
    collection.count({ owner: 'bob', tag: 'red' }),
    collection.count({ owner: 'zoe' }),
  ]).toEqual([5, 3, 1, 0, 0]);
});

test('a copy and its original change independently and share their records', () => {
  const original = filled(40);
  const copy = original.copy();
  copy.insert(note('new', { at: 999 }));
  copy.update('n1', { owner: 'ann' });
  copy.delete('n0');
  original.delete('n2');
  expect([
    original.size,
    original.has('new'),
    original.get('n1')?.owner,
    original.has('n0'),
  ]).toEqual([39, false, 'bob', true]);
  expect([
    copy.size,
    copy.has('n2'),
    copy.count({ owner: 'ann' }),
    original.count({ owner: 'ann' }),
  ]).toEqual([40, true, 21, 19]);
  expect(copy.get('n5')).toBe(original.get('n5'));
});
