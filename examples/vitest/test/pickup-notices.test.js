import { test } from '@tollgate/emulator/vitest';
import { createTollgate } from '@tollgate/sdk';
import { describe, expect } from 'vitest';
import { createPickupNotices } from '../src/pickup-notices.js';
import { boughtNumber, verifiedNumber } from './verified-number.js';

const order = { number: '1042', phone: '+12025550123' };

// Every test has an emulator of its own: they may all run at the same time.
describe.concurrent('pickup notices', () => {
  test('a notice from a verified number is delivered', async ({ emulator }) => {
    const tollgate = createTollgate(emulator.connection());
    const notices = createPickupNotices({
      tollgate,
      from: await verifiedNumber(tollgate, emulator),
    });

    await notices.announce(order);
    expect(await notices.outcome(order.number)).toBe('waiting');

    await emulator.clock.advance('1m');
    expect(await notices.outcome(order.number)).toBe('delivered');
  });

  test('a notice from a number under review fails, although the send call succeeded', async ({
    emulator,
  }) => {
    const tollgate = createTollgate(emulator.connection());
    const notices = createPickupNotices({ tollgate, from: await boughtNumber(tollgate) });

    await notices.announce(order);
    await emulator.clock.advance('1m');

    expect(await notices.outcome(order.number)).toBe('failed');
  });
});
