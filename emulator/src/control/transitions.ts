import type { TransitionModel } from '../domain/transitions/transitions.js';
import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

/** How reviews, provisioning and delivery move on, and how they are polled. */
export const transitionActions: WorldActions<
  | 'listTransitions'
  | 'clearTransitions'
  | 'setTransition'
  | 'clearTransition'
  | 'getPolling'
  | 'getStaleReads'
  | 'setStaleReads'
> = {
  listTransitions: ({ world }) => all(world),

  clearTransitions({ world }) {
    world.transitions.clear();
    return all(world);
  },

  setTransition({ world, path, body }) {
    world.transitions.set(path.model, body);
    return one(world, path.model);
  },

  clearTransition({ world, path }) {
    world.transitions.clear(path.model);
    return one(world, path.model);
  },

  getPolling({ world }) {
    const { rows, dropped } = world.polling();
    return { rows: [...rows], dropped };
  },

  getStaleReads: ({ world }) => ({ stale: world.staleReads }),

  setStaleReads({ world, body }) {
    world.staleReads = body.stale;
    return { stale: world.staleReads };
  },
};

function all({ transitions }: EmulatorWorld): Schemas['TransitionList'] {
  return { transitions: transitions.list() as Schemas['TransitionSetting'][] };
}

function one({ transitions }: EmulatorWorld, model: TransitionModel): Schemas['TransitionSetting'] {
  return {
    model,
    transition: transitions.get(model) as Schemas['TransitionSetting']['transition'],
  };
}
