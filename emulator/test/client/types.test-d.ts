import {
  type Clock,
  type ClockAdvance,
  createEmulatorClient,
  type DeliveryList,
} from '@tollgate/emulator/client';
import { createTollgate } from '@tollgate/sdk';
import { expectTypeOf, test } from 'vitest';

const client = createEmulatorClient({ url: process.env.TOLLGATE_URL });

test('methods answer what the description says', () => {
  expectTypeOf(client.clock.get()).resolves.toEqualTypeOf<Clock>();
  expectTypeOf(client.clock.advance('3bd')).resolves.toEqualTypeOf<ClockAdvance>();
  expectTypeOf(client.webhooks.list({ since: 1 })).resolves.toEqualTypeOf<DeliveryList>();
});

test('raw requests answer the same and take only what their operation takes', () => {
  expectTypeOf(client.request('getClock')).resolves.toEqualTypeOf<Clock>();
  // @ts-expect-error There is no such operation.
  void client.request('getClocks');
  // @ts-expect-error The body has no such member.
  void client.request('advanceClock', { body: { days: 3 } });
  void client.request('getDelivery', { path: { id: 'evt_1' } });
  // @ts-expect-error The path has another parameter.
  void client.request('getDelivery', { path: { name: 'evt_1' } });
});

test('a status that no delivery has is refused', () => {
  // @ts-expect-error There is no such status.
  void client.webhooks.list({ status: 'lost' });
});

test('the connection fits the client of the provider', () => {
  createTollgate(client.connection());
  createTollgate(client.world('blue').connection());
});
