import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';
import { number } from './simulate.js';

type Schemas = components['schemas'];

/** Numbers as their carriers see them. */
export const numberActions: WorldActions<'getNumberControls' | 'setNumberCapabilities'> = {
  getNumberControls: ({ world, path }) => controlsOf(world, path.e164),

  setNumberCapabilities({ world, path, body }) {
    world.numbers.setCapabilities(path.e164, body);
    return controlsOf(world, path.e164);
  },
};

function controlsOf({ numbers }: EmulatorWorld, e164: string): Schemas['ControlledNumber'] {
  return { ...number(numbers.get(e164)), portPin: numbers.portPin(e164) };
}
