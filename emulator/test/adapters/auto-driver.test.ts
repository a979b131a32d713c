import { expect, test } from 'vitest';
import { driveClock } from '../../src/adapters/drive-clock.js';
import { HOST_TIMERS, type Timers } from '../../src/adapters/timers.js';
import { World } from '../../src/world/world.js';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** Timers that note what they were asked and fire when the test says so. */
class FakeTimers implements Timers {
  armed: (() => void) | undefined;
  turns = 0;
  /** Real milliseconds that pass with each turn. */
  pace = 0;
  #now = 0;
  set(callback: () => void): unknown {
    expect(this.armed).toBeUndefined();
    this.armed = callback;
    return callback;
  }
  clear(timer: unknown): void {
    if (this.armed === timer) this.armed = undefined;
  }
  turn(callback: () => void): void {
    this.turns++;
    this.#now += this.pace;
    queueMicrotask(callback);
  }
  now(): number {
    return this.#now;
  }
  /** Fires the timer and lets everything happen that only waits for promises. */
  async fire(): Promise<void> {
    const { armed } = this;
    this.armed = undefined;
    armed?.();
    await promisesSettle();
  }
}

async function promisesSettle(): Promise<void> {
  for (let turn = 0; turn < 500; turn++) await Promise.resolve();
}

function setUp() {
  const world = new World({ name: 'w', seed: 's', clock: { mode: 'auto' } });
  const start = world.now();
  const ran: [string, number][] = [];
  world.handle('note', ({ text }) => void ran.push([String(text), (world.now() - start) / HOUR]));
  const errors: unknown[] = [];
  const timers = new FakeTimers();
  const driver = driveClock(world, (error) => errors.push(error), timers);
  const plan = (hours: number, text: string): number =>
    world.schedule(world.now() + hours * HOUR, 'note', { text }, 'test');
  return { world, ran, errors, timers, driver, plan, start };
}

test('what is planned does not happen in the call that plans it, but soon after', async () => {
  const { ran, timers, plan } = setUp();
  expect(timers.armed).toBeUndefined();
  plan(72, 'review');
  expect(ran).toEqual([]);
  await timers.fire();
  expect(ran).toEqual([['review', 72]]);
});

test('it jumps from moment to moment, in order, with a turn for others between two', async () => {
  const { ran, timers, plan, world, start } = setUp();
  plan(3, 'b');
  plan(3, 'c');
  plan(1, 'a');
  await timers.fire();
  expect(ran).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 3],
  ]);
  expect([timers.turns, world.now() - start]).toEqual([2, 3 * HOUR]);
  expect(timers.armed).toBeUndefined();
});

test('what goes on for long is cut into slices, so that timers and sockets get their turn', async () => {
  const { ran, timers, plan } = setUp();
  timers.pace = 6;
  for (let hour = 1; hour <= 5; hour++) plan(hour, String(hour));
  await timers.fire();
  expect(ran).toHaveLength(2);
  await timers.fire();
  expect(ran).toHaveLength(4);
  await timers.fire();
  expect([ran.length, timers.armed]).toEqual([5, undefined]);
});

test('it waits for a task that waits for an answer, whoever began it', async () => {
  const { world, ran, timers, plan } = setUp();
  let answer = (): void => {};
  world.handle('slow', () => new Promise<void>((resolve) => (answer = resolve)));
  world.schedule(world.now(), 'slow', {}, 'test');
  plan(1, 'after');
  // A request settles what is due: the task is under way, and nobody advances.
  world.settle();
  expect(world.isIdle).toBe(false);
  await timers.fire();
  expect(ran).toEqual([]);
  answer();
  await promisesSettle();
  await timers.fire();
  expect(ran).toEqual([['after', 1]]);
});

test('it waits for an answer that it has asked for itself', async () => {
  const { world, ran, timers, plan, start } = setUp();
  let answer = (): void => {};
  world.handle('slow', () => new Promise<void>((resolve) => (answer = resolve)));
  world.schedule(start + HOUR, 'slow', {}, 'test');
  plan(2, 'after');
  await timers.fire();
  expect([ran, world.now() - start, world.status]).toEqual([[], HOUR, 'advancing']);
  answer();
  await promisesSettle();
  expect(ran).toEqual([['after', 2]]);
});

test('while somebody else moves the clock it stands back', async () => {
  const { world, ran, timers, plan } = setUp();
  plan(1, 'a');
  plan(5, 'b');
  await world.advance('2h');
  expect(ran).toEqual([['a', 1]]);
  await timers.fire();
  expect(ran).toEqual([
    ['a', 1],
    ['b', 5],
  ]);
});

test('a task that fails is reported and holds up nothing', async () => {
  const { world, ran, errors, timers, plan } = setUp();
  world.handle('fail', () => {
    throw new Error('broken');
  });
  world.schedule(world.now() + HOUR, 'fail', {}, 'test');
  plan(2, 'after');
  await timers.fire();
  expect([errors, ran]).toEqual([[new Error('broken')], [['after', 2]]]);
});

test('a stopped driver finishes what it has begun and begins nothing', async () => {
  const { world, ran, timers, driver, plan } = setUp();
  let answer = (): void => {};
  world.handle('slow', () => new Promise<void>((resolve) => (answer = resolve)));
  world.schedule(world.now(), 'slow', {}, 'test');
  plan(1, 'after');
  await timers.fire();
  driver.stop();
  answer();
  await promisesSettle();
  plan(2, 'later');
  expect([ran, timers.armed]).toEqual([[], undefined]);
});

test('time goes by itself for a year at most, until something is planned from outside', async () => {
  const { world, timers, start } = setUp();
  const runs: number[] = [];
  world.handle('again', () => {
    runs.push(world.now() - start);
    world.schedule(world.now() + 30 * 24 * HOUR, 'again', {}, 'a send that is repeated');
  });
  world.schedule(start, 'again', {}, 'test');
  await timers.fire();
  expect(runs).toHaveLength(13);
  expect([world.now() - start < YEAR, timers.armed, world.pendingCount]).toEqual([
    true,
    undefined,
    1,
  ]);
  world.handle('other', () => {});
  world.schedule(world.now(), 'other', {}, 'test');
  await timers.fire();
  expect(runs).toHaveLength(25);
});

test('the mode can be changed at any time', async () => {
  const { world, ran, timers, plan } = setUp();
  world.setClock({ mode: 'manual' });
  plan(1, 'a');
  expect(timers.armed).toBeUndefined();
  world.setClock({ mode: 'auto' });
  await timers.fire();
  expect(ran).toEqual([['a', 1]]);
  plan(1, 'b');
  world.setClock({ mode: 'manual' });
  expect(timers.armed).toBeUndefined();
});

test('the timers of the host wait their turn and keep no process alive', async () => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const timer = HOST_TIMERS.set(() => {}, HOUR);
  const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  HOST_TIMERS.clear(timer);
  expect(after).toBe(before);
  const order: string[] = [];
  const turned = new Promise<void>((resolve) =>
    HOST_TIMERS.turn(() => {
      order.push('turn');
      resolve();
    }),
  );
  await Promise.resolve().then(() => order.push('promise'));
  await turned;
  expect(order).toEqual(['promise', 'turn']);
});
