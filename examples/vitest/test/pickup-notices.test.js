import { createEmulator } from '@tollgate/emulator';
import { createTollgate } from '@tollgate/sdk';
import { beforeEach, expect, test } from 'vitest';
import { createPickupNotices } from '../src/pickup-notices.js';
import { boughtNumber, verifiedNumber } from './verified-number.js';

const order = { number: '1042', phone: '+12025550123' };

let emulator;
let tollgate;

beforeEach(() => {
  emulator = createEmulator();
  tollgate = createTollgate(emulator.connection());
});

test('a notice from a verified number is delivered', async () => {
  const notices = createPickupNotices({ tollgate, from: await verifiedNumber(tollgate, emulator) });

  await notices.announce(order);
  expect(await notices.outcome(order.number)).toBe('waiting');

  await emulator.clock.advance('1m');
  expect(await notices.outcome(order.number)).toBe('delivered');
});

test('a notice from a number under review fails, although the send call succeeded', async () => {
  const notices = createPickupNotices({ tollgate, from: await boughtNumber(tollgate) });

  await notices.announce(order);
  await emulator.clock.advance('1m');

  expect(await notices.outcome(order.number)).toBe('failed');
});
