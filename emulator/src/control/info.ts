import { version } from '../../package.json';
import type { Coverage } from '../emulator-world/coverage.js';
import type { components } from '../generated/control-schema.js';
import { specVersions } from '../generated/spec-versions.js';
import { metricsOf } from './metrics.js';
import type { EmulatorActions, WorldActions } from './operation.js';

type Schemas = components['schemas'];

/** What is running. */
export const infoActions: EmulatorActions<'getInfo' | 'getOpenApi' | 'getFidelity' | 'getMetrics'> =
  {
    getInfo({ emulator: { worlds, settings, startedAt } }) {
      const { world, settings: account } = worlds.own.account;
      const { seed, strictWire, keys } = settings;
      const { clock, journal } = world;
      const { review, provider, timing, magicNumbers, unverifiedSends, quietHours } = account;
      return {
        name: 'tollgate',
        version,
        node: globalThis.process?.version ?? null,
        uptimeSeconds: Math.floor((Date.now() - startedAt) / 1000),
        specs: specVersions,
        worlds: { open: worlds.count, limit: worlds.limit },
        clock: {
          now: new Date(world.now()).toISOString(),
          mode: clock.mode,
          scale: clock.scale,
        },
        settings: {
          seed,
          timing,
          profile: review.profile ?? 'field',
          provider,
          keys: keys ? 'listed' : 'any',
          strictWire,
          magicNumbers,
          unverifiedSends,
          quietHours,
          journalCapacity: journal.capacity,
        },
      };
    },

    // Loaded when somebody asks, so that starting does not pay for them.
    async getOpenApi() {
      const { default: spec } = await import('../generated/emulator-spec.json');
      return spec as unknown as Schemas['OpenApiDocument'];
    },
    async getFidelity() {
      const { fidelity } = await import('./fidelity.js');
      return fidelity();
    },

    getMetrics: ({ emulator }) => metricsOf(emulator),
  };

/** What a world has been asked. */
export const coverageActions: WorldActions<'getCoverage'> = {
  getCoverage: ({ world, query }) => shown(world.coverage(query)),
};

function shown({ details, ...coverage }: Coverage): Schemas['Coverage'] {
  return {
    ...coverage,
    details: details.map(({ statuses, missing, ...detail }) => ({
      ...detail,
      statuses: [...statuses],
      missing: [...missing],
    })),
  };
}
