import { expect, test } from 'vitest';
import { ClockHeldError } from '../../src/world/runner.js';
import { World } from '../../src/world/world.js';

const START = Date.parse('2026-01-05T14:00:00.000Z');
const MINUTE = 60_000;

function newWorld(...minutes: number[]): World {
  const world = new World({ name: 'test', seed: 'seed' });
  world.handle('tick', () => undefined);
  for (const each of minutes) world.schedule(START + each * MINUTE, 'tick', {}, `after ${each}`);
  return world;
}

test('a run goes on until nothing is planned and leaves the clock there', async () => {
  const world = newWorld(1, 2);
  const { fired, ended } = await world.run({});
  expect([fired.map(({ cause }) => cause), ended]).toEqual([['after 1', 'after 2'], 'idle']);
  expect(world.now()).toBe(START + 2 * MINUTE);
});

test('a run stops before its limit and leaves the rest', async () => {
  const world = newWorld(1, 2, 9);
  const { fired, ended } = await world.run({ limit: START + 5 * MINUTE });
  expect([fired.length, ended, world.now() - START]).toEqual([2, 'limit', 2 * MINUTE]);
});

test('a run of so many tasks stops after them', async () => {
  const world = newWorld(1, 2, 3);
  expect((await world.run({ most: 2 })).ended).toBe('most');
  expect([world.pendingCount, world.now() - START]).toEqual([1, 2 * MINUTE]);
});

test('a condition ends a run, before the first task or after any', async () => {
  const world = newWorld(1, 2, 3);
  expect(await world.run({ until: () => true })).toEqual({ fired: [], ended: 'held' });
  const { fired, ended } = await world.run({ until: async () => world.pendingCount === 1 });
  expect([fired.length, ended]).toEqual([2, 'held']);
});

test('a condition is asked when what a task waits for is over', async () => {
  const world = newWorld();
  let answered = false;
  world.handle('slow', async () => {
    await Promise.resolve();
    answered = true;
  });
  world.schedule(START, 'slow', {}, 'why');
  world.schedule(START + MINUTE, 'tick', {}, 'why');
  const { fired } = await world.run({ until: () => answered });
  expect(fired).toHaveLength(1);
});

test('runs and advances take turns', async () => {
  const world = newWorld(1, 2, 3);
  const [first, second, third] = await Promise.all([
    world.run({ most: 1 }),
    world.advance('1m'),
    world.run({}),
  ]);
  expect(
    [first.fired, second, third.fired].map((fired) => fired.map(({ cause }) => cause)),
  ).toEqual([['after 1'], ['after 2'], ['after 3']]);
});

test('a task cannot move the clock, and says which it was', async () => {
  const world = newWorld();
  const errors: unknown[] = [];
  world.handle('moving', () => {
    try {
      world.advance('1h').catch(() => undefined);
    } catch (error) {
      errors.push(error);
    }
  });
  world.schedule(START, 'moving', {}, 'review of brand b_1');
  world.settle();
  expect(errors).toEqual([new ClockHeldError('review of brand b_1')]);
  expect([world.status, world.isIdle]).toEqual(['ready', true]);
  expect(await world.advance('1h')).toEqual([]);
});

test('a world is idle when nothing runs, nothing is awaited and nobody moves the clock', async () => {
  const world = newWorld(1);
  let end = (): void => {};
  world.handle('slow', () => new Promise<void>((resolve) => (end = resolve)));
  const told: string[] = [];
  world.onActivity((what) => told.push(`${what} ${world.isIdle}`));
  expect([world.isIdle, world.isInTask]).toEqual([true, false]);
  world.schedule(START, 'slow', {}, 'why');
  world.settle();
  expect(world.isIdle).toBe(false);
  end();
  await world.advance(0);
  world.setClock({ mode: 'auto' });
  expect(told).toEqual(['planned true', 'moved true', 'set true']);
});

test('who waits for something is let go when the world closes', async () => {
  const world = newWorld();
  const waiting = world.journal.untilAfter(0, 60_000);
  world.close();
  await waiting;
  expect(world.journal.isClosed).toBe(true);
});
