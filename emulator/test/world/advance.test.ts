import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DurationError } from '../../src/world/duration.js';
import { World } from '../../src/world/world.js';

const START = Date.parse('2026-01-05T14:00:00.000Z');
const MINUTE = 60_000;

function newWorld(): World {
  return new World({ name: 'test', seed: 'seed' });
}

/** A promise that a test settles when it wants to. */
function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Lets everything happen that only waits for promises. */
async function promisesSettle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

test('every task runs at its own moment and is reported in order', async () => {
  const world = newWorld();
  const seen: number[] = [];
  world.handle('tick', () => void seen.push(world.now() - START));
  for (const minutes of [3, 1, 2])
    world.schedule(START + minutes * MINUTE, 'tick', {}, `after ${minutes}`);
  const fired = await world.advance('10m');
  expect(seen).toEqual([MINUTE, 2 * MINUTE, 3 * MINUTE]);
  expect(fired).toEqual([
    { at: START + MINUTE, task: 'tick', cause: 'after 1' },
    { at: START + 2 * MINUTE, task: 'tick', cause: 'after 2' },
    { at: START + 3 * MINUTE, task: 'tick', cause: 'after 3' },
  ]);
  expect(world.now()).toBe(START + 10 * MINUTE);
});

test('a task that is due exactly at the end still runs', async () => {
  const world = newWorld();
  world.handle('tick', () => undefined);
  world.schedule(START + MINUTE, 'tick', {}, 'why');
  world.schedule(START + MINUTE + 1, 'tick', {}, 'why');
  expect(await world.advance('1m')).toHaveLength(1);
});

test('tasks of one moment run in the order in which they were planned', async () => {
  const world = newWorld();
  const seen: unknown[] = [];
  world.handle('a', ({ n }) => void seen.push(`a${n}`));
  world.handle('b', ({ n }) => void seen.push(`b${n}`));
  for (const [name, n] of [
    ['b', 1],
    ['a', 1],
    ['b', 2],
    ['a', 2],
  ] as const) {
    world.schedule(START + 5, name, { n }, 'why');
  }
  await world.advance(5);
  expect(seen).toEqual(['b1', 'a1', 'b2', 'a2']);
});

test('what a task plans inside the span runs in the same advance, in its place', async () => {
  const world = newWorld();
  const seen: [unknown, number][] = [];
  world.handle('tick', ({ name, childAfter }) => {
    seen.push([name, world.now() - START]);
    if (childAfter !== undefined)
      world.schedule(world.now() + Number(childAfter), 'tick', { name: 'child' }, 'why');
  });
  world.schedule(START + 10, 'tick', { name: 'parent', childAfter: 20 }, 'why');
  world.schedule(START + 20, 'tick', { name: 'other' }, 'why');
  await world.advance(30);
  expect(seen).toEqual([
    ['parent', 10],
    ['other', 20],
    ['child', 30],
  ]);
});

test('what a task plans beyond the span waits', async () => {
  const world = newWorld();
  world.handle('tick', () => void world.schedule(world.now() + 10, 'tick', {}, 'again'));
  world.schedule(START + 10, 'tick', {}, 'first');
  expect(await world.advance(35)).toHaveLength(3);
  expect(world.nextAt).toBe(START + 40);
});

test('a task that plans for the past runs it now, so that time never goes back', async () => {
  const world = newWorld();
  const seen: number[] = [];
  world.handle('tick', ({ again }) => {
    seen.push(world.now());
    if (again) world.schedule(START - 99, 'tick', {}, 'why');
  });
  world.schedule(START + 10, 'tick', { again: true }, 'why');
  await world.advance(10);
  expect(seen).toEqual([START + 10, START + 10]);
});

test('an asynchronous task holds the clock until it is done', async () => {
  const world = newWorld();
  const gate = deferred();
  const seen: [string, number][] = [];
  world.handle('slow', async () => {
    await gate.promise;
    seen.push(['slow', world.now() - START]);
  });
  world.handle('tick', () => void seen.push(['tick', world.now() - START]));
  world.schedule(START + 10, 'slow', {}, 'why');
  world.schedule(START + 20, 'tick', {}, 'why');
  const advancing = world.advance(60);
  await promisesSettle();
  expect([seen, world.now() - START, world.status]).toEqual([[], 10, 'advancing']);
  gate.resolve();
  await advancing;
  expect(seen).toEqual([
    ['slow', 10],
    ['tick', 20],
  ]);
  expect([world.now() - START, world.status]).toEqual([60, 'ready']);
});

test('work that settling began holds a later advance as well', async () => {
  const world = newWorld();
  const gate = deferred();
  const seen: string[] = [];
  world.handle('slow', async () => {
    await gate.promise;
    seen.push('slow');
  });
  world.handle('tick', () => void seen.push('tick'));
  world.schedule(START, 'slow', {}, 'why');
  world.schedule(START + 10, 'tick', {}, 'why');
  world.settle();
  const advancing = world.advance(60);
  await promisesSettle();
  expect([seen, world.now()]).toEqual([[], START]);
  gate.resolve();
  await advancing;
  expect(seen).toEqual(['slow', 'tick']);
});

test('what an asynchronous task plans when it is done still runs in its place', async () => {
  const world = newWorld();
  const seen: number[] = [];
  world.handle('slow', async () => {
    await Promise.resolve();
    world.schedule(world.now() + 5, 'tick', {}, 'why');
  });
  world.handle('tick', () => void seen.push(world.now() - START));
  world.schedule(START + 10, 'slow', {}, 'why');
  await world.advance(60);
  expect(seen).toEqual([15]);
});

test('overlapping advances take turns, each from where the one before ended', async () => {
  const world = newWorld();
  const gate = deferred();
  world.handle('slow', () => gate.promise);
  world.handle('tick', () => undefined);
  world.schedule(START + 10, 'slow', {}, 'first');
  world.schedule(START + 150, 'tick', {}, 'second');
  const order: string[] = [];
  const first = world.advance(100).then((fired) => {
    order.push('first');
    return fired;
  });
  const second = world.advance(100).then((fired) => {
    order.push('second');
    return fired;
  });
  await promisesSettle();
  expect([world.now() - START, order]).toEqual([10, []]);
  gate.resolve();
  const fired = await Promise.all([first, second]);
  expect(fired.map((turn) => turn.map(({ cause }) => cause))).toEqual([['first'], ['second']]);
  expect([order, world.now() - START]).toEqual([['first', 'second'], 200]);
});

test('an advance can name the moment to stop at', async () => {
  const world = newWorld();
  await world.advance({ to: START + 5_000 });
  expect(world.now()).toBe(START + 5_000);
});

test('an advance to the past changes nothing', async () => {
  const world = newWorld();
  world.handle('tick', () => undefined);
  world.schedule(START, 'tick', {}, 'why');
  expect(await world.advance({ to: START - 5_000 })).toEqual([]);
  expect([world.now(), world.pendingCount]).toEqual([START, 1]);
});

test('business days are counted on the working calendar', async () => {
  const world = newWorld();
  await world.advance('3bd');
  expect(new Date(world.now()).toISOString()).toBe('2026-01-08T14:00:00.000Z');
});

test('a duration that cannot be read is refused at once and moves nothing', () => {
  const world = newWorld();
  expect(() => world.advance('soon')).toThrow(DurationError);
  expect([world.now(), world.status]).toEqual([START, 'ready']);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e16])(
  'an advance to %s is refused and runs nothing',
  (to) => {
    const world = newWorld();
    world.handle('tick', () => undefined);
    world.schedule(START + 1, 'tick', {}, 'why');
    expect(() => world.advance({ to })).toThrow(new RangeError(`The clock cannot move to ${to}.`));
    expect([world.now(), world.pendingCount, world.status]).toEqual([START, 1, 'ready']);
  },
);

test('an advance whose task throws stops at that moment, and the next one goes on', async () => {
  const world = newWorld();
  const seen: string[] = [];
  world.handle('bad', () => {
    throw new Error('broken');
  });
  world.handle('good', () => void seen.push('good'));
  world.schedule(START + 10, 'bad', {}, 'why');
  world.schedule(START + 20, 'good', {}, 'why');
  await expect(world.advance(60)).rejects.toThrow('broken');
  expect([world.now() - START, seen, world.status]).toEqual([10, [], 'ready']);
  await world.advance(60);
  expect([world.now() - START, seen]).toEqual([70, ['good']]);
});

test('an advance whose asynchronous task fails is told so, and the next one goes on', async () => {
  const world = newWorld();
  const gate = deferred();
  world.handle('bad', () => gate.promise);
  world.schedule(START + 10, 'bad', {}, 'why');
  const advancing = world.advance(60);
  gate.reject(new Error('refused'));
  await expect(advancing).rejects.toThrow('refused');
  expect(world.journal.entries()).toMatchObject([
    { kind: 'task.failed', task: 'bad', error: 'Error: refused' },
  ]);
  expect(await world.advance(60)).toEqual([]);
  expect(world.status).toBe('ready');
});

test('advancing in steps or at once runs the same tasks at the same moments', async () => {
  const plan = fc.array(
    fc.record({
      wait: fc.nat({ max: 100 }),
      children: fc.array(fc.nat({ max: 40 }), { maxLength: 3 }),
    }),
    {
      maxLength: 15,
    },
  );
  const cuts = fc.array(fc.nat({ max: 150 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(plan, cuts, async (tasks, at) => {
      const story = async (stops: readonly number[]) => {
        const world = newWorld();
        const log: [number, unknown][] = [];
        world.handle('tick', ({ name, children }) => {
          log.push([world.now() - START, name]);
          for (const wait of (children as readonly number[] | undefined) ?? []) {
            world.schedule(world.now() + wait, 'tick', { name: `${name}+${wait}` }, 'why');
          }
        });
        tasks.forEach(({ wait, children }, i) => {
          world.schedule(START + wait, 'tick', { name: `t${i}`, children }, 'why');
        });
        for (const stop of stops) await world.advance({ to: START + stop });
        return log;
      };
      const steps = [...at].sort((a, b) => a - b);
      expect(await story([...steps, 200])).toEqual(await story([200]));
    }),
  );
});
