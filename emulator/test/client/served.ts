import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createEmulatorClient, type EmulatorClient } from '../../src/client/index.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.js';

/** An emulator that listens for the length of a test, and a client of it. */
export async function served(
  options: EmulatorOptions = {},
): Promise<{ emulator: Emulator; url: string; client: EmulatorClient }> {
  const emulator = createEmulator(options);
  const { url } = await emulator.listen();
  onTestFinished(() => emulator.close());
  return { emulator, url, client: createEmulatorClient({ url }) };
}

/** A server that is no emulator, for the length of a test. */
export async function stranger(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address of this machine at which nothing listens. */
export async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
