import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Collection } from '../../src/world/collection.js';
import { Journal } from '../../src/world/journal.js';
import { World } from '../../src/world/world.js';

interface Note {
  readonly id: string;
  readonly text: string;
}

function newWorld(seed = 'seed') {
  const world = new World({ name: 'test', seed });
  const notes = world.collection<Note>('notes', {
    key: (note) => note.id,
    indexes: { text: (note) => note.text },
  });
  return { world, notes };
}

test('a world that takes over a state takes over its seed, ids and chance', () => {
  const { world } = newWorld('one');
  world.ids.next('n_');
  const { world: other } = newWorld('two');
  other.ids.next('n_');
  other.restore(world.save());
  expect(other.seed).toBe('one');
  expect(other.ids.next('n_')).toBe(world.ids.next('n_'));
  expect(other.random.unit('key')).toBe(world.random.unit('key'));
});

test('a task that waits for the outside is in a state until it has ended', async () => {
  const { world } = newWorld();
  const ends: (() => void)[] = [];
  world.handle('call', () => new Promise<void>((resolve) => ends.push(resolve)));
  const id = world.schedule(world.now(), 'call', { to: 'them' }, 'why');
  const plain = newWorld().world;
  const ran: unknown[] = [];
  plain.handle('call', (data) => void ran.push(data));

  world.settle();
  expect([world.pendingCount, world.task(id)?.id]).toEqual([0, id]);
  plain.restore(world.save());
  plain.settle();
  expect(ran).toEqual([{ to: 'them' }]);

  ends[0]?.();
  await world.advance(0);
  expect([world.task(id), world.save().tasks]).toEqual([undefined, []]);
});

test('a task that was under way does not come back into a state that never had it', async () => {
  const { world } = newWorld();
  const before = world.save();
  world.handle('call', () => new Promise<void>(() => {}));
  world.schedule(world.now(), 'call', {}, 'why');
  world.settle();
  world.restore(before);
  expect(world.save().tasks).toEqual([]);
});

test('a watcher is told of records, tasks, values, the clock and of another state', async () => {
  const { world, notes } = newWorld();
  const told: string[] = [];
  world.handle('tick', () => undefined);
  const stop = world.watch({
    record: (collection, id) => told.push(`${collection} ${id}`),
    task: (id) => told.push(`task ${id}`),
    value: (name) => told.push(`value ${name}`),
    clock: () => told.push('clock'),
    restored: () => told.push('restored'),
  });
  const state = world.save();
  notes.insert({ id: 'n_1', text: 'a' });
  notes.update('n_1', { text: 'b' });
  world.values.set('credits', 1);
  world.schedule(world.now() + 1, 'tick', {}, 'why');
  await world.advance(5);
  notes.delete('n_1');
  world.restore(state);
  expect(told).toEqual([
    'notes n_1',
    'notes n_1',
    'value credits',
    'task 1',
    'task 1',
    'clock',
    'notes n_1',
    'value credits',
    'restored',
  ]);
  told.length = 0;
  stop();
  notes.insert({ id: 'n_2', text: 'a' });
  world.restore(state);
  expect(told).toEqual([]);
});

test('several watchers are told in their order, until each is taken back', async () => {
  const { world, notes } = newWorld();
  const told: string[] = [];
  const watcher = (name: string) => ({
    record: (collection: string, id: string) => told.push(`${name} ${collection} ${id}`),
    task: (id: number) => told.push(`${name} task ${id}`),
    value: (value: string) => told.push(`${name} value ${value}`),
    clock: () => told.push(`${name} clock`),
    restored: () => told.push(`${name} restored`),
  });
  world.handle('tick', () => undefined);
  const stop = world.watch(watcher('first'));
  world.watch(watcher('second'));

  notes.insert({ id: 'n_1', text: 'a' });
  stop();
  stop();
  world.values.set('credits', 1);
  world.schedule(world.now() + 1, 'tick', {}, 'why');
  const third = world.watch(watcher('third'));
  await world.advance(5);
  third();
  world.restore(world.save());

  expect(told).toEqual([
    'first notes n_1',
    'second notes n_1',
    'second value credits',
    'second task 1',
    'second task 1',
    'third task 1',
    'second clock',
    'third clock',
    'second value credits',
    'second value credits',
    'second restored',
  ]);
});

test('copies of a collection never see each other', () => {
  const step = fc.record({
    on: fc.nat({ max: 3 }),
    do: fc.constantFrom('insert', 'update', 'delete', 'copy', 'clear'),
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const made = () =>
        new Collection<Note>({ key: ({ id }) => id, indexes: { text: ({ text }) => text } });
      const real = [made(), made(), made(), made()];
      const model = real.map(() => new Map<string, Note>());
      for (const { on, do: what, id, text } of steps) {
        const collection = real[on] as Collection<Note>;
        const notes = model[on] as Map<string, Note>;
        if (what === 'clear') {
          collection.clear();
          notes.clear();
        } else if (what === 'copy') {
          const to = (on + 1) % 4;
          real[to] = collection.copy();
          model[to] = new Map(notes);
        } else if (what === 'delete') {
          expect(collection.delete(id)).toBe(notes.delete(id));
        } else if (what === 'update' && notes.has(id)) {
          collection.update(id, { text });
          notes.set(id, { id, text });
        } else if (what === 'insert' && !notes.has(id)) {
          collection.insert({ id, text });
          notes.set(id, { id, text });
        }
      }
      for (const [on, collection] of real.entries()) {
        const notes = [...(model[on] as Map<string, Note>).values()];
        expect([...collection]).toEqual(notes);
        expect(collection.find({ text: 'x' })).toEqual(notes.filter(({ text }) => text === 'x'));
      }
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test('a collection of the same kind is empty and knows ids', () => {
  const { notes } = newWorld();
  notes.insert({ id: 'n_1', text: 'a' });
  const other = notes.emptyCopy();
  expect([other.size, other.keyOf({ id: 'n_9', text: '' })]).toEqual([0, 'n_9']);
  other.insert({ id: 'n_2', text: 'a' });
  expect(notes.find({ text: 'a' })).toHaveLength(1);
});

test('a journal tells what was written after an entry', () => {
  const journal = new Journal(() => 0, 3);
  for (const kind of ['a', 'b', 'c', 'd', 'e']) journal.record(kind, {});
  const kinds = (seq: number) => journal.since(seq).map((entry) => entry.kind);
  expect([journal.seq, kinds(0), kinds(3), kinds(5)]).toEqual([5, ['c', 'd', 'e'], ['d', 'e'], []]);
});

test.each([
  [3, 5],
  [5, 3],
  [4, 4],
])('a journal of %i entries goes on in one of %i', (from, to) => {
  const source = new Journal(() => 0, from);
  for (const kind of ['a', 'b', 'c', 'd', 'e', 'f']) source.record(kind, {});
  const target = new Journal(() => 0, to);
  target.restore(source.save());
  const kept = Math.min(from, to);
  expect([target.size, target.dropped, target.seq]).toEqual([kept, 6 - kept, 6]);
  target.record('g', {});
  const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(-Math.min(kept + 1, to));
  expect(target.entries().map((entry) => entry.kind)).toEqual(kinds);
});
