import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../src/domain/messages/content/segments.js';
import {
  appendTrackingId,
  parseTrackedText,
  stripTrackingId,
  trackingIdOf,
} from '../../../src/domain/messages/content/tracking.js';

test('a tracking id follows from the message id', () => {
  expect(trackingIdOf('msg_7Qk2')).toBe(trackingIdOf('msg_7Qk2'));
  expect(trackingIdOf('msg_7Qk2')).toMatch(/^[2-9A-HJ-NP-TV-Z]{8}$/);
});

test('tracking ids of many messages differ', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => trackingIdOf(`msg_${index}`));
  expect(new Set(ids).size).toBe(20_000);
});

test('the visible id stands in brackets and keeps a text in GSM-7', () => {
  const text = appendTrackingId('Your order is ready.', 'msg_1', 'ID');
  expect(text).toBe(`Your order is ready. [${trackingIdOf('msg_1')}]`);
  // Brackets are extension characters: two septets each.
  expect(segment(text)).toMatchObject({ encoding: 'gsm7', units: 20 + 1 + 8 + 4 });
});

test('the hidden id shows nothing and turns a text to UTF-16', () => {
  const text = appendTrackingId('Your order is ready.', 'msg_1', 'HIDDEN');
  expect(text.replace(/[\u200b\u200c\u2060]/g, '')).toBe('Your order is ready.');
  expect(segment(text)).toMatchObject({ encoding: 'utf16', units: 20 + 42 });
});

const form = fc.constantFrom('ID', 'HIDDEN');

test('what was appended is found again and taken off, whatever the text', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('a [23456789]'));
  fc.assert(
    fc.property(text, fc.string({ minLength: 1 }), form, (original, messageId, how) => {
      const tracked = appendTrackingId(original, messageId, how);
      expect(parseTrackedText(tracked)).toEqual({
        text: original,
        trackingId: trackingIdOf(messageId),
        form: how,
      });
      expect(stripTrackingId(tracked)).toBe(original);
    }),
    { numRuns: 500 },
  );
});

test('of two ids only the last is taken off', () => {
  const once = appendTrackingId('Hi', 'msg_1', 'ID');
  const twice = appendTrackingId(once, 'msg_2', 'HIDDEN');
  expect(stripTrackingId(twice)).toBe(once);
});

test.each([
  'Your order is ready.',
  'Bring this [ABCDEFGH]',
  'Code [23456789] inside',
  'Lower [abcdefgh]',
  `\u2060${'\u200c'.repeat(40)}\u2060`,
  `\u2060${'\u200b'.repeat(39)}\u2060`,
  '',
])('%j carries no tracking id', (text) => {
  expect(parseTrackedText(text)).toBeNull();
  expect(stripTrackingId(text)).toBe(text);
});

test('a changed character is noticed', () => {
  const tracked = appendTrackingId('Hi', 'msg_1', 'ID');
  const wrong = [...trackingIdOf('msg_1')][0] === 'A' ? 'B' : 'A';
  expect(parseTrackedText(tracked.replace(/\[./, `[${wrong}`))).toBeNull();
});
