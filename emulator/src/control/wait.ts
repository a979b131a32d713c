import { waitFor } from '../emulator-world/wait-for.js';
import type { WorldActions } from './operation.js';

/** Waiting until something happens in a world. */
export const waitActions: WorldActions<'waitForEvent'> = {
  async waitForEvent({ parts, body: { event: name, ...options } }) {
    const { seq, event } = await waitFor(parts.account, name, options);
    return { now: new Date(parts.account.world.now()).toISOString(), seq, event: { ...event } };
  },
};
