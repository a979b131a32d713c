import { assembleEmulator, type Emulator, type EmulatorOptions } from './emulator.js';

/**
 * Makes an emulator. Nothing listens and no timer runs until asked for.
 *
 * @throws StateError when `startWith` or the kept state has a mistake
 *
 * @example
 * const emulator = createEmulator({ seed: 42 });
 * const tollgate = createTollgate(emulator.connection());
 * await emulator.clock.advance('3bd');
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return assembleEmulator(options, async (handler, serveOptions) => {
    // Loaded here, so that in-process tests never touch node:http.
    const { serve } = await import('./adapters/node-server.js');
    return serve(handler, serveOptions);
  });
}
