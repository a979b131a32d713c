import { createEmulatorClient } from '@tollgate/emulator/client';
import { createTollgate } from '@tollgate/sdk';

/** The emulator that `tollgate exec` has started for this run. */
const emulator = createEmulatorClient({ url: process.env.TOLLGATE_URL });

/**
 * An account for one test alone, so that tests may run side by side: with a number that carriers
 * have verified, and a clock of its own.
 *
 * @param name of the test
 */
export async function practice(name) {
  const world = emulator.world(name);
  const from = '+18885550142';
  await world.seed({
    brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
    campaigns: [{ ref: 'visits', brand: 'harbor' }],
    numbers: [{ number: from, campaign: 'visits' }],
  });
  return { world, from, tollgate: createTollgate(world.connection()) };
}
