import { faultEffects } from '../faults/effects.js';
import type { ActiveFault, FaultRule } from '../faults/fault.js';
import type { Faults } from '../faults/faults.js';
import type { components } from '../generated/control-schema.js';
import { chaosEffects } from '../webhooks/chaos.js';
import { ControlError } from './control-error.js';
import type { EmulatorActions, WorldActions } from './operation.js';

type Schemas = components['schemas'];

type ChaosOperation =
  | 'listFaults'
  | 'addFault'
  | 'clearFaults'
  | 'getFault'
  | 'updateFault'
  | 'removeFault'
  | 'getWebhookChaos'
  | 'setWebhookChaos'
  | 'clearWebhookChaos';

/** What goes wrong on purpose in a world. */
export const chaosActions: WorldActions<ChaosOperation> = {
  listFaults: ({ world }) => ({ faults: world.faults.list().map(shown) }),

  addFault: ({ world, body }) => shown(world.faults.add(body as FaultRule)),

  clearFaults({ world }) {
    world.faults.clear();
    return { faults: [] };
  },

  getFault: ({ world, path }) => shown(known(world.faults, path.id)),

  updateFault({ world, path, body }) {
    known(world.faults, path.id);
    return shown(world.faults.update(path.id, body as Partial<FaultRule>));
  },

  removeFault({ world, path }) {
    known(world.faults, path.id);
    world.faults.remove(path.id);
    return { deleted: path.id };
  },

  getWebhookChaos: ({ world }) => world.webhooks.chaos(),
  setWebhookChaos: ({ world, body }) => world.webhooks.chaos(body),
  clearWebhookChaos: ({ world }) => world.webhooks.chaos({}),
};

/** What could go wrong. */
export const effectActions: EmulatorActions<'listEffects'> = {
  listEffects: () => ({
    faults: faultEffects.map(({ parameters, ...effect }) => ({
      ...effect,
      parameters: parameters.map((parameter) => ({ ...parameter })),
    })),
    webhooks: Object.entries(chaosEffects).map(([name, description]) => ({ name, description })),
  }),
};

function known(faults: Faults, id: string): ActiveFault {
  const fault = faults.get(id);
  if (!fault) throw new ControlError(404, `There is no fault ${id}.`);
  return fault;
}

function shown(fault: ActiveFault): Schemas['Fault'] {
  return fault as Schemas['Fault'];
}
