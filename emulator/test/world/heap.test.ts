import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heap } from '../../src/world/heap.js';

const ascending = (a: number, b: number): boolean => a < b;

function drain<T>(heap: Heap<T>): T[] {
  const items: T[] = [];
  while (heap.size > 0) items.push(heap.pop() as T);
  return items;
}

test('an empty heap has nothing to give', () => {
  const heap = new Heap(ascending);
  expect([heap.size, heap.peek(), heap.pop()]).toEqual([0, undefined, undefined]);
});

test('items come out in order, whatever the order they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      expect(drain(new Heap(ascending, items))).toEqual([...items].sort((a, b) => a - b));
    }),
  );
});

test('pushes and pops in any mix agree with a sorted list', () => {
  const step = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant('pop' as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const heap = new Heap(ascending);
      const model: number[] = [];
      for (const item of steps) {
        if (item === 'pop') {
          expect(heap.pop()).toBe(model.shift());
        } else {
          heap.push(item);
          model.push(item);
          model.sort((a, b) => a - b);
        }
        expect([heap.peek(), heap.size]).toEqual([model[0], model.length]);
      }
      expect([...heap.items].sort((a, b) => a - b)).toEqual(model);
    }),
  );
});
