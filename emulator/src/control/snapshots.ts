import type { NamedSnapshot } from '../emulator-world/snapshots.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';

type SnapshotOperation =
  | 'listSnapshots'
  | 'saveSnapshot'
  | 'getSnapshot'
  | 'deleteSnapshot'
  | 'restoreSnapshot';

/** Named snapshots of a world. */
export const snapshotActions: WorldActions<SnapshotOperation> = {
  listSnapshots: ({ world }) => ({ snapshots: world.snapshots.list().map(shown) }),
  saveSnapshot: ({ world, body }) => shown(world.snapshots.save(body.name)),
  getSnapshot: ({ world, path }) => shown(world.snapshots.inspect(path.name)),
  deleteSnapshot({ world, path }) {
    world.snapshots.delete(path.name);
    return { deleted: path.name };
  },
  restoreSnapshot: ({ world, path }) => shown(world.snapshots.load(path.name)),
};

function shown({ at, nextDueAt, ...rest }: NamedSnapshot): components['schemas']['Snapshot'] {
  return { ...rest, at: at.toISOString(), nextDueAt: nextDueAt?.toISOString() ?? null };
}
