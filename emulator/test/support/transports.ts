import { createTollgate, type Tollgate } from '@tollgate/sdk';
import { setupServer } from 'msw/node';
import type { EmulatorWorld } from '../../src/index.js';
import { createEmulator, type EmulatorOptions } from '../../src/msw.js';
import { type Observations, observed } from './observer.js';

/** An emulator and a client that reaches it in one of the three ways. */
export interface Rig {
  readonly emulator: EmulatorWorld;
  readonly tollgate: Tollgate;
  close(): Promise<void>;
}

/** The ways to reach an emulator. */
export const transports = ['in process', 'MSW', 'HTTP'] as const;

/** One of the three. */
export type Transport = (typeof transports)[number];

/** Connects a client to a fresh emulator. */
export async function connect(
  transport: Transport,
  into: Observations,
  options: EmulatorOptions = {},
): Promise<Rig> {
  const emulator = createEmulator(options);
  const { apiKey } = emulator;
  if (transport === 'in process') {
    const connection = emulator.connection();
    const fetch = observed(connection.fetch, connection.baseUrl, into);
    const tollgate = createTollgate({ ...connection, fetch });
    return { emulator, tollgate, close: () => emulator.close() };
  }
  if (transport === 'HTTP') {
    const { url } = await emulator.listen();
    const fetch = observed(globalThis.fetch, url, into);
    const tollgate = createTollgate({ apiKey, baseUrl: url, fetch });
    return { emulator, tollgate, close: () => emulator.close() };
  }
  const baseUrl = 'https://api.pinnacle.sh';
  const server = setupServer(...emulator.handlers(baseUrl));
  server.listen({ onUnhandledRequest: 'error' });
  // Read at each call: MSW puts its own fetch in place while it listens.
  const fetch = observed((input, init) => globalThis.fetch(input, init), baseUrl, into);
  const tollgate = createTollgate({ apiKey, baseUrl, fetch });
  return {
    emulator,
    tollgate,
    async close() {
      server.close();
      await emulator.close();
    },
  };
}
