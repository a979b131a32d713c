import type { RequestHandler } from 'msw';
import { handlers, onUnhandled, type UnhandledStrategy } from './adapters/msw.js';
import {
  assembleEmulator,
  type Emulator,
  type EmulatorOptions as PlainEmulatorOptions,
} from './emulator.js';

/** Settings of an emulator in a browser, which has no files to keep its state in. */
export type EmulatorOptions = Omit<PlainEmulatorOptions, 'state'>;

/** An emulator inside of a web page. It cannot listen: MSW's service worker brings it the requests. */
export interface BrowserEmulator extends Omit<Emulator, 'listen'> {
  /**
   * Handlers for `setupWorker` that answer every request under a base URL.
   *
   * @param baseUrl where the client under test sends its requests
   * @default 'https://api.pinnacle.sh'
   */
  handlers(baseUrl?: string): RequestHandler[];
}

/**
 * Makes an emulator that runs in a web page. Everything else is as in the main entry point; bundlers
 * find nothing of Node in here.
 *
 * @throws StateError when `startWith` has a mistake
 *
 * @example
 * const emulator = createEmulator({ clock: { mode: 'realtime', scale: 3600 } });
 * const worker = setupWorker(...emulator.handlers());
 * await worker.start(onUnhandled('bypass'));
 */
export function createEmulator(options: EmulatorOptions = {}): BrowserEmulator {
  const emulator = assembleEmulator(options, cannotListen);
  return Object.assign(emulator, {
    handlers: (baseUrl?: string) => handlers(emulator, baseUrl),
  });
}

function cannotListen(): Promise<never> {
  return Promise.reject(new TypeError('A web page cannot listen. Use handlers() with MSW.'));
}

export { DomainError } from './domain/domain-error.js';
export { deliveryErrors } from './domain/messages/delivery-errors.js';
export { magicRecipients } from './domain/numbers/phone-number.js';
export { carrierReviewer } from './domain/reviews/carrier-reviewer.js';
export { completenessReviewer } from './domain/reviews/completeness-reviewer.js';
export { approvingReviewer, rejectingReviewer } from './domain/reviews/fixed-reviewers.js';
export { timingPresets } from './domain/reviews/timing.js';
export type { EmulatorWorld } from './emulator-world/emulator-world.js';
export { StateError } from './state/state-error.js';
export { DurationError } from './world/duration.js';
export type { UnhandledStrategy };
export { handlers, onUnhandled };
