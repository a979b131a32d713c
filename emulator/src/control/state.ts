import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import type { components } from '../generated/control-schema.js';
import type { SeedData } from '../state/seed-data.js';
import type { WorldJson } from '../state/world-json.js';
import { toJson } from '../state/world-json.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

type StateOperation =
  | 'exportState'
  | 'importState'
  | 'resetWorld'
  | 'seedWorld'
  | 'getCredits'
  | 'setCredits';

/** The whole state of a world. */
export const stateActions: WorldActions<StateOperation> = {
  // Not by way of `exportState`, whose text would only be read again.
  exportState({ parts, query }) {
    const { world } = parts.account;
    const { journal = true } = query;
    return toJson(world.name, world.save(), { journal }) as unknown as Schemas['WorldState'];
  },

  importState({ world, body }) {
    world.importState(body as unknown as WorldJson);
    return timeOf(world);
  },

  resetWorld({ world }) {
    world.reset();
    return timeOf(world);
  },

  seedWorld: ({ world, body }) => world.seed(body as unknown as SeedData),

  getCredits: ({ world }) => ({ amount: world.credits }),

  setCredits({ world, body }) {
    world.credits = body.amount;
    return { amount: world.credits };
  },
};

function timeOf({ clock }: EmulatorWorld): Schemas['WorldTime'] {
  return { now: clock.now().toISOString() };
}
