import type { RequestHandler } from 'msw';
import { handlers, onUnhandled, type UnhandledStrategy } from './adapters/msw.js';
import { createEmulator as createPlainEmulator } from './create-emulator.js';
import type { Emulator, EmulatorOptions } from './emulator.js';

/** An emulator that MSW can put in the place of the provider. */
export interface MswEmulator extends Emulator {
  /**
   * Handlers for `setupServer` and `setupWorker` that answer every request under a base URL.
   *
   * @param baseUrl where the client under test sends its requests
   * @default 'https://api.pinnacle.sh'
   */
  handlers(baseUrl?: string): RequestHandler[];
}

/**
 * Makes an emulator as the main entry point does, with MSW handlers besides.
 *
 * @example
 * const emulator = createEmulator({ seed: 42 });
 * const server = setupServer(...emulator.handlers());
 * server.listen(onUnhandled('error'));
 */
export function createEmulator(options: EmulatorOptions = {}): MswEmulator {
  const emulator = createPlainEmulator(options);
  return Object.assign(emulator, {
    handlers: (baseUrl?: string) => handlers(emulator, baseUrl),
  });
}

export type { Emulator, EmulatorOptions, UnhandledStrategy };
export { handlers, onUnhandled };
