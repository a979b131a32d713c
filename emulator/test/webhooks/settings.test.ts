import { expect, test } from 'vitest';
import { createEmulator, DurationError, type WebhookSettings } from '../../src/index.js';

const make = (webhooks: Partial<WebhookSettings>) => () => createEmulator({ webhooks });

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
  'a timeout of %d ms is refused when the emulator is made',
  (timeoutMs) => {
    expect(make({ timeoutMs })).toThrow('timeoutMs');
  },
);

test('waits that cannot be read are refused when the emulator is made', () => {
  expect(make({ retries: ['5s', 'soon'] })).toThrow(DurationError);
  expect(make({ disableAfter: 'never' })).toThrow(DurationError);
  expect(make({ disableAfter: null, retries: [] })).not.toThrow();
});

test('shares of chaos are refused when the emulator is made', () => {
  expect(make({ chaos: { slow: -0.1 } })).toThrow('slow');
});
