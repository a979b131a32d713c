import { RequestCounts } from '../../src/api/request-counts.js';
import type { ControlledWorld } from '../../src/control/operation.js';
import { createAccount } from '../../src/domain/create-account.js';
import { emulatorWorld } from '../../src/emulator-world/emulator-world.js';
import { Worlds } from '../../src/emulator-world/worlds.js';
import { Faults } from '../../src/faults/faults.js';
import { Deliveries } from '../../src/webhooks/deliveries.js';
import type { World } from '../../src/world/world.js';

/** An account in a world of the test's own, as the control API works on it. */
export function controlled(world: World): ControlledWorld {
  const account = createAccount(world);
  const webhooks = new Deliveries(account);
  const parts = {
    account,
    webhooks,
    faults: new Faults(world),
    kept: new Map(),
    opened: world.save(),
  };
  const unwanted = (): never => {
    throw new Error('A world of this kind stands alone.');
  };
  return { world: emulatorWorld(parts, { connection: unwanted, fork: unwanted }), parts };
}

/** What a control API knows of an emulator that nobody has called. */
export const untouched = {
  requests: new RequestCounts(),
  startedAt: 0,
  settings: { strictWire: false, seed: 'test', keys: undefined },
};

/** What a control API works with that opens no worlds. */
export const noWorlds = new Worlds({
  limit: 0,
  own: '',
  state: undefined,
  build: () => {
    throw new Error('No world is opened here.');
  },
  onFull: () => {},
});
