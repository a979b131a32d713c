import { expect, test } from 'vitest';
import { driveClock } from '../../src/adapters/drive-clock.js';
import type { Timers } from '../../src/adapters/timers.js';
import { World } from '../../src/world/world.js';

const HOUR = 3_600_000;

/** Timers that note what they were asked and fire when the test says so. */
class FakeTimers implements Timers {
  armed: { readonly callback: () => void; readonly delay: number } | undefined;
  set(callback: () => void, delay: number): unknown {
    expect(this.armed).toBeUndefined();
    this.armed = { callback, delay };
    return this.armed;
  }
  clear(timer: unknown): void {
    if (this.armed === timer) this.armed = undefined;
  }
  turn(): void {
    throw new Error('A realtime clock needs no turns.');
  }
  now(): number {
    return 0;
  }
  fire(): void {
    const { armed } = this;
    this.armed = undefined;
    armed?.callback();
  }
}

function setUp(scale = 1) {
  const world = new World({ name: 'w', seed: 's', clock: { mode: 'realtime', scale } });
  const ran: string[] = [];
  world.handle('note', ({ text }) => void ran.push(String(text)));
  world.handle('fail', () => {
    throw new Error('broken');
  });
  const errors: unknown[] = [];
  const timers = new FakeTimers();
  const driver = driveClock(world, (error) => errors.push(error), timers);
  const plan = (inMs: number, text: string): number =>
    world.schedule(world.now() + inMs, 'note', { text }, 'test');
  return { world, ran, errors, timers, driver, plan };
}

test('nothing is timed while nothing is planned', () => {
  expect(setUp().timers.armed).toBeUndefined();
});

test('the timer is set to the task that is due first', () => {
  const { timers, plan } = setUp();
  plan(2 * HOUR, 'later');
  expect(timers.armed?.delay).toBeGreaterThan(HOUR);
  plan(HOUR, 'sooner');
  expect(timers.armed?.delay).toBeLessThanOrEqual(HOUR);
});

test('tasks that were planned before the driver came are driven', () => {
  const { world, driver, plan } = setUp();
  driver.stop();
  plan(HOUR, 'early');
  const timers = new FakeTimers();
  driveClock(world, () => {}, timers);
  expect(timers.armed).toBeDefined();
});

test('the scale of the clock shortens the wait', () => {
  const { timers, plan } = setUp(1000);
  plan(HOUR, 'soon');
  expect(timers.armed?.delay).toBeLessThanOrEqual(HOUR / 1000);
});

test('what is due runs when the timer fires, and the next one is waited for', () => {
  const { timers, plan, ran } = setUp();
  plan(0, 'now');
  plan(HOUR, 'later');
  timers.fire();
  expect(ran).toEqual(['now']);
  expect(timers.armed?.delay).toBeGreaterThan(HOUR / 2);
});

test('a timer that fires too early runs nothing and is set again', () => {
  const { timers, plan, ran } = setUp();
  plan(HOUR, 'later');
  timers.fire();
  expect(ran).toEqual([]);
  expect(timers.armed?.delay).toBeGreaterThan(0);
});

test('a wait that no timer can hold is taken in steps', () => {
  const { timers, plan } = setUp();
  plan(60 * 24 * HOUR, 'in two months');
  expect(timers.armed?.delay).toBe(2 ** 31 - 1);
});

test('a task that fails is reported and holds up nothing', () => {
  const { world, timers, plan, ran, errors } = setUp();
  world.schedule(world.now(), 'fail', {}, 'test');
  plan(0, 'after');
  timers.fire();
  expect(errors).toEqual([new Error('broken')]);
  timers.fire();
  expect(ran).toEqual(['after']);
});

test('after a jump of the clock the wait is measured anew', async () => {
  const { world, timers, plan } = setUp();
  plan(3 * HOUR, 'later');
  await world.advance('2h');
  expect(timers.armed?.delay).toBeLessThanOrEqual(HOUR);
});

test('a stopped driver leaves the world alone', () => {
  const { timers, driver, plan } = setUp();
  plan(HOUR, 'x');
  driver.stop();
  expect(timers.armed).toBeUndefined();
  plan(HOUR, 'y');
  expect(timers.armed).toBeUndefined();
});

test('a manual clock is not driven', () => {
  const world = new World({ name: 'w', seed: 's' });
  world.handle('note', () => {});
  const timers = new FakeTimers();
  const driver = driveClock(world, () => {}, timers);
  world.schedule(world.now(), 'note', {}, 'test');
  driver.stop();
  expect(timers.armed).toBeUndefined();
});

test('the timers of the host do not keep the process alive and can be taken back', () => {
  const world = new World({ name: 'w', seed: 's', clock: { mode: 'realtime' } });
  world.handle('note', () => {});
  const driver = driveClock(world, () => {});
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  world.schedule(world.now() + HOUR, 'note', {}, 'test');
  const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  expect(after).toBe(before);
  driver.stop();
});
