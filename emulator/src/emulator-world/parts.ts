import type { EmulatorWorld, WorldParts } from './emulator-world.js';

const partsByWorld = new WeakMap<object, WorldParts>();

/** Lets {@link partsOf} find what a world is made of. @returns the world */
export function withParts<Shown extends EmulatorWorld>(world: Shown, parts: WorldParts): Shown {
  partsByWorld.set(world, parts);
  return world;
}

/**
 * What a world is made of, for entry points that do more with it than users can.
 *
 * @throws TypeError for a world of another copy of this package
 */
export function partsOf(world: EmulatorWorld): WorldParts {
  const parts = partsByWorld.get(world);
  if (parts) return parts;
  throw new TypeError(
    'This is no world of this copy of @tollgate/emulator. Import everything either as ES modules or by require().',
  );
}
