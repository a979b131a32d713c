import { createEmulator } from '@tollgate/emulator';
import { type ApiError, createTollgate, isApiError, type OperationId } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { operations } from '../src/generated/operations.js';
import { methodCalls } from './support/method-calls.js';

const operationIds = Object.keys(operations) as OperationId[];

test.each(operationIds)('%s is understood by the emulator', async (operationId) => {
  const emulator = createEmulator();
  const tollgate = createTollgate(emulator.connection());

  const result = await methodCalls[operationId].run(tollgate).catch((error: unknown) => error);

  if (!(result instanceof Error)) return;
  // The sample ids exist in no world; what counts is that the answer is one the operation documents.
  expect(isApiError(result, operationId), String(result)).toBe(true);
  expect((result as ApiError).status, String(result)).not.toBe(501);
  expect((result as ApiError).status, String(result)).toBeLessThan(500);
});

test('a connection of the emulator is all that a client needs', async () => {
  const emulator = createEmulator();
  const tollgate = createTollgate(emulator.connection());

  const brand = await tollgate.brands.upsert({ name: 'Harbor Lane Dental LLC' });
  const { name } = await tollgate.brands.get(brand.id);
  const raw = await tollgate.client.GET('/brands/{id}', { params: { path: { id: brand.id } } });

  expect(name).toBe('Harbor Lane Dental LLC');
  expect(raw.data?.id).toBe(brand.id);
  expect(raw.response).toBeInstanceOf(Response);
});

test('the emulator reports problems by field', async () => {
  const tollgate = createTollgate(createEmulator().connection());
  const error = await tollgate.messages.sms
    .send({ from: 'harbor', to: '+14155550123', text: 'Ready.' })
    .catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ code: 'validation', fields: { from: [expect.any(String)] } });
});
