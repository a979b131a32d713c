import { createEmulator, onUnhandled } from '@tollgate/emulator/browser';
import { setupWorker } from 'msw/browser';

/** Puts an emulator in the place of the provider, inside of this page. @param apiKey the page's own */
export async function startEmulator(apiKey) {
  const emulator = createEmulator({ seed: 42, apiKey });
  const worker = setupWorker(...emulator.handlers());
  await worker.start({ ...onUnhandled('bypass'), quiet: true });
  // For the console: `await emulator.clock.advance('3bd')`.
  window.emulator = emulator;
}
