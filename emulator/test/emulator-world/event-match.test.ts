import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKindLike, isLike } from '../../src/emulator-world/event-match.js';

const event = {
  status: 'DELIVERED',
  message: { id: 'msg_1', tags: ['a', 'b'], text: 'See you at 2' },
  'a.b': 1,
  none: null,
};

test.each([
  [{}, true],
  [{ status: 'DELIVERED' }, true],
  [{ status: 'SENT' }, false],
  [{ status: 'DELIVERED', absent: 1 }, false],
  [{ message: { id: 'msg_1' } }, true],
  [{ message: { id: 'msg_1', more: true } }, false],
  [{ 'message.id': 'msg_1' }, true],
  [{ 'message.id.length': 5 }, false],
  [{ 'message.none': undefined }, true],
  [{ 'a.b': 1 }, true],
  [{ message: { tags: ['b'] } }, true],
  [{ message: { tags: ['c'] } }, false],
  [{ status: ['DELIVERED'] }, false],
  [{ none: null }, true],
  [{ status: null }, false],
  [{ 'message.text': /^see/i }, true],
  [{ status: /SENT/ }, false],
  [{ none: /./ }, false],
  [{ status: (status: unknown) => status === 'DELIVERED' }, true],
  [{ toString: undefined }, true],
])('what %o asks for is there: %s', (wanted, expected) => {
  expect(isLike(event, wanted)).toBe(expected);
});

test('plain data is like itself and like every part of it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(isLike(value, value)).toBe(true);
      for (const [name, member] of Object.entries(value)) {
        expect(isLike(value, { [name]: member })).toBe(true);
      }
    }),
  );
});

test.each([
  ['message.status', 'message.status', true],
  ['message.status', 'message.*', true],
  ['message.status', '*', true],
  ['message.status', '*.status', true],
  ['message.status', 'm*s*s', true],
  ['message.status', 'message', false],
  ['message.status', '*.status.*', false],
  ['request', 'message.*', false],
  ['ab', 'ab*b', false],
  ['a+b', 'a+*', true],
])('%s is meant by %s: %s', (kind, pattern, expected) => {
  expect(isKindLike(kind, pattern)).toBe(expected);
});
