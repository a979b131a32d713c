import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Journal } from '../../src/world/journal.js';

const START = Date.parse('2026-01-05T14:00:00.000Z');

test('an entry carries its number, virtual time, kind and facts', () => {
  let now = START;
  const journal = new Journal(() => now);
  journal.record('brand.moved', { id: 'b_1', from: null });
  now += 1_500;
  journal.record('request', { status: 200 });
  expect(journal.entries()).toEqual([
    { seq: 1, at: '2026-01-05T14:00:00.000Z', kind: 'brand.moved', id: 'b_1', from: null },
    { seq: 2, at: '2026-01-05T14:00:01.500Z', kind: 'request', status: 200 },
  ]);
});

test('facts cannot hide when or as what an entry was written', () => {
  const journal = new Journal(() => START);
  journal.record('request', { seq: 99, at: 'never', kind: 'other', extra: true });
  expect(journal.toJsonLines()).toBe(
    '{"seq":1,"at":"2026-01-05T14:00:00.000Z","kind":"request","extra":true}\n',
  );
});

test('a full ring drops the oldest entry and counts it', () => {
  const journal = new Journal(() => START, 3);
  for (let i = 1; i <= 5; i++) journal.record('tick', { i });
  expect(journal.entries().map(({ seq, i }) => [seq, i])).toEqual([
    [3, 3],
    [4, 4],
    [5, 5],
  ]);
  expect({ dropped: journal.dropped, size: journal.size, capacity: journal.capacity }).toEqual({
    dropped: 2,
    size: 3,
    capacity: 3,
  });
});

test('whatever its capacity, a journal keeps the last entries in order and accounts for the rest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 70 }), (capacity, count) => {
      const journal = new Journal(() => START, capacity);
      for (let i = 1; i <= count; i++) journal.record('tick', {});
      const kept = Array.from({ length: Math.min(capacity, count) }, (_, i) => i);
      const first = Math.max(1, count - capacity + 1);
      expect(journal.entries().map(({ seq }) => seq)).toEqual(kept.map((i) => first + i));
      expect(journal.dropped + journal.size).toBe(count);
    }),
  );
});

test('the default capacity is 10,000', () => {
  const journal = new Journal(() => START);
  for (let i = 0; i < 10_001; i++) journal.record('tick', {});
  expect([journal.size, journal.dropped]).toEqual([10_000, 1]);
});

test('an empty journal is an empty text', () => {
  const journal = new Journal(() => START);
  expect([journal.entries(), journal.toJsonLines(), journal.dropped]).toEqual([[], '', 0]);
});

test('JSON Lines hold one entry a line, each of which parses back', () => {
  const journal = new Journal(() => START, 10);
  journal.record('message', { text: 'two\nlines, "quoted" \u2028' });
  journal.record('message', { text: null });
  const lines = journal.toJsonLines().split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(journal.entries());
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'a capacity of %s is refused',
  (capacity) => {
    expect(() => new Journal(() => START, capacity)).toThrow(
      new RangeError(`A journal keeps a whole number of entries above 0, not ${capacity}.`),
    );
  },
);

test('an entry names the request that it follows from, and no fact can hide that', () => {
  const journal = new Journal(
    () => START,
    10,
    (request) => `req_${request}`,
  );
  journal.request = 7;
  journal.record('message.accepted', { id: 'msg_1', request: 'another' });
  journal.within(3, () => journal.record('webhook.delivery', {}));
  journal.record('request', {});
  journal.request = undefined;
  journal.record('tick', {});
  expect(journal.entries().map(({ request }) => request)).toEqual([
    'req_7',
    'req_3',
    'req_7',
    undefined,
  ]);
});

test('what follows from a request ends with it, even when it fails', () => {
  const journal = new Journal(() => START);
  expect(() =>
    journal.within(1, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(journal.request).toBeUndefined();
});

test('a cleared journal is empty, goes on counting and has dropped nothing', () => {
  const journal = new Journal(() => START, 3);
  for (let i = 1; i <= 5; i++) journal.record('tick', { i });
  journal.clear();
  expect([journal.entries(), journal.size, journal.dropped, journal.seq]).toEqual([[], 0, 2, 5]);
  for (let i = 6; i <= 9; i++) journal.record('tick', { i });
  expect(journal.entries().map(({ i }) => i)).toEqual([7, 8, 9]);
  expect([journal.size, journal.dropped]).toEqual([3, 3]);
});

test('a saved journal remembers what was cleared', () => {
  const journal = new Journal(() => START, 3);
  journal.record('tick', {});
  journal.clear();
  journal.record('tick', {});
  const copy = new Journal(() => START, 3);
  copy.restore(journal.save());
  expect([copy.size, copy.dropped, copy.seq]).toEqual([1, 0, 2]);
  expect(copy.since(0).map(({ seq }) => seq)).toEqual([2]);
});

test('waiting ends with the next entry, with another state and with the end', async () => {
  const journal = new Journal(() => START);
  const next = journal.untilAfter(0, 60_000);
  journal.record('tick', {});
  await next;
  await journal.untilAfter(0, 60_000);
  const restored = journal.untilAfter(1, 60_000);
  journal.restore({ seq: 0, entries: [] });
  await restored;
  const closed = journal.untilAfter(0, 60_000);
  journal.close();
  await closed;
  await journal.untilAfter(0, 60_000);
  expect(journal.isClosed).toBe(true);
});

test('waiting ends when its time is up', async () => {
  const journal = new Journal(() => START);
  await journal.untilAfter(0, 1);
  await journal.untilAfter(0, 0);
  expect(journal.seq).toBe(0);
});
