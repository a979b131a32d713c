import type { WorldSummary } from '../emulator-world/worlds.js';
import type { components } from '../generated/control-schema.js';
import type { EmulatorActions } from './operation.js';

type WorldsOperation = 'listWorlds' | 'createWorld' | 'getWorld' | 'deleteWorld' | 'forkWorld';

/** The worlds of an emulator. */
export const worldsActions: EmulatorActions<WorldsOperation> = {
  listWorlds: ({ emulator }) => ({ worlds: emulator.worlds.list().map(shown) }),

  createWorld({ emulator: { worlds }, body }) {
    const { account } = worlds.create(body?.name);
    return shown(worlds.summary(account.world.name));
  },

  // Unlike other operations it opens nothing: it tells whether the world is there.
  getWorld: ({ emulator, path }) => shown(emulator.worlds.summary(path.name)),

  deleteWorld({ emulator, path }) {
    emulator.worlds.delete(path.name);
    return { deleted: path.name };
  },

  forkWorld({ emulator: { worlds }, path, body }) {
    const { account } = worlds.fork(path.name, body?.name);
    return shown(worlds.summary(account.world.name));
  },
};

function shown({ clock, ...summary }: WorldSummary): components['schemas']['World'] {
  return { ...summary, clock: { ...clock, now: clock.now.toISOString() } };
}
