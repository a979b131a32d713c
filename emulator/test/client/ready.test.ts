import { expect, test } from 'vitest';
import { createEmulatorClient, EmulatorUnreachableError } from '../../src/client/index.js';
import { createEmulator } from '../../src/index.js';
import { deserted, served, stranger } from './served.js';

test('it is ready when the emulator is', async () => {
  const { client } = await served();
  await client.ready();
});

test('it waits for an emulator that is still starting', async () => {
  const emulator = createEmulator();
  let tries = 0;
  const client = createEmulatorClient({
    fetch: async (input, init) => {
      tries++;
      if (tries === 1) throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
      if (tries === 2) {
        const problem = { title: 'Service Unavailable', status: 503, detail: 'It is loading.' };
        const headers = { 'content-type': 'application/problem+json' };
        return new Response(JSON.stringify(problem), { status: 503, headers });
      }
      return emulator.fetch(input, init);
    },
  });
  await client.ready();
  expect(tries).toBe(3);
});

test('it says what it met last when the time is over', async () => {
  const url = await deserted();
  const error = await createEmulatorClient({ url })
    .ready({ timeoutMs: 120 })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EmulatorUnreachableError);
  expect(error).toMatchObject({ reason: 'not-ready', url });
  expect((error as Error).message).toContain('within 120 ms');
  expect((error as Error).message).toContain('ECONNREFUSED');
});

test('a server that never answers does not hold it', async () => {
  const url = await stranger(() => {});
  await expect(createEmulatorClient({ url }).ready({ timeoutMs: 60 })).rejects.toMatchObject({
    reason: 'not-ready',
  });
});

test('a signal ends the wait with its reason', async () => {
  const url = await deserted();
  const giveUp = new AbortController();
  const waiting = createEmulatorClient({ url }).ready({ signal: giveUp.signal });
  giveUp.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});

test('a refusal that no waiting changes comes through', async () => {
  const url = await stranger((_request, response) => {
    response.writeHead(403, { 'content-type': 'application/problem+json' });
    response.end('{"title":"Forbidden","status":403}');
  });
  await expect(createEmulatorClient({ url }).ready()).rejects.toMatchObject({ status: 403 });
});
