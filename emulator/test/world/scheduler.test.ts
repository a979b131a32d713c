import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Scheduler } from '../../src/world/scheduler.js';

test('tasks come out by time, and those of one moment in the order they went in', () => {
  const scheduler = new Scheduler();
  for (const [at, name] of [
    [20, 'late'],
    [10, 'first'],
    [10, 'second'],
    [5, 'early'],
    [10, 'third'],
  ] as const) {
    scheduler.schedule(at, name, {}, 'why');
  }
  expect(scheduler.pending().map(({ name }) => name)).toEqual([
    'early',
    'first',
    'second',
    'third',
    'late',
  ]);
  expect(takeAll(scheduler, 10)).toEqual(['early', 'first', 'second', 'third']);
  expect(scheduler.nextAt).toBe(20);
});

test('a task keeps what it was planned with', () => {
  const scheduler = new Scheduler();
  const id = scheduler.schedule(7, 'brand.decide', { brandId: 'b_1' }, 'review of brand b_1');
  expect(scheduler.takeDue(7)).toEqual({
    id,
    at: 7,
    name: 'brand.decide',
    data: { brandId: 'b_1' },
    cause: 'review of brand b_1',
  });
});

test('nothing is taken before its time', () => {
  const scheduler = new Scheduler();
  scheduler.schedule(10, 'task', {}, '');
  expect(scheduler.takeDue(9)).toBeUndefined();
  expect(scheduler.size).toBe(1);
});

test('a task can be cancelled once, while it waits', () => {
  const scheduler = new Scheduler();
  const kept = scheduler.schedule(10, 'kept', {}, '');
  const dropped = scheduler.schedule(5, 'dropped', {}, '');
  expect(scheduler.cancel(dropped)).toBe(true);
  expect(scheduler.cancel(dropped)).toBe(false);
  expect(scheduler.cancel(999)).toBe(false);
  expect([scheduler.nextAt, scheduler.size]).toEqual([10, 1]);
  expect(takeAll(scheduler, 10)).toEqual(['kept']);
  expect(scheduler.cancel(kept)).toBe(false);
});

test('an empty schedule has no next time', () => {
  expect(new Scheduler().nextAt).toBeUndefined();
});

test('plans, cancellations and takes in any mix agree with a sorted list', () => {
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('plan' as const), at: fc.nat({ max: 50 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('cancel' as const), id: fc.nat({ max: 60 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('take' as const), until: fc.nat({ max: 60 }) }),
    },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
      const scheduler = new Scheduler();
      let model: { id: number; at: number }[] = [];
      for (const action of steps) {
        if (action.do === 'plan') {
          model.push({ id: scheduler.schedule(action.at, 'task', {}, ''), at: action.at });
          model.sort((a, b) => a.at - b.at || a.id - b.id);
        } else if (action.do === 'cancel') {
          const waits = model.some(({ id }) => id === action.id);
          model = model.filter(({ id }) => id !== action.id);
          expect(scheduler.cancel(action.id)).toBe(waits);
        } else {
          const due = model[0] && model[0].at <= action.until ? model.shift() : undefined;
          expect(scheduler.takeDue(action.until)?.id).toBe(due?.id);
        }
        expect(scheduler.nextAt).toBe(model[0]?.at);
        expect(scheduler.size).toBe(model.length);
      }
      expect(scheduler.pending().map(({ id }) => id)).toEqual(model.map(({ id }) => id));
    }),
  );
});

function takeAll(scheduler: Scheduler, until: number): string[] {
  const names: string[] = [];
  for (let task = scheduler.takeDue(until); task; task = scheduler.takeDue(until))
    names.push(task.name);
  return names;
}
