import { createTollgate } from '@tollgate/sdk';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as main from '../../src/index.js';
import { createEmulator, onUnhandled } from '../../src/msw.js';

const emulator = createEmulator({ seed: 42 });
const server = setupServer(...emulator.handlers());

beforeAll(() => server.listen(onUnhandled('error')));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('a client of the provider reaches the emulator without being told', async () => {
  const tollgate = createTollgate({ apiKey: emulator.apiKey });
  const brand = await tollgate.brands.upsert({ name: 'Harbor Lane Dental' });
  const near = createTollgate(emulator.connection());
  expect(await near.brands.get(brand.id)).toMatchObject({ name: 'Harbor Lane Dental' });
});

test('a path that the provider does not have gets the 404 of the emulator', async () => {
  const response = await fetch('https://api.pinnacle.sh/v9/nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: expect.stringContaining('/v9/nothing') });
});

test('the clock can be moved through the intercepted host', async () => {
  const before = emulator.clock.now();
  const response = await fetch('https://api.pinnacle.sh/_emulator/v1/clock/advance', {
    method: 'POST',
    headers: { 'pinnacle-api-key': emulator.apiKey },
    body: '{"by":"1h"}',
  });
  expect(response.status).toBe(200);
  expect(emulator.clock.now().getTime() - before.getTime()).toBe(3_600_000);
});

test('the emulator has all that the one of the main entry point has', () => {
  const { handlers, ...rest } = createEmulator();
  expect(Object.keys(rest).sort()).toEqual(Object.keys(main.createEmulator()).sort());
  expect(handlers('https://proxy.test')).toHaveLength(1);
});
