import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collection, type PageQuery } from '../../src/world/collection.js';

/** A record whose index values are drawn from few, so that sets grow large and shrink again. */
interface Row {
  readonly id: string;
  readonly status: string;
  readonly tags: readonly string[];
  readonly at: number;
  readonly size: number;
}

const status = fc.constantFrom('QUEUED', 'SENT', 'DELIVERED');
const tags = fc.subarray(['red', 'blue', 'green']);
const change = fc.record({ status, tags, size: fc.nat({ max: 9 }) }, { requiredKeys: [] });

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('insert' as const),
      status,
      tags,
      size: fc.nat({ max: 9 }),
      wait: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('update' as const), target: fc.nat(), change }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), target: fc.nat() }) },
);

const query = fc.record(
  {
    pageIndex: fc.nat({ max: 4 }),
    pageSize: fc.integer({ min: 1, max: 30 }),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
    where: fc.record(
      { status, tag: fc.constantFrom('red', 'blue', 'green') },
      { requiredKeys: [] },
    ),
    from: fc.nat({ max: 120 }),
    to: fc.nat({ max: 120 }),
    minSize: fc.nat({ max: 9 }),
  },
  { requiredKeys: ['pageIndex', 'pageSize'] },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Query = typeof query extends fc.Arbitrary<infer Q> ? Q : never;

/** A collection and the plain array that it has to agree with. */
interface Model {
  readonly collection: Collection<Row>;
  readonly rows: Row[];
  made: number;
}

function run(steps: readonly Step[], model: Model): void {
  let at = model.rows.at(-1)?.at ?? 0;
  for (const action of steps) {
    const target =
      'target' in action ? model.rows[action.target % Math.max(1, model.rows.length)] : undefined;
    if (action.do === 'insert') {
      at += action.wait;
      const row = {
        id: `r${model.made++}`,
        status: action.status,
        tags: action.tags,
        size: action.size,
        at,
      };
      model.collection.insert(row);
      model.rows.push(row);
    } else if (target && action.do === 'update') {
      const after = { ...target, ...action.change };
      expect(model.collection.update(target.id, action.change)).toEqual(after);
      model.rows[model.rows.indexOf(target)] = after;
    } else if (target) {
      expect(model.collection.delete(target.id)).toBe(true);
      model.rows.splice(model.rows.indexOf(target), 1);
    }
  }
}

function empty(): Model {
  const collection = new Collection<Row>({
    key: (row) => row.id,
    indexes: { status: (row) => row.status, tag: (row) => row.tags },
    time: (row) => row.at,
  });
  return { collection, rows: [], made: 0 };
}

function matches(
  row: Row,
  { where = {}, from = 0, to = Number.POSITIVE_INFINITY, minSize = 0 }: Query,
): boolean {
  return (
    (where.status === undefined || row.status === where.status) &&
    (where.tag === undefined || row.tags.includes(where.tag)) &&
    row.at >= from &&
    row.at <= to &&
    row.size >= minSize
  );
}

function agree(model: Model, asked: Query): void {
  const { pageIndex, pageSize, order = 'newest', minSize, ...rest } = asked;
  const paged: PageQuery<Row> = {
    ...rest,
    order,
    pageIndex,
    pageSize,
    ...(minSize === undefined ? {} : { filter: (row: Row) => row.size >= minSize }),
  };
  const hits = model.rows.filter((row) => matches(row, asked));
  const inOrder = order === 'newest' ? [...hits].reverse() : hits;
  const records = inOrder.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize);
  expect(model.collection.page(paged)).toEqual({
    records,
    count: hits.length,
    hasMore: (pageIndex + 1) * pageSize < hits.length,
  });
  const found = model.rows.filter((row) =>
    matches(row, { pageIndex, pageSize, ...(rest.where ? { where: rest.where } : {}) }),
  );
  const where = rest.where ?? {};
  expect(model.collection.find(where)).toEqual(found);
  expect(model.collection.count(where)).toBe(found.length);
  expect(model.collection.first(where)).toEqual(found[0]);
  expect(model.collection.last(where)).toEqual(found.at(-1));
}

test('whatever is done to a collection, every page, search and count agrees with a plain array', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 160, size: 'max' }),
      fc.array(query, { minLength: 1, maxLength: 8 }),
      (steps, queries) => {
        const model = empty();
        run(steps, model);
        expect([...model.collection]).toEqual(model.rows);
        for (const asked of queries) agree(model, asked);
      },
    ),
    { numRuns: 150 },
  );
});

test('what is done to a copy never shows in the original, nor the other way round', () => {
  const steps = fc.array(step, { maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(steps, steps, steps, query, (before, there, here, asked) => {
      const original = empty();
      run(before, original);
      const copy: Model = {
        collection: original.collection.copy(),
        rows: [...original.rows],
        made: original.made,
      };
      run(there, copy);
      run(here, original);
      for (const model of [original, copy]) {
        expect([...model.collection]).toEqual(model.rows);
        agree(model, asked);
      }
    }),
    { numRuns: 100 },
  );
});
