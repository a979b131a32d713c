import { expect, test } from 'vitest';
import { createEmulatorClient } from '../../src/client/index.js';
import { createEmulator } from '../../src/index.js';

test('an emulator that nobody may end answers 409 and goes on', async () => {
  const emulator = createEmulator();
  const client = createEmulatorClient({ fetch: emulator.fetch });
  await expect(client.shutdown()).rejects.toMatchObject({
    status: 409,
    detail: expect.stringContaining('part of another program'),
  });
  expect((await client.health.live()).status).toBe('ok');
});

test('the answer reaches who has asked, then the emulator ends', async () => {
  let asked = 0;
  let closed: Promise<void> | undefined;
  const emulator = createEmulator({
    onShutdown: () => {
      asked++;
      closed = emulator.close();
    },
  });
  const { url } = await emulator.listen();
  // The very first request of a connection is the hardest to answer while the server closes.
  expect(await createEmulatorClient({ url }).shutdown()).toEqual({ status: 'stopping' });
  await closed;
  expect(asked).toBe(1);
  await expect(createEmulatorClient({ url }).health.live()).rejects.toMatchObject({
    reason: 'no-answer',
  });
});
